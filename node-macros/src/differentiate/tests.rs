//! What the passes cost: sums over all orders, by kernel.

use crate::expand::tests::derivatives;
use crate::taylor::{Derivatives, LinearPass, Recurrence};

/// The products and quotients of a pass, each lane for itself.
fn sums(derivatives: &Derivatives, pass: &LinearPass) -> usize {
    let series = pass.series.iter().map(|&id| derivatives.program.series(id));
    let is_sum =
        |recurrence: &Recurrence| matches!(recurrence, Recurrence::Product { .. } | Recurrence::Quotient { .. });
    series.filter(|series| is_sum(&series.recurrence)).map(|series| series.lanes).sum()
}

fn costs(body: &str) -> [usize; 2] {
    let derivatives = derivatives(&format!("fn f([x, y, z]: [f64; 3], a: f64) -> [f64; 3] {{ {body} }}"));
    [&derivatives.tangent, &derivatives.cotangent].map(|pass| sums(&derivatives, pass))
}

/// Griewank and Walther 2008, table 13.2: a product has two, a function of one operand one.
#[test]
fn both_passes_take_one_sum_an_operand() {
    assert_eq!(costs("[x * y, a * x, x - z]"), [2, 2]);
    assert_eq!(costs("[x.powi(2), y, z]"), [1, 1]);
    assert_eq!(costs("[x / y, 0.0, 0.0]"), [2, 2]);
    assert_eq!(costs("[1.0 / y, 0.0, 0.0]"), [1, 1]);
    for function in
        ["exp", "ln", "sin", "cosh", "tan", "tanh", "sqrt", "asin", "atan", "erf", "cbrt", "sigmoid", "softplus"]
    {
        assert_eq!(costs(&format!("[y, x.{function}(), 0.0]")), [1, 1], "{function}");
    }
    assert_eq!(costs("[x.sin() + x.cos(), 0.0, 0.0]"), [2, 2]);
    assert_eq!(costs("[x.hypot(y), 0.0, 0.0]"), [3, 3]);
    assert_eq!(costs("[y, x.powf(a), 0.0]"), [1, 1]);
}

/// What is linear costs nothing but its own terms.
#[test]
fn linear_systems_have_no_sums() {
    assert_eq!(costs("[a * y, -a * x, 2.0 * (x + y)]"), [0, 0]);
}

/// A parameter's cotangent is collected where it is a factor.
#[test]
fn constants_are_collected_once_a_term() {
    let derivatives = derivatives("fn f([x, y]: [f64; 2], a: f64, b: f64) -> [f64; 2] { [a * x + b, a * a * x * y] }");
    let terms = derivatives.collected.iter().map(|part| part.value.terms.len() * part.cotangent.len());
    assert_eq!(terms.sum::<usize>(), 2);
    assert_eq!(derivatives.collected.iter().filter(|part| part.value.constant.is_some()).count(), 1);
}

#[test]
fn time_has_a_cotangent_where_it_is_used() {
    assert!(derivatives("fn f(x: f64) -> f64 { -x }").time.terms.is_empty());
    assert!(!derivatives("fn f(t: f64, x: f64) -> f64 { -x * t.sin() }").time.terms.is_empty());
}
