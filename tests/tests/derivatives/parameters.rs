//! How parameters enter: folded, many times, in every function of constants.

use node_runtime::prelude::*;
use node_tests::derivatives::check;

#[ode_dynamics(order = 6)]
fn folded(x: f64, p: [f64; 4]) -> f64 {
    let c = p[0] * p[1] / p[2] - (p[3] + 2.0);
    -c * x + c.powi(3) + (p[0] - p[1]) * x * x
}

#[test]
fn products_quotients_sums() {
    check(&Folded { p: [0.5, 1.5, 2.0, 0.25] }, 0.0, &0.5, 6);
}

macro_rules! functions {
    ($($function:ident)*) => {$(
        #[test]
        fn $function() {
            #[ode_dynamics(order = 3)]
            fn system(x: f64, p: f64) -> f64 {
                p.$function() * x
            }
            check(&System { p: 0.625 }, 0.0, &1.5, 3);
        }
    )*};
}
functions! {
    exp exp2 exp_m1 ln ln_1p log2 log10 sqrt cbrt sin cos tan asin acos atan sinh cosh tanh asinh atanh sigmoid softplus erf erfc
    recip silu gelu
}

#[ode_dynamics(order = 3)]
fn of_two(x: f64, p: f64, q: f64) -> f64 {
    p.powf(q) * x + p.hypot(q) + p.atan2(q) * x * x + (p + 1.5).acosh()
}

#[test]
fn functions_of_two_parameters() {
    check(&OfTwo { p: 0.625, q: 1.25 }, 0.0, &1.5, 3);
}

#[ode_dynamics(order = 5)]
fn matrix(x: [f64; 9], w: [[f64; 9]; 9], b: [f64; 9]) -> [f64; 9] {
    let mut y = b;
    for i in 0..9 {
        for j in 0..9 {
            y[i] += w[i][j] * x[j].tanh();
        }
    }
    y
}

#[test]
fn a_matrix() {
    let w = std::array::from_fn(|i| std::array::from_fn(|j| ((3 * i + 5 * j) % 7) as f64 * 0.125 - 0.375));
    let x = std::array::from_fn(|i| 0.25 * i as f64 - 1.0);
    check(&Matrix { w, b: x.map(|x: f64| 0.5 - x) }, 0.0, &x, 5);
}

#[ode_dynamics(order = 4)]
fn integers(x: f64, n: i32, flag: bool, k: f64) -> f64 {
    if flag && n > 2 { -k * x } else { k * x * x }
}

#[test]
fn parameters_that_are_no_reals() {
    check(&Integers { n: 3, flag: true, k: 0.5 }, 0.0, &0.5, 4);
    check(&Integers { n: 1, flag: true, k: 0.5 }, 0.0, &0.5, 4);
}
