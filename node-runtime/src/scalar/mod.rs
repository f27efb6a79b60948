//! The numbers that a recurrence computes with.

use core::fmt::Debug;
use core::ops::{Add, Div, Mul, Neg, Sub};

/// The array with `$value` for each place `$i`, of which there are `N` or what is named.
///
/// Written out up to sixteen of them: a jet has thousands of these, and as loops they cost the optimiser minutes. No closure: one
/// that is not inlined is compiled without the caller's instruction set.
macro_rules! each {
    (|$i:ident| $value:expr) => {
        each!(|$i| $value; N)
    };
    (|$i:ident| $value:expr; $n:ident) => {
        each!(|$i| $value; $n, 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15)
    };
    (|$i:ident| $value:expr; $n:ident, $($place:literal)*) => {{
        let mut all = {
            let $i = 0_usize;
            [$value; $n]
        };
        $(if $place < $n {
            let $i = $place;
            all[$i] = $value;
        })*
        let mut $i = 16;
        while $i < $n {
            all[$i] = $value;
            $i += 1;
        }
        all
    }};
}

/// Calls the macro `then` with the names of the methods of [`Scalar`] that map one number to one number.
macro_rules! unary_functions {
    ($then:ident) => {
        $then! {
            cbrt exp exp2 exp_m1 ln ln_1p log2 log10 tan asin acos atan tanh sech_squared asinh acosh atanh
            sigmoid softplus erf erfc
        }
    };
}

#[macro_use]
mod functions;
#[macro_use]
mod piece;

mod aligned;
#[cfg(feature = "std")]
mod corrected;
mod dual;
mod elementary;
mod exact;
mod float;
mod fma;
mod lanes;
mod math;
mod real;
mod register;
mod single;
mod standard;
mod transparent;
mod truth;
pub(crate) mod vectors;

pub(crate) use aligned::Aligned;
#[cfg(feature = "std")]
pub(crate) use corrected::Corrected;
pub use dual::Dual;
pub use elementary::Elementary;
#[cfg(feature = "std")]
pub(crate) use exact::two_product;
pub(crate) use exact::two_sum;
pub use fma::Fma;
use functions::Function;
pub use lanes::Lanes;
#[doc(hidden)]
pub use piece::Piece;
pub use real::Real;
pub use register::{Lane, Mask, Register};
pub use standard::Float;
pub(crate) use transparent::flat;
pub use transparent::{Clear, Storage, Transparent, cast_mut, cast_ref};
#[cfg(feature = "std")]
pub(crate) use transparent::{cleared, filled};
pub use truth::{Truth, Truths};

