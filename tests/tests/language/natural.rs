//! What people write without having read the guide.

use node_runtime::prelude::*;

use crate::agree::agree;

/// Numbers of moderate size, none like another.
fn row<const N: usize>(seed: f64) -> [f64; N] {
    std::array::from_fn(|i| (seed + 1.7 * i as f64).sin())
}

/// Closures that capture closures.
#[ode_dynamics(order = 8)]
#[inline]
fn captured([x, y]: [f64; 2], a: f64, b: f64) -> [f64; 2] {
    let scale = a / b;
    let f = |z: f64| -> f64 {
        let w = z * scale;
        w.sin() + a
    };
    let g = move |u: f64, v: f64| f(u) - f(v);
    [g(x, y), g(y, x)]
}

#[ode_dynamics(order = 8)]
fn matched(x: [f64; 4], mode: u8) -> [f64; 4] {
    let mut rate = [0.0; 4];
    for i in 0..4 {
        rate[i] = if matches!(i, 0 | 3) { 0.0 } else { x[i - 1] - 2.0 * x[i] + x[i + 1] };
        if matches!(mode, 1..=3 if i > 1) {
            rate[i] *= 2.0;
        }
    }
    rate
}

/// Integers of several types, and casts between them.
#[ode_dynamics(order = 8)]
fn integers(x: [f64; 6]) -> [f64; 6] {
    let n = x.len();
    let half = n / 2;
    let mut out = [0.0f64; 6];
    for k in 0..n {
        let w = (k as i32 - half as i32) as f64 / n as f64;
        let (left, low) = ((k + n - 1) % n, k.saturating_sub(2));
        out[k] = w * x[left] + f64::from(k as u32) * 0.01 * x[k].powi(2) - x[n - 1 - k] + x[low];
    }
    out
}

#[ode_dynamics(order = 8)]
fn constants_inside(x: f64) -> f64 {
    const WEIGHTS: [f64; 3] = [1.0, 2.0, 3.0];
    const N: usize = WEIGHTS.len();
    let mut sum = 0.0;
    for i in 0..N {
        sum += WEIGHTS[i] * x.powi(i as i32);
    }
    -sum
}

#[ode_dynamics(order = 8)]
fn early(x: [f64; 2], on: bool, power: u8) -> [f64; 2] {
    if !on {
        return [0.0; 2];
    }
    let [a, b] = x;
    if power == 2 {
        let b = b * b;
        return [b, -a];
    } else if power == 3 {
        return [b * b * b, -a];
    }
    let early = |v: f64| {
        if power > 4 {
            return v;
        }
        v.sin()
    };
    [early(b), -a]
}

/// The function takes references; the state is a value.
#[ode_dynamics(order = 8)]
fn borrowed<'a>(t: f64, x: &'a [f64; 2], p: &'a [f64; 2]) -> [f64; 2] {
    [x[1], -p[0] * x[0] - p[1] * x[1] + t.sin()]
}

#[ode_dynamics(order = 8)]
fn where_clause<const N: usize>(x: [f64; N]) -> [f64; N]
where
    [f64; N]: Copy,
{
    let mut y = x;
    for v in &mut y {
        *v = -v.powi(2);
    }
    y
}

#[ode_dynamics(order = 8)]
fn counted(x: f64) -> f64 {
    let mut y = x;
    let mut i = 0;
    while i < 3 {
        y = y.sin();
        i += 1;
    }
    loop {
        y *= 0.5;
        i -= 1;
        if i == 0 {
            break;
        }
    }
    -y
}

#[ode_dynamics(order = 8)]
fn labelled(x: [f64; 5]) -> [f64; 5] {
    let mut rate = [0.0; 5];
    'outer: for i in 0..5 {
        for j in 0..5 {
            if j > i {
                continue 'outer;
            }
            if i == j {
                continue;
            }
            if i + j > 5 {
                break 'outer;
            }
            rate[i] += (x[j] - x[i]).sin();
        }
    }
    rate
}

#[ode_dynamics(order = 8)]
fn declared_first(x: f64, on: bool) -> f64 {
    let k;
    if on {
        k = 2.0;
    } else {
        k = 3.0;
    }
    let mut rate: [f64; 2] = Default::default();
    rate[1] -= k * x;
    rate[0] + rate[1]
}

#[ode_dynamics(order = 8)]
fn exchanged(x: [f64; 3]) -> [f64; 3] {
    let (mut a, mut b) = (x[0], x[1]);
    let mut rest = [0.0; 2];
    (a, b) = (b, -a);
    (rest[1], (rest[0], _)) = (a * b, (x[2], 1.0));
    std::mem::swap(&mut a, &mut b);
    [a, b, rest[0] - rest[1]]
}

