#![doc = include_str!("../../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

#[cfg(feature = "std")]
pub mod derivative;
pub mod differentiable;
pub mod dynamics;
#[cfg(feature = "std")]
pub mod ensemble;
pub mod error;
#[cfg(feature = "std")]
pub mod guide;
pub mod instruction_set;
pub mod jet;
pub mod method;
#[doc(hidden)]
pub mod names;
pub mod parameters;
pub mod prelude;
pub mod runge_kutta;
#[macro_use]
pub mod scalar;
pub mod series;
pub mod solve;
pub mod state;
pub mod taylor;
pub mod tolerance;
#[cfg(feature = "train")]
pub mod train;
#[cfg(feature = "weights")]
pub mod weights;

mod check;
mod constants;
mod control;
mod function;
#[cfg(feature = "serde")]
mod numbers;
mod refused;
mod step;

#[cfg(feature = "nalgebra")]
pub use nalgebra;
pub use node_macros::{Parameters, State, ode_dynamics, ode_function};

/// What generated code names.
#[doc(hidden)]
pub mod __private {
    pub use core::cell::Cell;
    pub use core::option::Option::{self, None, Some};

    pub use crate::check::check_parameter_count;
    pub use crate::differentiable::Differentiable;
    pub use crate::dynamics::{Cost, Dynamics, Field};
    pub use crate::error::SolveError;
    pub use crate::function::{Function, Keep, Kept, Named, Otherwise, Scoped, Unanswered, is_unanswered, within};
    pub use crate::names;
    pub use crate::parameters::{Parameters, add_to, numbers_of, taken};
    pub use crate::refused::Refused;
    pub use crate::scalar::{Lanes, Piece, Real, Scalar, Truth};
    pub use crate::series::{
        Ahead, Broadcast, Coefficients, Copied, Lift, Load, Newest, Older, Pair, Paired, Recent, Repeated, SERIES,
        Series, Summed, Table, Twice, Workspace, chain, companion, half_pairs, halves, handed_down, integral, lifted,
        load_alone, older_product, older_products, older_square, older_squares, power, product, product_over,
        products_over, quotient, quotient_over, root, square, store_alone, store_whole, unchain, weight,
    };
    pub use crate::state::{Array, Join, Repeat, State};
    pub use node_macros::{dynamics_with, function_with, missing_function, parameters_with, state_with};
}
