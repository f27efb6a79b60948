//! Solving: the time loop, and what one can have of it.

#[cfg(feature = "std")]
mod dense;
mod end;
mod failure;
#[cfg(feature = "std")]
mod grid;
mod integrator;
mod march;
mod observer;
mod piece;
mod place;
mod runge_kutta;
mod snapshot;
#[cfg(feature = "std")]
mod solution;
mod statistics;
mod step;
mod stepper;
mod taylor;
mod trajectory;

#[cfg(feature = "std")]
pub use dense::Dense;
pub use end::{End, solve_end, solve_with};
#[cfg(feature = "std")]
pub use grid::{Grid, solve_grid};
pub use integrator::Integrator;
pub use snapshot::Snapshot;
#[cfg(feature = "std")]
pub use solution::{Solution, solve};
pub use statistics::Statistics;
pub use step::Step;
pub(crate) use stepper::Stepper;
#[cfg(feature = "std")]
pub(crate) use {
    end::take_to_end,
    failure::Failure,
    grid::{check_times, push_states, states_at_start},
    march::{Halt, March},
    observer::Observer,
    taylor::{Expansion, Expansions, GROWTH, Plan, Purpose, Scale, TaylorStepper, Trial},
    trajectory::{Covered, Trajectory},
};
