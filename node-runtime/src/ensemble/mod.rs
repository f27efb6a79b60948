//! Ensembles: many trajectories of one system, side by side in the lanes of registers, on all processors.

mod batch;
mod desk;
mod flight;
mod lane;
mod member;
mod one_by_one;
mod solve;
mod threads;

pub use desk::Progress;
pub use solve::Ensemble;
