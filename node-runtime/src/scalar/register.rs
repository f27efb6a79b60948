//! What elementary functions are made of: the operations that a register of reals has.

use core::fmt::Debug;
use core::ops::{Add, BitAnd, BitOr, Div, Mul, Neg, Not, Sub};

use super::float::FUSED;
use super::vectors::Vectors;
use super::{Fma, Lanes, Real, Scalar};

/// Several reals, computed with elementwise: what no lane holds changes another.
///
/// Elementary functions are written once over these operations, which every machine has as instructions, without a
/// branch on the numbers.
pub trait Register:
    Copy
    + Debug
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
    + 'static
{
    /// `f64` or `f32`.
    type Real: Real;

    /// A truth value for each lane.
    type Mask: Copy + BitAnd<Output = Self::Mask> + BitOr<Output = Self::Mask> + Not<Output = Self::Mask>;

    /// Whether [`mul_add`](Self::mul_add) rounds once.
    const FUSED: bool;

    /// `x` in every lane.
    fn splat(x: Self::Real) -> Self;

    /// self·b + c.
    fn mul_add(self, b: Self, c: Self) -> Self;

    /// √self.
    fn sqrt(self) -> Self;

    /// |self|.
    fn abs(self) -> Self;

    /// `self`, or `other` where that is less; `other` also where either is NaN.
    fn min(self, other: Self) -> Self;

    /// `self`, or `other` where that is greater; `other` also where either is NaN.
    fn max(self, other: Self) -> Self;

    /// |self| with the sign of `sign`.
    fn copysign(self, sign: Self) -> Self;

    /// The nearest integer, the even one of two, for |self| ≤ 2⁵⁰ (2²¹ in single precision).
    fn round(self) -> Self;

    /// `self` cut to half of its binary digits.
    fn half_precision(self) -> Self;

    /// `self` cut to a quarter of its binary digits.
    fn quarter_precision(self) -> Self;

    /// 2^self for an integer in the range of exponents, −1022 to 1023 (−126 to 127 in single precision).
    fn two_to(self) -> Self;

    /// e of |self| = m·2ᵉ with 1 ≤ m < 2, for normal numbers.
    fn exponent(self) -> Self;

    /// m of |self| = m·2ᵉ with 1 ≤ m < 2, for normal numbers.
    fn significand(self) -> Self;

    /// The bits of |self| as a number, for step control: see [`Real::raw_logarithm`].
    fn raw_logarithm(self) -> Self;

    /// The way back: see [`Real::raw_exponential`].
    fn raw_exponential(self) -> Self;

    /// The largest power of two not above |self|: see [`Real::power_of_two`].
    fn power_of_two(self) -> Self;

    /// self < other.
    fn less(self, other: Self) -> Self::Mask;

    /// self ≤ other.
    fn less_or_equal(self, other: Self) -> Self::Mask;

    /// self = other.
    fn equal(self, other: Self) -> Self::Mask;

    /// `self` where the mask holds, and `other` elsewhere.
    fn select(self, mask: Self::Mask, other: Self) -> Self;

    /// Whether the mask holds in some lane.
    fn any(mask: Self::Mask) -> bool;

    /// `function` of the lane where the mask holds, and `self` elsewhere.
    ///
    /// For the few arguments that need another method.
    fn map_where(self, mask: Self::Mask, function: impl Fn(Self::Real) -> Self::Real) -> Self;
}

/// A real, or a real under another arithmetic, of which a register may be made.
pub trait Lane: Scalar {
    /// Whether [`mul_add`](Scalar::mul_add) rounds once.
    const FUSED: bool;

    /// The real number; [`splat`](Scalar::splat) is the way back.
    fn real(self) -> Self::Real;
}

impl Lane for f64 {
    const FUSED: bool = FUSED;

    #[inline(always)]
    fn real(self) -> f64 {
        self
    }
}

impl Lane for f32 {
    const FUSED: bool = FUSED;

    #[inline(always)]
    fn real(self) -> f32 {
        self
    }
}

impl<R: Real, V: Vectors<R>> Lane for Fma<R, V> {
    const FUSED: bool = true;

    #[inline(always)]
    fn real(self) -> R {
        self.0
    }
}

