//! Taylor programs: their order of computation, and what they cost.

use super::{Program, Recurrence, SeriesId, padded};
use crate::expand::tests::{derivatives, program};
use crate::graph::FUNCTIONS;

/// Nothing is used before it is computed: at order 0, in the front half, and in the late half of an order.
fn assert_ordered(program: &Program) {
    let assert_after = |computed: &[SeriesId], id: SeriesId, needed: SeriesId| {
        assert!(computed.contains(&needed), "{program}\n{id:?} needs {needed:?}");
    };
    for (i, &id) in program.begin.iter().enumerate() {
        let needed = program.series(id).order_0();
        needed.into_iter().for_each(|needed| assert_after(&program.begin[..i], id, needed));
    }
    let all = [program.front.clone(), program.late.clone()].concat();
    for (i, &id) in all.iter().enumerate() {
        let recurrence = &program.series(id).recurrence;
        recurrence.same_order().into_iter().for_each(|needed| assert_after(&all[..i], id, needed));
        recurrence.lower_orders().into_iter().for_each(|needed| assert_after(&all, id, needed));
    }
    assert_eq!(program.begin.len(), all.len(), "{program}");
}

#[test]
fn every_function_is_computed_in_order() {
    for (name, _) in FUNCTIONS {
        assert_ordered(&program(&format!("fn f([x, y]: [f64; 2]) -> [f64; 2] {{ [y, (x * y).{name}()] }}")));
    }
    for call in ["hypot(y)", "atan2(y)", "powf(y)", "powf(0.3)", "powi(-3)", "silu()", "gelu()", "rsqrt()"] {
        assert_ordered(&program(&format!("fn f([x, y]: [f64; 2]) -> [f64; 2] {{ [y, (x * y).{call}]}}")));
    }
}

/// No column is given twice, in the rows and in that of the order that is computed; what a kernel reads again has rows.
#[test]
fn columns_do_not_overlap() {
    let program = program(
        "fn f(x: [f64; 9]) -> [f64; 9] {
            let mut y = x;
            for i in 0..9 {
                let p = x[i] * x[(i + 1) % 9];
                y[i] = p.tanh() / (1.0 + x[i] * x[i]).sqrt() + (1.0 + p * p).powf(0.3) - p;
            }
            y
        }",
    );
    let (mut rows, mut now) = (vec![false; program.width], vec![false; program.now]);
    let mut take = |is_of_now: bool, column: usize, lanes: usize| {
        for place in &mut (if is_of_now { &mut now } else { &mut rows })[column..column + lanes] {
            assert!(!std::mem::replace(place, true), "{program}");
        }
    };
    for series in &program.series {
        let first = matches!(series.recurrence, Recurrence::State);
        let lanes = if first { series.lanes } else { padded(series.lanes) };
        series.column.into_iter().for_each(|column| take(series.in_pass.is_of_now, column, lanes));
        let sums = super::columns::sums(&series.recurrence);
        series.in_pass.ahead.into_iter().for_each(|column| take(true, column, sums * padded(series.lanes)));
        for operand in super::columns::operands(&series.recurrence) {
            let read = program.series(operand.series);
            assert!(read.column.is_some() && (!read.in_pass.is_of_now || read.degree == Some(0)), "{program}");
        }
    }
    assert!(program.series.iter().any(|series| series.in_pass.is_of_now && series.degree.is_none()), "{program}");
    assert_ordered(&program);
}

