//! Hare and lynx: the rates of Lotka and Volterra's equations from the pelts of twenty-one years, with the uncertainty that the
//! data leave, and a picture.
//!
//! `cargo run --release --example fit_parameters [picture.svg]`

use std::error::Error;
use std::path::PathBuf;

use node_runtime::derivative::{Objective, record};
use node_runtime::prelude::*;
use node_runtime::train::{Adam, Evaluation, Schedule, Stopped, TrainError, Trainer, squared_error};

mod confidence;
mod pelts;
mod picture;

use confidence::Fit;
use pelts::PELTS;

/// Lotka (1925) and Volterra (1926), time in years: the hare x multiply and are eaten, the lynx y starve and eat.
#[ode_dynamics(order = 20)]
fn lotka_volterra([x, y]: [f64; 2], birth: f64, capture: f64, death: f64, growth: f64) -> [f64; 2] {
    [x * (birth - capture * y), y * (growth * x - death)]
}

/// What is fitted: four rates and both populations of the first year.
const NAMES: [&str; 6] = ["birth", "capture", "death", "growth", "hare in 1900", "lynx in 1900"];

/// The logarithms of all six, since none can be negative.
type Logarithms = [f64; 6];

/// Rates that a cycle of about ten years suggests, and the populations of the first year as counted.
const GUESS: [f64; 6] = [0.6, 0.03, 0.6, 0.02, 30.0, 4.0];

fn method() -> Taylor {
    Taylor::tolerance(1e-10)
}

/// The system and its initial state.
fn model(theta: &[f64]) -> (LotkaVolterra, [f64; 2]) {
    let [birth, capture, death, growth, hare, lynx] = std::array::from_fn(|i| theta[i].exp());
    (LotkaVolterra { birth, capture, death, growth }, [hare, lynx])
}

fn years() -> Vec<f64> {
    (0..PELTS.len()).map(|year| year as f64).collect()
}

/// Σ (ln x(tᵢ) − ln hareᵢ)² + (ln y(tᵢ) − ln lynxᵢ)², and its gradient: errors of counts are taken as relative.
fn misfit(theta: &[f64], gradient: &mut [f64]) -> Result<Evaluation<f64>, TrainError> {
    let (system, start) = model(theta);
    let years = years();
    let solution = record(&system, start, 0.0..=20.0, &method())?;
    let (mut loss, mut objective) = (0.0, Objective::new());
    for ((&year, state), pelts) in years.iter().zip(solution.states(&years)?).zip(PELTS) {
        let mut cotangent = [0.0; 2];
        loss += squared_error(&state.map(f64::ln), &pelts.map(f64::ln), &mut cotangent)?;
        // ∂ ln x/∂x = 1/x.
        objective = objective.at(year, std::array::from_fn(|i| cotangent[i] / state[i]));
    }
    let change = solution.gradient(&objective)?;
    let changes = change.parameters.iter().chain(&change.state);
    for ((gradient, change), theta) in gradient.iter_mut().zip(changes).zip(theta) {
        *gradient = change * theta.exp();
    }
    Ok(Evaluation { loss, evaluations: solution.stats().evaluations })
}

/// The logarithms with the least misfit.
fn fit() -> Result<Logarithms, Stopped> {
    let mut trainer = Trainer::new(&GUESS.map(f64::ln), Adam::new(), Schedule::cosine(0.02, 3000)).progress_bar();
    trainer.run(3000, misfit)?;
    Ok(std::array::from_fn(|i| trainer.parameters()[i]))
}

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args_os().nth(1).map_or_else(|| "target/fit_parameters.svg".into(), PathBuf::from);
    let before = misfit(&GUESS.map(f64::ln), &mut [0.0; 6])?.loss;
    let fit = Fit::new(fit()?)?;
    print(&fit, before)?;
    picture::draw(&fit, &path)?;
    println!("picture              {}", path.display());
    Ok(())
}

fn print(fit: &Fit, before: f64) -> Result<(), Box<dyn Error>> {
    println!("{:20} {:>9}   95 % confidence", "", "fitted");
    for (i, name) in NAMES.iter().enumerate() {
        let [value, low, high] = fit.parameter(i);
        println!("{name:20} {value:9.4}   {low:.4} … {high:.4}");
    }
    println!("\nsquares of errors    {before:.3} with the first guess, {:.3} fitted", fit.squares);
    println!("typical error        {:.0} % of a count", 100.0 * (fit.deviation.exp() - 1.0));
    println!("a cycle takes        {:.1} years", fit.period()?);
    Ok(())
}
