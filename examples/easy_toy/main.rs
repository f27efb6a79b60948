//! A map learnt as the flow of a differential equation, without and with a penalty on its K-th derivative in time: the toy of
//! Kelly, Bettencourt, Johnson and Duvenaud, "Learning Differential Equations that are Easy to Solve" (2020), figure 1.
//!
//! `cargo run --release --example easy_toy` trains two networks, draws their trajectories to `target/easy_toy.svg` and saves the
//! second to `target/easy_toy.safetensors`. With `-- dopri5` it trains through the steps of the paper's method, Dormand and Prince's,
//! instead of Taylor's. With `-- all` it trains with K = 2 … 5, several λ and three seeds, and prints which K
//! is best for which solver; that takes some minutes.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::time::Instant;

use node_runtime::derivative::Recordable;
use node_runtime::prelude::*;
use node_runtime::weights;

mod batch;
mod measure;
#[path = "../deploy/src/network.rs"]
mod network;
mod picture;
mod training;

use measure::{Measure, SOLVERS, solver};
use network::Network;
use training::{Penalty, taylor, train};

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// Without a penalty.
const NONE: Penalty = Penalty { order: 3, lambda: 0.0 };

/// The one of the pictures.
const R3: Penalty = Penalty { order: 3, lambda: 0.01 };

fn main() -> Outcome<()> {
    match std::env::args().nth(1).as_deref() {
        None => compare_two(&taylor(R3.order)),
        Some("dopri5") => compare_two(&solver(&DORMAND_PRINCE_5_SHAMPINE)),
        Some("all") => compare_all(),
        Some(other) => Err(format!("`{other}` is neither `dopri5` nor `all`").into()),
    }
}

/// What came of a training.
struct Trained {
    /// That of the first seed.
    network: Network,
    /// In the mean over all seeds.
    measure: Measure,
    /// Seconds an update took.
    time: f64,
}

fn compare_two(method: &(impl Recordable + Sync)) -> Outcome<()> {
    head();
    let plain = run(NONE, &[0], 1000, method)?;
    row(NONE, &plain);
    let easy = run(R3, &[0], 1000, method)?;
    row(R3, &easy);
    let (before, after) = (plain.measure, easy.measure);
    fs::create_dir_all("target")?;
    let [svg, file] = ["target/easy_toy.svg", "target/easy_toy.safetensors"].map(Path::new);
    picture::draw(&[(&plain.network, NONE, before), (&easy.network, R3, after)], svg)?;
    weights::save(&easy.network, file)?;
    let saved: [f64; 3] = std::array::from_fn(|i| 100.0 * (1.0 - after.evaluations[i] / before.evaluations[i]));
    let [two, three, five] = saved;
    println!("\nfewer evaluations with the penalty: {two:.0} % for order 2, {three:.0} % for 3, {five:.0} % for 5");
    println!(
        "picture   {}\nweights   {}   (`cargo run --release -p node-deploy` runs them)",
        svg.display(),
        file.display()
    );
    Ok(())
}

/// Trains with each of the seeds.
fn run(penalty: Penalty, seeds: &[u64], updates: u64, method: &(impl Recordable + Sync)) -> Outcome<Trained> {
    let clock = Instant::now();
    let networks = seeds.iter().map(|&seed| train(seed, penalty, updates, method)).collect::<Result<Vec<_>, _>>()?;
    let time = clock.elapsed().as_secs_f64() / (seeds.len() as u64 * updates) as f64;
    let measures = networks.iter().map(Measure::of).collect::<Result<Vec<_>, _>>()?;
    Ok(Trained { network: networks[0], measure: Measure::mean(&measures), time })
}

fn head() {
    println!("x ↦ x + x³ as a flow: error, and evaluations at the tolerance 1.4e-8 by solvers of three orders\n");
    println!("penalty        mean square error   order 2   order 3   order 5   ms an update");
}

fn row(penalty: Penalty, trained: &Trained) {
    let ([two, three, five], error) = (trained.measure.evaluations, trained.measure.error);
    let (name, time) = (penalty.to_string(), 1e3 * trained.time);
    println!("{name:14} {error:17.1e}   {two:7.0}   {three:7.0}   {five:7.0}   {time:12.2}");
}

/// A table over K and λ, and for each solver the K with the fewest evaluations among those with no larger error.
fn compare_all() -> Outcome<()> {
    head();
    let (seeds, updates) = ([0, 1, 2], 1500);
    let plain = run(NONE, &seeds, updates, &taylor(0))?;
    row(NONE, &plain);
    let plain = plain.measure;
    let mut rows = Vec::new();
    for order in 2..=5 {
        // R_K grows by about ten with K.
        for power in [2, 1, 0] {
            let penalty = Penalty { order, lambda: 10_f64.powi(power - order as i32) };
            let trained = run(penalty, &seeds, updates, &taylor(order))?;
            row(penalty, &trained);
            rows.push((penalty, trained.measure));
        }
    }
    rows.retain(|(_, measure)| measure.error <= plain.error);
    println!("\nfewest evaluations where the error is no larger than without a penalty:");
    for (i, (order, _)) in SOLVERS.into_iter().enumerate() {
        let fewest = rows.iter().min_by(|(_, a), (_, b)| a.evaluations[i].total_cmp(&b.evaluations[i]));
        if let Some((penalty, best)) = fewest {
            let (before, after) = (plain.evaluations[i], best.evaluations[i]);
            println!("order {order}   {penalty}   {before:.0} → {after:.0}, that is {:.2}", after / before);
        }
    }
    Ok(())
}
