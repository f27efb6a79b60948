//! Limits that keep a hopeless integration from going on.

use crate::scalar::Real;

/// The number of steps after which the pace is measured first, and then whenever the number has doubled.
const FIRST: u64 = 512;

/// At the present pace so many times the allowed number of steps are needed: the end is out of reach.
const OUT_OF_REACH: f64 = 10.0;

/// The pace of an integration, always that of the latter half of its steps: a short rush of small steps, such as a comet
/// in its perihelion, is no stall.
pub(crate) struct Pace<R> {
    /// The number of steps so far.
    steps: u64,
    /// The number of steps at which to look.
    next: u64,
    /// The time at half of that.
    mark: R,
}

/// How an integration stalled.
pub(crate) struct Stall {
    /// The number of steps that the pace was measured over.
    pub window: u64,
    /// How many steps more it would take.
    pub remaining: f64,
}

impl<R: Real> Pace<R> {
    pub fn new(time: R) -> Self {
        Self { steps: 0, next: FIRST / 2, mark: time }
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
        let advance = (time - self.mark).to_f64().abs();
        let remaining = (end - time).to_f64().abs() / advance * window as f64;
        let is_stall = self.next >= FIRST && remaining > OUT_OF_REACH * max_steps as f64;
        (self.mark, self.next) = (time, 2 * self.next);
        is_stall.then_some(Stall { window, remaining })
    }
}
