//! Names that generated code might take for its own.

use node_runtime::prelude::*;

use crate::agree::agree;

#[ode_dynamics(order = 12)]
fn kernels(x: [f64; 4], s: f64, k: f64, c: f64, p: f64) -> [f64; 4] {
    let product = x[0] * x[1];
    let weight = product * s;
    let lane = weight + k * x[2];
    let series = lane.sin();
    let order = series / (2.0 + x[3] * x[3]);
    let constants = order * c - p;
    let scale = constants.exp();
    let chain = scale * product;
    [chain, weight - series, order + lane, constants * scale]
}

#[ode_dynamics(order = 12)]
fn traits(time: f64, #[allow(non_snake_case)] S: [f64; 3], #[allow(non_snake_case)] C: f64) -> [f64; 3] {
    let scalar = S[0] * time;
    let load = scalar * S[1];
    let lanes = load.cos() + C;
    let node_runtime = lanes * S[2];
    let begin = node_runtime.tanh();
    let front = begin * begin;
    let late = front - begin;
    let next = late * S[0];
    let state = next + S[1];
    let f64 = state * 0.5;
    [f64, front * state, next - node_runtime]
}

#[ode_dynamics(order = 12)]
fn unhelpful(x: [f64; 3], reciprocal: f64, companion: f64) -> [f64; 3] {
    let sum = x[0] * x[1];
    let term = sum * x[2];
    let factor = term.exp_m1();
    let square = factor * factor;
    let root = (1.0 + square).sqrt();
    let quotient = root / (1.0 + sum * sum);
    let power = (2.0 + quotient).powf(0.3);
    let unchain = power.atan();
    let derivatives = unchain * reciprocal;
    [derivatives - companion, factor * quotient, power * sum - root]
}

/// Names with numbers at their end, which made-up names have too.
#[ode_dynamics(order = 12)]
fn numbered(x: [f64; 3]) -> [f64; 3] {
    let a_1 = x[0] * x[1];
    let a_2 = a_1 * x[2];
    let a_3 = a_2 * a_1;
    let a_4 = a_3 * x[0];
    let a_5 = a_4.sin();
    let a_6 = a_5 * x[1];
    let a = a_6 * x[2];
    let b = a;
    let a = b * a_1;
    let c = a;
    let a = c * x[0] + 1.0;
    let d = a.exp();
    let a = d * a_5;
    let a_8 = a * x[1];
    let a_7 = a_8 * x[0];
    let a_9 = a_7 + a_8 * x[2];
    [a_9 - a, b * c - a_6, d * 0.1 + a_4]
}

#[ode_dynamics(order = 12)]
fn raw(r#type: [f64; 2], r#fn: f64) -> [f64; 2] {
    let r#match = r#type[0] * r#type[1];
    let r#loop = r#match.sin() * r#fn;
    [r#loop, r#match - r#type[0]]
}

#[ode_dynamics(order = 12)]
fn r#struct(x: f64, r#in: f64) -> f64 {
    -r#in * x
}

#[ode_dynamics(order = 12)]
fn größe([ξ, _η]: [f64; 2], δ: f64) -> [f64; 2] {
    let Δ = ξ * _η;
    let σ_été = Δ.tanh() * δ;
    let 速度 = σ_été * ξ;
    [速度, Δ - σ_été]
}

#[ode_dynamics(order = 12)]
fn s(x: f64, x_0: f64) -> f64 {
    x * x_0
}

#[ode_dynamics(order = 12)]
fn scalar(lanes: [f64; 2]) -> [f64; 2] {
    [lanes[1], -lanes[0].sin()]
}

#[ode_dynamics(order = 12)]
fn series([x, x_0]: [f64; 2], x_1: f64) -> [f64; 2] {
    [x_0 * x_1, x * x_0]
}

#[ode_dynamics(order = 12)]
fn state(state: [f64; 2], y: f64) -> [f64; 2] {
    [state[1] * y, -state[0]]
}

#[ode_dynamics(order = 12)]
fn dynamics(dynamics: [f64; 1]) -> [f64; 1] {
    [-dynamics[0]]
}

#[ode_dynamics(order = 12)]
fn lorenz_84_(x: f64) -> f64 {
    1.0 - x * x
}

/// Types that are called as generated code might call its own.
#[ode_dynamics(order = 12)]
fn t(x: [f64; 9]) -> [f64; 9] {
    std::array::from_fn(|i| (x[i] * x[8 - i]).sin())
}

#[ode_dynamics(order = 12)]
fn w(x: f64, c: f64) -> f64 {
    c * x.cos()
}

/// Constants that are called as variables of generated code: a warning of rustc's that was allowed.
#[allow(non_upper_case_globals, non_camel_case_types, dead_code)]
mod constants {
    use node_runtime::prelude::*;

    const c: f64 = 299_792_458.0;
    const k: f64 = 1.380_649e-23;
    const s: f64 = 0.5;
    const p: [f64; 2] = [0.5, 0.25];
    const time: f64 = 0.5;
    static scale: f64 = 2.0;
    struct x;

    #[ode_dynamics(order = 12)]
    pub fn constants([y, z]: [f64; 2], a: f64) -> [f64; 2] {
        [z * y.sin(), -a * y / (2.0 + z)]
    }

    #[ode_dynamics(order = 12)]
    pub fn wide_constants(y: [f64; 8], a: [f64; 8]) -> [f64; 8] {
        std::array::from_fn(|i| a[i] * (y[7 - i] * y[i]).sin())
    }

    #[ode_dynamics(order = 12)]
    pub fn constants_of_sizes<const N: usize>(y: [f64; N], a: f64) -> [f64; N] {
        let sum: f64 = y.iter().sum();
        y.map(|y| a * y.sin() - sum)
    }
}

