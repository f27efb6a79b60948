//! Runge–Kutta steps as textbooks write them, in any arithmetic: over dual numbers they are differentiated.

use node_runtime::dynamics::Dynamics;
use node_runtime::prelude::*;
use node_runtime::runge_kutta::{Estimate, Tableau};
use node_runtime::scalar::Scalar;
use node_runtime::series::Coefficients;
use node_runtime::state::State;

/// A system whose parameters are numbers `S`, with integrals that are carried along: their integrands are functions of the system,
/// the time and the state.
pub struct Textbook<D: Dynamics<Real = f64>, S: Scalar<Real = f64>> {
    pub tableau: &'static Tableau,
    pub parameters: D::Parameters<S>,
    pub integrands: Vec<Integrand<D, S>>,
}

pub type Integrand<D, S> = Box<dyn Fn(&<D as Dynamics>::Parameters<S>, S, &[S]) -> S>;

/// A step: state and integrals at its start, and all kⱼ, that of its end and those of the interpolant with them.
pub struct Stages<S> {
    start: Vec<S>,
    length: S,
    slopes: Vec<Vec<S>>,
}

/// x_k of a solution, normalised.
pub fn coefficient<D: Dynamics<Real = f64>, S: Scalar<Real = f64>>(
    parameters: &D::Parameters<S>,
    time: S,
    state: &[S],
    k: usize,
) -> Vec<S> {
    let mut series = D::Series::<S>::boxed();
    series.row_mut(0)[..state.len()].copy_from_slice(state);
    D::jet(&D::constants(parameters), time, S::splat(1.0), &mut series, k);
    series.row(k)[..state.len()].to_vec()
}

impl<D: Dynamics<Real = f64>, S: Scalar<Real = f64>> Textbook<D, S> {
    fn slopes(&self, time: S, state: &[S]) -> Vec<S> {
        let state = &state[..D::State::DIM];
        let mut slopes = coefficient::<D, S>(&self.parameters, time, state, 1);
        slopes.extend(self.integrands.iter().map(|integrand| integrand(&self.parameters, time, state)));
        slopes
    }

    pub fn step(&self, time: S, start: &[S], length: f64) -> Stages<S> {
        let length = S::splat(length);
        let mut stages = Stages { start: start.to_vec(), length, slopes: Vec::new() };
        let Tableau { a, b, c, interpolant, .. } = *self.tableau;
        let last = (!self.tableau.is_first_same_as_last()).then_some((b, 1.0));
        let rows = a.iter().copied().zip(c.iter().copied()).chain(last);
        for (a, c) in rows.chain(interpolant.a.iter().copied().zip(interpolant.c.iter().copied())) {
            let slopes = self.slopes(time + S::splat(c) * length, &stages.plus(a));
            stages.slopes.push(slopes);
        }
        stages
    }

    pub fn end(&self, stages: &Stages<S>) -> Vec<S> {
        stages.plus(self.tableau.b)
    }

    /// The state inside, by Hermite's cubic and the corrections.
    pub fn inside(&self, stages: &Stages<S>, theta: f64) -> Vec<S> {
        let Stages { start, length, slopes } = stages;
        let (end, corrections) = (self.end(stages), self.tableau.interpolant.corrections);
        let last = slopes.len() - 1 - self.tableau.interpolant.c.len();
        let number = S::splat;
        (0..start.len())
            .map(|i| {
                let change = end[i] - start[i];
                let (first, last) = (*length * slopes[0][i], *length * slopes[last][i]);
                let bump = number(theta * (1.0 - theta));
                let inner = (first - change) + number(theta) * (change + change - first - last);
                let hermite = start[i] + number(theta) * change + bump * inner;
                let mut correction = number(0.0);
                for (m, d) in corrections.iter().enumerate().rev() {
                    let sum = d.iter().zip(slopes).fold(number(0.0), |sum, (d, k)| number(*d).mul_add(k[i], sum));
                    let factor = if m % 2 == 0 { theta } else { 1.0 - theta };
                    correction = *length * sum + number(factor) * correction;
                }
                hermite + bump * bump * correction
            })
            .collect()
    }
}

impl<S: Scalar<Real = f64>> Stages<S> {
    /// x + h·Σ aⱼkⱼ.
    fn plus(&self, a: &[f64]) -> Vec<S> {
        let sum = |i: usize| a.iter().zip(&self.slopes).fold(S::splat(0.0), |sum, (a, k)| sum + S::splat(*a) * k[i]);
        (0..self.start.len()).map(|i| self.start[i] + self.length * sum(i)).collect()
    }
}

/// The methods, with steps of one length and, where there is an estimate, of their own choice.
pub fn methods() -> Vec<RungeKutta> {
    let fixed = Tableau::ALL.into_iter().map(|tableau| RungeKutta::fixed(tableau, 0.0625));
    let pairs = Tableau::ALL.into_iter().filter(|tableau| tableau.estimate != Estimate::None);
    let adaptive = pairs.map(|tableau| RungeKutta::new(tableau).tolerance(1e-7));
    let paper = RungeKutta::new(&DORMAND_PRINCE_5_SHAMPINE).tolerance(1e-7).controller(Controller::ODEINT);
    fixed.chain(adaptive).chain([paper]).collect()
}

/// The name in messages.
pub fn name(method: &RungeKutta) -> String {
    format!("{method:?}").chars().take(80).collect()
}
