//! The ten problems beside the Runge–Kutta methods of other crates, at equal true error: the Taylor method beside the best of them, and
//! our Dormand–Prince pairs beside theirs.
//!
//! For each problem and tolerance, ours is solved first. Each peer then takes the largest tolerance, in steps of a quarter
//! of a decade, at which its error is not larger than ours. Rounds of all take turns; the times are medians, and the ratio
//! is the peer's over ours: above 1, we are faster.
//!
//! `points NAME` prints of one problem what the work–precision diagrams show of the peers: a line `method error µs` for each
//! tolerance.

mod peers;

use std::time::{Duration, Instant};

use node_runtime::prelude::*;
use node_runtime::state::State;
use node_tests::problem::Problem;
use node_tests::problems::*;
use peers::{Field, dop853, dopri5, their_dop853, their_dopri5, verner98};

/// The least duration of a round.
const ROUND: Duration = Duration::from_millis(60);

/// How many rounds each takes.
const ROUNDS: usize = 5;

/// The finest tolerance that a peer is asked for.
const FINEST: f64 = 1e-15;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let task = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["points", name] => Task::Points(name),
        _ => Task::Table,
    };
    if task == Task::Table {
        println!("| problem | ours | tolerance | error | µs | peer | µs | ratio | peer | µs | ratio |");
        println!("|---|---|---|---|---|---|---|---|---|---|---|");
    }
    task.run::<_, 3>(Lorenz::problem(), |s, _, x| lorenz(x, s.sigma, s.rho, s.beta));
    task.run::<_, 2>(VanDerPol::problem(), |s, _, x| van_der_pol(x, s.mu));
    task.run::<_, 4>(HenonHeiles::problem(), |_, _, x| henon_heiles(x));
    task.run::<_, 4>(Kepler::problem(), |_, _, x| kepler(x));
    task.run::<_, 36>(OuterSolarSystem::problem(), |s, _, x| outer_solar_system(x, s.gm));
    task.run::<_, 4>(Arenstorf::problem(), |s, _, x| arenstorf(x, s.mu));
    task.run::<_, 28>(Pleiades::problem(), |s, _, x| pleiades(x, s.mass));
    task.run::<_, 2>(LotkaVolterra::problem(), |s, _, x| lotka_volterra(x, s.alpha, s.gamma));
    task.run::<_, 2>(Pendulum::problem(), |s, t, x| pendulum(t, x, s.friction));
    task.run::<_, 2>(NeuralNetwork::problem(), |s, _, x| neural_network(x, s.w1, s.b1, s.w2, s.b2, s.w3, s.b3));
}

/// What is asked for.
#[derive(Clone, Copy, PartialEq)]
enum Task<'a> {
    Table,
    Points(&'a str),
}

impl Task<'_> {
    fn run<D: Dynamics<Real = f64, State: Copy>, const N: usize>(
        self,
        problem: Problem<D>,
        f: fn(&D, f64, D::State) -> D::State,
    ) {
        match self {
            Self::Table => compare::<D, N>(problem, f),
            Self::Points(name) if name == problem.name => points::<D, N>(problem, f),
            Self::Points(_) => {}
        }
    }
}

/// Error and time of the peers over the tolerance.
fn points<D: Dynamics<Real = f64, State: Copy>, const N: usize>(
    problem: Problem<D>,
    f: fn(&D, f64, D::State) -> D::State,
) {
    let field = Field::<D, N> { system: &problem.system, f };
    let mut start = [0.0; N];
    problem.start.write(&mut start);
    let dop853 = |tolerance| dop853(field, start, problem.end_time, tolerance);
    let verner98 = |tolerance| verner98(field, start, problem.end_time, tolerance);
    let peers: [(&str, Solver<N>); 2] = [("Dop853", &dop853), ("RKV98", &verner98)];
    for (name, solve) in peers {
        for tolerance in (2..=15).map(|k| 10_f64.powi(-k)) {
            if let Some(end) = solve(tolerance) {
                let error = problem.end.error(&D::State::read(&end));
                println!("{name} {error:e} {:.3}", 1e6 * round(|| solve(tolerance)));
            }
        }
    }
}

