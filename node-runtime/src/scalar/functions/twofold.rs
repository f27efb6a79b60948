//! Numbers of twice the precision: the unevaluated sum of two.

use core::ops::{Add, Div, Mul};

use crate::scalar::{Real, Register};

/// `head + tail`, where the tail is what rounding took from the head.
///
/// Dekker, Numer. Math. 18 (1971) 224; Joldes, Muller and Popescu, ACM Trans. Math. Softw. 44 (2017) 15. Products and
/// quotients are right to about twice the digits, short of one or two bits.
#[derive(Clone, Copy, Debug)]
pub struct Twofold<R> {
    pub head: R,
    pub tail: R,
}

impl<R: Register> Twofold<R> {
    #[inline(always)]
    pub fn new(head: R, tail: R) -> Self {
        Self { head, tail }
    }

    /// A constant.
    #[inline(always)]
    pub fn splat([head, tail]: [R::Real; 2]) -> Self {
        Self::new(R::splat(head), R::splat(tail))
    }

    /// a + b without error, in any order (Knuth).
    #[inline(always)]
    pub fn sum(a: R, b: R) -> Self {
        let head = a + b;
        let part = head - a;
        Self::new(head, (a - (head - part)) + (b - part))
    }

    /// a + b without error, for |a| ≥ |b| or a = 0 (Dekker).
    #[inline(always)]
    pub fn ordered_sum(a: R, b: R) -> Self {
        let head = a + b;
        Self::new(head, b - (head - a))
    }

    /// a·b without error: by one fused multiply-add, or in halves that multiply exactly.
    #[inline(always)]
    pub fn product(a: R, b: R) -> Self {
        let head = a * b;
        if R::FUSED {
            return Self::new(head, a.mul_add(b, -head));
        }
        let (a_high, b_high) = (a.half_precision(), b.half_precision());
        let (a_low, b_low) = (a - a_high, b - b_high);
        let rest = (a_high * b_high - head) + a_high * b_low + a_low * b_high;
        Self::new(head, rest + a_low * b_low)
    }

    /// The same number, with as much as possible in the head; for a tail below the head.
    #[inline(always)]
    pub fn normalised(self) -> Self {
        Self::ordered_sum(self.head, self.tail)
    }

    /// The number with signs changed.
    #[inline(always)]
    pub fn negated(self) -> Self {
        Self::new(-self.head, -self.tail)
    }

    /// The number times a power of two.
    #[inline(always)]
    pub fn scaled(self, power: R) -> Self {
        Self::new(self.head * power, self.tail * power)
    }

    /// √self: the root of the head and one step of Newton's.
    #[inline(always)]
    pub fn sqrt(self) -> Self {
        let root = self.head.sqrt();
        let square = Self::product(root, root);
        let rest = (self.head - square.head) - square.tail + self.tail;
        let zero = R::splat(R::Real::ZERO);
        let tail = rest / (root + root);
        Self::new(root, zero.select(root.equal(zero), tail))
    }

    /// `self` where the mask holds, and `other` elsewhere.
    #[inline(always)]
    pub fn select(self, mask: R::Mask, other: Self) -> Self {
        Self::new(self.head.select(mask, other.head), self.tail.select(mask, other.tail))
    }
}

impl<R: Register> From<R> for Twofold<R> {
    #[inline(always)]
    fn from(head: R) -> Self {
        Self::new(head, R::splat(R::Real::ZERO))
    }
}

impl<R: Register> Add<R> for Twofold<R> {
    type Output = Self;

    #[inline(always)]
    fn add(self, b: R) -> Self {
        let sum = Self::sum(self.head, b);
        Self::ordered_sum(sum.head, sum.tail + self.tail)
    }
}

impl<R: Register> Add for Twofold<R> {
    type Output = Self;

    #[inline(always)]
    fn add(self, b: Self) -> Self {
        let sum = Self::sum(self.head, b.head);
        Self::ordered_sum(sum.head, sum.tail + (self.tail + b.tail))
    }
}

impl<R: Register> Mul<R> for Twofold<R> {
    type Output = Self;

    #[inline(always)]
    fn mul(self, b: R) -> Self {
        let product = Self::product(self.head, b);
        Self::ordered_sum(product.head, self.tail.mul_add(b, product.tail))
    }
}

impl<R: Register> Mul for Twofold<R> {
    type Output = Self;

    #[inline(always)]
    fn mul(self, b: Self) -> Self {
        let product = Self::product(self.head, b.head);
        let cross = self.head.mul_add(b.tail, self.tail * b.head);
        Self::ordered_sum(product.head, product.tail + cross)
    }
}

impl<R: Register> Div for Twofold<R> {
    type Output = Self;

    /// The quotient of the heads by the reciprocal, and what is left of the numerator by it again.
    #[inline(always)]
    fn div(self, b: Self) -> Self {
        let reciprocal = R::splat(R::Real::ONE) / b.head;
        let quotient = self.head * reciprocal;
        let product = Self::product(quotient, b.head);
        let rest = (self.head - product.head) - product.tail;
        let rest = rest + (self.tail - quotient * b.tail);
        Self::ordered_sum(quotient, rest * reciprocal)
    }
}
