//! Ten problems of celestial mechanics, chaos, oscillation, population and learning, with the constants of the peer
//! comparison, bit for bit. `references/problems.py` defines the same problems and computes their end states in quadruple
//! precision.

mod arenstorf;
mod henon_heiles;
mod kepler;
mod lorenz;
mod lotka_volterra;
mod neural_network;
mod outer_solar_system;
mod pendulum;
mod pleiades;
mod van_der_pol;

use node_runtime::dynamics::Dynamics;

use crate::problem::{Problem, Visitor};
use crate::reference::Reference;

pub use arenstorf::{Arenstorf, arenstorf};
pub use henon_heiles::{HenonHeiles, henon_heiles};
pub use kepler::{Kepler, kepler};
pub use lorenz::{Lorenz, lorenz};
pub use lotka_volterra::{LotkaVolterra, lotka_volterra};
pub use neural_network::{NeuralNetwork, neural_network};
pub use outer_solar_system::{OuterSolarSystem, outer_solar_system};
pub use pendulum::{Pendulum, pendulum};
pub use pleiades::{Pleiades, pleiades};
pub use van_der_pol::{VanDerPol, van_der_pol};

/// Visits all ten problems.
pub fn each(visitor: &mut impl Visitor) {
    visitor.visit(Lorenz::problem());
    visitor.visit(VanDerPol::problem());
    visitor.visit(HenonHeiles::problem());
    visitor.visit(Kepler::problem());
    visitor.visit(OuterSolarSystem::problem());
    visitor.visit(Arenstorf::problem());
    visitor.visit(Pleiades::problem());
    visitor.visit(LotkaVolterra::problem());
    visitor.visit(Pendulum::problem());
    visitor.visit(NeuralNetwork::problem());
}

fn problem<D: Dynamics<Real = f64>>(name: &'static str, system: D, start: D::State, end_time: f64) -> Problem<D> {
    let end = Reference::find(include_str!("../../references/problems.txt"), name);
    Problem { name, system, start, end_time, end }
}
