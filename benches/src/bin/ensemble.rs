//! The time of a trajectory's step in an ensemble, for the ten problems or those that are named: by the solver for one,
//! and by an ensemble of 256 on one thread and on two; then what two threads gain with 10⁵ trajectories of Lorenz' system, and what
//! trajectories cost of which the longest takes a thousand times the steps of the shortest, and by the registers of each instruction set.
//!
//!     cargo run --release -p node-benches --bin ensemble -- lorenz kepler

use std::hint::black_box;
use std::ops::RangeInclusive;
use std::time::{Duration, Instant};

use node_benches::ensemble::neighbours;
use node_runtime::prelude::*;
use node_tests::problem::{Problem, Visitor};
use node_tests::problems::{self, Lorenz};

/// The trajectories of an ensemble.
const COUNT: usize = 256;

/// How long each run is repeated; the fastest counts.
const ROUND: Duration = Duration::from_millis(200);

struct Table {
    names: Vec<String>,
    tolerance: f64,
}

impl Visitor for Table {
    fn visit<D: Dynamics<Real = f64, State: Copy> + Copy + Sync>(&mut self, problem: Problem<D>) {
        if self.names.is_empty() || self.names.iter().any(|name| name == problem.name) {
            print_row(&problem, self.tolerance);
        }
    }
}

fn print_row<D: Dynamics<Real = f64, State: Copy> + Copy + Sync>(problem: &Problem<D>, tolerance: f64) {
    let method = Taylor::tolerance(tolerance);
    let alone = || solve_end(&problem.system, problem.start, 0.0..=problem.end_time, &method).expect("a solution");
    let on = |threads| Ensemble::new(&method).threads(threads).solve_ends(neighbours(problem, COUNT));
    let statistics = alone().statistics;
    let single = shortest(alone) / statistics.accepted as f64;
    let [one, two] = [1, 2].map(|threads| shortest(|| on(threads)) / (statistics.accepted * COUNT as u64) as f64);
    println!(
        "| {} | {tolerance:.1e} | {} | {} | {single:.1} | {one:.1} | {two:.1} | {:.2} | {:.2} |",
        problem.name,
        statistics.order,
        statistics.accepted,
        single / one,
        one / two,
    );
}

/// The fastest of five runs on one thread and of five on two, by turns.
fn print_threads(tolerance: f64) {
    const COUNT: usize = 100_000;
    let (problem, method) = (Lorenz::problem(), Taylor::tolerance(tolerance));
    let seconds = |threads| {
        let start = Instant::now();
        black_box(Ensemble::new(&method).threads(threads).solve_ends(neighbours(&problem, COUNT)));
        start.elapsed().as_secs_f64()
    };
    let [mut one, mut two] = [f64::INFINITY; 2];
    for _ in 0..5 {
        (one, two) = (one.min(seconds(1)), two.min(seconds(2)));
    }
    println!(
        "{COUNT} trajectories of lorenz at {tolerance:.1e}: {one:.3} s, on two threads {two:.3} s: {:.2}",
        one / two
    );
}

/// Spans from 0.2 to 200, as many of each length of their logarithm, in an order without pattern; by the steps of all, beside those of
/// trajectories of one length.
fn print_spread(tolerance: f64) -> Result<(), SolveError> {
    const COUNT: u32 = 4096;
    let (problem, method) = (Lorenz::problem(), Taylor::tolerance(tolerance));
    let spans = |length: &dyn Fn(f64) -> f64| -> Vec<_> {
        let place = |k: u32| f64::from(k.reverse_bits()) / f64::from(u32::MAX);
        (0..COUNT).map(|k| (problem.system, problem.start, 0.0..=length(place(k)))).collect()
    };
    let per_step = |trajectories: &[_]| -> Result<f64, SolveError> {
        let solve = || Ensemble::new(&method).threads(1).solve_ends(trajectories.iter().cloned());
        let ends = solve().into_iter();
        let steps: u64 = ends.map(|end| end.map(|end| end.statistics.accepted)).sum::<Result<_, _>>()?;
        Ok(shortest(solve) / steps as f64)
    };
    let (spread, even) = (per_step(&spans(&|place| 200.0 * 1000_f64.powf(-place)))?, per_step(&spans(&|_| 20.0))?);
    println!(
        "{COUNT} trajectories of lorenz at {tolerance:.1e}, steps 1 : 1000: {spread:.1} ns/step, of one length {even:.1}: {:.2}",
        spread / even
    );
    Ok(())
}

/// Lorenz' system in single precision.
#[ode_dynamics]
fn lorenz_in_single([x, y, z]: [f32; 3], sigma: f32, rho: f32, beta: f32) -> [f32; 3] {
    [sigma * (y - x), x * (rho - z) - y, x * y - beta * z]
}

/// A step of Lorenz' system in an ensemble, in both precisions.
fn print_set(set: InstructionSet) {
    let method = |tolerance| Taylor::tolerance(tolerance).instruction_set(set);
    let double = per_step(&method(1e-6), Lorenz { sigma: 10.0, rho: 28.0, beta: 8.0 / 3.0 }, [1.0; 3], 0.0..=20.0);
    let single = LorenzInSingle { sigma: 10.0, rho: 28.0, beta: 8.0 / 3.0 };
    let single = per_step(&method(1e-6), single, [1.0; 3], 0.0..=20.0);
    println!("lorenz at 1e-6 by {set}: {double:.1} ns/step, in single precision {single:.1}");
}

/// Nanoseconds of a step of one of 512 trajectories.
fn per_step<D: Dynamics<State: Copy> + Copy + Sync>(
    method: &Taylor,
    system: D,
    start: D::State,
    span: RangeInclusive<D::Real>,
) -> f64 {
    let sweep = vec![(system, start, span); 512];
    let solve = || Ensemble::new(method).threads(1).solve_ends(sweep.iter().cloned());
    let steps: u64 = solve().into_iter().map(|end| end.expect("a solution").statistics.accepted).sum();
    shortest(solve) / steps as f64
}

/// Nanoseconds of the fastest of many runs.
fn shortest<T>(run: impl Fn() -> T) -> f64 {
    let mut shortest = Duration::MAX;
    let begin = Instant::now();
    while begin.elapsed() < ROUND {
        let start = Instant::now();
        black_box(run());
        shortest = shortest.min(start.elapsed());
    }
    shortest.as_secs_f64() * 1e9
}

fn main() -> Result<(), SolveError> {
    let names: Vec<String> = std::env::args().skip(1).collect();
    println!(
        "| problem | tolerance | order | steps | one by one, ns/step | ensemble | two threads | gain | threads' gain |"
    );
    println!("|---|---|---|---|---|---|---|---|---|");
    for tolerance in [f64::EPSILON, 1e-9] {
        problems::each(&mut Table { names: names.clone(), tolerance });
    }
    InstructionSet::available().for_each(print_set);
    for tolerance in [f64::EPSILON, 1e-9] {
        print_threads(tolerance);
        print_spread(tolerance)?;
    }
    Ok(())
}
