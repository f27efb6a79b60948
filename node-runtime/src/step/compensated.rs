//! Sums that keep what rounding takes away.

use crate::scalar::{Real, Scalar, two_sum};

/// Adds `increment` to each x = `start` + `carry`: the new x is again a sum in two parts.
#[inline(always)]
pub(crate) fn advance<V: Scalar>(start: &[V], carry: &[V], increment: &[V], end: &mut [V], end_carry: &mut [V]) {
    for i in 0..increment.len() {
        (end[i], end_carry[i]) = two_sum(start[i], carry[i] + increment[i]);
    }
}

/// A number in two parts, `value` + `carry`, of which the carry is at most half a unit in the last place of the value.
///
/// A long sum of small steps, such as time, then loses nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(bound = "R: Real"))]
pub(crate) struct Compensated<R> {
    #[cfg_attr(feature = "serde", serde(with = "crate::numbers::one"))]
    pub value: R,
    #[cfg_attr(feature = "serde", serde(with = "crate::numbers::one"))]
    pub carry: R,
}

impl<V: Scalar> Compensated<V> {
    #[inline(always)]
    pub fn new(value: V) -> Self {
        Self { value, carry: V::splat(V::Real::ZERO) }
    }

    #[inline(always)]
    pub fn plus(self, h: V) -> Self {
        let (value, carry) = two_sum(self.value, self.carry + h);
        Self { value, carry }
    }

    /// `later` − self.
    #[inline(always)]
    pub fn until(self, later: V) -> V {
        (later - self.value) - self.carry
    }
}
