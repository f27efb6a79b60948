//! The order of the method.

use crate::dynamics::{Cost, Dynamics};
use crate::scalar::Real;

use super::size::remainder;

/// The cheapest order: that with the least work per unit of time, at most the highest that was compiled.
///
/// A step of order p is as long as ρ·ε^{1/p}, and its work is W(p) = a + b·p + c·p² (see [`Work`]). The work per unit of time,
/// W(p)·ε^{−1/p}, is least where p²·W′(p)/W(p) = −ln ε; the left side increases with p.
///
/// Two things are left out, which cancel. Steps of low orders are longer than that, by (1/q − 1)^{1/p} with q = ε^{1/p}
/// ([`super::size`]); but there are more of them, whose errors add up, so that they would have to be shorter for the same true error.
pub(super) fn cheapest<D: Dynamics>(epsilon: f64) -> usize {
    let digits = -libm::log(remainder(epsilon));
    let highest = D::MAX_ORDER.min(highest_that_adds_up::<D::Real>(epsilon));
    let work = Work::of(D::COST);
    let is_dear = |order: &usize| {
        let p = *order as f64;
        p * p * work.slope(p) >= digits * work.of_step(p)
    };
    (2..highest).find(is_dear).unwrap_or(highest)
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
/// The numbers were fitted to the times of steps of the ten problems of the benchmarks, as
/// `cargo run --release -p node-benches --bin orders` prints them, on machines with AVX-512. They are about nanoseconds; only their
/// ratios matter.
struct Work {
    constant: f64,
    linear: f64,
    quadratic: f64,
}

impl Work {
    fn of(Cost { functions, linear, convolutions, .. }: Cost) -> Self {
        Self { constant: 45.0 + 10.0 * functions + 1.5 * linear, linear: 0.1 * linear, quadratic: 0.09 * convolutions }
    }

    fn of_step(&self, p: f64) -> f64 {
        self.constant + p * (self.linear + p * self.quadratic)
    }

    /// dW/dp.
    fn slope(&self, p: f64) -> f64 {
        self.linear + 2.0 * p * self.quadratic
    }
}