fn compare<D: Dynamics<Real = f64, State: Copy>, const N: usize>(
    problem: Problem<D>,
    f: fn(&D, f64, D::State) -> D::State,
) {
    let mut names = std::env::args().skip(1).peekable();
    if names.peek().is_some() && !names.any(|name| name == problem.name) {
        return;
    }
    let field = Field::<D, N> { system: &problem.system, f };
    let mut start = [0.0; N];
    problem.start.write(&mut start);
    let error_of = |end: &[f64; N]| problem.end.error(&D::State::read(end));
    let ours = |method: &dyn Fn(f64) -> Result<End<D::State>, SolveError>, tolerance| {
        let end = method(tolerance).ok()?;
        let mut state = [0.0; N];
        end.state.write(&mut state);
        Some(state)
    };
    let span = || 0.0..=problem.end_time;
    let taylor = |tolerance| solve_end(&problem.system, problem.start, span(), &Taylor::tolerance(tolerance));
    let pair = |tableau, tolerance| {
        solve_end(&problem.system, problem.start, span(), &RungeKutta::new(tableau).tolerance(tolerance))
    };
    let (fifth, eighth) = (|tolerance| pair(&DORMAND_PRINCE_5, tolerance), |tolerance| pair(&DOP853, tolerance));
    let end_time = problem.end_time;
    contest(
        problem.name,
        "Taylor",
        &|t| ours(&taylor, t),
        error_of,
        [
            ("ode_solvers Dop853", &|t| dop853(field, start, end_time, t)),
            ("differential-equations RKV98", &|t| verner98(field, start, end_time, t)),
        ],
    );
    contest(
        problem.name,
        "Dormand-Prince 5(4)",
        &|t| ours(&fifth, t),
        error_of,
        [
            ("ode_solvers Dopri5", &|t| dopri5(field, start, end_time, t)),
            ("differential-equations DOPRI5", &|t| their_dopri5(field, start, end_time, t)),
        ],
    );
    contest(
        problem.name,
        "DOP853",
        &|t| ours(&eighth, t),
        error_of,
        [
            ("ode_solvers Dop853", &|t| dop853(field, start, end_time, t)),
            ("differential-equations DOP853", &|t| their_dop853(field, start, end_time, t)),
        ],
    );
}

/// A row for each tolerance of ours.
fn contest<const N: usize>(
    problem: &str,
    name: &str,
    ours: Solver<N>,
    error_of: impl Fn(&[f64; N]) -> f64 + Copy,
    peers: [(&str, Solver<N>); 2],
) {
    for tolerance in [1e-3, 1e-6, 1e-9, 1e-12] {
        let Some(error) = ours(tolerance).as_ref().map(error_of) else { continue };
        let runs = peers.map(|(_, peer)| (tolerance_for(error, peer, error_of), peer));
        let [Some(our_time), others @ ..] = medians([(Some(tolerance), ours), runs[0], runs[1]]) else { continue };
        let columns = others.iter().zip(peers).map(|(time, (peer, _))| match time {
            Some(time) => format!("{peer} | {:.1} | {:.2}", 1e6 * time, time / our_time),
            None => format!("{peer} | not reached | "),
        });
        let columns: Vec<_> = columns.collect();
        let columns = columns.join(" | ");
        println!("| {problem} | {name} | {tolerance:e} | {error:.1e} | {:.1} | {columns} |", 1e6 * our_time);
    }
}

/// From a tolerance to the end state.
type Solver<'a, const N: usize> = &'a dyn Fn(f64) -> Option<[f64; N]>;

/// The largest tolerance with no larger an error, if there is one.
fn tolerance_for<const N: usize>(error: f64, peer: Solver<N>, error_of: impl Fn(&[f64; N]) -> f64) -> Option<f64> {
    let tolerances = std::iter::successors(Some(1e-1), |tolerance| Some(tolerance / 10_f64.powf(0.25)));
    let mut tolerances = tolerances.take_while(|tolerance| *tolerance > FINEST);
    tolerances.find(|&tolerance| peer(tolerance).is_some_and(|end| error_of(&end) <= error))
}

/// The medians over rounds of the time of one solve; none for what has no tolerance.
fn medians<const N: usize>(runs: [(Option<f64>, Solver<N>); 3]) -> [Option<f64>; 3] {
    let mut times = [const { Vec::new() }; 3];
    for _ in 0..ROUNDS {
        for (times, (tolerance, solve)) in times.iter_mut().zip(&runs) {
            times.extend(tolerance.map(|tolerance| round(|| solve(tolerance))));
        }
    }
    times.map(median)
}

fn round<X>(solve: impl Fn() -> X) -> f64 {
    let (begin, mut times) = (Instant::now(), Vec::new());
    while begin.elapsed() < ROUND {
        let start = Instant::now();
        std::hint::black_box(solve());
        times.push(start.elapsed().as_secs_f64());
    }
    median(times).unwrap_or(f64::NAN)
}

fn median(mut times: Vec<f64>) -> Option<f64> {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied()
}
