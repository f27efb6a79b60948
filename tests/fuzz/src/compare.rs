//! The compiled system beside the interpreter.

use node_runtime::dynamics::Dynamics;
use node_runtime::scalar::Real;
use node_runtime::series::Coefficients;
use node_runtime::state::State;

use crate::jet::{Coefficient, Problem};
use crate::number::Big;

/// A program: its name, its text, and what the compiler made of it.
pub struct Program {
    /// `program_` and its seed.
    pub name: &'static str,
    /// Its text.
    pub text: &'static str,
    /// Runs the compiled code.
    pub compiled: fn() -> Compiled,
}

/// What compiled code gives.
pub struct Compiled {
    /// The coefficients, those of order k in row k.
    pub jet: Vec<Vec<f64>>,
    /// The rate that the function gives as it is written.
    pub written: Vec<f64>,
}

impl Compiled {
    /// The coefficients up to the highest order that was compiled, in the plain arithmetic of the numbers: one instruction set is
    /// enough here.
    pub fn of<D: Dynamics>(system: &D, time: D::Real, start: D::State, written: D::State) -> Self {
        let components = |state: &D::State| {
            let mut components = vec![D::Real::ZERO; D::State::DIM];
            state.write(&mut components);
            components
        };
        let constants = D::constants::<D::Real>(&system.parameters());
        let mut series = D::Series::<D::Real>::boxed();
        series.row_mut(0)[..D::State::DIM].copy_from_slice(&components(&start));
        D::jet(&constants, time, D::Real::ONE, &mut series, D::MAX_ORDER);
        let row = |row: &[D::Real]| row.iter().map(|x| x.to_f64()).collect::<Vec<_>>();
        let jet = (0..=D::MAX_ORDER).map(|k| row(&series.row(k)[..D::State::DIM])).collect();
        Self { jet, written: row(&components(&written)) }
    }
}

/// The largest error as a part of what is allowed, where all coefficients agree, and what the function gives as written.
///
/// # Errors
///
/// The first difference, in words.
pub fn compare(text: &str, compiled: &Compiled) -> Result<f64, String> {
    let problem = Problem::read(text)?;
    let truth = problem.jet(compiled.jet.len() - 1)?;
    let unit = problem.unit();
    // If this is not so, the interpreter does not read Rust as rustc does.
    compare_row("the function as written", &compiled.written, &truth[1], unit)?;
    let rows = compiled.jet.iter().zip(&truth).enumerate();
    let mut shares = rows.map(|(order, (row, truth))| compare_row(&format!("order {order}"), row, truth, unit));
    shares.try_fold(0.0, |worst: f64, share| Ok(worst.max(share?)))
}

fn compare_row(name: &str, row: &[f64], truth: &[Coefficient], unit: f64) -> Result<f64, String> {
    let mut worst = 0.0_f64;
    for (component, (&value, truth)) in row.iter().zip(truth).enumerate() {
        let share = share(value, truth, unit);
        if share > 1.0 {
            let (truth, allowed) = (truth.value.to_f64(), truth.allowed);
            return Err(format!(
                "{name}, component {component}: compiled {value:e}, interpreted {truth:e}, allowed {allowed:e}"
            ));
        }
        worst = worst.max(share);
    }
    Ok(worst)
}

/// The error as a part of what is allowed; infinite for what is no number.
fn share(value: f64, truth: &Coefficient, unit: f64) -> f64 {
    if !value.is_finite() {
        return f64::INFINITY;
    }
    let error = (&Big::new(value) - &truth.value).abs().to_f64();
    // What is below the smallest normal number has no digits left.
    let smallest = if unit > f64::EPSILON { f64::from(f32::MIN_POSITIVE) } else { f64::MIN_POSITIVE };
    if error <= smallest { 0.0 } else { error / truth.allowed }
}
