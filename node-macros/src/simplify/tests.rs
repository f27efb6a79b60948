//! Equal things become one node, however they were written.

use super::{Simplified, simplify};
use crate::definition::Definitions;
use crate::graph::elaborate;
use crate::report::Report;
use crate::syntax::{Options, Signature, Structures, read_body};

fn simplified(function: &str) -> Simplified {
    let item: syn::ItemFn = syn::parse_str(function).expect("a function");
    let mut report = Report::default();
    let options = Options::read(proc_macro2::TokenStream::new(), &mut report);
    let signature = Signature::read(&item, &options, &Structures::default(), &mut report).expect("a signature");
    let body = read_body(&item.block, options.known(&Structures::default(), None), &mut report).expect("a body");
    simplify(elaborate(&signature, &body, &Definitions::default(), &mut report).expect("a graph"))
}

/// x′ = the expression in x, y, z, the time t and the parameters a, b.
fn of(expression: &str) -> String {
    let function =
        format!("fn f(t: f64, [x, y, z]: [f64; 3], a: f64, b: f64) -> [f64; 3] {{ [{expression}, 0.0, 0.0] }}");
    let graph = simplified(&function);
    let lines = graph.to_string();
    lines
        .lines()
        .filter(|line| !line.contains("= state") && !line.starts_with("x1") && !line.starts_with("x2"))
        .map(|line| line.split("  //").next().unwrap_or(line))
        .collect::<Vec<_>>()
        .join("; ")
}

/// Only what the derivatives need counts.
fn same(left: &str, right: &str) {
    let [left_form, right_form] = [left, right].map(|side| {
        let text = of(side);
        text.rsplit("; ").next().map(str::to_owned)
    });
    let difference = of(&format!("({left}) - ({right})"));
    assert!(difference.ends_with("x0' = 0"), "{left} is {left_form:?}, {right} is {right_form:?}: {difference}");
}

#[test]
fn sums_are_equal_in_any_order() {
    same("x + y + z", "z + (y + x)");
    same("x * y - (y * z - z)", "x * y + z - z * y");
    same("2.0 * x + x", "3.0 * x");
    same("-(x - y)", "y - x");
}

/// Where x and y are near to one another, x − y is exact, and what follows must not undo that.
#[test]
fn differences_are_computed_as_they_are_written() {
    let cases = [
        ("(x - y - z).sin()", "%4 = %0 + -%1; %5 = %2 + -%4; %6 = sin(%5); x0' = -%6"),
        ("(z - (y - x)).sin()", "%4 = %0 + -%1; %5 = %2 + %4; %6 = sin(%5); x0' = %6"),
        ("(a * (y - x)).exp()", "%4 = %0 + -%1; %5 = -p0·%4; %6 = exp(%5); x0' = %6"),
        ("(x - a - z).sin()", "%4 = -p0 + %0; %5 = %2 + -%4; %6 = sin(%5); x0' = -%6"),
        ("((t - 2460000.5) / 4.0).sin()", "%4 = -2460000.5 + %3; %5 = 0.25·%4; %6 = sin(%5); x0' = %6"),
        ("x - y - a - z", "%4 = %0 + -%1; %5 = -p0 + %4; x0' = -%2 + %5"),
        ("x * y - z + y", "%4 = %0 * %1; x0' = %1 + -%2 + %4"),
    ];
    for (text, expected) in cases {
        assert_eq!(of(text), format!("%3 = time; {expected}"), "{text}");
    }
}

#[test]
fn products_are_equal_in_any_order() {
    same("x * y * z", "z * (y * x)");
    same("a * (x * y)", "(x * a) * y");
    same("(x - y) * z", "-z * (y - x)");
    same("x * x", "x.powi(2)");
    same("x.powf(3.0)", "x * x * x");
    same("(x * y) / x", "y");
}

#[test]
fn quotients_and_powers_join() {
    same("x / (y.sqrt() * y)", "x * y.powf(-1.5)");
    same("x / y.sqrt().powi(3)", "x * y.powf(-1.5)");
    same("x / y / z", "x / (y * z)");
    same("y.powf(a)", "y.powf(a)");
    same("x.recip() * y", "y / x");
}

#[test]
fn signs_move_out_of_odd_and_even_functions() {
    same("(x - y).sin()", "-(y - x).sin()");
    same("(x - y).cos()", "(y - x).cos()");
    same("(-x).tanh()", "-x.tanh()");
}

/// √(x²) is |x|, not x; (√x)² is x where it is defined.
#[test]
fn roots_of_squares_stay() {
    assert!(of("(x * x).sqrt()").contains('√'));
    same("x.sqrt() * x.sqrt()", "x");
}

#[test]
fn what_is_constant_in_time_is_computed_once() {
    let text = of("(a.sin() + b * 2.0) * x + a.exp()");
    assert!(!text.contains("sin(%") && text.ends_with("x0' = exp(p0) + (sin(p0) + p1·2.0)·%0"), "{text}");
}

#[test]
fn numbers_are_folded() {
    assert!(of("8.0 / 3.0 * x").ends_with("x0' = 2.6666666666666665·%0"));
    // What is not finite is left to the run time, which names the place.
    assert!(of("x * (1.0 / 0.0)").contains("1.0/0.0"));
}

#[test]
fn whole_powers_are_multiplications() {
    assert!(of("x.powi(5)").contains("%4 = %0²; %5 = %4²; %6 = %0 * %5"));
    assert!(of("x.powi(-2)").contains("1 / "));
    assert!(of("x.powi(0)").ends_with("x0' = 1.0"));
}

#[test]
fn polynomials_in_time_keep_their_degree() {
    let graph = simplified("fn f(t: f64, x: f64) -> f64 { let s = 1.0 + t; s * s * t - x }");
    let degrees: Vec<_> = graph.nodes.iter().filter_map(|node| node.degree).collect();
    assert!(degrees.contains(&3), "{degrees:?}");
}
