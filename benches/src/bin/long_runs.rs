//! Energy over long times: Kepler (e = ½) for 10⁵ periods, the outer solar system for 10⁶ years.
//!
//! By Brouwer's law the relative error of the energy grows like √t where rounding is all that is left of it. The last
//! column divides it by ε√steps: it stays of the order 1 or falls if the law is kept, and grows like √t if there is a drift.

use std::f64::consts::PI;

use node_runtime::prelude::*;
use node_tests::problem::Problem;
use node_tests::problems::{Kepler, OuterSolarSystem};

fn main() -> Result<(), SolveError> {
    run("Kepler, periods", Kepler::problem(), Kepler::energy, 2.0 * PI, 100_000)?;
    run("outer solar system, centuries", OuterSolarSystem::problem(), OuterSolarSystem::energy, 100.0, 10_000)
}

/// Prints the largest energy error so far at 1, 2, 5, 10, … units of time up to `last`.
fn run<D: Dynamics<Real = f64, State: Copy>>(
    title: &str,
    problem: Problem<D>,
    energy: impl Fn(D::State) -> f64,
    unit: f64,
    last: u32,
) -> Result<(), SolveError> {
    let first = energy(problem.start);
    let mut integrator = Integrator::new(problem.system, 0.0, problem.start, &Taylor::tolerance(f64::EPSILON))?;
    let mut largest: f64 = 0.0;
    println!("{title}: time, steps, largest relative energy error so far, the same in ε√steps");
    for count in 1..=last {
        integrator.advance_to(f64::from(count) * unit)?;
        largest = largest.max((energy(integrator.state()) / first - 1.0).abs());
        if is_round(count) {
            let steps = integrator.statistics().accepted;
            println!("{count:>8} {steps:>9} {largest:9.1e} {:6.2}", largest / (f64::EPSILON * (steps as f64).sqrt()));
        }
    }
    Ok(())
}

/// Whether `n` is 1, 2 or 5 times a power of ten.
fn is_round(n: u32) -> bool {
    let power = 10_u32.pow(n.ilog10());
    [power, 2 * power, 5 * power].contains(&n)
}
