//! An integrator on paper.

use core::fmt;

use crate::dynamics::Dynamics;
use crate::error::SolveError;
use crate::method::Method;
use crate::scalar::Real;
use crate::taylor::Taylor;

use super::place::Place;
use super::statistics::Statistics;
use super::stepper::Stepper;
use super::trajectory::{Covered, Trajectory};

/// All that an [`Integrator`](super::Integrator) needs to go on bit for bit, except system, method and instruction set.
///
/// It is a plain value: to take it allocates nothing. With feature `serde` it can be saved; all its numbers are saved as
/// `f64`, and the format must keep them exactly.
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(bound = ""))]
pub struct Snapshot<D: Dynamics, M: Method = Taylor> {
    place: Place<D>,
    plan: <M::Stepper<D> as Stepper<D>>::Plan,
    statistics: Statistics,
    /// Tells the parameters from others.
    parameters: u64,
}

impl<D: Dynamics, M: Method> Clone for Snapshot<D, M> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D: Dynamics, M: Method> Copy for Snapshot<D, M> {}

impl<D: Dynamics, M: Method> PartialEq for Snapshot<D, M> {
    fn eq(&self, other: &Self) -> bool {
        let [a, b] = [self, other].map(|all| (all.place, all.plan, all.statistics, all.parameters));
        a == b
    }
}

impl<D: Dynamics<State: fmt::Debug>, M: Method> fmt::Debug for Snapshot<D, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Snapshot")
            .field("time", &self.time())
            .field("state", &self.state())
            .field("statistics", &self.statistics)
            .finish_non_exhaustive()
    }
}

impl<D: Dynamics, M: Method> Snapshot<D, M> {
    /// The time.
    pub fn time(&self) -> D::Real {
        self.place.time.value
    }

    /// The state at that time.
    pub fn state(&self) -> D::State {
        self.place.state()
    }

    /// What it cost so far.
    pub fn statistics(&self) -> &Statistics {
        &self.statistics
    }

    /// Nothing in it is what only a damaged file can hold.
    fn check(&self) -> Result<(), SolveError> {
        let all = if self.place.is_finite() { M::Stepper::check(&self.plan) } else { Err("a number is not finite") };
        all.map_err(|reason| SolveError::Snapshot { reason })
    }
}

impl<D: Dynamics, T: Stepper<D>> Trajectory<D, T> {
    pub(super) fn snapshot<M: Method<Stepper<D> = T>>(&self, system: &D) -> Snapshot<D, M> {
        let (place, plan, statistics) = (self.place, T::plan(self), self.statistics);
        Snapshot { place, plan, statistics, parameters: number_of_parameters(system) }
    }

    pub(super) fn restore<M: Method<Stepper<D> = T>>(
        &mut self,
        snapshot: &Snapshot<D, M>,
        system: &D,
    ) -> Result<(), SolveError> {
        snapshot.check()?;
        self.covered = Covered::Nothing;
        (self.place, self.statistics) = (snapshot.place, snapshot.statistics);
        T::resume(self, snapshot.plan);
        if snapshot.parameters != number_of_parameters(system) {
            T::renew(self);
        }
        Ok(())
    }
}

/// The hash FNV-1a (Fowler, Noll and Vo) of all parameters.
fn number_of_parameters<D: Dynamics>(system: &D) -> u64 {
    let parameters = system.parameters();
    let bits = parameters.as_ref().iter().map(|p| p.to_f64().to_bits());
    bits.fold(0xcbf2_9ce4_8422_2325, |hash, bits| (hash ^ bits).wrapping_mul(0x0100_0000_01b3))
}
