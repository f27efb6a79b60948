//! The compiled system beside the interpreter.

use node_runtime::dynamics::Dynamics;
use node_runtime::jet::Jet;
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
    /// Half as many, in time that runs half as fast: row k is 2ᵏ times smaller.
    pub half: Vec<Vec<f64>>,
    /// The rate that the function gives as it is written.
    pub written: Vec<f64>,
}

impl Compiled {
    /// Up to the highest order that was compiled, in the plain arithmetic of the numbers.
    pub fn of<D: Dynamics>(system: &D, time: D::Real, start: D::State, written: D::State) -> Self {
        let half = D::MAX_ORDER.div_ceil(2);
        Self {
            jet: plain_jet(system, time, start, D::Real::ONE, D::MAX_ORDER),
            half: plain_jet(system, time, start, D::Real::from_f64(0.5), half),
            written: components(&written),
        }
    }

    /// The jet with the instructions that the machine has, which takes three times as long to compile.
    pub fn with_registers<D: Dynamics>(system: &D, time: D::Real, start: D::State, written: D::State) -> Self {
        let jet = Jet::new(system, time, start, D::MAX_ORDER).expect("a jet");
        let jet = (0..=jet.order()).map(|k| components(&jet.coefficient(k))).collect();
        Self { jet, ..Self::of(system, time, start, written) }
    }
}

/// The coefficients by one instruction set.
fn plain_jet<D: Dynamics>(system: &D, time: D::Real, start: D::State, scale: D::Real, order: usize) -> Vec<Vec<f64>> {
    let constants = D::constants::<D::Real>(&system.parameters());
    let mut series = D::Series::<D::Real>::boxed();
    start.write(&mut series.row_mut(0)[..D::State::DIM]);
    D::jet(&constants, time, scale, &mut series, order);
    let row = |k| series.row(k)[..D::State::DIM].iter().map(|x: &D::Real| x.to_f64()).collect();
    (0..=order).map(row).collect()
}

fn components<X: State>(state: &X) -> Vec<f64> {
    let mut components = vec![X::Real::ZERO; X::DIM];
    state.write(&mut components);
    components.iter().map(|x| x.to_f64()).collect()
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
    let mut worst = 0.0_f64;
    for (order, (row, truth)) in compiled.jet.iter().zip(&truth).enumerate() {
        worst = worst.max(compare_row(&format!("order {order}"), row, truth, unit)?);
    }
    for (order, (row, truth)) in compiled.half.iter().zip(&truth).enumerate() {
        let row: Vec<_> = row.iter().map(|x| x * 2.0_f64.powi(order as i32)).collect();
        worst = worst.max(compare_row(&format!("in scaled time, order {order}"), &row, truth, unit)?);
    }
    Ok(worst)
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
