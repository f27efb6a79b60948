//! The steps of the Taylor method.

use crate::control::{Control, Limits, Rule, Weights};
use crate::dynamics::{Dynamics, Point};
use crate::error::SolveError;
use crate::instruction_set::InstructionSet;
use crate::method::Method;
use crate::scalar::{Real, Transparent};
use crate::state::Array;
use crate::taylor::Taylor;

use super::failure::Failure;
use super::march::March;
use super::step::Step;
use super::stepper::Stepper;
use super::trajectory::{Covered, Trajectory};

mod expansion;
mod plan;
mod progress;
#[cfg(feature = "std")]
mod refinement;
mod rejection;
mod trial;

pub use expansion::{Expansion, Expansions, Scale};
pub use plan::Plan;
#[cfg(feature = "std")]
pub use progress::GROWTH;
pub use trial::{Purpose, Trial};

use plan::{Course, Rejection};
#[cfg(feature = "std")]
use refinement::Refinement;

/// The polynomial that a trajectory is on, and how to go on from there.
pub struct TaylorStepper<D: Dynamics> {
    pub(crate) control: Control<D>,
    pub expansions: Expansions<D>,
    pub plan: Plan<D>,
    /// How far the current polynomial is good, in its scale.
    pub tau: D::Real,
    /// The step that led to the current polynomial, in the current scale.
    pub before: D::Real,
    /// The longest step that is known to be good, or was, in the current scale; 0 if nothing is known.
    pub known: D::Real,
    /// In how many places the leap that comes next was looked into.
    pub probed: usize,
    pub weights: Weights<D>,
    /// P′ at the end of the step that is tried.
    pub slope: Point<D>,
    /// The last step that was tried from the current polynomial and taken back.
    pub rejected: Option<Rejection<D::Real>>,
    /// Where the steps that were taken back have led at most. What spoiled them is still ahead until then.
    pub doubtful_until: D::Real,
    /// There if the tolerance is at the resolution of the reals.
    #[cfg(feature = "std")]
    refinement: Option<Box<Refinement<D>>>,
}

impl Method for Taylor {
    type Stepper<D: Dynamics> = TaylorStepper<D>;

    fn stepper<D: Dynamics>(&self) -> Result<TaylorStepper<D>, SolveError> {
        Ok(TaylorStepper {
            control: Control::new(self)?,
            expansions: Expansions::new(),
            plan: Plan::Ready,
            tau: D::Real::ZERO,
            before: D::Real::ZERO,
            known: D::Real::ZERO,
            probed: 0,
            weights: Array::splat(D::Real::ZERO),
            slope: Array::splat(D::Real::ZERO),
            rejected: None,
            doubtful_until: D::Real::ZERO,
            #[cfg(feature = "std")]
            refinement: None,
        })
    }

    fn chosen_set(&self) -> InstructionSet {
        self.bounds.instruction_set.unwrap_or_else(InstructionSet::detect)
    }
}

impl<D: Dynamics> Stepper<D> for TaylorStepper<D> {
    type Trial = Trial<D::Real>;
    type Plan = Plan<D>;

    fn limits(&self) -> &Limits<D::Real> {
        &self.control.limits
    }

    fn order(&self) -> usize {
        self.control.order
    }

    fn degree(&self) -> usize {
        self.control.order
    }

    fn set_constants(&mut self, _constants: &D::Constants<D::Real>) {
        #[cfg(feature = "std")]
        if const { Refinement::<D>::PAYS } && self.control.is_finest() {
            match &mut self.refinement {
                Some(refinement) => refinement.set_constants(_constants),
                None => self.refinement = Some(Box::new(Refinement::new(_constants))),
            }
        }
    }

    fn begin(trajectory: &mut Trajectory<D>) {
        trajectory.stepper.plan = match trajectory.stepper.control.rule {
            Rule::Adaptive { .. } => Plan::FindScale { backward: false },
            Rule::Fixed { step } => Plan::Expand(Scale::new(step)),
        };
        trajectory.stepper.rejected = None;
        trajectory.have_no_doubt();
    }

    /// The current polynomial is of no use any more.
    fn renew(trajectory: &mut Trajectory<D>) {
        if let Some(scale) = trajectory.stepper.scale() {
            trajectory.stepper.plan = Plan::Expand(scale);
        }
        trajectory.have_no_doubt();
    }

