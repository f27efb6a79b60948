//! `for` over constant ranges, index arithmetic, `continue` and `break`.

use node_runtime::prelude::*;

use crate::agree::agree;

#[ode_dynamics(order = 12)]
fn triangular(x: [f64; 5]) -> [f64; 5] {
    let mut rate = [0.0; 5];
    for i in 0..5 {
        for j in i + 1..5 {
            let d = x[j] - x[i];
            rate[i] += d * d * 0.1;
            rate[j] -= d * x[i];
        }
    }
    rate
}

#[ode_dynamics(order = 12)]
fn ring(x: [f64; 7]) -> [f64; 7] {
    let mut rate = [0.0; 7];
    for i in 0..7 {
        let (left, right) = ((i + 6) % 7, (i + 1) % 7);
        rate[i] = x[left] * x[right] - 2.0 * x[i] + x[(2 * i + 3) % 7] / (7 - i) as f64;
    }
    rate
}

#[ode_dynamics(order = 12)]
fn inclusive(x: [f64; 4]) -> [f64; 4] {
    let mut rate = [0.1; 4];
    for i in 1..=3 {
        for j in 0..=i - 1 {
            rate[i] += x[i] * x[j];
        }
        for j in i..=i {
            rate[j] -= x[j];
        }
        for _ in 3..=i {
            rate[0] += x[3];
        }
    }
    for i in 3..1 {
        rate[i] = x[i] / 0.0;
    }
    rate
}

#[ode_dynamics(order = 12)]
fn jumps(x: [f64; 6]) -> [f64; 6] {
    let mut rate = x;
    for i in 0..6 {
        if i == 2 {
            continue;
        }
        for j in 0..6 {
            if i == j {
                continue;
            }
            if j > 4 {
                break;
            }
            rate[i] -= x[i] * x[j] * 0.2;
            if (i + j) % 3 == 1 && i != 4 || j == 0 {
                rate[j] += x[i];
                continue;
            }
            rate[j] *= x[i];
        }
        if i >= 4 {
            break;
        }
        rate[5] += x[i];
    }
    rate
}

#[ode_dynamics(order = 12)]
fn tail_jump(x: [f64; 4]) -> [f64; 4] {
    let mut rate = x;
    for i in 0..4 {
        rate[i] *= x[0];
        if i < 2 {
            continue;
        } else {
            rate[i] += 1.0
        }
        rate[i] *= x[1];
        if i == 2 {
            break;
        }
    }
    rate
}

#[ode_dynamics(order = 12)]
fn signed_indices(x: [f64; 5]) -> [f64; 5] {
    let mut rate = [0.0; 5];
    for i in -2..=2_i32 {
        let place = (i + 2) as usize;
        rate[place] = x[4 - place].powi(i.abs()) * i as f64 - x[place];
    }
    rate
}

#[ode_dynamics(order = 12)]
fn index_arithmetic(x: [f64; 8]) -> [f64; 8] {
    let mut rate = [0.0; 8];
    let n = x.len();
    let half = n / 2;
    for i in 0..n {
        let j = (i * i + 3 * i) % n;
        let k = i.min(half).max(1) - 1;
        let l = i.pow(2) % half;
        let m = i.abs_diff(half);
        let weight = 1.0 / (1 + i + 2 * m) as f64;
        rate[i] = weight * x[j] * x[k] - x[l] + x[m % n] * 0.5;
    }
    rate
}

/// Six bodies in the plane: pairs, each once.
#[ode_dynamics(order = 12)]
fn pairs((q, v): ([[f64; 2]; 6], [[f64; 2]; 6]), mass: [f64; 6]) -> ([[f64; 2]; 6], [[f64; 2]; 6]) {
    let mut a = [[0.0; 2]; 6];
    for i in 0..6 {
        for j in i + 1..6 {
            let mut r2 = 0.01;
            let mut d = [0.0; 2];
            for k in 0..2 {
                d[k] = q[j][k] - q[i][k];
                r2 += d[k] * d[k];
            }
            let w = 1.0 / (r2 * r2.sqrt());
            for k in 0..2 {
                a[i][k] += mass[j] * w * d[k];
                a[j][k] -= mass[i] * w * d[k];
            }
        }
    }
    (v, a)
}

#[test]
fn ranges() {
    agree(&Triangular, 0.0, [0.3, 0.4, 0.5, -0.6, 0.7], |_, x| triangular(x));
    agree(&Ring, 0.0, [0.3, 0.4, 0.5, -0.6, 0.7, 0.8, -0.9], |_, x| ring(x));
    agree(&Inclusive, 0.0, [0.3, 0.4, 0.5, -0.6], |_, x| inclusive(x));
    agree(&SignedIndices, 0.0, [0.3, 0.4, 0.5, -0.6, 0.7], |_, x| signed_indices(x));
    agree(&IndexArithmetic, 0.0, [0.3, 0.4, 0.5, -0.6, 0.7, 0.2, 0.1, -0.3], |_, x| index_arithmetic(x));
}

#[test]
fn continue_and_break() {
    agree(&Jumps, 0.0, [0.3, 0.4, 0.5, -0.6, 0.7, 0.2], |_, x| jumps(x));
    agree(&TailJump, 0.0, [0.3, 0.4, 0.5, -0.6], |_, x| tail_jump(x));
}

#[test]
fn bodies() {
    let q = [[1.0, 0.1], [-1.2, 0.3], [0.2, 1.4], [0.4, -1.5], [2.1, 2.2], [-2.3, 1.9]];
    let v = [[0.1, 0.2], [0.3, -0.1], [-0.2, 0.1], [0.0, 0.1], [-0.1, -0.3], [0.2, 0.2]];
    let mass = [0.1, 0.2, 0.3, 0.15, 0.25, 0.05];
    agree(&Pairs { mass }, 0.0, (q, v), |_, x| pairs(x, mass));
}
