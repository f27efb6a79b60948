//! The order of the method.

use crate::dynamics::{Cost, Dynamics};

use super::size::remainder;

/// The cheapest order: that with the least work per unit of time, at most the highest that was compiled.
///
/// A step of order p is as long as ρ·ε^{1/p}, and its work is W(p) = a + b·p + c·p² (see [`Work`]). The work per unit of
/// time, W(p)·ε^{−1/p}, is least where p²·W′(p)/W(p) = −ln ε; the left side increases with p.
pub(super) fn cheapest<D: Dynamics>(epsilon: f64) -> usize {
    let work = Work::of(D::COST);
    let digits = -libm::log(remainder(epsilon));
    let is_dear = |order: &usize| {
        let p = *order as f64;
        p * p * work.slope(p) >= digits * work.of_step(p)
    };
    (2..D::MAX_ORDER).find(is_dear).unwrap_or(D::MAX_ORDER)
}

/// The work of one step of order p: a + b·p + c·p².
///
/// The three numbers were fitted to the times of steps of orders 8 to 30 of the ten problems of the benchmarks
/// (`cargo bench --bench order`), in nanoseconds of a 2.7 GHz Sapphire Rapids; only their ratios matter.
struct Work {
    constant: f64,
    linear: f64,
    quadratic: f64,
}

impl Work {
    fn of(Cost { functions, linear, convolutions }: Cost) -> Self {
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
