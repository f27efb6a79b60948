//! Gradients kept within bounds.

use crate::check::first_non_finite;
use crate::error::Component;
use crate::scalar::Real;

use super::error::TrainError;

/// Scales a gradient down to the Euclidean norm `largest` if it is longer (Pascanu, Mikolov and Bengio 2013); gives the norm that
/// it had.
///
/// The norm is right also where squares would overflow or underflow.
///
/// # Errors
///
/// [`TrainError::Setting`] if `largest` is not positive, [`TrainError::NonFiniteGradient`] if a component is infinite or NaN; the
/// gradient is as it was.
///
/// ```
/// use node_runtime::train::clip_norm;
///
/// let mut gradient = [3.0, 4.0];
/// assert_eq!(clip_norm(&mut gradient, 2.5), Ok(5.0));
/// assert_eq!(gradient, [1.5, 2.0]);
/// ```
pub fn clip_norm<R: Real>(gradient: &mut [R], largest: R) -> Result<R, TrainError> {
    check_largest_norm(largest)?;
    check_gradient(gradient)?;
    // ‖g‖ = s·‖g/s‖ for a power of two s.
    let scale = gradient.iter().fold(R::ZERO, |scale, g| scale.max(g.abs()));
    if scale == R::ZERO {
        return Ok(scale);
    }
    let scale = scale.power_of_two();
    let scaled = gradient.iter().fold(R::ZERO, |sum, &g| sum + (g / scale) * (g / scale)).sqrt();
    if scaled > largest / scale {
        let factor = largest / scale / scaled;
        gradient.iter_mut().for_each(|g| *g = *g * factor);
    }
    Ok(scaled * scale)
}

/// Cuts every component of a gradient off at ±`largest`.
///
/// # Errors
///
/// [`TrainError::Setting`] if `largest` is not positive, [`TrainError::NonFiniteGradient`] if a component is infinite or NaN; the
/// gradient is as it was.
///
/// ```
/// use node_runtime::train::clip_value;
///
/// let mut gradient = [0.5, -4.0];
/// clip_value(&mut gradient, 1.0).unwrap();
/// assert_eq!(gradient, [0.5, -1.0]);
/// ```
pub fn clip_value<R: Real>(gradient: &mut [R], largest: R) -> Result<(), TrainError> {
    check_largest_value(largest)?;
    check_gradient(gradient)?;
    for g in gradient.iter_mut().filter(|g| g.abs() > largest) {
        *g = largest.copysign(*g);
    }
    Ok(())
}

fn check_gradient<R: Real>(gradient: &[R]) -> Result<(), TrainError> {
    match first_non_finite(gradient) {
        None => Ok(()),
        Some(i) => {
            Err(TrainError::NonFiniteGradient { parameter: Component::find(&[], i), value: gradient[i].to_f64() })
        }
    }
}

pub(super) fn check_largest_norm<R: Real>(largest: R) -> Result<(), TrainError> {
    check_bound("the largest norm", largest)
}

pub(super) fn check_largest_value<R: Real>(largest: R) -> Result<(), TrainError> {
    check_bound("the largest value", largest)
}

fn check_bound<R: Real>(which: &'static str, largest: R) -> Result<(), TrainError> {
    if largest > R::ZERO {
        return Ok(());
    }
    Err(TrainError::Setting { which, value: largest.to_f64(), range: "positive" })
}
