//! Which loops run in order, and what is computed for which turns.

use std::collections::HashMap;

use crate::expand::tests::planned;

/// The domain of each column by its name.
fn domains(function: &str) -> HashMap<String, usize> {
    let plan = planned(function);
    plan.columns.iter().map(|column| (column.name.clone(), column.domain.len())).collect()
}

#[test]
fn turns_that_do_not_need_each_other_run_in_any_order() {
    for body in [
        "for i in 0..N { y[i] = x[i].sin(); }",
        "for i in 0..N { y[i] = x[i]; y[i] *= x[i]; }",
        "for i in 0..N - 1 { let d = x[i + 1] - x[i]; y[i] += d * d; y[i + 1] -= d * d; }",
        "for i in 0..N { let mut sum = 0.0; for j in 0..N { sum += x[i] * x[j]; } y[i] = sum.cos(); }",
    ] {
        let plan = planned(&function(body));
        assert!(plan.sequential.is_empty(), "{body}: {plan}");
    }
}

#[test]
fn turns_that_need_the_one_before_run_in_order() {
    for body in [
        "let mut p = 1.0; for i in 0..N { p *= x[i]; } y[0] = p;",
        "for i in 1..N { y[i] = x[i] * y[i - 1]; }",
        "let mut s = 0.0; for i in 0..N { s += x[i]; y[i] = s * s; }",
        "for i in 0..N - 1 { y[i] = x[i] * y[i + 1]; y[i + 1] = x[i].sin(); }",
    ] {
        let plan = planned(&function(body));
        assert_eq!(plan.sequential.len(), 1, "{body}: {plan}");
    }
}

#[test]
fn what_does_not_depend_on_a_loop_is_computed_once() {
    let domains =
        domains(&function("for i in 0..N { for j in 0..N { y[i] += (i as f64 - j as f64) * x[j].tanh(); } }"));
    assert_eq!(domains["tanh_x"], 1, "{domains:?}");
}

#[test]
fn products_in_two_loops_have_a_coefficient_for_each_pair() {
    let domains = domains(&function("for i in 0..N { for j in 0..i { y[i] += x[i] * x[j]; } }"));
    assert_eq!(domains["mul_x_x"], 2, "{domains:?}");
}

fn function(body: &str) -> String {
    format!("fn f<const N: usize>(x: [f64; N]) -> [f64; N] {{ let mut y = x; {body} y }}")
}
