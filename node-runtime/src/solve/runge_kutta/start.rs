//! The length of the first step: Hairer, Nørsett, Wanner, Solving Ordinary Differential Equations I, § II.4.

use crate::dynamics::{Dynamics, Point};
use crate::runge_kutta::Start;
use crate::scalar::{Real, Scalar};
use crate::solve::march::March;
use crate::solve::trajectory::Trajectory;
use crate::state::Array;
use crate::step::Compensated;

use super::RungeKuttaStepper;
use super::work::{Purpose, Work};

impl<D: Dynamics> March<'_, D, RungeKuttaStepper<D>> {
    /// What must be evaluated before the first step.
    #[cold]
    #[inline(never)]
    pub(crate) fn work_for_start(&self) -> Work<D::Real> {
        let trajectory = &*self.trajectory;
        let time = trajectory.place.time;
        let rest = time.until(self.end);
        let (purpose, size) = if trajectory.stepper.course.knows_slope {
            let step = trajectory.euler_step();
            (Purpose::EulerStep, if self.may_pass() { step } else { step.min(rest.abs()) })
        } else {
            (Purpose::Slope, D::Real::ZERO)
        };
        let length = size.copysign(rest);
        Work { purpose, length, end: Compensated::new(time.value + length), arrives_at: None }
    }
}

impl<D: Dynamics> Trajectory<D, RungeKuttaStepper<D>> {
    /// h₀ = ‖x‖/(100·‖f‖), by which Euler's method changes the state by a hundredth.
    fn euler_step(&self) -> D::Real {
        let real = D::Real::from_f64;
        let (state, slope) = self.sizes();
        let step = real(0.01) * state / slope;
        let is_plain = state >= real(1e-5) && slope >= real(1e-5) && step > D::Real::ZERO && step.is_finite();
        if is_plain { step } else { real(1e-6) }
    }

    /// ‖x‖ and ‖f‖ at the place, in units of the tolerance.
    fn sizes(&self) -> (D::Real, D::Real) {
        let (state, slope) = (self.place.state.as_ref(), self.stepper.stages[0].as_ref());
        let norm = self.stepper.control.controller.start.norm;
        let size = |vector| self.stepper.control.size(norm, vector, state, state);
        (size(state), size(slope))
    }

    /// The first step h = min(100·h₀, h₁) from the vector field after Euler's step h₀: with d₁ = ‖f‖ and d₂ = ‖Δf‖/h₀,
    /// h₁ᵏ = 0.01/max(d₁, d₂), so that a step of order k − 1 has an error of about a hundredth.
    #[cold]
    #[inline(never)]
    pub fn find_step(&mut self, euler_step: D::Real) {
        let real = D::Real::from_f64;
        let control = &self.stepper.control;
        let Start { norm, is_by_sum } = control.controller.start;
        let (state, slope, after) = (self.place.state.as_ref(), self.stepper.stages[0], self.stepper.stages[1]);
        let mut change: Point<D> = Array::splat(D::Real::ZERO);
        for (i, change) in change.as_mut().iter_mut().enumerate() {
            *change = after.as_ref()[i] - slope.as_ref()[i];
        }
        let size = euler_step.abs();
        let first = control.size(norm, slope.as_ref(), state, state);
        let second = control.size(norm, change.as_ref(), state, state) / size;
        let larger = if is_by_sum { first + second } else { first.max(second) };
        let is_at_rest = first <= real(1e-15) && second <= real(1e-15);
        let by_order = (real(0.01) / larger).powf(control.per_order);
        let by_order = if is_at_rest { real(1e-6).max(size * real(1e-3)) } else { by_order };
        let step = (real(100.0) * size).min(by_order);
        let smallest = control.limits.smallest_step(self.place.time.value);
        let step = if step.is_finite() { step.max(smallest) } else { smallest };
        self.stepper.course.step = step.min(control.limits.max_step);
    }
}
