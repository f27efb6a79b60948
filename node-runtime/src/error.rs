//! What can go wrong, said so that one can act.

use core::fmt;

use crate::dynamics::Field;
#[cfg(feature = "std")]
use crate::dynamics::{Dynamics, point};
use crate::scalar::Real;
#[cfg(feature = "std")]
use crate::solve::Dense;
use crate::solve::Statistics;

/// Why a system could not be integrated, or not to the end.
///
/// One plain type for all systems, so that `?` passes it on from any function. Where a part of the solution is good, the
/// error carries it: see [`last_good`](SolveError::last_good).
///
/// ```
/// use node_runtime::prelude::*;
///
/// #[ode_dynamics]
/// fn explosion(x: f64) -> f64 {
///     x * x
/// }
///
/// let error = solve(&Explosion {}, 1.0, 0.0..=2.0, &Taylor::tolerance(1e-12)).unwrap_err();
/// assert!(matches!(error, SolveError::StepUnderflow { .. }));
/// assert!((error.last_good().unwrap().time - 1.0).abs() < 1e-9);
/// ```
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum SolveError {
    /// A component of the state to start from is infinite or NaN.
    #[error("the initial state has {component} = {value:?}; every component must be finite")]
    NonFiniteState {
        /// Which component.
        component: Component,
        /// Its value.
        value: f64,
    },

    /// A parameter is infinite or NaN.
    #[error("parameter {parameter} is {value:?}; every parameter must be finite")]
    NonFiniteParameter {
        /// Which parameter.
        parameter: Component,
        /// Its value.
        value: f64,
    },

    /// There are not as many numbers as the system has parameters.
    #[error("{given} parameters were given, but the system has {count}")]
    ParameterCount {
        /// How many were given.
        given: usize,
        /// How many the system has.
        count: usize,
    },

    /// A time to start from or to go to is infinite or NaN.
    #[error("cannot integrate from or to the time {value:?}; it must be finite")]
    NonFiniteTime {
        /// The time.
        value: f64,
    },

    /// A tolerance is negative, infinite or NaN, or both tolerances of a component are 0.
    #[error("{which} is {value:?}; tolerances must be finite and not negative, and one of the two above 0")]
    Tolerance {
        /// `atol` or `rtol`.
        which: &'static str,
        /// Its value.
        value: f64,
    },

    /// There are not as many tolerances as the state has components.
    #[error("{which} has {given} values, but the state has {dimension} components; give one value or {dimension}")]
    ToleranceCount {
        /// `atol` or `rtol`.
        which: &'static str,
        /// How many were given.
        given: usize,
        /// How many components the state has.
        dimension: usize,
    },

    /// The order is 0 or above the highest that was compiled.
    #[error("order {order} is not in 1..={maximum}, of which #[ode_dynamics(order = …)] sets the highest")]
    Order {
        /// The order that was asked for.
        order: usize,
        /// The highest that was compiled.
        maximum: usize,
    },

    /// A fixed step, or a bound on the step, that is no length of a step; or a bound that leaves no step.
    #[error(
        "{which} is {value:?}; a length of a step must be positive, finite and normal, also in the precision of the \
         state, and `min_step` not above `max_step` or a fixed step"
    )]
    Step {
        /// `step`, `min_step` or `max_step`.
        which: &'static str,
        /// Its value.
        value: f64,
    },

    /// A Runge–Kutta method without an error estimate was asked for steps of its own choice.
    #[error(
        "{method} cannot estimate its error; give it a step by RungeKutta::fixed, or take a pair such as Dormand and Prince's"
    )]
    NoErrorEstimate {
        /// The name of the method.
        method: &'static str,
    },

    /// The tableau of a Runge–Kutta method has the wrong shape.
    #[error("the tableau of {method} is wrong: {reason}")]
    Tableau {
        /// The name of the method.
        method: &'static str,
        /// What is wrong.
        reason: &'static str,
    },

    /// The numbers of a step controller are out of range.
    #[error("the controller is wrong: {reason}")]
    Controller {
        /// What is wrong.
        reason: &'static str,
    },

    /// The vector field, or a Taylor coefficient of the solution, is infinite or NaN.
    #[error(
        "{} of component {component} is not finite near t = {time:?}: \
         there is a singularity, or the solution leaves the domain of the vector field; it is good up to {last}",
        Coefficient(*order)
    )]
    VectorField {
        /// Which component.
        component: Component,
        /// The order of the coefficient; 1 is the vector field itself.
        order: usize,
        /// The time of the point that was tried.
        time: f64,
        /// The last good point.
        last: Kept,
    },

    /// The step that the tolerance asks for is below the smallest allowed.
    #[error(
        "the step fell below {smallest:e}: the solution has a singularity near by, or a jump, or the tolerance is out of \
         reach; the solution is good up to {last}"
    )]
    StepUnderflow {
        /// The smallest allowed step there.
        smallest: f64,
        /// The last good point.
        last: Kept,
    },

    /// At the pace of the latter half of the steps so far, the end takes more than ten times the allowed number of steps.
    #[error(
        "stalled: at the pace of the last {window} steps the rest of the interval would take {remaining:.0e} more; raise the \
         limit by .max_steps(…), or look why; the solution is good up to {last}"
    )]
    Stall {
        /// The number of steps that the pace was measured over.
        window: u64,
        /// How many more steps it would take.
        remaining: f64,
        /// The last good point.
        last: Kept,
    },

    /// The number of steps, taken or taken back, reached its bound.
    #[error(
        "not at the end after {steps} steps; raise it by .max_steps(…), or look why; the solution is good up to {last}"
    )]
    MaximumSteps {
        /// The bound.
        steps: u64,
        /// The last good point.
        last: Kept,
    },

    /// The integration of an ensemble was cancelled.
    #[error("cancelled; the solution is good up to {last}")]
    Cancelled {
        /// The last good point.
        last: Kept,
    },

    /// A solution was asked for a time at which it is not known.
    #[error("t = {time:?} is outside of [{start:?}, {end:?}], where the solution is known")]
    OutsideInterval {
        /// The time.
        time: f64,
        /// Where the solution starts.
        start: f64,
        /// Where it ends.
        end: f64,
    },

    /// A snapshot is not one of this system, or was damaged.
    #[error("the snapshot cannot be restored: {reason}")]
    Snapshot {
        /// What is wrong.
        reason: &'static str,
    },

    /// A regulariser R_K of an order that there is not: above that of the Taylor polynomials, or of the jets that were compiled.
    #[error(
        "there is no R_{order}: K must be in 1..={maximum}, as the order of the Taylor method, for an augmented integral a \
         lower one, and that of #[ode_dynamics(order = …)] allow"
    )]
    Regulariser {
        /// K.
        order: usize,
        /// The largest K.
        maximum: usize,
    },

    /// The integral of a regulariser is infinite or NaN, though the solution is finite.
    #[error(
        "the integral of the regulariser is not finite: derivatives of the solution are too large for their squares"
    )]
    NonFiniteIntegral,

    /// The weight of a regulariser is negative, infinite or NaN.
    #[error("the weight of a regulariser is {value:?}; it must be finite and not negative")]
    Weight {
        /// The weight.
        value: f64,
    },

    /// A cotangent or a change that a derivative starts from is infinite or NaN.
    #[error("the derivative starts from {value:?}; every number must be finite")]
    NonFiniteSeed {
        /// The number.
        value: f64,
    },

    /// A derivative is infinite or NaN, though the solution is finite.
    #[error("the derivative is not finite; it overflows in the step that starts at t = {time:?}")]
    NonFiniteDerivative {
        /// Where the step starts.
        time: f64,
    },

    /// A derivative was asked for, and there is no solution: none was recorded, or the last one failed.
    #[error("there is no solution to differentiate; record one first")]
    NothingRecorded,

    /// A row of numbers has not one place for each component of the state.
    #[error("the row for the state has {given} places, and the state has {dimension} components")]
    StateLength {
        /// How many places it has.
        given: usize,
        /// How many components there are.
        dimension: usize,
    },

    /// The times of a grid go forth and back.
    #[error("time {index} of the grid, {time:?}, turns back; times must not decrease, or not increase")]
    GridNotMonotone {
        /// The index of the first such time.
        index: usize,
        /// The time.
        time: f64,
    },
}

