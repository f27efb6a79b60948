//! Sums that keep what rounding takes away.

use crate::scalar::Real;

/// The sum of a and b and its rounding error, exactly: s + e = a + b (Knuth, TAOCP 4.2.2, theorem B).
#[inline(always)]
pub(crate) fn two_sum<R: Real>(a: R, b: R) -> (R, R) {
    let sum = a + b;
    let b_part = sum - a;
    let a_part = sum - b_part;
    (sum, (a - a_part) + (b - b_part))
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

impl<R: Real> Compensated<R> {
    #[inline(always)]
    pub fn new(value: R) -> Self {
        Self { value, carry: R::ZERO }
    }

    #[inline(always)]
    pub fn plus(self, h: R) -> Self {
        let (value, carry) = two_sum(self.value, self.carry + h);
        Self { value, carry }
    }

    /// `later` − self.
    #[inline(always)]
    pub fn until(self, later: R) -> R {
        (later - self.value) - self.carry
    }
}
