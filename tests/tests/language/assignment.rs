//! `let mut`, `=`, `+=`, `-=`, `*=`, `/=`, on variables and elements.

use node_runtime::prelude::*;

use crate::agree::agree;

#[ode_dynamics(order = 12)]
fn compound([x, y, z]: [f64; 3]) -> [f64; 3] {
    let mut a = x;
    a += y * z;
    a -= 0.5;
    a *= z + 2.0;
    a /= 3.0 + x * x;
    a = -a;
    a *= a;
    a += a;
    a -= x;
    a /= a + 4.0;
    [a, x * a, y - a]
}

#[ode_dynamics(order = 12)]
fn elements(x: [[f64; 2]; 3]) -> [[f64; 2]; 3] {
    let mut rate = x;
    rate[0][1] += x[2][0] * rate[1][1];
    rate[1][0] -= rate[0][1];
    rate[2][1] *= rate[1][0];
    rate[0][0] /= 2.0 + rate[2][1] * rate[2][1];
    rate[1] = [rate[0][0], rate[2][0]];
    rate[2][0] = rate[1][1] + rate[1][0];
    let row = rate[0].clone();
    rate[0] = rate[2];
    rate[2] = row;
    rate
}

#[ode_dynamics(order = 12)]
fn tuples((q, p): ([f64; 2], f64)) -> ([f64; 2], f64) {
    let mut rate = (q, p);
    rate.0[1] *= p;
    rate.1 -= rate.0[1];
    rate.0 = [rate.1, rate.0[0]];
    rate
}

#[ode_dynamics(order = 12)]
fn through_scopes(x: [f64; 3]) -> [f64; 3] {
    let mut sum = 0.0;
    let mut rate = [0.0; 3];
    for i in 0..3 {
        let mut part = x[i];
        {
            part *= part;
            sum += part;
            let sum = 100.0;
            rate[i] -= sum * 0.001;
        }
        rate[i] += part * sum;
    }
    rate[0] -= sum;
    rate
}

/// p = 1; p = p·q_i: one series for each turn of the loop.
#[ode_dynamics(order = 12)]
fn accumulator(q: [f64; 3], rates: [f64; 3]) -> [f64; 3] {
    let mut p = 1.0;
    for i in 0..3 {
        p = p * q[i] + rates[i];
    }
    let mut s = p;
    for i in 0..3 {
        s *= 0.5;
        p -= s * q[2 - i];
    }
    [p, s, p * s]
}

#[ode_dynamics(order = 12)]
fn later_values(x: [f64; 4]) -> [f64; 4] {
    let mut y = x;
    for i in 0..4 {
        y[i] = y[(i + 3) % 4] * x[i] - y[(i + 1) % 4];
    }
    y
}

#[test]
fn variables() {
    agree(&Compound, 0.0, [0.3, 0.4, 0.5], |_, x| compound(x));
    agree(&ThroughScopes, 0.0, [0.3, 0.4, 0.5], |_, x| through_scopes(x));
    let rates = [0.1, 0.2, -0.3];
    agree(&Accumulator { rates }, 0.0, [0.3, 0.4, 0.5], |_, x| accumulator(x, rates));
}

#[test]
fn elements_of_arrays_and_tuples() {
    agree(&Elements, 0.0, [[0.3, 0.4], [0.5, -0.6], [0.7, 0.8]], |_, x| elements(x));
    agree(&Tuples, 0.0, ([0.3, 0.4], 0.5), |_, x| tuples(x));
    agree(&LaterValues, 0.0, [0.3, 0.4, 0.5, -0.6], |_, x| later_values(x));
}
