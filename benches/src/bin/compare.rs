//! Solves the problems that it is asked for, for the paired comparison with peers.
//!
//! Each line `problem tolerance` of standard input is answered with `microseconds steps error`: the median time of one
//! whole solve over a run of at least 60 ms, its accepted steps, and the largest error of a component of the end state.

use node_benches::answer::{Measure, answer_requests, line};
use node_runtime::prelude::*;
use node_tests::problem::Problem;

/// A solve by the solver for one.
struct Single;

impl Measure for Single {
    fn measure<D: Dynamics<Real = f64, State: Copy> + Copy + Sync>(problem: &Problem<D>, method: &Taylor) -> String {
        let solve = || solve_end(&problem.system, problem.start, 0.0..=problem.end_time, method);
        let end = solve().expect("the problems have solutions");
        line(solve, 1, end.statistics.accepted, problem.end.error(&end.state))
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    answer_requests::<Single>()
}
