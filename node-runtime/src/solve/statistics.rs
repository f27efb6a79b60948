//! What an integration cost.

/// How an integration went.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Statistics {
    /// Steps taken; the last one, which ends at the end of the interval, is one of them. A step of an
    /// [`Integrator`](super::Integrator) that a change of state or system cuts short is none; its polynomial is among the `jets`.
    pub accepted: u64,
    /// Steps tried and taken back, since their error was too large.
    pub rejected: u64,
    /// Evaluations of the vector field, the NFE of the literature; those in jets, of whatever order, are among them, and
    /// so are those in twice the digits.
    pub evaluations: u64,
    /// Jets computed to the full order.
    pub jets: u64,
    /// The order of the method: with the Taylor method, that of the polynomials.
    pub order: usize,
    /// The length of the shortest step taken; 0 if there was none.
    pub smallest_step: f64,
    /// The length of the longest step taken.
    pub largest_step: f64,
}

impl Statistics {
    #[inline(always)]
    pub(crate) fn accept(&mut self, step: f64) {
        if step < self.smallest_step || self.accepted == 0 {
            self.smallest_step = step;
        }
        if step > self.largest_step {
            self.largest_step = step;
        }
        self.accepted += 1;
    }
}
