//! All points of the map as one system.

use node_runtime::dynamics::{Cost, Field};
use node_runtime::error::SolveError;
use node_runtime::prelude::*;
use node_runtime::scalar::Scalar;
use node_runtime::series::{Coefficients, Series};

use super::network::Network;
use super::training::POINTS;

/// The network on every point side by side, as the paper counts evaluations: all points take the same steps, and the error of a
/// step is that of all. It knows its vector field alone, which is what Runge–Kutta methods need.
#[derive(Clone, Copy, Debug)]
pub struct Batch(pub Network);

impl Dynamics for Batch {
    type Real = f64;
    type State = [f64; POINTS];
    type Point<S: Scalar<Real = f64>> = [S; POINTS];
    type Parameters<S: Scalar<Real = f64>> = <Network as Dynamics>::Parameters<S>;
    type Constants<S: Scalar<Real = f64>> = <Network as Dynamics>::Constants<S>;
    type Series<S: Scalar<Real = f64>> = Series<S, POINTS, 2>;
    const NAME: &'static str = "batch";
    const MAX_ORDER: usize = 1;
    const COST: Cost = Network::COST;
    const STATE: &'static [Field] = &[Field::real("x", &[POINTS])];
    const PARAMETERS: &'static [Field] = Network::PARAMETERS;

    fn parameters(&self) -> Self::Parameters<f64> {
        self.0.parameters()
    }

    fn set_parameters(&mut self, parameters: &[f64]) -> Result<(), SolveError> {
        self.0.set_parameters(parameters)
    }

    fn constants<S: Scalar<Real = f64>>(parameters: &Self::Parameters<S>) -> Self::Constants<S> {
        Network::constants(parameters)
    }

    #[inline(always)]
    fn jet<S: Scalar<Real = f64>>(
        constants: &Self::Constants<S>,
        time: S,
        scale: S,
        series: &mut Self::Series<S>,
        order: usize,
    ) {
        let mut point = <Network as Dynamics>::Series::<S>::zero();
        for i in 0..POINTS {
            point.row_mut(0)[0] = series.0[0][i];
            Network::jet(constants, time, scale, &mut point, order);
            series.0[1][i] = point.row(1)[0];
        }
    }
}
