//! sin, cos and tan.

use super::coefficients::Coefficients;
use super::polynomial::polynomial;
use super::twofold::Twofold;
use crate::scalar::{Real, Register, Scalar};

/// x = n·π/2 + r with |r| ≤ π/4: sin r and cos r, and which of them to take.
struct Quadrant<R: Register> {
    sin: Twofold<R>,
    cos: Twofold<R>,
    /// Whether n is odd.
    odd: R::Mask,
    /// n mod 4 as −2 to 2.
    n: R,
}

impl<R: Register> Quadrant<R> {
    /// Of 0 ≤ x up to [`bound`].
    ///
    /// Cody and Waite (Software Manual for the Elementary Functions, 1980): π/2 is taken away in parts that are short
    /// enough for exact products, as many as keep the digits of r next to a multiple of π/2.
    #[inline(always)]
    fn of(x: R) -> Self {
        let n = (x * R::splat(R::Real::from_f64(core::f64::consts::FRAC_2_PI))).round();
        let [a, b, c, d] = R::Real::HALF_PI_PARTS.map(R::splat);
        let first = Twofold::sum(x - n * a, -(n * b));
        let second = Twofold::sum(first.head, -(n * c));
        let rest = first.tail + second.tail;
        let r = Twofold::ordered_sum(second.head, rest - n * d);
        Self::series(n, r)
    }

    /// sin(r + t) = r + (r³ S(r²) + t), cos(r + t) = 1 − r²/2 + (r⁴ C(r²) − rt).
    #[inline(always)]
    fn series(n: R, r: Twofold<R>) -> Self {
        let one = R::splat(R::Real::ONE);
        let square = r.head * r.head;
        let half = square * R::splat(R::Real::from_f64(0.5));
        let sin = (square * r.head).mul_add(polynomial(square, R::Real::SIN), r.tail * (one - half));
        let cos = (square * square).mul_add(polynomial(square, R::Real::COS), -(r.head * r.tail));
        let base = Twofold::ordered_sum(one, -half);
        let quarter = n * R::splat(R::Real::from_f64(0.25));
        let n = n - quarter.round() * R::splat(R::Real::from_f64(4.0));
        Self {
            sin: Twofold::new(r.head, sin),
            cos: Twofold::new(base.head, base.tail + cos),
            odd: n.abs().equal(one),
            n,
        }
    }
}

/// The largest |x| that is reduced by parts.
#[inline(always)]
fn bound<R: Register>() -> R {
    R::splat(R::Real::QUADRANTS)
}

/// (sin x, cos x).
///
/// Beyond [`bound`] each lane takes the scalar functions, whose reduction needs hundreds of digits of π.
#[inline(always)]
pub fn sin_cos<R: Register>(x: R) -> (R, R) {
    let q = Quadrant::of(x.abs());
    let (sin, cos) = (q.sin.head + q.sin.tail, q.cos.head + q.cos.tail);
    let zero = R::splat(R::Real::ZERO);
    let one = R::splat(R::Real::ONE);
    let (s, c) = (cos.select(q.odd, sin), sin.select(q.odd, cos));
    // sin is negative for n = 2, 3; cos for n = 1, 2.
    let minus_sin = R::less(q.n, zero) | q.n.equal(one + one);
    let minus_cos = q.n.equal(one) | q.n.abs().equal(one + one);
    let s = (-s).select(minus_sin, s);
    let s = s * one.copysign(x);
    let c = (-c).select(minus_cos, c);
    let far = R::less(bound(), x.abs());
    if R::any(far) {
        return (
            s.select(!far, x.map_where(far, |x| x.sin_cos().0)),
            c.select(!far, x.map_where(far, |x| x.sin_cos().1)),
        );
    }
    (s, c)
}

/// tan x = sin r/cos r or −cos r/sin r.
#[inline(always)]
pub fn tan<R: Register>(x: R) -> R {
    let q = Quadrant::of(x.abs());
    let (sin, cos) = (q.sin.normalised(), q.cos.normalised());
    let numerator = cos.negated().select(q.odd, sin);
    let denominator = sin.select(q.odd, cos);
    let tan = numerator / denominator;
    let tan = (tan.head + tan.tail) * R::splat(R::Real::ONE).copysign(x);
    let tan = x.select(R::less(x.abs(), R::splat(R::Real::TINY)), tan);
    let far = R::less(bound(), x.abs());
    if R::any(far) {
        return tan.select(!far, x.map_where(far, Scalar::tan));
    }
    tan
}
