//! The stages of a step.

use crate::check::first_non_finite;
use crate::dynamics::{Dynamics, Point};
use crate::runge_kutta::{Estimate, MOST_STAGES};
use crate::scalar::{Lanes, Real, Scalar, Transparent, cast_mut, cast_ref};
use crate::series::{Coefficients, Load, load_alone};
use crate::solve::march::March;
use crate::solve::place::Place;
use crate::solve::trajectory::Trajectory;
use crate::state::{Array, State};
use crate::step::{Series, advance, combine};

use super::RungeKuttaStepper;
use super::work::{Purpose, Trial, Work};

/// Several points: on the heap, since there may be many components.
#[cfg(feature = "std")]
pub type Points<D> = Box<[Point<D>]>;

/// Several points: without a heap, in place.
#[cfg(not(feature = "std"))]
pub type Points<D> = [Point<D>; MOST_STAGES];

/// Room for so many points, at most [`MOST_STAGES`].
pub fn points<D: Dynamics>(count: usize) -> Points<D> {
    let zero: Point<D> = Array::splat(D::Real::ZERO);
    debug_assert!(count <= MOST_STAGES);
    #[cfg(feature = "std")]
    return vec![zero; count].into();
    #[cfg(not(feature = "std"))]
    return [zero; MOST_STAGES];
}

impl<D: Dynamics> March<'_, D, RungeKuttaStepper<D>> {
    /// Does the work: the only call of the generated code.
    ///
    /// Stages of a step come first; then its end and its error; then, where one looks into a good step, what its polynomial needs more.
    #[inline(always)]
    pub(crate) fn evaluate<S: Transparent<D::Real>>(&mut self, work: &Work<D::Real>) -> Trial<D::Real> {
        let Trajectory { constants, place, stepper, statistics, .. } = &mut *self.trajectory;
        let constants = cast_ref::<D::Constants<D::Real>, D::Constants<S>>(constants);
        let (inner, judged) = (stepper.inner, stepper.tableau.stages());
        let (mut stage, mut last) = match work.purpose {
            Purpose::Slope => (0, 1),
            Purpose::EulerStep => (1, 2),
            Purpose::Step => (usize::from(stepper.course.knows_slope), usize::MAX),
        };
        let (mut error, mut is_wanted) = (D::Real::ZERO, false);
        if stage == 1 {
            // It is known already.
            stepper.series.row_mut(1)[..D::State::DIM].copy_from_slice(stepper.stages[0].as_ref());
        }
        loop {
            if work.purpose == Purpose::Step {
                if stage == inner {
                    stepper.find_end::<S>(place, work);
                }
                if stage == judged {
                    error = stepper.error::<S>(place, work);
                    let passes = work.arrives_at.is_some_and(|end| end != work.end.value);
                    let looks = passes || self.observer.looks_inside(work.end.value);
                    is_wanted = error <= D::Real::ONE && looks;
                    last = if is_wanted { stepper.tableau.all_stages() } else { stage };
                }
            }
            if stage == last {
                break;
            }
            let time = stepper.find_state::<S>(stage, place, work);
            let series = cast_mut::<Series<D>, D::Series<S>>(&mut stepper.series);
            D::jet(constants, S::splat(time), S::splat(D::Real::ONE), series, 1);
            keep(series.row(1), cast_mut::<_, D::Point<S>>(&mut stepper.stages[stage]).as_mut());
            statistics.evaluations += 1;
            stage += 1;
        }
        if is_wanted {
            stepper.find_inside::<S>(place, work);
            if !stepper.is_inside_finite(place) {
                error = D::Real::INFINITY;
            }
        }
        Trial { length: work.length, arrives_at: work.arrives_at, error, knows_slope: stage > inner }
    }
}

impl<D: Dynamics> RungeKuttaStepper<D> {
    /// The state x + h·Σ aᵢⱼkⱼ of stage i, into the room for the vector field; gives its time t + cᵢh.
    #[inline(always)]
    fn find_state<S: Transparent<D::Real>>(&mut self, stage: usize, place: &Place<D>, work: &Work<D::Real>) -> D::Real {
        let (tableau, inner) = (self.tableau, self.inner);
        let (a, c): (&[f64], f64) = match work.purpose {
            Purpose::EulerStep => (&[1.0], 1.0),
            _ if stage < inner => (tableau.a[stage], tableau.c[stage]),
            _ if stage == inner => (&[], 1.0),
            _ => tableau.stage(stage),
        };
        let is_end = stage == inner && work.purpose == Purpose::Step;
        let start = if is_end { &self.end } else { place };
        let x = cast_ref::<_, D::Point<S>>(&start.state).as_ref();
        let stages = self.stages.iter().map(|k| cast_ref::<_, D::Point<S>>(k).as_ref());
        let (state, newest) = cast_mut::<Series<D>, D::Series<S>>(&mut self.series).first_rows();
        combine(a, stages, newest, S::splat(work.length), Some(x), &mut state[..D::State::DIM]);
        // Bit for bit the time at which the next step starts.
        if is_end { work.end.value } else { place.time.value + D::Real::from_f64(c) * work.length }
    }

