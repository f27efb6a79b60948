//! What one thread of an ensemble does.

use crate::control::Control;
use crate::dynamics::Dynamics;
use crate::instruction_set::Task;
use crate::method::Method;
use crate::scalar::{Scalar, Transparent};
use crate::taylor::Taylor;

use super::queue::Queue;
use super::scheduler::Scheduler;

/// The work of one thread: takes jobs from the queue until there are no more.
pub(super) struct Worker<'a, D: Dynamics> {
    pub queue: &'a dyn Queue<D>,
    pub method: &'a Taylor,
    pub times: &'a [D::Real],
}

impl<D: Dynamics> Worker<'_, D> {
    /// One copy per system of the loop and the generated code in it.
    ///
    /// A system that fills the registers by itself gains nothing from neighbours, whose coefficients would only take
    /// their room in the cache.
    #[inline(never)]
    pub fn run(self) {
        if !self.queue.wait_until_free() {
            return;
        }
        if const { D::WIDE } {
            self.one_by_one();
        } else {
            self.method.chosen_set().run(self);
        }
    }
}

impl<D: Dynamics> Task<D::Real> for Worker<'_, D> {
    type Output = ();

    #[inline(always)]
    fn run<S: Transparent<D::Real>>(self) {
        let Self { queue, method, times } = self;
        // The caller has seen that the method suits the system.
        let Ok(control) = Control::new(method) else { return };
        if const { lanes::<D::Real, S>() == 16 } {
            Scheduler::<D, S, 16>::boxed(queue, method, times, control).run();
        } else if const { lanes::<D::Real, S>() == 8 } {
            Scheduler::<D, S, 8>::boxed(queue, method, times, control).run();
        } else {
            Scheduler::<D, S, 4>::boxed(queue, method, times, control).run();
        }
    }
}

/// How many trajectories go side by side: as many as a register of 512 bits has numbers, or else one of 256. (In two registers each
/// they take longer, since there are not enough of them then.)
const fn lanes<R, S: Scalar>() -> usize {
    let bits = if S::VECTOR_BITS >= 512 { 512 } else { 256 };
    bits / (8 * size_of::<R>())
}