/// The truth values of [`Lanes`].
///
/// Words rather than `bool`: of these the optimiser makes the masks that the instructions of a vector give and take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(transparent)]
pub struct Mask<const N: usize>([u64; N]);

impl<const N: usize> Mask<N> {
    /// Whether it holds in a lane.
    #[inline(always)]
    pub fn holds(self, lane: usize) -> bool {
        self.0[lane] != 0
    }

    /// Whether it holds in some lane.
    #[inline(always)]
    pub fn any(self) -> bool {
        self.0.iter().fold(0, |any, lane| any | lane) != 0
    }

    /// The mask that holds where `holds` says so.
    #[inline(always)]
    pub fn of(holds: impl Fn(usize) -> bool) -> Self {
        Self(each!(|i| if holds(i) { !0 } else { 0 }))
    }
}

impl<const N: usize> BitAnd for Mask<N> {
    type Output = Self;

    #[inline(always)]
    fn bitand(self, other: Self) -> Self {
        Self::of(|i| self.0[i] & other.0[i] != 0)
    }
}

impl<const N: usize> BitOr for Mask<N> {
    type Output = Self;

    #[inline(always)]
    fn bitor(self, other: Self) -> Self {
        Self::of(|i| self.0[i] | other.0[i] != 0)
    }
}

impl<const N: usize> Not for Mask<N> {
    type Output = Self;

    #[inline(always)]
    fn not(self) -> Self {
        Self::of(|i| self.0[i] == 0)
    }
}

/// The lanes that `lane` gives for each index.
#[inline(always)]
fn lanes<S: Lane, const N: usize>(lane: impl Fn(usize) -> S::Real) -> Lanes<S, N> {
    Lanes(each!(|i| S::splat(lane(i))))
}

macro_rules! elementwise {
    ($($function:ident)*) => {$(
        #[inline(always)]
        fn $function(self) -> Self {
            lanes(|i| <S::Real as Real>::$function(self.0[i].real()))
        }
    )*};
}

impl<S: Lane, const N: usize> Register for Lanes<S, N> {
    type Real = S::Real;
    type Mask = Mask<N>;
    const FUSED: bool = S::FUSED;

    #[inline(always)]
    fn splat(x: S::Real) -> Self {
        Scalar::splat(x)
    }

    #[inline(always)]
    fn mul_add(self, b: Self, c: Self) -> Self {
        Scalar::mul_add(self, b, c)
    }

    #[inline(always)]
    fn sqrt(self) -> Self {
        Scalar::sqrt(self)
    }

    elementwise!(abs half_precision quarter_precision two_to exponent significand raw_logarithm raw_exponential power_of_two);

    #[inline(always)]
    fn min(self, other: Self) -> Self {
        self.select(Register::less(self, other), other)
    }

    #[inline(always)]
    fn max(self, other: Self) -> Self {
        self.select(Register::less(other, self), other)
    }

    #[inline(always)]
    fn copysign(self, sign: Self) -> Self {
        lanes(|i| Real::copysign(self.0[i].real(), sign.0[i].real()))
    }

    // What is added and taken away leaves no room for a fraction.
    #[inline(always)]
    fn round(self) -> Self {
        let shift = Scalar::splat(S::Real::ROUNDING_SHIFT);
        self + shift - shift
    }

    #[inline(always)]
    fn less(self, other: Self) -> Mask<N> {
        Mask::of(|i| self.0[i].real() < other.0[i].real())
    }

    #[inline(always)]
    fn less_or_equal(self, other: Self) -> Mask<N> {
        Mask::of(|i| self.0[i].real() <= other.0[i].real())
    }

    #[inline(always)]
    fn equal(self, other: Self) -> Mask<N> {
        Mask::of(|i| self.0[i].real() == other.0[i].real())
    }

    #[inline(always)]
    fn select(self, mask: Mask<N>, other: Self) -> Self {
        lanes(|i| if mask.0[i] != 0 { self.0[i].real() } else { other.0[i].real() })
    }

    #[inline(always)]
    fn any(mask: Mask<N>) -> bool {
        mask.any()
    }

    #[inline(always)]
    fn map_where(self, mask: Mask<N>, function: impl Fn(S::Real) -> S::Real) -> Self {
        lanes(|i| if mask.0[i] != 0 { function(self.0[i].real()) } else { self.0[i].real() })
    }
}