    /// The end x + (carry + h·Σ bᵢkᵢ) of the step.
    #[inline(always)]
    fn find_end<S: Transparent<D::Real>>(&mut self, place: &Place<D>, work: &Work<D::Real>) {
        let mut sum: Point<D> = Array::splat(D::Real::ZERO);
        self.combine_stages::<S>(&self.tableau.b[..self.inner], work.length, &mut sum);
        let Place { time, state, carry } = &mut self.end;
        *time = work.end;
        advance(place.state.as_ref(), place.carry.as_ref(), sum.as_ref(), state.as_mut(), carry.as_mut());
    }

    /// h·Σ cⱼkⱼ of all stages up to the newest.
    #[inline(always)]
    pub fn combine_stages<S: Transparent<D::Real>>(&self, coefficients: &[f64], length: D::Real, sum: &mut Point<D>) {
        let sum = cast_mut::<_, D::Point<S>>(sum).as_mut();
        let stages = self.stages.iter().map(|k| cast_ref::<_, D::Point<S>>(k).as_ref());
        let newest = cast_ref::<Series<D>, D::Series<S>>(&self.series).row(1);
        combine(coefficients, stages, newest, S::splat(length), None, sum);
    }

    /// The error of the step in units of the tolerance, ∞ if it left the domain of the vector field.
    #[inline(always)]
    fn error<S: Transparent<D::Real>>(&self, place: &Place<D>, work: &Work<D::Real>) -> D::Real {
        if first_non_finite(self.end.state.as_ref()).is_some() {
            return D::Real::INFINITY;
        }
        match self.tableau.estimate {
            Estimate::None => D::Real::ZERO,
            Estimate::Embedded { difference, .. } => self.size::<S>(difference, place, work),
            Estimate::FifthAndThird { fifth, third } => {
                let [fifth, third] = [self.size::<S>(fifth, place, work), self.size::<S>(third, place, work)];
                // E₅²/√(E₅² + 0.01·E₃²), where the square of neither underflows.
                let ratio = D::Real::from_f64(0.1) * third / fifth;
                if fifth == D::Real::ZERO { fifth } else { fifth / (D::Real::ONE + ratio * ratio).sqrt() }
            }
        }
    }

    /// The size of h·Σ eⱼkⱼ in units of the tolerance.
    #[inline(always)]
    fn size<S: Transparent<D::Real>>(&self, e: &[f64], place: &Place<D>, work: &Work<D::Real>) -> D::Real {
        let mut error: Point<D> = Array::splat(D::Real::ZERO);
        self.combine_stages::<S>(e, work.length, &mut error);
        let norm = self.control.controller.norm;
        self.control.size(norm, error.as_ref(), place.state.as_ref(), self.end.state.as_ref())
    }
}

/// Keeps the vector field of a stage. Few components were stored as the recurrences made them: number by number no load waits for
/// several stores, and stored as a register they are loaded as one.
#[inline(always)]
fn keep<S: Scalar>(row: &[S], stage: &mut [S]) {
    if stage.len() >= 8 {
        return stage.copy_from_slice(&row[..stage.len()]);
    }
    let mut column = 0;
    while column < stage.len() {
        column += match stage.len() - column {
            4.. => keep_lanes::<S, 4>(row, stage, column),
            2.. => keep_lanes::<S, 2>(row, stage, column),
            _ => keep_lanes::<S, 1>(row, stage, column),
        };
    }
}

/// Keeps the lanes of a register; gives their number.
#[inline(always)]
fn keep_lanes<S: Scalar, const N: usize>(row: &[S], stage: &mut [S], column: usize) -> usize {
    Lanes::<S, N>(core::array::from_fn(|i| load_alone(row, column + i))).store(stage, column);
    N
}
