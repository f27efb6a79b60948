//! Registers: arrays of every length, mixed operands, scattered components.

use node_runtime::prelude::*;

use crate::agree::agree;

fn start<const N: usize>() -> [f64; N] {
    std::array::from_fn(|i| [0.3, -0.4, 0.55, 0.7, -0.25][i % 5] + 0.01 * i as f64)
}

/// A ring with every kind of operand, for each number of components.
macro_rules! rings {
    ($($name:ident: $n:tt)*) => {
        $(mod $name {
            use super::*;

            #[ode_dynamics(order = 12)]
            fn ring(t: f64, x: [f64; $n], a: [f64; $n], b: f64) -> [f64; $n] {
                let mut rate = [0.0; $n];
                let mut mean = 0.0;
                for i in 0..$n {
                    mean += x[i] / $n as f64;
                }
                for i in 0..$n {
                    let next = x[(i + 1) % $n];
                    rate[i] = a[i] * x[i] * next + (x[i] - mean).sin() - b * x[0] + t * x[i];
                    rate[i] += mean.exp() / (2.0 + next * next) - (2.0 + x[i]).powf(0.3) * (mean - b);
                }
                rate
            }

            #[test]
            fn agrees() {
                let a = start::<$n>().map(|a| 0.5 * a);
                agree(&Ring { a, b: 0.3 }, 0.2, start::<$n>(), |t, x| ring(t, x, a, 0.3));
            }
        })*
    };
}

rings! { ring_1: 1 ring_2: 2 ring_3: 3 ring_4: 4 ring_5: 5 ring_7: 7 ring_8: 8 ring_9: 9 ring_15: 15 ring_16: 16 ring_17: 17 }

/// A scalar that comes first and the same operation on registers whose first lane it is.
#[ode_dynamics(order = 12)]
fn scalar_companion(x: [f64; 5]) -> [f64; 5] {
    let s = x[0].sin();
    let mut rate = [s; 5];
    for i in 0..5 {
        rate[i] += (0.3 * x[i]).exp() + x[i].exp();
    }
    rate
}

#[ode_dynamics(order = 12)]
fn scalar_exponential(x: [f64; 4]) -> [f64; 4] {
    let s = x[0].exp() * x[0].ln_1p() + x[0] * x[0];
    let mut rate = [s; 4];
    for i in 0..4 {
        rate[i] += x[i].exp_m1() + x[i].erf() + x[i].hypot(x[3 - i]) - (1.0 + x[i]).ln();
    }
    rate
}

/// Two operations, too few for a register, feed four.
#[ode_dynamics(order = 12)]
fn few_feed_many(x: [f64; 2]) -> [f64; 2] {
    let a = x[0].sin();
    let (p, q) = (a * x[0], a * x[1]);
    let b = x[1].sin();
    let (r, s) = (b * x[0], b * x[1]);
    [p.exp() + q - r, p + q.exp() * s]
}

/// Registers that begin in the middle of others, in steps, backward and with gaps.
#[ode_dynamics(order = 12)]
fn scattered(x: [f64; 12]) -> [f64; 12] {
    let mut rate = x;
    for i in 0..4 {
        rate[11 - 2 * i] = x[i] * x[i + 5];
        rate[2 * i] -= (x[3 * i] - x[11 - i]).cos();
    }
    for i in 0..6 {
        rate[(5 * i + 1) % 12] += 0.1 * (x[2 * i] * x[2 * i + 1]).exp() / (3.0 + x[i]);
    }
    rate
}

/// More terms than are written out, with a common and with different operands.
#[ode_dynamics(order = 12)]
fn long_sums(x: [f64; 8], a: [[f64; 8]; 8]) -> [f64; 8] {
    let mut rate = [0.25; 8];
    for i in 0..8 {
        for j in 0..8 {
            rate[i] += a[i][j] * x[j] + 0.1 * a[j][i] * x[(i + j) % 8].sin();
        }
        rate[i] -= x[0] + x[1] * 0.5 + x[2] + x[3] * x[4];
    }
    rate
}

/// A dense layer: each weight is an operand of its own.
#[ode_dynamics(order = 12)]
fn layers(x: [f64; 5], w: [[[f64; 5]; 5]; 2], b: [[f64; 5]; 2]) -> [f64; 5] {
    let mut y = x;
    for l in 0..2 {
        let mut z = b[l];
        for i in 0..5 {
            for j in 0..5 {
                z[i] += w[l][i][j] * y[j];
            }
        }
        for i in 0..5 {
            y[i] = z[i].tanh();
        }
    }
    y
}

