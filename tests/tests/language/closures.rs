//! Closures bound by `let`: they see what was in sight where they were written, and may change it.

use node_runtime::prelude::*;

use crate::agree::agree;

#[ode_dynamics(order = 12)]
fn called([x, y]: [f64; 2], k: f64) -> [f64; 2] {
    let square = |v: f64| v * v;
    let spring = |a: f64, b: f64| {
        let d = a - b;
        -k * d * square(d)
    };
    let constant = || 0.5;
    [spring(x, y) + constant(), spring(y, x) - square(square(x))]
}

#[ode_dynamics(order = 12)]
fn lexical([x, y]: [f64; 2]) -> [f64; 2] {
    let k = 2.0 * x;
    let scaled = |v: f64| k * v;
    let k = 3.0;
    let first = scaled(y);
    let second = {
        let y = scaled(k);
        let x = 100.0;
        scaled(y) / x
    };
    let mut base = y;
    let copied = move |v: f64| v + base;
    base += 10.0;
    [first * second, copied(x) - base]
}

#[ode_dynamics(order = 12)]
fn counters([x, y]: [f64; 2]) -> [f64; 2] {
    let mut rate = [0.0; 2];
    let mut add = |i: usize, v: f64| rate[i] += v;
    add(0, y);
    add(1, -x);
    add(1, -0.1 * y);
    let mut calls = 0.0;
    let mut next = move || {
        calls += 1.0;
        calls
    };
    let (first, second) = (next(), next());
    [x, y].iter().zip([second, first]).for_each(|(v, w)| rate[0] -= 0.1 * v * w);
    [rate[0] + calls, rate[1]]
}

#[ode_dynamics(order = 12)]
fn passed([x, y]: [f64; 2]) -> [f64; 2] {
    let force = f64::sinh;
    let both = [x, y].map(force);
    let pick = |(a, b): (f64, f64), [c, ..]: [f64; 2]| a * c - b;
    [pick((x, y), both), both.map(|v| v * 0.5)[1] - (x, y).0]
}

#[test]
fn calls() {
    agree(&Called { k: 0.7 }, 0.0, [0.3, 0.4], |_, x| called(x, 0.7));
    agree(&Passed, 0.0, [0.3, 0.4], |_, x| passed(x));
}

#[test]
fn what_they_see() {
    agree(&Lexical, 0.0, [0.3, 0.4], |_, x| lexical(x));
    agree(&Counters, 0.0, [0.3, 0.4], |_, x| counters(x));
}

/// Functions and constants of the body, in any order.
#[ode_dynamics(order = 12)]
fn inner_functions(x: [f64; 4], stiffness: f64) -> [f64; 4] {
    const LINEAR: f64 = 2.0;
    fn spring(x: f64, stiffness: f64) -> f64 {
        -stiffness * cubic(x) * SCALE
    }
    fn cubic(x: f64) -> f64 {
        LINEAR * x + x.powi(3)
    }
    const SCALE: f64 = 0.5;
    fn norm<const N: usize>(x: &[f64; N]) -> f64 {
        fn square(x: f64) -> f64 {
            x * x
        }
        x.iter().copied().map(square).sum::<f64>().sqrt()
    }
    let cubic = norm(&x);
    x.map(|x| spring(x, stiffness) / cubic)
}

#[test]
fn functions_of_the_body() {
    agree(&InnerFunctions { stiffness: 0.6 }, 0.0, [0.3, 0.4, 0.5, -0.6], |_, x| inner_functions(x, 0.6));
}

#[ode_function]
fn pull(x: f64, k: f64) -> f64 {
    -k * x
}

/// Variables called as a function that is called before them, beside them and in them.
#[ode_dynamics]
fn hidden_function(x: [f64; 3], k: f64) -> [f64; 3] {
    let first = pull(x[0], k);
    let inner = {
        let pull = |v: f64| v * 3.0;
        pull(x[0])
    };
    let scaled = |pull: f64| pull * k;
    let second = scaled(pull(x[1], 2.0));
    let pull = |x: f64| pull(x, k) * x;
    [first + inner, second, pull(x[2])]
}

#[test]
fn a_function_is_called_where_no_variable_hides_it() {
    agree(&HiddenFunction { k: 0.7 }, 0.0, [0.1, 0.2, 0.3], |_, x| hidden_function(x, 0.7));
}
