//! Where control goes: the right sides of `&&` and `||`, guards, and branches that return.

use node_runtime::prelude::*;

use crate::agree::agree;

/// What the right side changes, it changes only where it is looked at.
#[ode_dynamics]
fn right_sides(x: f64, on: bool, p: [f64; 3]) -> f64 {
    let (mut a, mut b, mut looked_at) = (1.0, 1.0, 0.0);
    if on && {
        a = 2.0;
        p[0] > 0.0
    } {
        a *= 3.0;
    }
    if on || {
        b = 5.0;
        p[1] > 0.0
    } {
        b *= 7.0;
    }
    let any = p.iter().any(|&v| {
        looked_at += 1.0;
        v > 0.0
    });
    let all = p.iter().all(|&v| {
        looked_at += 10.0;
        v > 0.0
    });
    let c = if any && !all { 0.5 } else { 0.25 };
    -0.001 * a * b * c * looked_at * x * x
}

#[test]
fn the_right_side_is_not_looked_at_where_the_left_one_decides() {
    for on in [false, true] {
        for p in [[-1.0, 1.0, 1.0], [1.0, -1.0, 1.0], [-1.0; 3], [1.0; 3], [-1.0, -1.0, 1.0]] {
            agree(&RightSides { on, p }, 0.0, 0.3, |_, x| right_sides(x, on, p));
        }
    }
}

/// A guard is looked at where the pattern matches.
#[ode_dynamics]
fn guards(x: f64, mode: u8, on: bool) -> f64 {
    let mut a = 1.0;
    let y = match mode {
        0 if {
            a = 2.0;
            on
        } =>
        {
            x
        }
        1 if {
            a *= 3.0;
            !on
        } =>
        {
            x * x
        }
        _ => x.sin(),
    };
    -a * y
}

#[test]
fn a_guard_is_looked_at_where_its_pattern_matches() {
    for mode in 0..3 {
        for on in [false, true] {
            agree(&Guards { mode, on }, 0.0, 0.3, |_, x| guards(x, mode, on));
        }
    }
}

/// Some branches return, others go on with what follows.
#[ode_dynamics]
fn some_return(x: f64, p: f64, mode: u8) -> f64 {
    let mut a = 1.0;
    if p > 0.5 {
        let a_of_this_branch = 2.0 * p;
        a = a_of_this_branch;
    } else if p > 0.0 {
        return x.cos();
    }
    let b = 3.0;
    let c: f64 = match mode {
        0 => return -b * x,
        n if n > 2 => {
            let b = 0.5;
            b * f64::from(n)
        }
        _ => b,
    };
    match mode {
        1 => a += 1.0,
        2 => {
            if p > 0.75 {
                return x;
            }
            return a * x;
        }
        _ => {}
    }
    let d = if mode == 1 { return -a * c * x } else { x.exp() };
    a * c - d * b
}

/// All arms do.
#[ode_dynamics]
fn arms_return(x: f64, mode: u8) -> f64 {
    let y = x * x;
    match mode {
        0 => return -y,
        1 => {
            return y.sin();
        }
        _ => return y - x,
    }
}

#[test]
fn branches_that_do_not_return_go_on() {
    for mode in 0..5 {
        for p in [-1.0, 0.25, 0.6, 1.0] {
            agree(&SomeReturn { p, mode }, 0.0, 0.3, |_, x| some_return(x, p, mode));
        }
        agree(&ArmsReturn { mode }, 0.0, 0.3, |_, x| arms_return(x, mode));
    }
}

/// A constant in lower case is one in patterns too.
#[ode_dynamics]
fn lower_case(x: f64, mode: u8) -> f64 {
    const linear: u8 = 1;
    match mode {
        linear => -x,
        n if n > 3 => -x * x,
        n @ 2..=3 => x * f64::from(n),
        _ => x.tanh(),
    }
}

#[test]
fn a_constant_in_lower_case_is_no_variable() {
    for mode in 0..6 {
        agree(&LowerCase { mode }, 0.0, 0.3, |_, x| lower_case(x, mode));
    }
}

/// Arms and branches that only do something.
#[ode_dynamics]
fn doing(x: f64, kind: u8) -> f64 {
    let (mut a, mut sum) = (1.0, 0.0);
    match kind {
        0 => a = 2.0,
        1 => a *= 3.0,
        2 => {
            for i in 0..3 {
                match i {
                    0 => sum += 1.0,
                    1 => continue,
                    _ => a -= 0.5,
                }
            }
        }
        _ => (),
    }
    let mut add = |v: f64| sum += v;
    add(0.5);
    -a * x + sum * x * x
}

#[test]
fn arms_that_only_do_something() {
    for kind in 0..4 {
        agree(&Doing { kind }, 0.0, 0.3, |_, x| doing(x, kind));
    }
}
