//! The tolerances of all components, checked.

use crate::dynamics::{Dynamics, Point};
use crate::error::SolveError;
use crate::scalar::Real;
use crate::state::{Array, State};
use crate::tolerance::Tolerance;

/// atol and rtol of each component, by which a step is judged. A relative tolerance below the resolution of the reals
/// counts as that.
pub(crate) struct Tolerances<D: Dynamics> {
    pub atol: Point<D>,
    pub rtol: Point<D>,
    /// The smallest over the components of max(atol, rtol) as it was asked for, at least 2⁻²⁰ of the resolution.
    pub finest: f64,
}

impl<D: Dynamics> Clone for Tolerances<D> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D: Dynamics> Copy for Tolerances<D> {}

impl<D: Dynamics> Tolerances<D> {
    pub fn new(atol: &Tolerance, rtol: &Tolerance) -> Result<Self, SolveError> {
        check_count::<D>("atol", atol)?;
        check_count::<D>("rtol", rtol)?;
        let zero: Point<D> = Array::splat(D::Real::ZERO);
        let mut tolerances = Self { atol: zero, rtol: zero, finest: f64::MAX };
        let resolution = D::Real::EPSILON.to_f64() / 2.0;
        for i in 0..D::State::DIM {
            let a = check_value::<D::Real>("atol", atol.get(i))?;
            let r = check_value::<D::Real>("rtol", rtol.get(i))?;
            if a == 0.0 && r == 0.0 {
                return Err(SolveError::Tolerance { which: "rtol", value: 0.0 });
            }
            tolerances.finest = tolerances.finest.min(a.max(r).max(resolution / 1_048_576.0));
            tolerances.atol.as_mut()[i] = D::Real::from_f64(a);
            tolerances.rtol.as_mut()[i] = D::Real::from_f64(r.max(resolution));
        }
        Ok(tolerances)
    }

    /// The smallest over the components of max(atol, rtol).
    pub fn smallest(&self) -> f64 {
        let pairs = self.atol.as_ref().iter().zip(self.rtol.as_ref());
        pairs.map(|(a, r)| a.to_f64().max(r.to_f64())).fold(f64::MAX, f64::min)
    }
}

fn check_count<D: Dynamics>(which: &'static str, tolerance: &Tolerance) -> Result<(), SolveError> {
    match tolerance.count() {
        Some(given) if given != D::State::DIM => {
            Err(SolveError::ToleranceCount { which, given, dimension: D::State::DIM })
        }
        _ => Ok(()),
    }
}

fn check_value<R: Real>(which: &'static str, value: Option<f64>) -> Result<f64, SolveError> {
    let value = value.unwrap_or(f64::NAN);
    if value >= 0.0 && R::from_f64(value).is_finite() { Ok(value) } else { Err(SolveError::Tolerance { which, value }) }
}
