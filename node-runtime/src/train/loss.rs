//! Losses: a number, and its gradient with respect to what was predicted.
//!
//! Each writes the gradient, which is the cotangent of the prediction, to a row of the same length.

use crate::check::first_non_finite;
use crate::scalar::Real;

use super::error::TrainError;

/// Σ (p − y)², with the gradient 2(p − y).
///
/// # Errors
///
/// [`TrainError::Length`] if the rows differ in length, [`TrainError::NonFiniteData`] if a value is infinite or NaN.
///
/// ```
/// use node_runtime::train::squared_error;
///
/// let mut gradient = [0.0; 2];
/// assert_eq!(squared_error(&[1.0, 2.0], &[0.0, 4.0], &mut gradient), Ok(5.0));
/// assert_eq!(gradient, [2.0, -4.0]);
/// ```
pub fn squared_error<R: Real>(prediction: &[R], target: &[R], gradient: &mut [R]) -> Result<R, TrainError> {
    let two = R::from_f64(2.0);
    sum(prediction, target, gradient, |r| (r * r, two * r))
}

/// The mean of (p − y)² over all n components, with the gradient 2(p − y)/n.
///
/// # Errors
///
/// As [`squared_error`], and [`TrainError::Length`] if there are no components.
///
/// ```
/// use node_runtime::train::mean_squared_error;
///
/// let mut gradient = [0.0; 2];
/// assert_eq!(mean_squared_error(&[1.0, 2.0], &[0.0, 4.0], &mut gradient), Ok(2.5));
/// assert_eq!(gradient, [1.0, -2.0]);
/// ```
pub fn mean_squared_error<R: Real>(prediction: &[R], target: &[R], gradient: &mut [R]) -> Result<R, TrainError> {
    if prediction.is_empty() {
        return Err(TrainError::Length { which: "prediction", given: 0, expected: 1 });
    }
    let weight = R::ONE / R::from_f64(prediction.len() as f64);
    let two = R::from_f64(2.0) * weight;
    let total = sum(prediction, target, gradient, |r| (r * r, two * r))?;
    Ok(total * weight)
}

/// Σ h(p − y) with h(r) = ½r² for |r| ≤ δ, else δ(|r| − ½δ) (Huber 1964): outliers pull with the force δ at most.
///
/// # Errors
///
/// As [`squared_error`], and [`TrainError::Setting`] if δ is not positive and finite.
///
/// ```
/// use node_runtime::train::huber;
///
/// let mut gradient = [0.0; 2];
/// assert_eq!(huber(&[0.5, 9.0], &[0.0, 0.0], 1.0, &mut gradient), Ok(0.125 + 8.5));
/// assert_eq!(gradient, [0.5, 1.0]);
/// ```
pub fn huber<R: Real>(prediction: &[R], target: &[R], delta: R, gradient: &mut [R]) -> Result<R, TrainError> {
    if !(delta > R::ZERO && delta.is_finite()) {
        return Err(TrainError::Setting { which: "delta", value: delta.to_f64(), range: "positive and finite" });
    }
    let half = R::from_f64(0.5);
    sum(prediction, target, gradient, |r| {
        if r.abs() <= delta { (half * r * r, r) } else { (delta * (r.abs() - half * delta), delta.copysign(r)) }
    })
}

/// −ln softmax(z)_c = ln Σ eᶻʲ − z_c for the logits z and the class c, with the gradient softmax(z) − e_c.
///
/// Nothing cancels: the logits are taken relative to the largest, and softmax(z)_c − 1 is −Σ softmax(z)_j over the others.
///
/// # Errors
///
/// [`TrainError::Class`] if there is no such class, [`TrainError::Length`] and [`TrainError::NonFiniteData`] as for
/// [`squared_error`], [`TrainError::NonFiniteLoss`] if z_c is so far below the largest that the difference overflows.
///
/// ```
/// use node_runtime::train::cross_entropy;
///
/// let mut gradient = [0.0; 2];
/// let loss = cross_entropy(&[1000.0, 1000.0], 1, &mut gradient).unwrap();
/// assert!((loss - 2_f64.ln()).abs() < 1e-15);
/// assert_eq!(gradient, [0.5, -0.5]);
/// ```
pub fn cross_entropy<R: Real>(logits: &[R], class: usize, gradient: &mut [R]) -> Result<R, TrainError> {
    check_length("gradient", gradient, logits.len())?;
    check_finite("logits", logits)?;
    if class >= logits.len() {
        return Err(TrainError::Class { class, classes: logits.len() });
    }
    let largest = logits.iter().fold(logits[0], |largest, &z| largest.max(z));
    // The largest is in the sum as 1, which ln_1p leaves out; of several, one.
    let first = logits.iter().position(|&z| z == largest).unwrap_or(0);
    let below = largest - logits[class];
    if !below.is_finite() {
        return Err(TrainError::NonFiniteLoss { loss: below.to_f64() });
    }
    let mut others = R::ZERO;
    for (i, (g, &z)) in gradient.iter_mut().zip(logits).enumerate() {
        *g = (z - largest).exp();
        others = others + if i == first { R::ZERO } else { *g };
    }
    let total = R::ONE + others;
    gradient[class] = R::ZERO;
    gradient.iter_mut().for_each(|g| *g = *g / total);
    gradient[class] = -gradient.iter().fold(R::ZERO, |sum, &g| sum + g);
    Ok(others.ln_1p() + below)
}

/// Σ h(p − y), with the gradient h′, where `h` gives both.
fn sum<R: Real>(prediction: &[R], target: &[R], gradient: &mut [R], h: impl Fn(R) -> (R, R)) -> Result<R, TrainError> {
    check_length("target", target, prediction.len())?;
    check_length("gradient", gradient, prediction.len())?;
    check_finite("prediction", prediction)?;
    check_finite("target", target)?;
    let mut total = R::ZERO;
    for ((&p, &y), g) in prediction.iter().zip(target).zip(gradient) {
        let (loss, slope) = h(p - y);
        total = total + loss;
        *g = slope;
    }
    Ok(total)
}

pub(super) fn check_length<R>(which: &'static str, row: &[R], expected: usize) -> Result<(), TrainError> {
    if row.len() == expected { Ok(()) } else { Err(TrainError::Length { which, given: row.len(), expected }) }
}

fn check_finite<R: Real>(which: &'static str, row: &[R]) -> Result<(), TrainError> {
    match first_non_finite(row) {
        None => Ok(()),
        Some(index) => Err(TrainError::NonFiniteData { which, index, value: row[index].to_f64() }),
    }
}