/// Two groups of the same operation at different depths.
#[ode_dynamics(order = 12)]
fn depths(x: [f64; 6]) -> [f64; 6] {
    let mut y = [0.0; 6];
    let mut z = [0.0; 6];
    for i in 0..6 {
        y[i] = (x[i] * x[(i + 1) % 6]).sin();
    }
    for i in 0..6 {
        z[i] = (y[i] * x[(i + 2) % 6]).sin() + (y[5 - i] * y[i]).sin();
    }
    let total = z[0] * z[1] * z[2];
    for i in 0..5 {
        z[i] = total / (3.0 + z[i]) - z[i + 1].sqr();
    }
    z
}

/// Every component is of another kind.
#[ode_dynamics(order = 12)]
fn unlike(t: f64, x: [f64; 9]) -> [f64; 9] {
    let p = x[0] * x[1];
    let q = [x[2] * x[3], x[4] * x[5], x[6] * x[7], x[8] * p];
    [
        p,
        q[0].sin() + q[3],
        q[1] - t,
        (2.0 + q[2]).sqrt(),
        q[0] * q[1] * q[2],
        x[0],
        1.0,
        q[3] / (2.0 + x[3]) + q[2] / (2.0 + x[4]) + q[1] / (2.0 + x[5]) + q[0] / (2.0 + x[6]),
        -x[7] * t,
    ]
}

/// Components whose derivatives are alike stand between others.
#[ode_dynamics(order = 12)]
fn interleaved(x: [[f64; 2]; 7], k: f64) -> [[f64; 2]; 7] {
    let mut rate = [[0.0; 2]; 7];
    for i in 0..7 {
        rate[i][0] = x[i][1];
        rate[i][1] = -k * x[i][0].sin();
        if i > 0 {
            rate[i][1] += x[i - 1][0] - x[i][0];
        }
        if i < 6 {
            rate[i][1] += x[i + 1][0] - x[i][0];
        }
    }
    rate
}

/// More than forty components, registers of many lengths.
#[ode_dynamics(order = 10)]
fn wide(
    (x, v, w): ([[f64; 3]; 7], [[f64; 3]; 7], [f64; 3]),
    mass: [f64; 7],
) -> ([[f64; 3]; 7], [[f64; 3]; 7], [f64; 3]) {
    let mut a = [[0.0; 3]; 7];
    let mut total = w;
    for i in 0..7 {
        for j in 0..7 {
            if i == j {
                continue;
            }
            let d = [x[j][0] - x[i][0], x[j][1] - x[i][1], x[j][2] - x[i][2]];
            let r2 = 0.5 + d[0] * d[0] + d[1] * d[1] + d[2] * d[2];
            for k in 0..3 {
                a[i][k] += mass[j] * d[k] * r2.powf(-1.5);
            }
        }
        for k in 0..3 {
            a[i][k] -= 0.1 * v[i][k] * v[i][(k + 1) % 3];
            total[k] += mass[i] * x[i][k] * v[i][k];
        }
    }
    (v, a, total)
}

#[test]
fn scalars_beside_registers() {
    agree(&ScalarCompanion, 0.0, start(), |_, x| scalar_companion(x));
    agree(&ScalarExponential, 0.0, start().map(f64::abs), |_, x| scalar_exponential(x));
    agree(&FewFeedMany, 0.0, start(), |_, x| few_feed_many(x));
    agree(&Unlike, 0.2, start(), |t, x| unlike(t, x));
}

#[test]
fn places_of_all_kinds() {
    agree(&Scattered, 0.0, start(), |_, x| scattered(x));
    agree(&Depths, 0.0, start(), |_, x| depths(x));
    let x = std::array::from_fn(|i| [start::<14>()[2 * i], start::<14>()[2 * i + 1]]);
    agree(&Interleaved { k: 0.7 }, 0.0, x, |_, x| interleaved(x, 0.7));
}

#[test]
fn sums() {
    let row = start::<8>();
    let a = std::array::from_fn(|i| std::array::from_fn(|j| 0.2 * row[(3 * i + j) % 8] * row[j]));
    agree(&LongSums { a }, 0.0, start(), |_, x| long_sums(x, a));
    let w = std::array::from_fn(|l| std::array::from_fn(|i| std::array::from_fn(|j| row[(l + 3 * i + 5 * j) % 8])));
    let b = std::array::from_fn(|l| std::array::from_fn(|i| 0.1 * row[(l + i) % 8]));
    agree(&Layers { w, b }, 0.0, start(), |_, x| layers(x, w, b));
}

#[test]
fn many_components() {
    let row = start::<45>();
    let x = std::array::from_fn(|i| std::array::from_fn(|k| 2.0 * row[3 * i + k] * (i as f64 - 3.0)));
    let v = std::array::from_fn(|i| std::array::from_fn(|k| row[21 + 3 * i + k]));
    let mass = std::array::from_fn(|i| 0.1 + 0.05 * i as f64);
    agree(&Wide { mass }, 0.0, (x, v, [0.1, 0.2, 0.3]), |_, x| wide(x, mass));
}
