//! Numbers of the compiled system beside those of the interpreter.

use node_runtime::scalar::Real;
use node_runtime::state::State;

use crate::jet::Coefficient;
use crate::number::Big;

/// The components of a state.
pub(crate) fn components<X: State>(state: &X) -> Vec<f64> {
    let mut components = vec![X::Real::ZERO; X::DIM];
    state.write(&mut components);
    components.iter().map(|x| x.to_f64()).collect()
}

/// The largest error in a row as a part of what is allowed.
///
/// # Errors
///
/// The first difference, in words.
pub(crate) fn compare_row(name: &str, row: &[f64], truth: &[Coefficient], unit: f64) -> Result<f64, String> {
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
    // What is below the smallest normal number has no digits left in single precision, nor in sixty digits what is that small beside 1.
    let smallest = if unit > f64::EPSILON { f64::from(f32::MIN_POSITIVE) } else { 1e-55 };
    if error <= smallest { 0.0 } else { error / truth.allowed }
}
