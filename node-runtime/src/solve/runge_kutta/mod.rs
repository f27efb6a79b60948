//! The steps of the Runge–Kutta methods.

use crate::check::first_non_finite;
use crate::control::{EmbeddedControl, EmbeddedRule, Limits};
use crate::dynamics::{Dynamics, Point};
use crate::error::SolveError;
use crate::instruction_set::InstructionSet;
use crate::method::Method;
use crate::runge_kutta::{RungeKutta, Tableau};
use crate::scalar::{Real, Transparent, flat};
use crate::state::{Array, State};
use crate::step::{Kept, Rows, empty};

use super::failure::Failure;
use super::march::March;
use super::piece::Piece;
use super::place::Place;
use super::step::Step;
use super::stepper::Stepper;
use super::trajectory::{Covered, Trajectory};

mod inside;
mod plan;
mod progress;
mod rejection;
mod stages;
mod start;
mod work;

use plan::{Course, Plan};
use stages::{Points, points};
use work::{Purpose, Trial};

/// The stages of a step, and how to go on.
pub struct RungeKuttaStepper<D: Dynamics> {
    tableau: &'static Tableau,
    /// The number of stages before f at the end of the step.
    inner: usize,
    pub(crate) control: EmbeddedControl<D>,
    course: Course<D::Real>,
    /// k_j: the vector field at the stages, the first of which is that of the step to come.
    stages: Points<D>,
    /// Room for the vector field: the state in row 0 gives f in row 1.
    series: Kept<D>,
    /// Where the step that is tried leads.
    end: Place<D>,
    /// The last step that was taken: its start, its length with its sign, its end, and the coefficients of its polynomial.
    start: Place<D>,
    length: D::Real,
    head: Place<D>,
    rows: Points<D>,
}

impl Method for RungeKutta {
    type Stepper<D: Dynamics> = RungeKuttaStepper<D>;

    fn stepper<D: Dynamics>(&self) -> Result<RungeKuttaStepper<D>, SolveError> {
        let control = EmbeddedControl::new(self)?;
        let nowhere = Place::new(D::Real::ZERO, Array::splat(D::Real::ZERO));
        Ok(RungeKuttaStepper {
            tableau: self.tableau,
            inner: self.tableau.inner_stages(),
            control,
            course: Course::new(D::Real::ZERO),
            stages: points::<D>(self.tableau.all_stages()),
            series: empty::<D, D::Real>(),
            end: nowhere,
            start: nowhere,
            length: D::Real::ONE,
            head: nowhere,
            rows: points::<D>(self.tableau.degree() + 1),
        })
    }

    fn chosen_set(&self) -> InstructionSet {
        self.bounds.instruction_set.unwrap_or_else(InstructionSet::detect)
    }
}

impl<D: Dynamics> Stepper<D> for RungeKuttaStepper<D> {
    type Trial = Trial<D::Real>;
    type Plan = Plan<D>;

    fn limits(&self) -> &Limits<D::Real> {
        &self.control.limits
    }

    fn order(&self) -> usize {
        self.tableau.order
    }

    fn degree(&self) -> usize {
        self.tableau.degree()
    }

    fn set_constants(&mut self, _: &D::Constants<D::Real>) {}

    fn begin(trajectory: &mut Trajectory<D, Self>) {
        let stepper = &mut trajectory.stepper;
        stepper.course = Course::new(match stepper.control.rule {
            EmbeddedRule::Adaptive { .. } => D::Real::ZERO,
            EmbeddedRule::Fixed { step } => step,
        });
    }

    fn renew(trajectory: &mut Trajectory<D, Self>) {
        let backward = Self::is_backward(trajectory);
        Self::begin(trajectory);
        Self::face(trajectory, backward);
    }

    fn face(trajectory: &mut Trajectory<D, Self>, backward: bool) {
        if Self::is_backward(trajectory) != backward {
            Self::begin(trajectory);
        }
        trajectory.stepper.course.backward = backward;
    }

    fn is_backward(trajectory: &Trajectory<D, Self>) -> bool {
        trajectory.stepper.course.backward
    }

    #[inline(always)]
    fn attempt<S: Transparent<D::Real>>(march: &mut March<'_, D, Self>) -> Result<Option<Self::Trial>, Failure> {
        let work = march.next_work()?;
        let trial = march.evaluate::<S>(&work);
        match work.purpose {
            Purpose::Slope => march.trajectory.check_slope()?,
            Purpose::EulerStep => march.trajectory.find_step(work.length),
            Purpose::Step => return Ok(Some(trial)),
        }
        Ok(None)
    }

    #[inline(always)]
    fn is_good(trajectory: &mut Trajectory<D, Self>, trial: &Self::Trial) -> Result<bool, Failure> {
        let is_good = trial.error <= D::Real::ONE;
        if !is_good {
            trajectory.reject(trial)?;
        }
        Ok(is_good)
    }

    #[inline(always)]
    fn take(trajectory: &mut Trajectory<D, Self>, trial: &Self::Trial, _is_last: bool) -> bool {
        trajectory.accept(trial);
        trial.arrives_at.is_some()
    }

    #[inline(always)]
    fn last_step(trajectory: &Trajectory<D, Self>) -> Option<Step<'_, D>> {
        match trajectory.covered {
            Covered::Nothing => None,
            _ => Some(Step::new(trajectory.stepper.piece(&trajectory.place))),
        }
    }

    fn plan(trajectory: &Trajectory<D, Self>) -> Plan<D> {
        Plan::new(trajectory.stepper.course, trajectory.stepper.stages[0])
    }

    fn resume(trajectory: &mut Trajectory<D, Self>, plan: Plan<D>) {
        trajectory.stepper.course = plan.course;
        trajectory.stepper.stages[0] = plan.slope;
    }

    fn check(plan: &Plan<D>) -> Result<(), &'static str> {
        plan.check()
    }
}

impl<D: Dynamics> Clone for RungeKuttaStepper<D> {
    fn clone(&self) -> Self {
        let Self { stages, series, rows, .. } = self;
        Self { stages: Clone::clone(stages), series: Clone::clone(series), rows: Clone::clone(rows), ..*self }
    }
}

impl<D: Dynamics> RungeKuttaStepper<D> {
    /// The last step from its start to `end`.
    #[inline(always)]
    fn piece<'a>(&'a self, end: &'a Place<D>) -> Piece<'a, D::Real> {
        Piece {
            time: self.start.time,
            scale: self.length,
            carry: self.start.carry.as_ref(),
            rows: Rows::new(flat(&self.rows), D::State::DIM, D::State::DIM),
            order: self.tableau.degree(),
            end_time: end.time.value,
            end: end.state.as_ref(),
        }
    }
}

impl<D: Dynamics> Trajectory<D, RungeKuttaStepper<D>> {
    /// The vector field at the place is finite.
    #[cold]
    #[inline(never)]
    fn check_slope(&mut self) -> Result<(), Failure> {
        match self.slope_failure() {
            Some(failure) => Err(failure),
            None => {
                self.stepper.course.knows_slope = true;
                Ok(())
            }
        }
    }

    fn slope_failure(&self) -> Option<Failure> {
        let slope: &Point<D> = &self.stepper.stages[0];
        let component = first_non_finite(slope.as_ref())?;
        Some(Failure::VectorField { component, order: 1, time: self.place.time.value.to_f64() })
    }
}
