//! The time of a solve over the order, for the ten problems: what the choice of the order was tuned by.
//!
//! A line for each problem and tolerance: for each order its nanoseconds per step and microseconds per solve, then the
//! order that is chosen, and how much longer it takes than the fastest.

use std::time::{Duration, Instant};

use node_runtime::prelude::*;
use node_tests::problem::{Problem, Visitor};
use node_tests::problems;

/// How long each solve is repeated; the fastest counts.
const ROUND: Duration = Duration::from_millis(80);

struct Orders {
    tolerance: f64,
}

impl Visitor for Orders {
    fn visit<D: Dynamics<Real = f64, State: Copy>>(&mut self, problem: Problem<D>) {
        print!("{:22} {:8.1e}:", problem.name, self.tolerance);
        let mut fastest = f64::INFINITY;
        for order in (4..=30).step_by(2) {
            let time = Time::of(&problem, &Taylor::tolerance(self.tolerance).order(order));
            fastest = fastest.min(time.of_solve);
            print!(" {order}: {:.0} ns {:.1} us,", time.of_step * 1e9, time.of_solve * 1e6);
        }
        let chosen = Time::of(&problem, &Taylor::tolerance(self.tolerance));
        println!(" chosen {}: {:.2}", chosen.order, chosen.of_solve / fastest);
    }
}

struct Time {
    order: usize,
    of_step: f64,
    of_solve: f64,
}

impl Time {
    fn of<D: Dynamics<Real = f64, State: Copy>>(problem: &Problem<D>, method: &Taylor) -> Self {
        let solve = || {
            solve_end(&problem.system, problem.start, 0.0..=problem.end_time, method)
                .expect("the problems have solutions")
        };
        let statistics = solve().statistics;
        let (begin, mut of_solve) = (Instant::now(), f64::INFINITY);
        while begin.elapsed() < ROUND {
            let start = Instant::now();
            std::hint::black_box(solve());
            of_solve = of_solve.min(start.elapsed().as_secs_f64());
        }
        Self { order: statistics.order, of_step: of_solve / statistics.accepted as f64, of_solve }
    }
}

fn main() {
    for tolerance in [f64::EPSILON, 1e-9, 1e-6, 1e-3] {
        problems::each(&mut Orders { tolerance });
    }
}
