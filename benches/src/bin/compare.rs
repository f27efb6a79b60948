//! Solves the problems that it is asked for, for the paired comparison with peers.
//!
//! Each line `problem tolerance` of standard input is answered with `microseconds steps error`: the median time of one
//! whole solve over a run of at least 60 ms, its accepted steps, and the largest error of a component of the end state.

use std::io::{BufRead, Write, stdin, stdout};
use std::time::{Duration, Instant};

use node_runtime::prelude::*;
use node_tests::problem::{Problem, Visitor};
use node_tests::problems;

/// The least duration of a run.
const ROUND: Duration = Duration::from_millis(60);

/// A request, and the answer once the problem has been found.
struct Request<'a> {
    problem: &'a str,
    tolerance: f64,
    answer: Option<String>,
}

impl Visitor for Request<'_> {
    fn visit<D: Dynamics<Real = f64>>(&mut self, problem: Problem<D>) {
        if problem.name == self.problem {
            self.answer = Some(run(&problem, self.tolerance));
        }
    }
}

fn run<D: Dynamics<Real = f64>>(problem: &Problem<D>, tolerance: f64) -> String {
    let solve = || {
        let interval = 0.0..=problem.end_time;
        solve_end(&problem.system, problem.start, interval, &Taylor::tolerance(tolerance))
            .expect("the problems have solutions")
    };
    let end = solve();
    let mut times = Vec::new();
    let begin = Instant::now();
    while begin.elapsed() < ROUND || times.len() < 5 {
        let start = Instant::now();
        std::hint::black_box(solve());
        times.push(start.elapsed());
    }
    times.sort();
    let median = times[times.len() / 2].as_secs_f64() * 1e6;
    format!("{median} {} {:e}", end.statistics.accepted, problem.end.error(&end.state))
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for line in stdin().lock().lines() {
        let line = line?;
        let (problem, tolerance) = line.split_once(' ').ok_or("expected `problem tolerance`")?;
        let mut request = Request { problem, tolerance: tolerance.parse()?, answer: None };
        problems::each(&mut request);
        println!("{}", request.answer.ok_or_else(|| format!("no problem {problem}"))?);
        stdout().flush()?;
    }
    Ok(())
}
