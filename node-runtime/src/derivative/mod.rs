//! Derivatives: of jets, and of solutions with respect to their initial state, parameters and time.

mod differential;
mod linearisation;

pub use differential::Differential;
pub use linearisation::Linearisation;
