//! What the turns of loops read and write, and under which conditions.

use node_runtime::prelude::*;

use super::{for_some_sizes, row};
use crate::agree::agree;

/// A turn needs what the one before wrote, through a slice that begins one further.
#[ode_dynamics(order = 6)]
fn running_product<const N: usize>(x: [f64; N]) -> [f64; N] {
    let mut y = x;
    for i in 0..N - 1 {
        y[1..][i] = y[i] * x[i];
    }
    y
}

#[test]
fn slices_that_begin_later_are_written_turn_by_turn() {
    fn check<const N: usize>() {
        agree(&RunningProduct::<N> {}, 0.0, row(0.5), |_, x| running_product(x));
    }
    for_some_sizes!(check);
}

/// A slice that is empty in the first turn.
#[ode_dynamics(order = 6)]
fn from_the_second<const N: usize>(x: [f64; N]) -> [f64; N] {
    let mut rate = x;
    for i in 0..N {
        if x[..i].is_empty() {
            rate[i] = -x[i] * x[i];
        }
    }
    rate
}

#[test]
fn slices_may_be_empty() {
    fn check<const N: usize>() {
        agree(&FromTheSecond::<N> {}, 0.0, row(0.5), |_, x| from_the_second(x));
    }
    for_some_sizes!(check);
}

/// What a function changes, it changes once, also where an element of its value is taken.
#[ode_function]
fn counted(count: &mut f64, x: f64) -> [f64; 2] {
    *count += 1.0;
    [x * *count, x]
}

#[ode_dynamics(order = 6)]
fn element_of_a_call<const N: usize>(x: [f64; N]) -> [f64; N] {
    let mut count = 1.0;
    let first = counted(&mut count, x[0])[0];
    let mut rate = x.map(|x| -count * x);
    rate[0] = first;
    rate
}

#[test]
fn an_element_of_a_call_is_one_call() {
    fn check<const N: usize>() {
        agree(&ElementOfACall::<N> {}, 0.0, row(0.5), |_, x| element_of_a_call(x));
    }
    for_some_sizes!(check);
}

/// In the last turn the inner loop has none: nothing is read there.
#[ode_dynamics(order = 6)]
fn upper_triangle<const N: usize>(x: [f64; N]) -> [f64; N] {
    let mut rate = [0.0; N];
    for i in 0..N {
        for j in i + 1..N {
            rate[j] += x[i + 1].tanh() * x[j] - (1.0 + x[i + 1] * x[i]).sqrt();
        }
    }
    rate
}

#[test]
fn loops_without_turns_read_nothing() {
    fn check<const N: usize>() {
        agree(&UpperTriangle::<N> {}, 0.0, row(0.5), |_, x| upper_triangle(x));
    }
    for_some_sizes!(check);
}

/// Long chains of conditions, one inside of the other, on indices and on a parameter: each of them is looked at a few times, and not
/// twice as often as the one before.
#[ode_dynamics(order = 6)]
fn long_chains<const N: usize>(x: [f64; N], kind: usize) -> [f64; N] {
    let mut rate = [0.0; N];
    let mut gain = 1.0;
    for i in 0..N {
        let weight = match i {
            0 => 1.5,
            1 => x[N - 1],
            2 => 0.3,
            3 => -x[i],
            4 => 0.4,
            5 => 0.5 * x[0],
            6 => 0.6,
            7 => 0.7,
            8 => 0.8,
            9 => 0.9 * x[i],
            10 => 1.0,
            11 => 1.1,
            12 => 1.2,
            13 => 1.3,
            14 => 1.4,
            15 => 1.5,
            16 => 1.6,
            _ => 1.7,
        };
        match kind {
            0 => rate[i] = -x[i],
            1 => rate[i] += weight,
            2 => rate[i] -= weight * gain,
            3 => gain *= 1.1,
            4 => gain += x[i],
            5 => rate[i] = gain * x[i],
            6 => rate[i] = 0.1,
            7 => rate[i] = 0.2,
            8 => rate[i] = 0.3 * gain,
            9 => rate[i] = 0.4,
            10 => rate[i] = 0.5,
            11 => rate[i] = 0.6,
            12 => rate[i] = 0.7 * x[i],
            13 => rate[i] = 0.8,
            14 => rate[i] = 0.9,
            15 => rate[i] = 1.0,
            _ => rate[i] = x[i].sin(),
        }
        if i == 1 {
            continue;
        } else if i == 2 {
            rate[i] *= 0.5;
            continue;
        } else if i == 3 {
            gain -= 0.2;
        }
        rate[i] += gain * x[i];
    }
    rate
}

#[test]
fn chains_of_conditions_may_be_long() {
    fn check<const N: usize>() {
        for kind in 0..18 {
            agree(&LongChains::<N> { kind }, 0.0, row(0.5), |_, x| long_chains(x, kind));
        }
    }
    for_some_sizes!(check);
}
