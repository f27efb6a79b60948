//! The derivatives of every program's jet: tangents are those of dual numbers, and gradients the transposes of tangents.

use node_programs::{Visitor, each};
use node_runtime::differentiable::Differentiable;
use node_runtime::dynamics::Dynamics;
use node_tests::derivatives::check;

/// The orders up to which derivatives are compared.
const ORDER: usize = 6;

/// Counts the programs.
struct Checked(usize);

impl Visitor for Checked {
    fn visit<D: Differentiable<Real = f64, State: Copy> + Copy + Sync>(
        &mut self,
        system: D,
        start: D::State,
        _end_time: f64,
    ) {
        check(&system, 0.25, &start, ORDER.min(D::MAX_ORDER));
        self.0 += 1;
    }

    fn visit_of_any_size<D: Dynamics<Real = f64, State: Copy> + Copy + Sync>(&mut self, _: D, _: D::State, _: f64) {}

    /// The bounds of the comparison are those of double precision.
    fn visit_single<D: Differentiable<Real = f32, State: Copy> + Copy + Sync>(&mut self, _: D, _: D::State, _: f32) {}
}

#[test]
fn both_passes_are_right_for_every_program() {
    let mut checked = Checked(0);
    each(&mut checked);
    println!("{} programs", checked.0);
    assert!(checked.0 >= 100);
}
