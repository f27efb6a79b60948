//! A trajectory on its way: where it is, and the method that takes it on.

use crate::check::{check_state, check_time};
use crate::constants::{Constants, no_constants, take_constants};
use crate::dynamics::Dynamics;
use crate::error::SolveError;
use crate::instruction_set::InstructionSet;
use crate::method::Method;

use super::place::Place;
use super::statistics::Statistics;
use super::stepper::Stepper;
use super::taylor::TaylorStepper;

/// The state of an integration. The only place where a vector field is integrated; [`march`](super::march) drives it.
pub struct Trajectory<D: Dynamics, T = TaylorStepper<D>> {
    pub instruction_set: InstructionSet,
    pub constants: Constants<D>,
    /// Where the trajectory is.
    pub place: Place<D>,
    pub covered: Covered,
    pub statistics: Statistics,
    pub stepper: T,
}

/// The step that [`Integrator::at`](super::Integrator::at) knows: of which polynomial the part up to the place.
#[derive(Clone, Copy, PartialEq)]
pub enum Covered {
    Nothing,
    Current,
    Previous,
}

impl<D: Dynamics, T: Clone> Clone for Trajectory<D, T> {
    fn clone(&self) -> Self {
        Self { constants: Clone::clone(&self.constants), stepper: self.stepper.clone(), ..*self }
    }
}

impl<D: Dynamics, T: Stepper<D>> Trajectory<D, T> {
    pub fn new<M>(system: &D, time: D::Real, state: &D::State, method: &M) -> Result<Self, SolveError>
    where
        M: Method<Stepper<D> = T> + ?Sized,
    {
        check_time(time)?;
        let mut constants = no_constants::<D, _>();
        take_constants(system, &mut constants)?;
        let mut stepper = method.stepper::<D>()?;
        stepper.set_constants(&constants);
        let mut trajectory = Self {
            statistics: Statistics::default(),
            stepper,
            instruction_set: method.chosen_set(),
            constants,
            place: Place::new(time, check_state::<D>(state)?),
            covered: Covered::Nothing,
        };
        trajectory.begin();
        Ok(trajectory)
    }

    /// Starts anew with another system, time and state, in the same memory.
    #[cfg(feature = "std")]
    pub fn restart(&mut self, system: &D, time: D::Real, state: &D::State) -> Result<(), SolveError> {
        self.take_parameters(system)?;
        self.start(time, state)
    }

    /// Starts anew with another time and state, in the same memory.
    #[cfg(feature = "std")]
    pub fn start(&mut self, time: D::Real, state: &D::State) -> Result<(), SolveError> {
        check_time(time)?;
        self.place = Place::new(time, check_state::<D>(state)?);
        self.begin();
        Ok(())
    }

    fn begin(&mut self) {
        self.statistics = Statistics { order: self.stepper.order(), ..Statistics::default() };
        self.covered = Covered::Nothing;
        T::begin(self);
    }

    /// Goes on with the parameters of `system`.
    pub fn set_parameters(&mut self, system: &D) -> Result<(), SolveError> {
        self.take_parameters(system)?;
        self.covered = Covered::Nothing;
        T::renew(self);
        Ok(())
    }

    fn take_parameters(&mut self, system: &D) -> Result<(), SolveError> {
        take_constants(system, &mut self.constants)?;
        self.stepper.set_constants(&self.constants);
        Ok(())
    }

    /// Goes on from another state.
    pub fn set_state(&mut self, state: &D::State) -> Result<(), SolveError> {
        let state = check_state::<D>(state)?;
        self.place = Place { time: self.place.time, ..Place::new(self.place.time.value, state) };
        self.covered = Covered::Nothing;
        T::renew(self);
        Ok(())
    }
}
