//! How well the data determine the fit.

use std::error::Error;

use node_runtime::derivative::{Differential, Recording, record};
use node_runtime::nalgebra::{SMatrix, SVector};
use node_runtime::prelude::*;

use super::pelts::PELTS;
use super::{Logarithms, LotkaVolterra, method, misfit, model, years};

/// Student's t for 95 % confidence with 42 − 6 degrees of freedom.
const STUDENT: f64 = 2.028;

/// Both populations at a time.
struct Point {
    state: [f64; 2],
    /// How their logarithms change with each of the six.
    sensitivities: [SVector<f64, 6>; 2],
}

/// The fit, with the covariance σ²(JᵀJ)⁻¹ of its parameters: J are the sensitivities of the fitted logarithms to the parameters,
/// and σ² is the mean square of the errors (Bard, Nonlinear Parameter Estimation, 1974, section 7-5).
pub struct Fit {
    theta: Logarithms,
    covariance: SMatrix<f64, 6, 6>,
    /// The sum of the squares of errors.
    pub squares: f64,
    /// σ, of a logarithm.
    pub deviation: f64,
}

/// A population at some time: as fitted, and where it lies with 95 % confidence, and where its count does.
pub struct Band {
    pub time: f64,
    pub fitted: f64,
    pub curve: [f64; 2],
    pub count: [f64; 2],
}

impl Fit {
    pub fn new(theta: Logarithms) -> Result<Self, Box<dyn Error>> {
        let squares = misfit(&theta, &mut [0.0; 6])?.loss;
        let deviation = (squares / (2 * PELTS.len() - theta.len()) as f64).sqrt();
        let mut information = SMatrix::zeros();
        for point in points(&theta, &years())? {
            point.sensitivities.iter().for_each(|s| information += s * s.transpose());
        }
        let inverse = information.try_inverse().ok_or("the data do not determine the parameters")?;
        Ok(Self { theta, covariance: inverse * deviation.powi(2), squares, deviation })
    }

    /// A parameter, and where it lies with 95 % confidence.
    pub fn parameter(&self, i: usize) -> [f64; 3] {
        let margin = STUDENT * self.covariance[(i, i)].sqrt();
        [0.0, -margin, margin].map(|by| (self.theta[i] + by).exp())
    }

    /// The bands of hare and of lynx.
    pub fn bands(&self, times: &[f64]) -> Result<[Vec<Band>; 2], Box<dyn Error>> {
        let mut bands = [Vec::new(), Vec::new()];
        for (&time, Point { state, sensitivities }) in times.iter().zip(points(&self.theta, times)?) {
            for (i, bands) in bands.iter_mut().enumerate() {
                let variance = sensitivities[i].dot(&(self.covariance * sensitivities[i]));
                let around =
                    |variance: f64| [-1.0, 1.0].map(|sign| state[i] * (sign * STUDENT * variance.sqrt()).exp());
                let (curve, count) = (around(variance), around(variance + self.deviation.powi(2)));
                bands.push(Band { time, fitted: state[i], curve, count });
            }
        }
        Ok(bands)
    }

    /// The years of a cycle: the lynx rise through birth/capture, where the hare are most, once in each.
    pub fn period(&self) -> Result<f64, Box<dyn Error>> {
        let (solution, level) = (self.solution()?, (self.theta[0] - self.theta[1]).exp());
        let times: Vec<_> = (0..=4000).map(|i| 0.005 * f64::from(i)).collect();
        let states = solution.states(&times)?;
        let rises = |i: &usize| states[*i][1] < level && level <= states[i + 1][1];
        let rises: Vec<_> = (0..4000).filter(rises).map(|i| times[i]).collect();
        let [first, .., last] = rises[..] else { return Err("there is no cycle in twenty years".into()) };
        Ok((last - first) / (rises.len() - 1) as f64)
    }

    fn solution(&self) -> Result<Recording<LotkaVolterra>, Box<dyn Error>> {
        let (system, start) = model(&self.theta);
        Ok(record(&system, start, 0.0..=20.0, &method())?)
    }
}

/// The populations at some times, with ∂ ln x/∂ ln p = p/x·∂x/∂p.
fn points(theta: &Logarithms, times: &[f64]) -> Result<Vec<Point>, SolveError> {
    let (system, start) = model(theta);
    let solution = record(&system, start, 0.0..=20.0, &method())?;
    let directions: Vec<_> =
        (0..4).map(Differential::of_parameter).chain((0..2).map(Differential::of_component)).collect();
    let changes = solution.tangents(&directions, times)?;
    let points = solution.states(times)?.into_iter().zip(changes).map(|(state, changes)| {
        let of = |i: usize| SVector::from_fn(|j, _| theta[j].exp() / state[i] * changes[j][i]);
        Point { state, sensitivities: [of(0), of(1)] }
    });
    Ok(points.collect())
}
