//! A real number as a register of one lane.

use super::{Lane, Real, Register, Scalar};

macro_rules! of_real {
    ($($function:ident)*) => {$(
        #[inline(always)]
        fn $function(self) -> Self {
            Real::$function(self)
        }
    )*};
}

/// What is written for registers serves a single number too.
impl<R: Real> Register for R {
    type Real = R;
    type Mask = bool;
    const FUSED: bool = <R as Lane>::FUSED;

    #[inline(always)]
    fn splat(x: R) -> Self {
        x
    }

    #[inline(always)]
    fn mul_add(self, b: Self, c: Self) -> Self {
        Scalar::mul_add(self, b, c)
    }

    #[inline(always)]
    fn sqrt(self) -> Self {
        Scalar::sqrt(self)
    }

    of_real!(abs half_precision quarter_precision two_to exponent significand raw_logarithm raw_exponential power_of_two);

    // One instruction, where the minimum of `Real` takes three.
    #[inline(always)]
    fn min(self, other: Self) -> Self {
        if self < other { self } else { other }
    }

    #[inline(always)]
    fn max(self, other: Self) -> Self {
        if self > other { self } else { other }
    }

    #[inline(always)]
    fn copysign(self, sign: Self) -> Self {
        Real::copysign(self, sign)
    }

    #[inline(always)]
    fn round(self) -> Self {
        self + R::ROUNDING_SHIFT - R::ROUNDING_SHIFT
    }

    #[inline(always)]
    fn less(self, other: Self) -> bool {
        self < other
    }

    #[inline(always)]
    fn less_or_equal(self, other: Self) -> bool {
        self <= other
    }

    #[inline(always)]
    fn equal(self, other: Self) -> bool {
        self == other
    }

    #[inline(always)]
    fn select(self, mask: bool, other: Self) -> Self {
        if mask { self } else { other }
    }

    #[inline(always)]
    fn any(mask: bool) -> bool {
        mask
    }

    #[inline(always)]
    fn map_where(self, mask: bool, function: impl Fn(R) -> R) -> Self {
        if mask { function(self) } else { self }
    }
}
