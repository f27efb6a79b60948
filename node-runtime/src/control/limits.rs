//! Limits that keep a hopeless integration from going on.

use crate::scalar::Real;

/// The number of steps after which the pace is measured first, and then whenever the number has doubled.
const FIRST: u64 = 512;

/// At the present pace so many times the allowed number of steps are needed: the end is out of reach.
const OUT_OF_REACH: f64 = 10.0;

/// The pace of an integration, always that of the latter half of its steps: a short rush of small steps, such as a comet
/// in its perihelion, is no stall.
pub(crate) struct Pace<R> {
    /// The number of steps after which to look again.
    pub next: u64,
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
        Self { next: FIRST / 2, mark: time }
    }

    /// To be called after `next` steps. A stall, if the way to `end` is too long at this pace.
    #[cold]
    #[inline(never)]
    pub fn stall(&mut self, time: R, end: R, max_steps: u64) -> Option<Stall> {
        let advance = (time - self.mark).to_f64().abs();
        let window = self.next / 2;
        let remaining = (end - time).to_f64().abs() / advance * window as f64;
        let is_stall = self.next >= FIRST && remaining > OUT_OF_REACH * max_steps as f64;
        (self.mark, self.next) = (time, 2 * self.next);
        is_stall.then_some(Stall { window, remaining })
    }
}
