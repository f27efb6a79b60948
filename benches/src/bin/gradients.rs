//! What derivatives cost, in units of the plain solve of the same problem: the recording, the gradient of a function of the end
//! state with respect to state and parameters, the same with R_3, and the state-transition matrix.
//!
//!     cargo run --release -p node-benches --bin gradients -- mlp_ffnn outer_solar_system
//!
//! Each row is the median of rounds, in each of which all are timed in turn.

use std::hint::black_box;
use std::time::{Duration, Instant};

use node_runtime::derivative::{Objective, Regulariser, record, state_transition};
use node_runtime::differentiable::Differentiable;
use node_runtime::prelude::*;
use node_tests::problem::Problem;
use node_tests::problems::{Lorenz, NeuralNetwork, OuterSolarSystem};

const ROUNDS: usize = 9;

/// How long a run is repeated in a round.
const ROUND: Duration = Duration::from_millis(30);

fn print_row<D: Differentiable<Real = f64, State: Copy> + Copy + Sync>(problem: &Problem<D>, tolerance: f64) {
    let Problem { system, start, end_time, .. } = problem;
    let method = Taylor::tolerance(tolerance);
    let ones = || D::State::read(&vec![1.0; D::State::DIM]);
    let end = || Objective::<D>::new().end(ones());
    let regularised = || end().integral(Regulariser::derivative(3), 0.01);
    let recorded = || record(system, *start, 0.0..=*end_time, &method).expect("a solution");
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        let plain = time(|| solve_end(system, *start, 0.0..=*end_time, &method));
        let others = [
            time(recorded),
            time(|| recorded().gradient(&end())),
            time(|| recorded().gradient(&regularised())),
            time(|| state_transition(system, *start, 0.0..=*end_time, &method)),
        ];
        rounds.push((plain, others.map(|time| time / plain)));
    }
    let [record, gradient, regularised, transition] =
        std::array::from_fn(|i| median(rounds.iter().map(|(_, ratios)| ratios[i])));
    println!(
        "| {} | {tolerance:.0e} | {} | {} | {:.1} | {record:.2} | {gradient:.2} | {regularised:.2} | {transition:.2} |",
        problem.name,
        D::State::DIM,
        system.parameters().as_ref().len(),
        median(rounds.iter().map(|(plain, _)| *plain)) * 1e6,
    );
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<_> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Seconds a run takes.
fn time<T>(run: impl Fn() -> T) -> f64 {
    let (begin, mut runs) = (Instant::now(), 0);
    while begin.elapsed() < ROUND {
        black_box(run());
        runs += 1;
    }
    begin.elapsed().as_secs_f64() / f64::from(runs)
}

fn main() {
    let names: Vec<String> = std::env::args().skip(1).collect();
    println!(
        "| problem | tolerance | dimension | parameters | solve, µs | record | gradient | gradient with R_3 | state transition |"
    );
    println!("|---|---|---|---|---|---|---|---|---|");
    for tolerance in [1e-6, 1e-9, 1e-12] {
        let is_asked = |problem: &str| names.is_empty() || names.iter().any(|name| name == problem);
        if is_asked("lorenz") {
            print_row(&Lorenz::problem(), tolerance);
        }
        if is_asked("outer_solar_system") {
            print_row(&OuterSolarSystem::problem(), tolerance);
        }
        if is_asked("mlp_ffnn") {
            print_row(&NeuralNetwork::problem(), tolerance);
        }
    }
}
