//! The order of the method.

use core::ops::Range;

use crate::dynamics::{Cost, Dynamics};
use crate::scalar::Real;

use super::size::remainder;

/// The cheapest order: that with the least work per unit of time, at most the highest that was compiled.
///
/// A step of order p is as long as ρ·ε^{1/p}, and its work is W(p) = a + b·p + c·p² (see [`Work`]). The work per unit of
/// time, W(p)·ε^{−1/p}, is least where p²·W′(p)/W(p) = −ln ε; the left side increases with p. Where code does not fit the
/// instruction cache beyond some order, the best order on either side is found, and the better of the two taken.
pub(super) fn cheapest<D: Dynamics>(epsilon: f64) -> usize {
    let digits = -libm::log(remainder(epsilon));
    let highest = D::MAX_ORDER.min(highest_that_adds_up::<D::Real>(epsilon));
    let longest = longest_that_fits(D::COST).max(2).min(highest);
    let (work, thrashing) = (Work::of(D::COST), Work::of(D::COST).thrashing());
    let order = work.best(2..longest, digits);
    if order < longest || longest == highest {
        return order;
    }
    let beyond = thrashing.best(longest + 1..highest, digits);
    let gain = libm::log(work.of_step(order as f64) / thrashing.of_step(beyond as f64));
    if gain + digits / order as f64 > digits / beyond as f64 { beyond } else { order }
}

/// The highest order whose code fits the instruction cache: 32 KiB hold some 1300 multiply-adds with their loads.
fn longest_that_fits(Cost { convolutions, is_written_out, .. }: Cost) -> usize {
    if is_written_out { libm::sqrt(2600.0 / convolutions.max(1.0)) as usize } else { usize::MAX }
}

/// The highest order whose terms do not cancel to more than the tolerance in single precision. (In double precision no order up to
/// 30 comes to that before the last digits, where the first coefficients are computed in twice as many.)
///
/// The terms of eᶻ, whose step of order p is h = (p!·ε)^{1/p}, are up to eʰ/√(2πh) from h = 1 on: so many times the resolution is lost.
fn highest_that_adds_up<R: Real>(epsilon: f64) -> usize {
    let resolution = R::EPSILON.to_f64();
    if resolution <= f64::EPSILON {
        return usize::MAX;
    }
    let mut order = 2;
    let mut logarithm = libm::log(2.0 * remainder(epsilon));
    loop {
        let next = (order + 1) as f64;
        logarithm += libm::log(next);
        let step = libm::exp(logarithm / next);
        let loss = libm::exp(step) / libm::sqrt(2.0 * core::f64::consts::PI * step);
        if step > 1.0 && loss * resolution > epsilon {
            return order;
        }
        order += 1;
    }
}

/// The work of one step of order p: a + b·p + c·p².
///
/// The three numbers were fitted to the times of steps of orders 8 to 30 of the ten problems of the benchmarks
/// (`cargo run --release -p node-benches --bin orders`), in nanoseconds of a 2.7 GHz Sapphire Rapids; only their ratios matter.
struct Work {
    constant: f64,
    linear: f64,
    quadratic: f64,
}

impl Work {
    fn of(Cost { functions, linear, convolutions, .. }: Cost) -> Self {
        Self { constant: 45.0 + 10.0 * functions + 1.5 * linear, linear: 0.1 * linear, quadratic: 0.09 * convolutions }
    }

    /// The same where each step fetches the code anew.
    fn thrashing(self) -> Self {
        Self { quadratic: 2.5 * self.quadratic, ..self }
    }

    /// The cheapest of some orders.
    fn best(&self, orders: Range<usize>, digits: f64) -> usize {
        let end = orders.end;
        let is_dear = |order: &usize| {
            let p = *order as f64;
            p * p * self.slope(p) >= digits * self.of_step(p)
        };
        orders.into_iter().find(is_dear).unwrap_or(end)
    }

    fn of_step(&self, p: f64) -> f64 {
        self.constant + p * (self.linear + p * self.quadratic)
    }

    /// dW/dp.
    fn slope(&self, p: f64) -> f64 {
        self.linear + 2.0 * p * self.quadratic
    }
}