#[ode_dynamics(order = 8)]
fn functions_as_arguments(x: [f64; 2]) -> [f64; 2] {
    fn apply(f: fn(f64) -> f64, v: f64) -> f64 {
        f(v)
    }
    fn twice(f: impl Fn(f64) -> f64, v: f64) -> f64 {
        f(f(v))
    }
    let compose = |f: &dyn Fn(f64) -> f64, g: &dyn Fn(f64) -> f64, v: f64| f(g(v));
    [apply(f64::sin, x[0]), twice(|u| u * u - x[0], x[1]) + compose(&|u| u.cos(), &|u| 2.0 * u, x[0])]
}

#[ode_dynamics(order = 8)]
fn vectors_of_numbers(x: [f64; 3]) -> [f64; 3] {
    let squares: Vec<f64> = x.iter().map(|a| a * a).collect();
    let total: f64 = squares.iter().sum();
    [-squares[0], -squares[1] * total, -squares[2]]
}

/// Neighbours on a grid, by offsets.
#[ode_dynamics(order = 8)]
fn offsets(x: [f64; 9]) -> [f64; 9] {
    let mut rate = [0.0; 9];
    for r in 0..3i32 {
        for c in 0..3i32 {
            let mut sum = 0.0;
            for (dr, dc) in [(0, 1), (1, 0), (0, -1), (-1, 0)] {
                let (rr, cc) = (r + dr, c + dc);
                if rr < 0 || rr >= 3 || !(0..3).contains(&cc) {
                    continue;
                }
                sum += x[(rr * 3 + cc) as usize] - x[(r * 3 + c) as usize];
            }
            rate[(r * 3 + c) as usize] = sum;
        }
    }
    rate
}

/// The stiffest spring.
#[ode_dynamics(order = 8)]
fn folded(x: [f64; 3], k: [f64; 3]) -> [f64; 3] {
    let stiffest = k.iter().cloned().fold(f64::NEG_INFINITY, f64::max);
    if k.iter().any(|&k| k < 0.0) { x } else { x.map(|v| -stiffest * v) }
}

mod physics {
    use node_runtime::prelude::*;

    pub const G: f64 = 9.81;

    /// Documented, and seen in the crate alone.
    #[ode_dynamics(order = 8)]
    #[must_use]
    pub(crate) fn pendulum([angle, rate]: [f64; 2], length: f64) -> [f64; 2] {
        use std::f64::consts::PI;
        [rate, -(G / length) * (angle + 2.0 * PI).sin()]
    }
}

#[test]
fn closures_and_functions() {
    agree(&Captured { a: 0.5, b: 0.7 }, 0.0, row(1.0), |_, x| captured(x, 0.5, 0.7));
    agree(&FunctionsAsArguments, 0.0, row(1.0), |_, x| functions_as_arguments(x));
    agree(&physics::Pendulum { length: 1.5 }, 0.0, row(1.0), |_, x| physics::pendulum(x, 1.5));
}

#[test]
fn control() {
    for mode in [0, 2] {
        agree(&Matched { mode }, 0.0, row(1.0), |_, x| matched(x, mode));
    }
    for (on, power) in [(false, 1), (true, 1), (true, 2), (true, 3), (true, 5)] {
        agree(&Early { on, power }, 0.0, row(1.0), |_, x| early(x, on, power));
    }
    for on in [true, false] {
        agree(&DeclaredFirst { on }, 0.0, 0.3, |_, x| declared_first(x, on));
    }
    agree(&Counted, 0.0, 0.3, |_, x| counted(x));
    agree(&Labelled, 0.0, row(1.0), |_, x| labelled(x));
    agree(&Offsets, 0.0, row(1.0), |_, x| offsets(x));
}

#[test]
fn values() {
    agree(&Integers, 0.0, row(1.0), |_, x| integers(x));
    agree(&ConstantsInside, 0.0, 0.3, |_, x| constants_inside(x));
    agree(&Borrowed { p: [1.5, 0.1] }, 0.2, row(1.0), |t, x| borrowed(t, &x, &[1.5, 0.1]));
    agree(&WhereClause::<3>, 0.0, row(1.0), |_, x| where_clause(x));
    agree(&Exchanged, 0.0, row(1.0), |_, x| exchanged(x));
    agree(&VectorsOfNumbers, 0.0, row(1.0), |_, x| vectors_of_numbers(x));
    for k in [[0.1, 0.2, 0.3], [0.1, -0.2, 0.3]] {
        agree(&Folded { k }, 0.0, row(1.0), |_, x| folded(x, k));
    }
}
