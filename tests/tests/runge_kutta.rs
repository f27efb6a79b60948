//! Runge–Kutta methods on whole problems: as many evaluations as an independent program takes, and errors of the size of the
//! tolerance.

use node_runtime::prelude::*;
use node_runtime::runge_kutta::Tableau;
use node_tests::detest;
use node_tests::problem::{Problem, Visitor};
use node_tests::problems;

/// The rows of `references/evaluations.txt` of one problem: the tolerance, and the evaluations with either first step.
fn rows(name: &str) -> impl Iterator<Item = (f64, [u64; 2])> {
    let lines = include_str!("../references/evaluations.txt").lines();
    lines.filter_map(move |line| {
        let row: Vec<_> = line.strip_prefix(name)?.strip_prefix(' ')?.split(' ').collect();
        let count = |i: usize| row[i].parse().expect("a number of evaluations");
        Some((row[0].parse().expect("a tolerance"), [count(1), count(2)]))
    })
}

/// Counts evaluations with the step control of `odeint`.
struct Counts(usize);

impl Visitor for Counts {
    fn visit<D: Dynamics<Real = f64, State: Copy>>(&mut self, problem: Problem<D>) {
        // The table has Kepler's problem for a tenth of the time.
        let end = if problem.name == "kepler" { problem.end_time / 10.0 } else { problem.end_time };
        for (tolerance, expected) in rows(problem.name) {
            let counts = [Controller::ODEINT, Controller::ODEINT_2020].map(|controller| {
                let method = RungeKutta::new(&DORMAND_PRINCE_5_SHAMPINE).tolerance(tolerance).controller(controller);
                solve_end(&problem.system, problem.start, 0.0..=end, &method).unwrap().statistics.evaluations
            });
            assert_eq!(counts, expected, "{} at {tolerance:e}", problem.name);
            self.0 += 1;
        }
    }
}

#[test]
fn as_many_evaluations_as_odeint() {
    let mut counts = Counts(0);
    problems::each(&mut counts);
    assert_eq!(counts.0, 8 * 4);
}

/// Solves at one tolerance and keeps the errors, relative where the state is larger than 1, in units of the tolerance.
struct Errors {
    tableau: &'static Tableau,
    tolerance: f64,
    found: Vec<(&'static str, f64)>,
}

impl Visitor for Errors {
    fn visit<D: Dynamics<Real = f64, State: Copy>>(&mut self, problem: Problem<D>) {
        let method = RungeKutta::new(self.tableau).tolerance(self.tolerance);
        let end = solve_end(&problem.system, problem.start, 0.0..=problem.end_time, &method).unwrap();
        let error = problem.end.error(&end.state) / problem.end.norm().max(1.0);
        self.found.push((problem.name, error / self.tolerance));
    }
}

/// On orbits (class D) an error in the phase grows with the square of the time: some hundred tolerances after twenty units of it.
#[test]
fn errors_on_detest_are_in_proportion_to_the_tolerance() {
    for (tableau, tolerance) in [
        (&BOGACKI_SHAMPINE_3, 1e-5),
        (&DORMAND_PRINCE_5, 1e-6),
        (&TSITOURAS_5, 1e-6),
        (&DOP853, 1e-6),
        (&DOP853, 1e-10),
    ] {
        let mut errors = Errors { tableau, tolerance, found: Vec::new() };
        detest::each(&mut errors);
        assert_eq!(errors.found.len(), 25);
        let large: Vec<_> = errors.found.iter().filter(|(_, error)| error.is_nan() || *error > 1000.0).collect();
        assert!(large.is_empty(), "{} at {tolerance:e}, in units of the tolerance: {large:?}", tableau.name);
    }
}
