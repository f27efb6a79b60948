//! What functions, structs, vectors and matrices cost: the same systems with them and written out in arrays, in turn.
//!
//! A line for each: nanoseconds per step of both, the median over rounds of the ratio in each round, and the steps of both.

use std::hint::black_box;
use std::time::Instant;

use node_benches::abstraction::{Pairs, each};
use node_runtime::dynamics::Dynamics;
use node_runtime::prelude::*;

const ROUNDS: usize = 301;

/// On how many places of the stack they run in turn: the same code differs by a fifth from one to the other.
const DEPTHS: usize = 60;

struct Ratios;

impl Pairs for Ratios {
    fn pair<A, B>(&mut self, a: (A, A::State), b: (B, B::State), end_time: f64)
    where
        A: Dynamics<Real = f64, State: Copy>,
        B: Dynamics<Real = f64, State: Copy>,
    {
        let round = |i| deep(i % DEPTHS, &|| (time(&a, end_time), time(&b, end_time)));
        let mut rounds: Vec<_> = (0..ROUNDS).map(round).collect();
        let [steps, plain_steps] = [steps(&a, end_time), steps(&b, end_time)];
        let mut ratios: Vec<_> = rounds.iter().map(|(a, b)| a / b * (plain_steps / steps)).collect();
        ratios.sort_by(f64::total_cmp);
        let ratio = ratios[ROUNDS / 2];
        rounds.sort_by(|(a, _), (b, _)| a.total_cmp(b));
        let (of_a, of_b) = rounds[ROUNDS / 2];
        println!(
            "{:16} {:7.1} ns/step, written out {:7.1}, ratio {ratio:.3}, steps {steps} and {plain_steps}",
            A::NAME,
            of_a / steps * 1e9,
            of_b / plain_steps * 1e9,
        );
    }
}

fn solved<D: Dynamics<Real = f64, State: Copy>>((system, start): &(D, D::State), end_time: f64) -> End<D::State> {
    solve_end(system, *start, 0.0..=end_time, &Taylor::tolerance(1e-12)).expect("the systems have solutions")
}

fn steps<D: Dynamics<Real = f64, State: Copy>>(problem: &(D, D::State), end_time: f64) -> f64 {
    solved(problem, end_time).statistics.accepted as f64
}

/// Runs it so much deeper in the stack.
#[inline(never)]
fn deep<T>(depth: usize, run: &dyn Fn() -> T) -> T {
    let room = black_box([0_u64; 23]);
    let result = if depth == 0 { run() } else { deep(depth - 1, run) };
    black_box(room);
    result
}

/// The fastest of three solves, in seconds.
fn time<D: Dynamics<Real = f64, State: Copy>>(problem: &(D, D::State), end_time: f64) -> f64 {
    let solve = || {
        let start = Instant::now();
        black_box(solved(black_box(problem), end_time));
        start.elapsed().as_secs_f64()
    };
    solve().min(solve()).min(solve())
}

fn main() {
    each(&mut Ratios);
}
