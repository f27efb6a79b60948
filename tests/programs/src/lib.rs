//! More than a hundred programs as one would write them, field by field, each in the plainest Rust.
//!
//! They are a crate of their own, so that nobody else has to compile them. [`each`] lists them all;
//! `references/programs.py` has the same systems from their equations, and their end states to thirty digits.

mod mechanics;
mod orbits;

mod chemistry;
mod circuits;
mod control;
mod epidemics;
mod lattices;
mod networks;
mod neurons;
mod oscillators;
mod robots;
mod sizes;

use node_runtime::differentiable::Differentiable;
use node_runtime::dynamics::Dynamics;

/// Something that is done with each of the programs.
pub trait Visitor {
    /// Does it with one system of double precision, that starts at time 0 in `start` and runs until `end_time`. Its name is
    /// [`Dynamics::NAME`].
    fn visit<D: Differentiable<Real = f64, State: Copy> + Copy + Sync>(
        &mut self,
        system: D,
        start: D::State,
        end_time: f64,
    );

    /// Does it with one system of many sizes, of which there are no derivatives.
    fn visit_of_any_size<D: Dynamics<Real = f64, State: Copy> + Copy + Sync>(
        &mut self,
        system: D,
        start: D::State,
        end_time: f64,
    );

    /// Does it with one system of single precision.
    fn visit_single<D: Differentiable<Real = f32, State: Copy> + Copy + Sync>(
        &mut self,
        system: D,
        start: D::State,
        end_time: f32,
    );
}

/// Visits all programs.
pub fn each(visitor: &mut impl Visitor) {
    mechanics::each(visitor);
    orbits::each(visitor);
    epidemics::each(visitor);
    control::each(visitor);
    networks::each(visitor);
    oscillators::each(visitor);
    lattices::each(visitor);
    robots::each(visitor);
    neurons::each(visitor);
    chemistry::each(visitor);
    circuits::each(visitor);
    sizes::each(visitor);
}
