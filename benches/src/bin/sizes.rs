//! Systems with const parameters against the same systems with their sizes in numbers: `cargo run --release --bin sizes`.
//!
//! Both solve the same problem in turn; the ratio is the median of each round's times, above 1 where the const parameter costs.

use std::time::{Duration, Instant};

use node_runtime::prelude::*;
use node_tests::problem::Problem;
use node_tests::problems::{NeuralNetwork, OuterSolarSystem};

/// x′ = W₃ tanh(W₂ tanh(W₁x + b₁) + b₂) + b₃.
#[ode_dynamics]
fn network<const D: usize, const H: usize>(
    x: [f64; D],
    w1: [[f64; D]; H],
    b1: [f64; H],
    w2: [[f64; H]; H],
    b2: [f64; H],
    w3: [[f64; H]; D],
    b3: [f64; D],
) -> [f64; D] {
    let mut h1 = [0.0; H];
    for i in 0..H {
        let mut sum = b1[i];
        for j in 0..D {
            sum += w1[i][j] * x[j];
        }
        h1[i] = sum.tanh();
    }
    let mut h2 = [0.0; H];
    for i in 0..H {
        let mut sum = b2[i];
        for j in 0..H {
            sum += w2[i][j] * h1[j];
        }
        h2[i] = sum.tanh();
    }
    let mut dx = b3;
    for i in 0..D {
        for j in 0..H {
            dx[i] += w3[i][j] * h2[j];
        }
    }
    dx
}

/// Bodies under Newton's law; `gm` is the gravitational constant times each mass.
#[ode_dynamics]
fn bodies<const N: usize>((x, v): ([[f64; 3]; N], [[f64; 3]; N]), gm: [f64; N]) -> ([[f64; 3]; N], [[f64; 3]; N]) {
    let mut a = [[0.0; 3]; N];
    for i in 0..N {
        for j in i + 1..N {
            let d = [x[j][0] - x[i][0], x[j][1] - x[i][1], x[j][2] - x[i][2]];
            let r3 = (d[0] * d[0] + d[1] * d[1] + d[2] * d[2]).powf(-1.5);
            for k in 0..3 {
                a[i][k] += gm[j] * r3 * d[k];
                a[j][k] -= gm[i] * r3 * d[k];
            }
        }
    }
    (v, a)
}

fn main() -> Result<(), SolveError> {
    println!("| problem | tolerance | numbers: µs/step | steps | const parameters: µs/step | steps | ratio |");
    println!("|---|---|---|---|---|---|---|");
    let network = NeuralNetwork::problem();
    let NeuralNetwork { w1, b1, w2, b2, w3, b3 } = network.system;
    compare(&network, &Network::<2, 32> { w1, b1, w2, b2, w3, b3 })?;
    let planets = OuterSolarSystem::problem();
    compare(&planets, &Bodies::<6> { gm: planets.system.gm })
}

/// A line of the table for each tolerance.
fn compare<D, G>(problem: &Problem<D>, any_size: &G) -> Result<(), SolveError>
where
    D: Dynamics<Real = f64, State: Copy>,
    G: Dynamics<Real = f64, State = D::State>,
{
    for tolerance in [1e-9, f64::EPSILON] {
        let method = Taylor::tolerance(tolerance);
        let (mut fixed, mut any, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
        let (mut steps, mut any_steps) = (0, 0);
        for _ in 0..15 {
            let (time, count) = solved(&problem.system, problem, &method)?;
            let (any_time, any_count) = solved(any_size, problem, &method)?;
            (steps, any_steps) = (count, any_count);
            let [time, any_time] = [(time, count), (any_time, any_count)].map(|(time, count)| time / count as f64);
            fixed.push(time);
            any.push(any_time);
            ratios.push(any_time / time);
        }
        let [fixed, any, ratio] = [fixed, any, ratios].map(median);
        println!("| {} | {tolerance:.1e} | {fixed:.3} | {steps} | {any:.3} | {any_steps} | {ratio:.2} |", problem.name);
    }
    Ok(())
}

/// The median time of a solve in µs, of as many as 60 ms hold, and its steps.
fn solved<D: Dynamics<Real = f64, State: Copy>, P: Dynamics<Real = f64, State = D::State>>(
    system: &D,
    problem: &Problem<P>,
    method: &Taylor,
) -> Result<(f64, u64), SolveError> {
    let (begin, mut times, mut steps) = (Instant::now(), Vec::new(), 0);
    while begin.elapsed() < Duration::from_millis(60) || times.len() < 3 {
        let start = Instant::now();
        let end = solve_end(system, problem.start, 0.0..=problem.end_time, method)?;
        times.push(1e6 * start.elapsed().as_secs_f64());
        steps = end.statistics.accepted;
    }
    Ok((median(times), steps))
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
