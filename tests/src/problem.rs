//! Initial value problems whose end state is known.

use node_runtime::dynamics::Dynamics;

use crate::reference::Reference;

/// A system, where it starts at time 0, how long it runs, and where it truly ends.
pub struct Problem<D: Dynamics<Real = f64>> {
    /// The name in the tables of references.
    pub name: &'static str,
    /// The vector field with its parameters.
    pub system: D,
    /// The state at time 0.
    pub start: D::State,
    /// The time of the end state.
    pub end_time: f64,
    /// The true state at `end_time`.
    pub end: Reference,
}

/// Something that is done with each of several problems of different types.
pub trait Visitor {
    /// Does it with one problem.
    fn visit<D: Dynamics<Real = f64, State: Copy> + Copy + Sync>(&mut self, problem: Problem<D>);
}
