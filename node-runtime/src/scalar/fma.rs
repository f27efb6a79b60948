//! Reals on a machine with fused multiply-add.

use core::fmt;
use core::marker::PhantomData;
use core::ops::{Add, Div, Mul, Neg, Sub};

use super::functions::Function;
use super::vectors::{Single, Vectors};
use super::{Lanes, Real, Scalar};

/// The real number `R` where a fused multiply-add is one instruction: [`mul_add`](Scalar::mul_add) rounds once.
///
/// All else is as for `R`. Without the instruction it is right too, but slow. `V` says how registers of such numbers are
/// computed with; one number after the other if nothing is said.
///
/// ```
/// use node_runtime::scalar::{Fma, Scalar};
/// let fma = Fma::<f64>::new;
/// let e = f64::EPSILON;
/// // (1 + ε)(1 − ε) − 1 = −ε²; with two roundings it would be 0.
/// assert_eq!(fma(1.0 + e).mul_add(fma(1.0 - e), fma(-1.0)).0, -e * e);
/// ```
#[derive(Clone, Copy, PartialEq, PartialOrd)]
#[repr(transparent)]
pub struct Fma<R, V = Single>(pub R, PhantomData<V>);

impl<R> Fma<R> {
    /// The number `x`.
    pub const fn new(x: R) -> Self {
        Self::of(x)
    }
}

impl<R, V> Fma<R, V> {
    #[inline(always)]
    const fn of(x: R) -> Self {
        Self(x, PhantomData)
    }
}

impl<R: Real, V> fmt::Debug for Fma<R, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

macro_rules! operators {
    ($($trait:ident $operator:ident)*) => {$(
        impl<R: Real, V: Vectors<R>> $trait for Fma<R, V> {
            type Output = Self;

            #[inline(always)]
            fn $operator(self, other: Self) -> Self {
                Self::of(self.0.$operator(other.0))
            }
        }
    )*};
}
operators!(Add add Sub sub Mul mul Div div);

impl<R: Real, V: Vectors<R>> Neg for Fma<R, V> {
    type Output = Self;

    #[inline(always)]
    fn neg(self) -> Self {
        Self::of(-self.0)
    }
}

macro_rules! delegate {
    ($($function:ident)*) => {$(
        #[inline(always)]
        fn $function(self) -> Self {
            Self::of(self.0.$function())
        }
    )*};
}

macro_rules! lanes_by_vectors {
    ($($function:ident($($a:ident),*) = $method:ident),*) => {$(
        #[inline(always)]
        fn $function<const N: usize>($($a: [Self; N]),*) -> [Self; N] {
            fused(V::$method($(plain($a)),*))
        }
    )*};
}

impl<R: Real, V: Vectors<R>> Scalar for Fma<R, V> {
    type Real = R;
    type Truth = bool;
    const HAS_VECTORS: bool = V::ARE_INSTRUCTIONS;
    const VECTOR_BITS: usize = V::BITS;

    pieces_by!(V);

    #[inline(always)]
    fn splat(x: R) -> Self {
        Self::of(x)
    }

    #[inline(always)]
    fn mul_add(self, b: Self, c: Self) -> Self {
        Self::of(self.0.fused_mul_add(b.0, c.0))
    }

    #[inline(always)]
    fn powi(self, n: i32) -> Self {
        Self::of(self.0.powi(n))
    }

    #[inline(always)]
    fn is_less(self, other: Self) -> bool {
        self.0 < other.0
    }

    #[inline(always)]
    fn is_at_most(self, other: Self) -> bool {
        self.0 <= other.0
    }

    #[inline(always)]
    fn is_equal(self, other: Self) -> bool {
        self.0 == other.0
    }

    #[inline(always)]
    fn choose(condition: bool, then: Self, otherwise: Self) -> Self {
        if condition { then } else { otherwise }
    }

    #[inline(always)]
    fn powf(self, a: Self) -> Self {
        Self::of(self.0.powf(a.0))
    }

    #[inline(always)]
    fn hypot(self, b: Self) -> Self {
        Self::of(self.0.hypot(b.0))
    }

    #[inline(always)]
    fn atan2(self, x: Self) -> Self {
        Self::of(self.0.atan2(x.0))
    }

    #[inline(always)]
    fn sin_cos(self) -> (Self, Self) {
        let (sin, cos) = self.0.sin_cos();
        (Self::of(sin), Self::of(cos))
    }

    #[inline(always)]
    fn sinh_cosh(self) -> (Self, Self) {
        let (sinh, cosh) = self.0.sinh_cosh();
        (Self::of(sinh), Self::of(cosh))
    }

    #[inline(always)]
    fn on_lanes<F: Function<I, O>, const I: usize, const O: usize, const N: usize>(
        function: &F,
        x: [Lanes<Self, N>; I],
    ) -> [Lanes<Self, N>; O] {
        function.register(x)
    }

    delegate!(sqrt);
    unary_functions!(delegate);

    lanes_by_vectors!(add_lanes(a, b) = add, sub_lanes(a, b) = sub, mul_lanes(a, b) = mul, div_lanes(a, b) = div);
    lanes_by_vectors!(mul_add_lanes(a, b, c) = mul_add, sqrt_lanes(a) = sqrt);

    #[inline(always)]
    unsafe fn store_lanes<const N: usize>(lanes: [Self; N], to: &mut [Self; N], is_aligned: bool) {
        // SAFETY: `Fma` is `#[repr(transparent)]` over the real; the rest is the caller's promise.
        unsafe { V::store(plain(lanes), &mut *core::ptr::from_mut(to).cast(), is_aligned) };
    }

    #[inline(always)]
    fn pick_lanes<const N: usize, const W: usize>(from: &[Self; W], places: &[u8; N]) -> [Self; N] {
        // SAFETY: `Fma` is `#[repr(transparent)]` over the real.
        fused(V::pick::<N, W>(unsafe { &*core::ptr::from_ref(from).cast() }, places))
    }

    #[inline(always)]
    fn splat_lanes<const N: usize>(x: Self) -> [Self; N] {
        fused(V::splat(x.0))
    }
}

/// The numbers of an array as plain reals.
#[inline(always)]
fn plain<R: Real, V: Vectors<R>, const N: usize>(a: [Fma<R, V>; N]) -> [R; N] {
    // SAFETY: `Fma` is `#[repr(transparent)]` over the real.
    unsafe { core::mem::transmute_copy(&a) }
}

/// As [`plain`], the other way.
#[inline(always)]
fn fused<R: Real, V: Vectors<R>, const N: usize>(a: [R; N]) -> [Fma<R, V>; N] {
    // SAFETY: as in `plain`.
    unsafe { core::mem::transmute_copy(&a) }
}