/// In each part of the memory of a linear pass no column is given twice; what a kernel reads again has rows.
#[test]
fn columns_of_passes_do_not_overlap() {
    let found = derivatives(
        "fn f(x: [f64; 9], k: f64) -> [f64; 9] {
            let mut y = x;
            for i in 0..9 {
                let d = x[i] - k * x[(i + 1) % 9];
                y[i] = d * d.sin() + (d / x[i]) * x[8 - i];
            }
            y
        }",
    );
    for pass in [&found.tangent, &found.cotangent] {
        let (mut rows, mut now) = (vec![false; pass.width], vec![false; pass.now]);
        let mut take = |is_of_now: bool, column: usize, lanes: usize| {
            for place in &mut (if is_of_now { &mut now } else { &mut rows })[column..column + lanes] {
                assert!(!std::mem::replace(place, true), "{found}");
            }
        };
        for series in pass.series.iter().map(|&id| found.program.series(id)) {
            let is_leaf = matches!(series.recurrence, Recurrence::Tangent | Recurrence::Cotangent);
            let lanes = if is_leaf { series.lanes } else { padded(series.lanes) };
            series.column.into_iter().for_each(|column| take(series.in_pass.is_of_now, column, lanes));
            series.in_pass.ahead.into_iter().for_each(|column| take(true, column, lanes));
            for operand in super::columns::operands(&series.recurrence) {
                let read = found.program.series(operand.series);
                assert!(!read.in_pass.is_of_now && read.column.is_some(), "{found}");
            }
        }
        assert!(pass.series.iter().any(|&id| found.program.series(id).in_pass.is_of_now), "{found}");
    }
}

/// cos t, 1/(1 + t) and t·x cost a term or two, not a sum over all orders.
#[test]
fn polynomials_in_time_are_cheap() {
    for expression in ["t.cos() * 0.5", "1.0 / (1.0 + t)", "t * x", "(t * t).exp()", "t.powi(3) * x"] {
        let program = program(&format!("fn f(t: f64, x: f64) -> f64 {{ {expression} - x }}"));
        assert_eq!(program.cost().convolutions, 0.0, "{expression}\n{program}");
    }
}

#[test]
fn sine_and_cosine_are_one_pair() {
    let program = program("fn f([x, y]: [f64; 2]) -> [f64; 2] { [x.sin() * y, x.cos()] }");
    let chains = program.series.iter().filter(|series| matches!(series.recurrence, Recurrence::Chain { .. }));
    assert_eq!(chains.count(), 2, "{program}");
}

/// The annotated function in a file of the test problems.
fn annotated(file: &str) -> String {
    let file = syn::parse_file(file).expect("a Rust file");
    let function = file.items.into_iter().find_map(|item| match item {
        syn::Item::Fn(function) if function.attrs.iter().any(|a| a.path().is_ident("ode_dynamics")) => Some(function),
        _ => None,
    });
    quote::ToTokens::to_token_stream(&function.expect("an annotated function")).to_string()
}

macro_rules! problems {
    ($($name:literal: $peer:expr),* $(,)?) => {
        [$(($name, annotated(include_str!(concat!("../../../tests/src/problems/", $name, ".rs"))), $peer)),*]
    };
}

/// Convolutions of an order, against those of heyoka 7.13.2's decomposition of the same problem (squares and roots ½).
#[test]
fn no_problem_needs_more_convolutions_than_the_best_peer() {
    let problems = problems! {
        "lorenz": (2.0, 2.0),
        "van_der_pol": (1.5, 1.5),
        "henon_heiles": (2.0, 2.0),
        "kepler": (4.0, 4.0),
        "outer_solar_system": (82.5, 82.5),
        "arenstorf": (7.5, 8.0),
        "pleiades": (84.0, 84.0),
        "lotka_volterra": (1.0, 1.0),
        "pendulum": (2.0, 4.0),
        "neural_network": (96.0, 96.0),
    };
    println!("{:20} {:>6} {:>6} {:>9}", "convolutions", "ours", "peer's", "registers");
    for (name, function, (ours, peer)) in problems {
        let cost = program(&function).cost();
        println!("{name:20} {:6} {peer:6} {:9}", cost.convolutions, cost.registers);
        assert_eq!(cost.convolutions, ours, "{name}");
        assert!(cost.convolutions <= peer, "{name}");
    }
}
