//! Solves the problems that it is asked for, for the paired comparison with peers.
//!
//! Each line `problem tolerance` of standard input is answered with `microseconds steps error`: the median time of one
//! whole solve over a run of at least 60 ms, its accepted steps, and the largest error of a component of the end state.
//! `problem tolerance count` is answered with the same of one trajectory in an ensemble of so many neighbours, on one thread.

use std::io::{BufRead, Write, stdin, stdout};
use std::time::{Duration, Instant};

use node_benches::ensemble::neighbours;
use node_runtime::prelude::*;
use node_tests::problem::{Problem, Visitor};
use node_tests::problems;

/// The least duration of a run.
const ROUND: Duration = Duration::from_millis(60);

/// A request, and the answer once the problem has been found.
struct Request<'a> {
    problem: &'a str,
    tolerance: f64,
    /// The trajectories of an ensemble; none for the solver for one.
    count: Option<usize>,
    answer: Option<String>,
}

impl Visitor for Request<'_> {
    fn visit<D: Dynamics<Real = f64> + Copy + Sync>(&mut self, problem: Problem<D>) {
        if problem.name == self.problem {
            let method = Taylor::tolerance(self.tolerance);
            self.answer = Some(match self.count {
                None => single(&problem, &method),
                Some(count) => ensemble(&problem, &method, count),
            });
        }
    }
}

fn single<D: Dynamics<Real = f64>>(problem: &Problem<D>, method: &Taylor) -> String {
    let solve = || solve_end(&problem.system, problem.start, 0.0..=problem.end_time, method);
    let end = solve().expect("the problems have solutions");
    format!("{} {} {:e}", median(solve), end.statistics.accepted, problem.end.error(&end.state))
}

fn ensemble<D: Dynamics<Real = f64> + Copy + Sync>(problem: &Problem<D>, method: &Taylor, count: usize) -> String {
    let solve = || Ensemble::new(method).threads(1).solve_ends(neighbours(problem, count));
    let end = solve().swap_remove(0).expect("the problems have solutions");
    format!("{} {} {:e}", median(solve) / count as f64, end.statistics.accepted, problem.end.error(&end.state))
}

/// The median time of a run of solves, in microseconds.
fn median<T>(solve: impl Fn() -> T) -> f64 {
    let mut times = Vec::new();
    let begin = Instant::now();
    while begin.elapsed() < ROUND || times.len() < 5 {
        let start = Instant::now();
        std::hint::black_box(solve());
        times.push(start.elapsed());
    }
    times.sort();
    times[times.len() / 2].as_secs_f64() * 1e6
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for line in stdin().lock().lines() {
        let line = line?;
        let mut words = line.split(' ');
        let (Some(problem), Some(tolerance)) = (words.next(), words.next()) else {
            return Err("expected `problem tolerance` or `problem tolerance count`".into());
        };
        let count = words.next().map(str::parse).transpose()?;
        let mut request = Request { problem, tolerance: tolerance.parse()?, count, answer: None };
        problems::each(&mut request);
        println!("{}", request.answer.ok_or_else(|| format!("no problem {problem}"))?);
        stdout().flush()?;
    }
    Ok(())
}
