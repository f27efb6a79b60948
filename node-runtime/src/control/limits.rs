//! Limits that keep a hopeless integration from going on.

use crate::check::check_step;
use crate::error::SolveError;
use crate::method::Bounds;
use crate::scalar::{Real, Register};

/// The bounds on the number and the length of steps.
#[derive(Clone, Copy)]
pub struct Limits<R> {
    pub max_steps: u64,
    pub max_step: R,
    min_step: R,
}

impl<R: Real> Limits<R> {
    pub(crate) fn new(bounds: &Bounds) -> Result<Self, SolveError> {
        check_step::<R>("max_step", bounds.max_step, f64::INFINITY)?;
        if bounds.min_step != 0.0 {
            check_step::<R>("min_step", bounds.min_step, bounds.max_step.min(f64::MAX))?;
        }
        let max_step = R::from_f64(bounds.max_step).min(longest_step());
        // Steps that are chosen are cut to a quarter of the digits, the longest among them.
        let min_step = R::from_f64(bounds.min_step).min(max_step.quarter_precision());
        Ok(Self { max_steps: bounds.max_steps, max_step, min_step })
    }

    /// A step that the user has set, or the longest allowed if that is shorter.
    pub(crate) fn fixed_step(&self, step: f64) -> Result<R, SolveError> {
        check_step::<R>("step", step, f64::MAX)?;
        let step = R::from_f64(step).min(self.max_step);
        if step < self.min_step {
            return Err(SolveError::Step { which: "min_step", value: self.min_step.to_f64() });
        }
        Ok(step)
    }

    /// The smallest step allowed at time t: a few units in its last place, or what the user set.
    #[inline(always)]
    pub fn smallest_step<V: Register<Real = R>>(&self, time: V) -> V {
        let few_units = V::splat(R::from_f64(4.0) * R::EPSILON);
        (time.abs() * few_units + V::splat(R::MIN_POSITIVE)).max(V::splat(self.min_step))
    }
}

/// The end of a step never overflows: from farther out than three quarters of the largest number, the end is nearer.
fn longest_step<R: Real>() -> R {
    R::MAX * R::from_f64(0.25)
}

/// A step is longer by so much where it then ends the way: the difference is rounding, and no splinter of a step is left.
pub(crate) fn slack<R: Real>() -> R {
    R::ONE + R::from_f64(1024.0) * R::EPSILON
}

/// The number of steps after which the pace is measured first, and then whenever the number has doubled.
const FIRST: u64 = 512;

/// At the present pace so many times the allowed number of steps are needed: the end is out of reach.
const OUT_OF_REACH: f64 = 10.0;

/// The pace of an integration, always that of the latter half of its steps: a short rush of small steps, such as a comet
/// in its perihelion, is no stall, nor are steps that grow, such as those away from a singularity.
pub struct Pace<R> {
    /// The number of steps so far.
    steps: u64,
    /// The number of steps at which to look.
    next: u64,
    /// The time at half of that.
    mark: R,
    /// How far a step led before that.
    before: f64,
}

/// How an integration stalled.
pub struct Stall {
    /// The number of steps that the pace was measured over.
    pub window: u64,
    /// How many steps more it would take.
    pub remaining: f64,
}

impl<R: Real> Pace<R> {
    pub fn new(time: R) -> Self {
        // The first two looks set the marks of the third.
        Self { steps: 0, next: FIRST / 4, mark: time, before: 0.0 }
    }

    /// Counts a step; gives the number so far.
    #[inline(always)]
    pub fn count(&mut self) -> u64 {
        self.steps += 1;
        self.steps
    }

    /// Counts so many steps at which there was nothing to look at.
    #[cfg(feature = "std")]
    pub fn count_many(&mut self, steps: u64) {
        self.steps += steps;
    }

    /// How many steps until there is something to look at: the pace, or the allowed number of steps.
    #[cfg(feature = "std")]
    pub fn until_look(&self, max_steps: u64) -> u64 {
        self.next.min(max_steps).saturating_sub(self.steps)
    }

    /// A stall, if it is time to look, and the way to `end` is too long at this pace.
    #[inline(always)]
    pub fn stall(&mut self, time: R, end: R, max_steps: u64) -> Option<Stall> {
        if self.steps == self.next { self.look(time, end, max_steps) } else { None }
    }

    #[cold]
    #[inline(never)]
    fn look(&mut self, time: R, end: R, max_steps: u64) -> Option<Stall> {
        let window = self.next / 2;
        let pace = (time - self.mark).to_f64().abs() / window as f64;
        let remaining = (end - time).to_f64().abs() / pace;
        let is_stall = self.next >= FIRST && pace <= self.before && remaining > OUT_OF_REACH * max_steps as f64;
        (self.mark, self.next, self.before) = (time, 2 * self.next, pace);
        is_stall.then_some(Stall { window, remaining })
    }
}
