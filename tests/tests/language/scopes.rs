//! What names stand for: in the arms of a `match`, in the items of a block, and in closures that are passed on.

use node_runtime::prelude::*;

use crate::agree::agree;

/// What an arm binds is out of sight in the arms after it.
#[ode_dynamics]
fn arms_apart(x: f64, p: f64, n: f64, k: u8) -> f64 {
    let a = match p {
        n if n > 1.0 => x,
        _ => n * x,
    };
    let b = match k {
        n @ 0..=2 if n == 1 => n as f64,
        3 => n,
        n => 0.5 * n as f64,
    };
    a - b * x * x
}

#[test]
fn names_of_arms() {
    for p in [0.5, 2.0] {
        for k in 0..5 {
            agree(&ArmsApart { p, n: 7.0, k }, 0.0, 0.3, |_, x| arms_apart(x, p, 7.0, k));
        }
    }
}

/// The first alternative that matches gives the names their values.
#[ode_dynamics]
fn alternatives(x: f64, p: f64, q: f64) -> f64 {
    let a = match (p, q) {
        (0.0, n) | (n, 0.0) => n * x,
        _ => x,
    };
    let mut sum = 0.0;
    for i in 0..3 {
        for j in 0..3 {
            sum += match (i, j) {
                (0, k) | (k, 0) => (k + 1) as f64,
                (1, k) | (k, 1) => 10.0 * k as f64,
                _ => 0.25,
            };
        }
    }
    a - 0.01 * sum * x * x
}

#[test]
fn the_first_alternative_that_matches() {
    for (p, q) in [(0.0, 5.0), (5.0, 0.0), (0.0, 0.0), (2.0, 3.0)] {
        agree(&Alternatives { p, q }, 0.0, 0.3, |_, x| alternatives(x, p, q));
    }
}

const B: f64 = 1.0;

/// Constants and functions of a block see one another, whatever their order, before those of the module.
#[ode_dynamics]
fn items_in_any_order(x: f64) -> f64 {
    const A: f64 = B + C;
    const B: f64 = 2.0;
    const C: f64 = twice(D);
    fn scaled(x: f64) -> f64 {
        A * x
    }
    const fn twice(x: f64) -> f64 {
        2.0 * x
    }
    const D: f64 = 0.25;
    -scaled(x) * x
}

#[test]
fn items_see_one_another() {
    assert_eq!(B, 1.0);
    agree(&ItemsInAnyOrder, 0.0, 0.3, |_, x| items_in_any_order(x));
}

#[ode_function]
fn drag(x: f64) -> f64 {
    -0.5 * x
}

/// A constant and a function of an inner block hide those of the module in that block, and nowhere else.
#[ode_function]
fn hidden_in_a_block(x: f64) -> f64 {
    let inner = {
        const B: f64 = 0.25;
        fn drag(x: f64) -> f64 {
            x.sin()
        }
        B * drag(x)
    };
    inner + B * drag(x)
}

#[ode_dynamics]
fn around_a_block(x: f64) -> f64 {
    let inner = {
        const B: f64 = 0.75;
        fn drag(x: f64) -> f64 {
            x * x
        }
        B * drag(x)
    };
    hidden_in_a_block(x) - inner + B * drag(x)
}

#[test]
fn items_of_a_block_are_out_of_sight_after_it() {
    agree(&AroundABlock, 0.0, 0.3, |_, x| around_a_block(x));
}

#[ode_function]
fn weighted<const N: usize>(f: impl Fn(usize) -> f64, x: [f64; N]) -> f64 {
    let mut sum = 0.0;
    for i in 0..N {
        sum += f(i) * x[i];
    }
    sum
}

/// A closure has the sizes of the function that it is written in.
#[ode_dynamics]
fn sizes_of_closures<const N: usize>(x: [f64; N]) -> [f64; N] {
    let sum = weighted(
        |_| {
            let ones: [f64; N] = std::array::from_fn(|_| 1.0);
            ones.iter().sum::<f64>()
        },
        [1.0, 1.0],
    );
    x.map(|x| -0.1 * sum * x * x)
}

#[test]
fn closures_have_the_sizes_of_their_writer() {
    agree(&SizesOfClosures::<3> {}, 0.0, [0.3, 0.4, 0.5], |_, x| sizes_of_closures(x));
}

/// A closure that comes out of a turn keeps what it sees, and a copy has variables of its own.
#[ode_dynamics]
fn closures_that_last(x: f64) -> f64 {
    let mut f: fn(f64) -> f64 = f64::sin;
    for _ in 0..2 {
        const C: f64 = 2.0;
        f = |x| C * x;
    }
    let mut k = 0.0;
    let mut count = move || {
        k += 1.0;
        k
    };
    let mut copy = count;
    let counts = count() + 10.0 * copy() + 100.0 * count();
    -0.01 * f(x) * counts * x
}

#[test]
fn closures_keep_what_they_see() {
    agree(&ClosuresThatLast, 0.0, 0.3, |_, x| closures_that_last(x));
}

/// A literal has the type that it is cast to.
#[ode_dynamics]
fn rounded(x: f64) -> f64 {
    let a = 0.1 as f32 as f64;
    let b = 16_777_217 as f32 as f64;
    (a - 0.1) * 1e7 * x - (b - 16_777_216.0) * x
}

#[test]
fn casts_round() {
    agree(&Rounded, 0.0, 0.3, |_, x| rounded(x));
}
