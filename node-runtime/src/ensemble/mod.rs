//! Ensembles: many trajectories of one system, side by side in the lanes of registers, on all processors.
//!
//! Each thread is a worker that takes jobs from a queue. It has a batch: as many trajectories as a register has lanes, one in each. A
//! round of its scheduler's time loop is one step of all of them, each with a length of its own: polynomials, jets, defects and the
//! lengths of the next steps are computed for all lanes at once, by the laws that the solver for one uses, and without a branch
//! on any of them.
//!
//! What is exceptional in a lane (its start and its end, a step taken back, a failure) is rare. The trajectory is then extracted from
//! its lane, goes through this step in the solver for one, and is inserted again. A trajectory that is over is retired, and its
//! lane refilled with the next from the caller's iterator.
//!
//! No lane's arithmetic depends on another lane: results depend neither on the neighbours nor on the threads.
//!
//! A system whose own recurrences fill the registers goes one trajectory at a time on each thread.

mod batch;
mod gradient;
mod integration;
mod lane;
mod one_by_one;
mod queue;
mod scheduler;
mod solve;
mod threads;
mod worker;

pub use gradient::{Gradients, Total};
pub use queue::Progress;
pub use solve::Ensemble;