impl SolveError {
    /// The last good point, if the integration had begun.
    pub fn last_good(&self) -> Option<&LastGood> {
        match self {
            Self::VectorField { last, .. }
            | Self::StepUnderflow { last, .. }
            | Self::Stall { last, .. }
            | Self::MaximumSteps { last, .. }
            | Self::Cancelled { last } => Some(last),
            _ => None,
        }
    }

    /// The same with the states at the times of a grid that are known.
    #[cfg(feature = "std")]
    pub(crate) fn with_grid<D: Dynamics>(mut self, states: &[D::State]) -> Self {
        if let Some(last) = self.last_good_mut() {
            let row = |state| point::<D>(state).as_ref().iter().map(|x| x.to_f64()).collect();
            last.grid = states.iter().map(row).collect();
        }
        self
    }

    #[cfg(feature = "std")]
    pub(crate) fn last_good_mut(&mut self) -> Option<&mut LastGood> {
        match self {
            Self::VectorField { last, .. }
            | Self::StepUnderflow { last, .. }
            | Self::Stall { last, .. }
            | Self::MaximumSteps { last, .. }
            | Self::Cancelled { last } => Some(last),
            _ => None,
        }
    }
}

/// The words for a coefficient of some order.
struct Coefficient(usize);

impl fmt::Display for Coefficient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            1 => f.write_str("the vector field"),
            order => write!(f, "the Taylor coefficient of order {order}"),
        }
    }
}

