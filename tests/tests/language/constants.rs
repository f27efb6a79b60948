//! Literals, constants of the function, of the module and of `std`, casts.

use std::f64::consts::PI;

use node_runtime::prelude::*;

use crate::agree::agree;

const N: usize = 5;
const RATE: f64 = 0.7;
const EXPONENT: i32 = 3;
static SHIFT: f64 = 0.25;
const MASS: [f64; N] = [0.1, 0.2, 0.3, 0.4, 0.5];
const TABLE: [[f64; 3]; 3] = [[0.0, 0.1, 0.2], [0.3, 0.4, 0.5], [0.6, 0.7, 0.8]];
const PAIR: (f64, [f64; 2]) = (0.5, [1.5, 2.5]);

struct Units;

impl Units {
    const GRAVITY: f64 = 9.81;
}

mod table {
    pub const ROW: [f64; 3] = [1.0, -2.0, 0.5];

    pub mod deeper {
        pub const ONE_THIRD: f64 = 1.0 / 3.0;
    }
}

struct Gains {
    kp: f64,
    kd: f64,
    pair: (f64, [f64; 2]),
}

const GAINS: Gains = Gains { kp: 0.7, kd: 0.3, pair: (1.5, [0.2, 0.4]) };

#[ode_dynamics]
fn taken_apart([x, y, z]: [f64; 3]) -> [f64; 3] {
    let (a, [b, c]) = PAIR;
    let [first, second, ..] = MASS;
    let Gains { kp, pair: (d, [e, _]), .. } = GAINS;
    let [[_, m01, _], row, _]: [[f64; 3]; 3] = TABLE;
    [a * y - b * z * kp + in_a_function(x), c * x + first * second * d * e, m01 * x - row[2] * z]
}

#[ode_function]
fn in_a_function(x: f64) -> f64 {
    let (a, [_, c]) = PAIR;
    let Gains { kd, pair: (_, [_, last]), .. } = GAINS;
    let [one, ..] = table::ROW;
    a * x - c * kd + last * one
}

// What generated code might call its own.
const X: f64 = 0.5;
const S: f64 = 0.25;
const C: f64 = 1.25;
const COLUMNS: f64 = 0.125;
const COMPONENTS: f64 = 1.5;
const SERIES: f64 = -0.5;
const LANES: f64 = 0.75;

#[ode_dynamics(order = 12)]
fn literals([x, y]: [f64; 2]) -> [f64; 2] {
    [1e-3 * x - 2.5_f64 * y + 1f64, 1_000.5e-3 - 0.1 * y * -0.0 + x * f64::EPSILON - 1.0e0]
}

#[ode_dynamics(order = 12)]
fn of_std([x, y]: [f64; 2]) -> [f64; 2] {
    let half = std::f64::consts::FRAC_PI_2;
    [PI * y - core::f64::consts::E, (half + x).sin() * f64::MIN_POSITIVE.sqrt() + std::f64::consts::LN_2.exp()]
}

#[ode_dynamics(order = 12)]
fn of_the_module(x: [f64; 5]) -> [f64; 5] {
    let mut rate = [RATE; 5];
    for i in 0..5 {
        rate[i] += MASS[i] * x[i] * x[(i + 1) % 5] - SHIFT;
        for j in 0..3 {
            rate[i] -= TABLE[j][i % 3] * x[j];
        }
        rate[i] *= table::ROW[i % 3] - PAIR.1[i % 2];
    }
    rate[0] += Units::GRAVITY * x[0] * PAIR.0 + table::deeper::ONE_THIRD + crate::constants::RATE;
    rate
}

#[ode_dynamics(order = 12)]
fn generated_names(x: [f64; 4]) -> [f64; 4] {
    [X * x[1] + S, S * x[2] - C * x[0], COLUMNS + COMPONENTS * x[3] * x[0], SERIES * x[1] * LANES]
}

