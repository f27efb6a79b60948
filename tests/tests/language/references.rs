//! References and slices.

use node_runtime::prelude::*;

use crate::agree::agree;

#[ode_dynamics(order = 12)]
fn shared(x: [f64; 4]) -> [f64; 4] {
    let y = &x;
    let first = &y[0];
    let middle = &x[1..3];
    let (left, right) = x.split_at(2);
    let q: [f64; 2] = x[2..].try_into().unwrap();
    let sum = |values: &[f64]| values.iter().sum::<f64>();
    [
        *first * middle[0] - (*y)[3],
        sum(middle) * sum(&x) - middle.len() as f64,
        left[0] * right[1] - q[1],
        -q[0] * x.last().unwrap() + x[..=1].iter().product::<f64>(),
    ]
}

#[ode_dynamics(order = 12)]
fn exclusive(x: [f64; 4]) -> [f64; 4] {
    let mut rate = x;
    let first = &mut rate[0];
    *first *= 2.0;
    *first += x[1];
    let (left, right) = rate.split_at_mut(2);
    left[1] = right[0] * x[0];
    right[1] -= left[0];
    let copy = left[1];
    left[1] += 1.0;
    right[0] = copy - left[1] * x[2];
    let set = |place: &mut f64, v: f64| *place = v * v;
    set(&mut rate[2], x[3]);
    for v in &mut rate[1..3] {
        *v += 0.5;
    }
    rate[2..].iter_mut().for_each(|v| *v *= 0.25);
    rate
}

#[ode_dynamics(order = 12)]
fn moved(x: [f64; 5]) -> [f64; 5] {
    let mut rate = x;
    rate.swap(0, 4);
    rate[1..].reverse();
    rate.rotate_left(2);
    rate[..2].rotate_right(1);
    let mut both = [[0.0; 5]; 2];
    both[0].copy_from_slice(&rate);
    both[1].fill(x[0] * x[1]);
    both[1][..2].copy_from_slice(&x[3..]);
    for chunk in rate.chunks_exact_mut(2) {
        chunk[0] *= chunk[1];
    }
    for i in 0..5 {
        rate[i] += both[0][i] - both[1][i];
    }
    rate
}

#[test]
fn of_values() {
    agree(&Shared, 0.0, [0.3, 0.4, 0.5, -0.6], |_, x| shared(x));
}

#[test]
fn of_places() {
    agree(&Exclusive, 0.0, [0.3, 0.4, 0.5, -0.6], |_, x| exclusive(x));
    agree(&Moved, 0.0, [0.3, 0.4, 0.5, -0.6, 0.7], |_, x| moved(x));
}