/// How an error keeps the last good point: in a box, so that results stay small.
#[cfg(feature = "std")]
pub type Kept = Box<LastGood>;

/// How an error keeps the last good point.
#[cfg(not(feature = "std"))]
pub type Kept = LastGood;

/// The last point of a failed integration where all was well.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LastGood {
    /// The time.
    pub time: f64,
    /// The components of the state.
    #[cfg(feature = "std")]
    pub state: Vec<f64>,
    /// How the integration went so far.
    pub statistics: Statistics,
    /// The solution up to this point, if the failed call was [`solve`](crate::solve::solve).
    #[cfg(feature = "std")]
    pub dense: Option<Dense<f64>>,
    /// The states at the times of the grid up to this point, if the failed call had a grid.
    #[cfg(feature = "std")]
    pub grid: Vec<Vec<f64>>,
}

impl LastGood {
    #[cfg(feature = "std")]
    pub(crate) fn keep<R: Real>(time: R, state: &[R], statistics: Statistics) -> Kept {
        let state = state.iter().map(|x| x.to_f64()).collect();
        Box::new(Self { time: time.to_f64(), state, statistics, dense: None, grid: Vec::new() })
    }

    #[cfg(not(feature = "std"))]
    pub(crate) fn keep<R: Real>(time: R, _: &[R], statistics: Statistics) -> Kept {
        Self { time: time.to_f64(), statistics }
    }
}

impl fmt::Display for LastGood {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "t = {:?} ({} steps)", self.time, self.statistics.accepted)
    }
}

/// The name of a real number in a state or in the parameters, such as `q[2][1]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Component {
    /// The part of the state, or the parameter, that it belongs to.
    pub field: Field,
    /// Its place there, in the order of memory.
    pub place: usize,
}

impl Component {
    /// The component at `place` in the row of all `fields`.
    pub(crate) fn find(fields: &[Field], mut place: usize) -> Self {
        for &field in fields {
            if place < field.dim() {
                return Self { field, place };
            }
            place -= field.dim();
        }
        Self { field: Field::real("component", &[usize::MAX]), place }
    }
}

impl fmt::Display for Component {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.field.name)?;
        let mut block = self.field.dim();
        let mut place = self.place;
        for length in self.field.shape {
            block /= length;
            write!(f, "[{}]", place / block)?;
            place %= block;
        }
        Ok(())
    }
}
