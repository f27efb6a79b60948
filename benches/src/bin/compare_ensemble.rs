//! As the program `compare`, of one trajectory in an ensemble of 256 neighbours, on one thread. A program of its own, since
//! it takes much longer to compile.

use node_benches::answer::{Measure, answer_requests, line};
use node_benches::ensemble::neighbours;
use node_runtime::prelude::*;
use node_tests::problem::Problem;

/// The trajectories of an ensemble.
const COUNT: usize = 256;

/// A solve in an ensemble.
struct Together;

impl Measure for Together {
    fn measure<D: Dynamics<Real = f64, State: Copy> + Copy + Sync>(problem: &Problem<D>, method: &Taylor) -> String {
        let solve = || Ensemble::new(method).threads(1).solve_ends(neighbours(problem, COUNT));
        let end = solve().swap_remove(0).expect("the problems have solutions");
        line(solve, COUNT, end.statistics.accepted, problem.end.error(&end.state))
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    answer_requests::<Together>()
}
