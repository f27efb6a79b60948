//! Limits that keep a hopeless integration from going on.

use crate::scalar::Real;

/// How many steps the pace is measured over.
///
/// The passage of a comet through its perihelion takes fewer: a short rush of small steps is no stall.
pub(crate) const STALL_WINDOW: u64 = 256;

/// More steps than this, at the present pace, are out of reach.
const OUT_OF_REACH: f64 = 1e10;

/// The progress of an integration.
pub(crate) struct Pace<R> {
    /// The time at the begin of the window.
    mark: R,
}

impl<R: Real> Pace<R> {
    pub fn new(time: R) -> Self {
        Self { mark: time }
    }

    /// At the end of a window: how many steps to the end, if they are too many; an `end` of ∞ is none.
    #[cold]
    pub fn stalled(&mut self, time: R, end: R) -> Option<f64> {
        let advance = (time - self.mark).to_f64().abs();
        self.mark = time;
        let remaining = (end - time).to_f64().abs() / advance * STALL_WINDOW as f64;
        (end.is_finite() && remaining > OUT_OF_REACH).then_some(remaining)
    }
}