/// Variables that are called as the functions that give them, taken apart at once.
#[ode_function]
fn mean(x: &[f64; 3]) -> f64 {
    (x[0] + x[1] + x[2]) / 3.0
}

#[ode_dynamics(order = 12)]
fn about_the_mean(x: [f64; 3]) -> [f64; 3] {
    let (a, mean) = (x[0] * x[1], mean(&x));
    [a - mean, mean * x[2], -a]
}

#[ode_dynamics(order = 12)]
fn around_the_mean(x: [f64; 3]) -> [f64; 3] {
    let [(mean, b), _]: [(f64, f64); 2] = [(mean(&x), 2.0), (x[0], x[1])];
    [b - mean, mean, -b * x[0]]
}

#[test]
fn names_of_generated_code() {
    agree(&Kernels { s: 0.5, k: 0.3, c: 0.7, p: -0.2 }, 0.0, [0.3, 0.4, 0.5, -0.6], |_, x| {
        kernels(x, 0.5, 0.3, 0.7, -0.2)
    });
    agree(&Traits { C: 0.3 }, 0.5, [0.3, 0.4, 0.5], |t, x| traits(t, x, 0.3));
    agree(&Unhelpful { reciprocal: 0.3, companion: 0.2 }, 0.0, [0.3, 0.4, 0.5], |_, x| unhelpful(x, 0.3, 0.2));
    agree(&Numbered, 0.0, [0.3, 0.4, 0.5], |_, x| numbered(x));
}

#[test]
fn raw_and_unicode_names() {
    agree(&Raw { r#fn: 0.7 }, 0.0, [0.3, 0.4], |_, x| raw(x, 0.7));
    agree(&Struct { r#in: 0.7 }, 0.0, 0.3, |_, x| r#struct(x, 0.7));
    agree(&Größe { δ: 0.7 }, 0.0, [0.3, 0.4], |_, x| größe(x, 0.7));
}

#[test]
fn names_of_constants() {
    use constants::*;
    agree(&Constants { a: 0.7 }, 0.0, [0.3, 0.4], |_, x| constants(x, 0.7));
    let row: [f64; 8] = std::array::from_fn(|i| 0.1 * i as f64);
    agree(&WideConstants { a: row }, 0.0, row, |_, x| wide_constants(x, row));
    agree(&ConstantsOfSizes::<3> { a: 0.7 }, 0.0, [0.3, 0.4, 0.5], |_, x| constants_of_sizes(x, 0.7));
}

#[test]
fn names_of_functions() {
    agree(&AboutTheMean, 0.0, [0.3, 0.4, 0.5], |_, x| about_the_mean(x));
    agree(&AroundTheMean, 0.0, [0.3, 0.4, 0.5], |_, x| around_the_mean(x));
}

#[test]
fn names_of_types() {
    agree(&T, 0.0, std::array::from_fn(|i| 0.1 * i as f64), |_, x| t(x));
    agree(&W { c: 0.7 }, 0.0, 0.3, |_, x| w(x, 0.7));
    agree(&S { x_0: 0.7 }, 0.0, 0.3, |_, x| s(x, 0.7));
    agree(&Scalar, 0.0, [0.3, 0.4], |_, x| scalar(x));
    agree(&Series { x_1: 0.7 }, 0.0, [0.3, 0.4], |_, x| series(x, 0.7));
    agree(&State { y: 0.7 }, 0.0, [0.3, 0.4], |_, x| state(x, 0.7));
    agree(&Dynamics, 0.0, [0.3], |_, x| dynamics(x));
    agree(&Lorenz84, 0.0, 0.3, |_, x| lorenz_84_(x));
}

mod table {
    pub const RATE: f64 = 3.0;
    pub const SCALE: f64 = 5.0;
}

/// In blocks and in functions of the body.
#[ode_dynamics]
fn imported(x: f64, on: bool) -> f64 {
    fn turn(angle: f64) -> f64 {
        use std::f64::consts::*;
        (TAU * angle).sin()
    }
    let rate = {
        use table::*;
        RATE
    };
    if on {
        use table::{RATE, SCALE as MUCH};
        -RATE * MUCH * turn(x)
    } else {
        -rate * x
    }
}

#[test]
fn imports_stand_where_they_are_wanted() {
    for on in [false, true] {
        agree(&Imported { on }, 0.0, 0.1, |_, x| imported(x, on));
    }
}

/// The functions of integers by their paths.
#[ode_dynamics]
fn integers(x: [f64; 3], on: bool) -> [f64; 3] {
    let next = |i: usize| usize::min(i + 1, 2);
    let weight = f64::from(u32::pow(2, 3)) * f64::from(i32::abs(-2)) + f64::from(u8::from(on));
    std::array::from_fn(|i| -weight * x[next(i)] * x[usize::max(i, 1) - 1])
}

#[test]
fn functions_of_integers_are_called_by_their_paths() {
    for on in [false, true] {
        agree(&Integers { on }, 0.0, [0.1, 0.2, 0.3], |_, x| integers(x, on));
    }
}

/// A variable called as generated code calls derivatives.
#[ode_dynamics]
fn slopes([x, y, z, w]: [f64; 4]) -> [f64; 4] {
    let slope = [x * y, z * w];
    [slope[0] - w, slope[1] * slope[0], x - slope[1] * y, slope[0] * slope[1] + z]
}

#[test]
fn a_variable_called_slope() {
    agree(&Slopes, 0.0, [0.3, 0.5, -0.7, 0.9], |_, x| slopes(x));
}