#[ode_dynamics(order = 12)]
fn of_the_function([x, y]: [f64; 2]) -> [f64; 2] {
    use std::f64::consts::{FRAC_1_SQRT_2, TAU as TURN};
    const HALF: f64 = 0.5;
    const WEIGHTS: [f64; 2] = [0.25 * HALF, -HALF];
    const STEPS: usize = 3;
    const POWER: i32 = -2;
    let mut sum = 0.0;
    for i in 0..STEPS {
        const SCALE: f64 = 0.125;
        sum += SCALE * WEIGHTS[i % 2] * x;
    }
    [sum + TURN * y, (y + 3.0).powi(POWER) - x * FRAC_1_SQRT_2]
}

#[ode_dynamics(order = 12, const N = 5, const EXPONENT = 3)]
fn promised(x: [f64; N]) -> [f64; N] {
    let mut rate = [0.0; N];
    for i in 0..N {
        rate[i] = MASS[i] * x[N - 1 - i].powi(EXPONENT) / N as f64 - x[i];
    }
    rate
}

#[ode_dynamics(order = 12)]
fn casts(x: [f64; 3]) -> [f64; 3] {
    let mut rate = [0.0; 3];
    for i in 0..3 {
        let k = i as i32 - 1;
        rate[i] = x[i] * i as f64 - 2.0 * k as f64 + (x[i] + 2.0).powi(k);
        rate[i] += x[(k + 1) as usize] * (i * i) as f64 / (N as f64);
        rate[i] -= f64::from(k) * x[(i == 1) as usize] + f64::from(i as u8);
    }
    rate
}

#[ode_dynamics(order = 12)]
fn counts(x: f64) -> f64 {
    x / N as f64 - EXPONENT as f64 * (2.0 + x).recip()
}

#[ode_dynamics(order = 12)]
fn literals_of_arrays(x: [[f64; 2]; 2]) -> [[f64; 2]; 2] {
    let zero = [[0.0; 2]; 2];
    let mut rate = [[x[0][0] * 0.5; 2], zero[1]];
    let rows = [x[1], [1.0, 2.0], zero[0]];
    for i in 0..rows.len() {
        for j in 0..2 {
            rate[i % 2][j] += rows[i][j] * x[j][0];
        }
    }
    rate
}

#[test]
fn numbers() {
    agree(&Literals, 0.0, [0.3, 0.4], |_, x| literals(x));
    agree(&OfStd, 0.0, [0.3, 0.4], |_, x| of_std(x));
    agree(&LiteralsOfArrays, 0.0, [[0.3, 0.4], [-0.5, 0.6]], |_, x| literals_of_arrays(x));
}

#[test]
fn named_constants() {
    agree(&OfTheModule, 0.0, [0.3, 0.4, 0.5, -0.6, 0.7], |_, x| of_the_module(x));
    agree(&TakenApart, 0.0, [0.3, 0.4, 0.5], |_, x| taken_apart(x));
    agree(&GeneratedNames, 0.0, [0.3, 0.4, 0.5, -0.6], |_, x| generated_names(x));
    agree(&OfTheFunction, 0.0, [0.3, 0.4], |_, x| of_the_function(x));
    agree(&Promised, 0.0, [0.3, 0.4, 0.5, -0.6, 0.7], |_, x| promised(x));
}

#[test]
fn casts_of_indices_and_constants() {
    agree(&Casts, 0.0, [0.3, 0.4, 0.5], |_, x| casts(x));
    agree(&Counts, 0.0, 0.3, |_, x| counts(x));
}

mod switches {
    use node_runtime::prelude::*;

    const ON: bool = cfg!(target_pointer_width = "64");
    const OFF: bool = !ON;
    const LIMIT: f64 = 2.0;

    #[ode_function]
    pub fn switched(x: f64, p: f64) -> f64 {
        let a = if ON && !OFF { 2.0 * x } else { x };
        let b = match p {
            LIMIT => 0.5,
            self::LIMIT..=3.0 => 0.25,
            _ if OFF => 1.0,
            _ => 0.125,
        };
        a * b
    }
}

#[ode_dynamics]
fn switched_elsewhere(x: f64, p: f64) -> f64 {
    -switches::switched(x, p)
}

#[test]
fn truth_values_and_patterns_in_functions() {
    for p in [1.0, 2.0, 2.5, 4.0] {
        agree(&SwitchedElsewhere { p }, 0.0, 0.3, |_, x| switched_elsewhere(x, p));
    }
}