/// A number for which a jet can be computed: a real, a register of reals, or a number type of the user's
/// (dual, interval, double-double).
///
/// Whether [`mul_add`](Scalar::mul_add) rounds once or twice is the type's business: without the instruction, a fused
/// multiply-add is a library call twenty times slower than a product and a sum.
pub trait Scalar:
    Copy
    + Debug
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
    + Send
    + Sync
    + 'static
{
    /// The real number behind the scalar: `f64` or `f32`.
    type Real: Real;

    /// The truth of a comparison: one for each lane.
    type Truth: Truth;

    /// Whether registers of such numbers are single instructions for sure, so that recurrences are better packed into them.
    #[doc(hidden)]
    const HAS_VECTORS: bool = false;

    /// The length of the longest vectors that instructions compute with.
    #[doc(hidden)]
    const VECTOR_BITS: usize = 64;

    /// Up to so many sums in one order, orders of such numbers may be written out one by one; with more, they are left in a loop.
    #[doc(hidden)]
    const MOST_WRITTEN_OUT: f64 = f64::INFINITY;

    /// Whether jets of such numbers are computed to order 1 alone, so that nothing need be compiled for more.
    #[doc(hidden)]
    const FIRST_ORDER_ONLY: bool = false;

    /// Does a piece of work in a function of its own, with the instructions of such numbers.
    #[doc(hidden)]
    #[inline(never)]
    fn call<P: Piece>(piece: P) -> P::Output {
        piece.compute()
    }

    /// Does a piece of work that is optimised on its own, and then inlined if this is the only place that asks for it.
    #[doc(hidden)]
    #[inline]
    fn apart<P: Piece>(piece: P) -> P::Output {
        piece.compute()
    }

    /// The constant `x`.
    fn splat(x: Self::Real) -> Self;

    /// `self · b + c`.
    fn mul_add(self, b: Self, c: Self) -> Self;

    /// `selfⁿ` for an integer `n`; `0⁰ = 1`.
    fn powi(self, n: i32) -> Self;

    /// `self^a` for `self > 0`.
    fn powf(self, a: Self) -> Self;

    /// self < other.
    fn is_less(self, other: Self) -> Self::Truth;

    /// self ≤ other.
    fn is_at_most(self, other: Self) -> Self::Truth;

    /// self = other.
    fn is_equal(self, other: Self) -> Self::Truth;

    /// `then` where the condition holds, and `otherwise` elsewhere, whatever that is.
    fn choose(condition: Self::Truth, then: Self, otherwise: Self) -> Self;

    /// √self.
    fn sqrt(self) -> Self;

    /// ∛self, also of a negative number.
    fn cbrt(self) -> Self;

    /// √(self² + b²) without overflow in between.
    fn hypot(self, b: Self) -> Self;

    /// e^self.
    fn exp(self) -> Self;

    /// 2^self.
    fn exp2(self) -> Self;

    /// e^self − 1, accurate near 0.
    fn exp_m1(self) -> Self;

    /// ln self.
    fn ln(self) -> Self;

    /// ln(1 + self), accurate near 0.
    fn ln_1p(self) -> Self;

    /// log₂ self.
    fn log2(self) -> Self;

    /// log₁₀ self.
    fn log10(self) -> Self;

    /// (sin self, cos self).
    fn sin_cos(self) -> (Self, Self);

    /// tan self.
    fn tan(self) -> Self;

    /// arcsin self.
    fn asin(self) -> Self;

    /// arccos self.
    fn acos(self) -> Self;

    /// arctan self.
    fn atan(self) -> Self;

    /// The angle of the point (x, self), in (−π, π].
    fn atan2(self, x: Self) -> Self;

    /// (sinh self, cosh self).
    fn sinh_cosh(self) -> (Self, Self);

    /// tanh self.
    fn tanh(self) -> Self;

    /// 1 − tanh² self = sech² self = 4e^{−2|u|}/(1 + e^{−2|u|})², without cancellation.
    fn sech_squared(self) -> Self;

    /// (tanh self, sech² self).
    #[inline(always)]
    fn tanh_sech_squared(self) -> (Self, Self) {
        (self.tanh(), self.sech_squared())
    }

    /// arsinh self.
    fn asinh(self) -> Self;

    /// arcosh self.
    fn acosh(self) -> Self;

    /// artanh self.
    fn atanh(self) -> Self;

    /// The logistic function 1/(1 + e^{−u}).
    fn sigmoid(self) -> Self;

    /// ln(1 + e^u) without overflow.
    fn softplus(self) -> Self;

    /// The error function.
    fn erf(self) -> Self;

    /// The complementary error function, accurate for large arguments.
    fn erfc(self) -> Self;

    /// A function of registers of these scalars: lane by lane, unless the scalar is a real.
    #[doc(hidden)]
    #[inline(always)]
    fn on_lanes<F: Function<I, O>, const I: usize, const O: usize, const N: usize>(
        function: &F,
        x: [Lanes<Self, N>; I],
    ) -> [Lanes<Self, N>; O] {
        let values: [[Self; O]; N] = each!(|lane| function.scalar(x.map(|x| x.0[lane])));
        core::array::from_fn(|i| Lanes(each!(|lane| values[lane][i])))
    }

    /// Writes the number to memory, a register as a whole: a load of all of it right behind need not wait.
    #[doc(hidden)]
    #[inline(always)]
    fn put(self, to: &mut Self) {
        *to = self;
    }

    // A register of such numbers, by one instruction where the type knows how.

    #[doc(hidden)]
    #[inline(always)]
    fn add_lanes<const N: usize>(a: [Self; N], b: [Self; N]) -> [Self; N] {
        each!(|i| a[i] + b[i])
    }

    #[doc(hidden)]
    #[inline(always)]
    fn sub_lanes<const N: usize>(a: [Self; N], b: [Self; N]) -> [Self; N] {
        each!(|i| a[i] - b[i])
    }

    #[doc(hidden)]
    #[inline(always)]
    fn mul_lanes<const N: usize>(a: [Self; N], b: [Self; N]) -> [Self; N] {
        each!(|i| a[i] * b[i])
    }

    #[doc(hidden)]
    #[inline(always)]
    fn div_lanes<const N: usize>(a: [Self; N], b: [Self; N]) -> [Self; N] {
        each!(|i| a[i] / b[i])
    }

    #[doc(hidden)]
    #[inline(always)]
    fn mul_add_lanes<const N: usize>(a: [Self; N], b: [Self; N], c: [Self; N]) -> [Self; N] {
        each!(|i| a[i].mul_add(b[i], c[i]))
    }

    #[doc(hidden)]
    #[inline(always)]
    fn sqrt_lanes<const N: usize>(a: [Self; N]) -> [Self; N] {
        each!(|i| a[i].sqrt())
    }

    /// # Safety
    ///
    /// If `is_aligned`, the address of `to` is a multiple of its size.
    #[doc(hidden)]
    #[inline(always)]
    unsafe fn store_lanes<const N: usize>(lanes: [Self; N], to: &mut [Self; N], _is_aligned: bool) {
        *to = lanes;
    }

    #[doc(hidden)]
    #[inline(always)]
    fn pick_lanes<const N: usize, const W: usize>(from: &[Self; W], places: &[u8; N]) -> [Self; N] {
        each!(|i| from[usize::from(places[i]) % W])
    }

    #[doc(hidden)]
    #[inline(always)]
    fn splat_lanes<const N: usize>(x: Self) -> [Self; N] {
        [x; N]
    }
}

#[cfg(test)]
mod tests;
