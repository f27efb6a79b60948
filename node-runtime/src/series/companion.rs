//! Values at order 0: of companions, by formulas that do not cancel, and of powers that need no logarithm.

use crate::scalar::{Real, Scalar};

/// σ′(u) = σ(u)·σ(−u).
#[inline(always)]
pub fn sigmoid_slope<V: Scalar>(u: V) -> V {
    u.sigmoid() * (-u).sigmoid()
}

/// √(1 − u²) = √((1 − u)(1 + u)), for arcsin.
#[inline(always)]
pub fn asin_slope<V: Scalar>(u: V) -> V {
    ((one::<V>() - u) * (one::<V>() + u)).sqrt()
}

/// √(1 + u²), for arsinh.
#[inline(always)]
pub fn asinh_slope<V: Scalar>(u: V) -> V {
    u.hypot(one())
}

/// √(u² − 1) = √((u − 1)(u + 1)), for arcosh; the factors' roots do not overflow.
#[inline(always)]
pub fn acosh_slope<V: Scalar>(u: V) -> V {
    (u - one()).sqrt() * (u + one()).sqrt()
}

/// 1 − u² = (1 − u)(1 + u), for artanh.
#[inline(always)]
pub fn atanh_slope<V: Scalar>(u: V) -> V {
    (one::<V>() - u) * (one::<V>() + u)
}

/// (2/√π) e^{−u²}, for erf.
#[inline(always)]
pub fn gaussian<V: Scalar>(u: V) -> V {
    V::splat(V::Real::from_f64(core::f64::consts::FRAC_2_SQRT_PI)) * (-(u * u)).exp()
}

/// u^{n/2} = u^{⌊|n|/2⌋}·√u for an odd n, or 1 over it for a negative one.
#[inline(always)]
pub fn half_power<V: Scalar>(u: V, n: i32) -> V {
    let root = u.sqrt();
    let power = match n.abs() {
        1 => root,
        3 => u * root,
        n => u.powi(n / 2) * root,
    };
    if n < 0 { one::<V>() / power } else { power }
}

#[inline(always)]
fn one<V: Scalar>() -> V {
    V::splat(V::Real::ONE)
}
