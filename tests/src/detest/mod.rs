//! The 25 non-stiff problems of DETEST, each over t ∈ [0, 20]: Hull, Enright, Fellen and Sedgwick, SIAM J. Numer. Anal. 9
//! (1972) 603–637, with the constants of Enright and Pryce, ACM TOMS 13 (1987) 1–27.
//!
//! `references/detest.py` computes their end states in quadruple precision and by closed forms.

mod class_a;
mod class_b;
mod class_c;
mod class_d;
mod class_e;
mod five_bodies;

use node_runtime::dynamics::Dynamics;

use crate::problem::{Problem, Visitor};
use crate::reference::Reference;

/// Visits all 25 problems, A1 to E5.
pub fn each(visitor: &mut impl Visitor) {
    class_a::each(visitor);
    class_b::each(visitor);
    class_c::each(visitor);
    class_d::each(visitor);
    class_e::each(visitor);
}

fn problem<D: Dynamics<Real = f64>>(name: &'static str, system: D, start: D::State) -> Problem<D> {
    let end = Reference::find(include_str!("../../references/detest.txt"), name);
    Problem { name, system, start, end_time: 20.0, end }
}
