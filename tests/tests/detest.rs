//! Tolerance proportionality: each of the 25 DETEST problems ends within 30 tolerances of the truth.

use node_runtime::prelude::*;
use node_tests::detest;
use node_tests::problem::{Problem, Visitor};

/// Solves at one tolerance and keeps the errors, relative where the state is larger than 1.
struct Errors {
    tolerance: f64,
    found: Vec<(&'static str, f64)>,
}

impl Visitor for Errors {
    fn visit<D: Dynamics<Real = f64, State: Copy>>(&mut self, problem: Problem<D>) {
        let method = Taylor::tolerance(self.tolerance);
        let end = solve_end(&problem.system, problem.start, 0.0..=problem.end_time, &method).unwrap();
        let error = problem.end.error(&end.state) / problem.end.norm().max(1.0);
        self.found.push((problem.name, error / self.tolerance));
    }
}

fn errors_stay_within_thirty(tolerance: f64) {
    let mut errors = Errors { tolerance, found: Vec::new() };
    detest::each(&mut errors);
    assert_eq!(errors.found.len(), 25);
    let large: Vec<_> = errors.found.iter().filter(|(_, error)| error.is_nan() || *error > 30.0).collect();
    assert!(large.is_empty(), "errors in units of the tolerance {tolerance:e}: {large:?}, all: {:?}", errors.found);
}

#[test]
fn at_a_tolerance_of_1e_6() {
    errors_stay_within_thirty(1e-6);
}

#[test]
fn at_a_tolerance_of_1e_9() {
    errors_stay_within_thirty(1e-9);
}

#[test]
fn at_a_tolerance_of_1e_12() {
    errors_stay_within_thirty(1e-12);
}
