//! Programs that solve the problems they are asked for, for the paired comparison with peers.

use std::io::{BufRead, Write, stdin, stdout};
use std::time::{Duration, Instant};

use node_runtime::prelude::*;
use node_tests::problem::{Problem, Visitor};
use node_tests::problems;

/// The least duration of a run.
const ROUND: Duration = Duration::from_millis(60);

/// What is measured.
pub trait Measure {
    /// The [`line()`] for a problem.
    fn measure<D: Dynamics<Real = f64, State: Copy> + Copy + Sync>(problem: &Problem<D>, method: &Taylor) -> String;
}

/// A request, and the answer once the problem has been found.
struct Request<'a, M> {
    problem: &'a str,
    tolerance: f64,
    answer: Option<String>,
    measure: std::marker::PhantomData<M>,
}

impl<M: Measure> Visitor for Request<'_, M> {
    fn visit<D: Dynamics<Real = f64, State: Copy> + Copy + Sync>(&mut self, problem: Problem<D>) {
        if problem.name == self.problem {
            self.answer = Some(M::measure(&problem, &Taylor::tolerance(self.tolerance)));
        }
    }
}

/// Answers each line `problem tolerance` of standard input.
pub fn answer_requests<M: Measure>() -> Result<(), Box<dyn std::error::Error>> {
    for line in stdin().lock().lines() {
        let line = line?;
        let Some((problem, tolerance)) = line.split_once(' ') else {
            return Err("expected `problem tolerance`".into());
        };
        let measure = std::marker::PhantomData::<M>;
        let mut request = Request { problem, tolerance: tolerance.parse()?, answer: None, measure };
        problems::each(&mut request);
        println!("{}", request.answer.ok_or_else(|| format!("no problem {problem}"))?);
        stdout().flush()?;
    }
    Ok(())
}

/// `microseconds steps error`: the median time of one of so many trajectories over a run of solves, its accepted steps, and
/// its error.
pub fn line<T>(solve: impl FnMut() -> T, count: usize, steps: u64, error: f64) -> String {
    format!("{} {steps} {error:e}", median_time(solve) / count as f64)
}

/// The median time of one of many runs, in microseconds.
pub fn median_time<T>(mut run: impl FnMut() -> T) -> f64 {
    let mut times = Vec::new();
    let begin = Instant::now();
    while begin.elapsed() < ROUND || times.len() < 5 {
        let start = Instant::now();
        std::hint::black_box(run());
        times.push(start.elapsed());
    }
    times.sort();
    times[times.len() / 2].as_secs_f64() * 1e6
}
