//! What a program needs to define a system and to solve it: `use node_runtime::prelude::*;`.

pub use crate::dynamics::Dynamics;
// Its methods are there also where a system is called like it.
#[doc(hidden)]
pub use crate::dynamics::Dynamics as _;
#[cfg(feature = "std")]
pub use crate::ensemble::Ensemble;
pub use crate::error::SolveError;
pub use crate::instruction_set::InstructionSet;
pub use crate::jet::Jet;
pub use crate::method::Method;
pub use crate::runge_kutta::tableaux::*;
pub use crate::runge_kutta::{Controller, RungeKutta};
pub use crate::scalar::{Elementary, Float};
pub use crate::solve::{End, Integrator, Snapshot, Statistics, Step, solve_end, solve_with};
#[cfg(feature = "std")]
pub use crate::solve::{Grid, Solution, solve, solve_grid};
pub use crate::state::State;
pub use crate::taylor::Taylor;
pub use crate::tolerance::Tolerance;
pub use node_macros::{Parameters, State, ode_dynamics, ode_function};
