//! A trajectory on its way: where it is, the polynomial that it is on, and how to go on.

use crate::check::{check_parameters, check_state, check_time};
use crate::control::{Control, Rule, Weights};
use crate::dynamics::{Dynamics, Point};
use crate::error::SolveError;
use crate::instruction_set::InstructionSet;
use crate::scalar::Real;
use crate::state::Array;
use crate::taylor::Taylor;

use super::expansion::{Expansion, Place, Scale};
use super::statistics::Statistics;
use super::step::Step;

/// The state of an integration. The only place where a vector field is integrated; [`march`](super::march) drives it.
pub(crate) struct Trajectory<D: Dynamics> {
    pub control: Control<D>,
    pub instruction_set: InstructionSet,
    pub constants: D::Constants<D::Real>,
    /// The polynomial that the trajectory is on, and room for the next one.
    pub expansions: [Expansion<D>; 2],
    pub current: usize,
    /// Where the trajectory is: at the knot of the current polynomial, or further on it.
    pub place: Place<D>,
    pub plan: Plan<D>,
    /// How far the current polynomial is good, in its scale.
    pub tau: D::Real,
    /// The step that led to the current polynomial, in the current scale.
    pub before: D::Real,
    pub weights: Weights<D>,
    /// P′ at the end of the step that is tried.
    pub slope: Point<D>,
    /// The last step that was tried from the current polynomial and taken back.
    pub refused: Option<Refusal<D::Real>>,
    pub covered: Covered,
    pub statistics: Statistics,
}

/// What must happen before the current polynomial can be used.
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(bound = ""))]
pub(crate) enum Plan<D: Dynamics> {
    /// No scale of time is known: evaluate the vector field for one.
    FindScale { backward: bool },
    /// Expand about the place, in this scale.
    Expand(Scale<D::Real>),
    /// Compute a polynomial of the past again, and go on with it.
    Resume(Course<D>),
    /// Nothing.
    Ready,
}

/// A polynomial that a trajectory is on: where it starts, and how far it is good.
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(bound = ""))]
pub(crate) struct Course<D: Dynamics> {
    pub knot: Place<D>,
    pub scale: Scale<D::Real>,
    #[cfg_attr(feature = "serde", serde(with = "crate::numbers::one"))]
    pub before: D::Real,
    #[cfg_attr(feature = "serde", serde(with = "crate::numbers::one"))]
    pub tau: D::Real,
    pub refused: Option<Refusal<D::Real>>,
}

/// A step that was tried from the current polynomial and taken back.
#[derive(Clone, Copy)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(bound = "R: Real"))]
pub(crate) struct Refusal<R> {
    /// Its error, in units of the tolerance.
    #[cfg_attr(feature = "serde", serde(with = "crate::numbers::one"))]
    pub error: R,
    /// Its length.
    #[cfg_attr(feature = "serde", serde(with = "crate::numbers::one"))]
    pub tau: R,
}

impl<D: Dynamics> Clone for Plan<D> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D: Dynamics> Copy for Plan<D> {}

impl<D: Dynamics> Clone for Course<D> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D: Dynamics> Copy for Course<D> {}

/// The step that [`Integrator::at`](super::Integrator::at) knows: of which polynomial the part up to the place.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Covered {
    Nothing,
    Current,
    Previous,
}

impl<D: Dynamics> Trajectory<D> {
    pub fn new(system: &D, time: D::Real, state: &D::State, method: &Taylor) -> Result<Self, SolveError> {
        check_time(time)?;
        check_parameters(system)?;
        let mut trajectory = Self {
            statistics: Statistics::default(),
            control: Control::new(method)?,
            instruction_set: method.instruction_set.unwrap_or_else(InstructionSet::detect),
            constants: D::constants(&system.parameters()),
            expansions: [Expansion::new(), Expansion::new()],
            current: 0,
            place: Place::new(time, check_state::<D>(state)?),
            plan: Plan::Ready,
            tau: D::Real::ZERO,
            before: D::Real::ZERO,
            weights: Array::splat(D::Real::ZERO),
            slope: Array::splat(D::Real::ZERO),
            refused: None,
            covered: Covered::Nothing,
        };
        trajectory.begin();
        Ok(trajectory)
    }

    /// Starts anew with another system, time and state, in the same memory.
    #[cfg(feature = "std")]
    pub fn restart(&mut self, system: &D, time: D::Real, state: &D::State) -> Result<(), SolveError> {
        check_time(time)?;
        check_parameters(system)?;
        self.place = Place::new(time, check_state::<D>(state)?);
        self.constants = D::constants(&system.parameters());
        self.begin();
        Ok(())
    }

    /// Nothing is known yet but the place.
    fn begin(&mut self) {
        self.statistics = Statistics { order: self.control.order, ..Statistics::default() };
        self.plan = match self.control.rule {
            Rule::Adaptive { .. } => Plan::FindScale { backward: false },
            Rule::Fixed { step } => Plan::Expand(Scale::new(step)),
        };
        self.refused = None;
        self.covered = Covered::Nothing;
    }

    /// Goes on with the parameters of `system`.
    pub fn set_parameters(&mut self, system: &D) -> Result<(), SolveError> {
        check_parameters(system)?;
        self.constants = D::constants(&system.parameters());
        self.expand_anew();
        Ok(())
    }

    /// Goes on from another state.
    pub fn set_state(&mut self, state: &D::State) -> Result<(), SolveError> {
        let state = check_state::<D>(state)?;
        self.place = Place { time: self.place.time, ..Place::new(self.place.time.value, state) };
        self.expand_anew();
        Ok(())
    }

    /// The current polynomial is of no use any more.
    fn expand_anew(&mut self) {
        self.covered = Covered::Nothing;
        if let Some(scale) = self.scale() {
            self.plan = Plan::Expand(scale);
        }
    }

    /// Turns round if `end` lies behind.
    pub fn face(&mut self, backward: bool) {
        if self.is_backward() != backward {
            self.plan = match self.scale() {
                None => Plan::FindScale { backward },
                Some(Scale { value, inverse }) => Plan::Expand(Scale { value: -value, inverse: -inverse }),
            };
        }
    }

    pub fn is_backward(&self) -> bool {
        match self.plan {
            Plan::FindScale { backward } => backward,
            _ => self.scale().is_some_and(|scale| scale.value < D::Real::ZERO),
        }
    }

    /// The scale of the polynomial to go on with, if one is known.
    fn scale(&self) -> Option<Scale<D::Real>> {
        match self.plan {
            Plan::FindScale { .. } => None,
            Plan::Expand(scale) => Some(scale),
            Plan::Resume(course) => Some(course.scale),
            Plan::Ready => Some(self.current().scale),
        }
    }

    #[inline(always)]
    pub fn current(&self) -> &Expansion<D> {
        &self.expansions[self.current]
    }

    #[inline(always)]
    pub fn room(&self) -> &Expansion<D> {
        &self.expansions[1 - self.current]
    }

    #[inline(always)]
    pub fn room_mut(&mut self) -> &mut Expansion<D> {
        &mut self.expansions[1 - self.current]
    }

    /// The part of a polynomial that the last step covered.
    #[inline(always)]
    pub fn last_step(&self) -> Option<Step<'_, D>> {
        let expansion = match self.covered {
            Covered::Nothing => return None,
            Covered::Current => self.current(),
            Covered::Previous => self.room(),
        };
        Some(Step::new(expansion, self.control.order, &self.place))
    }
}