    fn face(trajectory: &mut Trajectory<D>, backward: bool) {
        if Self::is_backward(trajectory) != backward {
            trajectory.have_no_doubt();
            trajectory.stepper.plan = match trajectory.stepper.scale() {
                None => Plan::FindScale { backward },
                Some(Scale { value, inverse }) => Plan::Expand(Scale { value: -value, inverse: -inverse }),
            };
        }
    }

    fn is_backward(trajectory: &Trajectory<D>) -> bool {
        match trajectory.stepper.plan {
            Plan::FindScale { backward } => backward,
            _ => trajectory.stepper.scale().is_some_and(|scale| scale.value < D::Real::ZERO),
        }
    }

    #[inline(always)]
    fn attempt<S: Transparent<D::Real>>(march: &mut March<'_, D, Self>) -> Result<Option<Trial<D::Real>>, Failure> {
        let (trajectory, end) = (&mut *march.trajectory, march.end);
        let trial = trajectory.next_trial::<S>(end)?;
        trajectory.compute::<S>(&trial);
        match trial.purpose {
            Purpose::FindScale => trajectory.find_scale(end)?,
            Purpose::Expand => trajectory.settle(),
            Purpose::Probe => trajectory.conclude_probe(&trial)?,
            Purpose::Step | Purpose::Arrive => return Ok(Some(trial)),
        }
        Ok(None)
    }

    #[inline(always)]
    fn is_good(trajectory: &mut Trajectory<D>, trial: &Trial<D::Real>) -> Result<bool, Failure> {
        let error = trajectory.error(trial);
        Ok(error <= trajectory.allowed_error() || trajectory.reject(trial, error)?)
    }

    #[inline(always)]
    fn take(trajectory: &mut Trajectory<D>, trial: &Trial<D::Real>, is_last: bool) -> bool {
        let arrives = trial.purpose == Purpose::Arrive;
        if arrives {
            trajectory.arrive(trial, is_last);
        } else {
            trajectory.accept(trial);
        }
        arrives
    }

    /// The part of a polynomial that the last step covered.
    #[inline(always)]
    fn last_step(trajectory: &Trajectory<D>) -> Option<Step<'_, D>> {
        let expansion = match trajectory.covered {
            Covered::Nothing => return None,
            Covered::Current => trajectory.current(),
            Covered::Previous => trajectory.room(),
        };
        Some(expansion.until(&trajectory.place, trajectory.stepper.control.order))
    }

    fn plan(trajectory: &Trajectory<D>) -> Plan<D> {
        let stepper = &trajectory.stepper;
        match stepper.plan {
            Plan::Ready => Plan::Resume(Course {
                knot: trajectory.current().place(),
                scale: trajectory.current().scale,
                before: stepper.before,
                tau: stepper.tau,
                known: stepper.known,
                rejected: stepper.rejected,
                doubtful_until: stepper.doubtful_until,
            }),
            plan => plan,
        }
    }

    fn resume(trajectory: &mut Trajectory<D>, plan: Plan<D>) {
        trajectory.stepper.plan = plan;
    }

    fn check(plan: &Plan<D>) -> Result<(), &'static str> {
        plan.check()
    }
}

impl<D: Dynamics> Clone for TaylorStepper<D> {
    fn clone(&self) -> Self {
        Self {
            expansions: self.expansions.clone(),
            #[cfg(feature = "std")]
            refinement: self.refinement.clone(),
            ..*self
        }
    }
}

impl<D: Dynamics> TaylorStepper<D> {
    /// The scale of the polynomial to go on with, if one is known.
    fn scale(&self) -> Option<Scale<D::Real>> {
        match self.plan {
            Plan::FindScale { .. } => None,
            Plan::Expand(scale) => Some(scale),
            Plan::Resume(course) => Some(course.scale),
            Plan::Ready => Some(self.expansions.current().scale),
        }
    }
}

impl<D: Dynamics> Trajectory<D> {
    #[inline(always)]
    pub fn current(&self) -> &Expansion<D> {
        self.stepper.expansions.current()
    }

    #[inline(always)]
    pub fn room(&self) -> &Expansion<D> {
        self.stepper.expansions.room()
    }

    #[inline(always)]
    pub fn room_mut(&mut self) -> &mut Expansion<D> {
        self.stepper.expansions.room_mut()
    }
}
