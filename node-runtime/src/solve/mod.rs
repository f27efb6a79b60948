//! Solving: the time loop, and what one can have of it.

#[cfg(feature = "std")]
mod dense;
mod end;
mod expansion;
mod failure;
#[cfg(feature = "std")]
mod grid;
mod integrator;
mod march;
mod piece;
mod progress;
mod refusal;
mod snapshot;
#[cfg(feature = "std")]
mod solution;
mod statistics;
mod step;
mod trajectory;
mod trial;

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
#[cfg(feature = "std")]
pub(crate) use {
    expansion::{Expansion, Scale},
    failure::Failure,
    grid::{check_times, push_states},
    march::{Halt, March},
    progress::GROWTH,
    trajectory::{Covered, Plan, Trajectory},
    trial::{Purpose, Trial, slack},
};
