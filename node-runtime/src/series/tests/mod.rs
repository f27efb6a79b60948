//! The recurrences against exact results, in every arithmetic.

extern crate std;

use std::vec;
use std::vec::Vec;

use crate::scalar::{Fma, Lanes, Real, Scalar};
use crate::series::Load;

mod closed_forms;
mod identities;
mod older;
mod operands;
mod over;
mod paired;
mod storage;

/// Runs a generic function in all arithmetics, alone and in registers.
macro_rules! in_every_arithmetic {
    ($check:ident $arguments:tt) => {
        $check::<f64, f64> $arguments;
        $check::<Fma<f64>, Fma<f64>> $arguments;
        $check::<Lanes<f64, 4>, f64> $arguments;
        $check::<Lanes<Fma<f64>, 8>, Fma<f64>> $arguments;
        $check::<Lanes<f32, 8>, f32> $arguments;
        $check::<Lanes<Lanes<Fma<f32>, 2>, 4>, Lanes<Fma<f32>, 2>> $arguments;
    };
}
use in_every_arithmetic;

/// A scalar whose reals can be looked at.
trait Look: Scalar {
    fn reals(self) -> Vec<f64>;
}

impl Look for f64 {
    fn reals(self) -> Vec<f64> {
        vec![self]
    }
}

impl Look for f32 {
    fn reals(self) -> Vec<f64> {
        vec![self.into()]
    }
}

impl<R: Real> Look for Fma<R> {
    fn reals(self) -> Vec<f64> {
        vec![self.0.to_f64()]
    }
}

impl<S: Look, const N: usize> Look for Lanes<S, N> {
    fn reals(self) -> Vec<f64> {
        self.0.into_iter().flat_map(Look::reals).collect()
    }
}

/// Whether the value of each lane is the expected one, up to `tolerance` · ε · the scale of its rounding.
#[track_caller]
fn assert_close<V: Load<S> + Look, S: Scalar>(
    value: V,
    tolerance: f64,
    mut expected_and_scale: impl FnMut(usize) -> (f64, f64),
) {
    let reals = value.reals();
    let copies = reals.len() / V::LANES;
    for (i, real) in reals.into_iter().enumerate() {
        let (expected, scale) = expected_and_scale(i / copies);
        let error = (real - expected).abs();
        let bound = tolerance * S::Real::EPSILON.to_f64() * scale.abs();
        assert!(error <= bound, "lane {i}: {real:e} instead of {expected:e}");
    }
}

/// A whole or other number as a scalar.
fn number<S: Scalar>(x: f64) -> S {
    S::splat(S::Real::from_f64(x))
}
