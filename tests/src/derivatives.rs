//! Derivatives of jets, straight from the generated code, and what must hold of them.

use node_runtime::derivative::Differential;
use node_runtime::differentiable::Differentiable;
use node_runtime::dynamics::Dynamics;
use node_runtime::scalar::Dual;
use node_runtime::series::Coefficients;
use node_runtime::state::{Array, State};

use crate::reference::components;

/// A jet that can be differentiated, without a choice of instruction set.
pub struct Point<D: Differentiable<Real = f64>> {
    parameters: D::Parameters<f64>,
    folded: D::Folded<f64>,
    expansion: Box<D::Expansion<f64>>,
    time: f64,
    start: Vec<f64>,
    order: usize,
}

impl<D: Differentiable<Real = f64>> Point<D> {
    /// The jet of the solution through `start` at `time`.
    pub fn new(system: &D, time: f64, start: &D::State, order: usize) -> Self {
        let (parameters, start) = (system.parameters(), components(start));
        let (folded, mut expansion) = (D::fold(&parameters), D::Expansion::<f64>::boxed());
        expansion.row_mut(0)[..D::State::DIM].copy_from_slice(&start);
        D::expand(&folded, time, 1.0, &mut expansion, order);
        Self { parameters, folded, expansion, time, start, order }
    }

    /// The coefficients x_0, …, x_order.
    pub fn coefficients(&self) -> Vec<Vec<f64>> {
        (0..=self.order).map(|k| self.expansion.row(k)[..D::State::DIM].to_vec()).collect()
    }

    /// Their changes, by the tangent pass with registers of `W` series, or of one as where directions are side by side.
    pub fn jvp<const W: usize>(&self, change: &Differential<D>) -> Vec<Vec<f64>> {
        let mut tangents = D::Tangents::<f64>::boxed();
        change.state.write(&mut tangents.row_mut(0)[..D::State::DIM]);
        let folded = D::fold_tangents(&self.parameters, &change.parameters);
        D::tangents::<f64, f64, W>(
            &self.folded,
            Some(&folded),
            change.time,
            1.0,
            &self.expansion,
            &mut tangents,
            self.order,
        );
        (0..=self.order).map(|k| tangents.row(k)[..D::State::DIM].to_vec()).collect()
    }

    /// The gradient of Σ ⟨x̄_k, x_k⟩, by the cotangent pass.
    pub fn vjp(&self, cotangents: &[Vec<f64>]) -> Differential<D> {
        let mut sweep = D::Cotangents::<f64>::boxed();
        for (k, cotangent) in cotangents.iter().enumerate() {
            sweep.row_mut(self.order - k)[..D::State::DIM].copy_from_slice(cotangent);
        }
        let (mut collected, mut time): (D::Collected<f64>, _) = (Array::splat(0.0), 0.0);
        D::cotangents::<f64, f64, 8>(
            &self.folded,
            1.0,
            &self.expansion,
            &mut sweep,
            &mut collected,
            &mut time,
            self.order,
        );
        Differential {
            state: D::State::read(&sweep.row(self.order)[..D::State::DIM]),
            parameters: D::unfold(&self.parameters, &collected),
            time,
        }
    }

    /// Their changes, by the recurrences of the solution over dual numbers.
    pub fn dual(&self, change: &Differential<D>) -> Vec<Vec<f64>> {
        let mut parameters: D::Parameters<Dual<f64>> = Array::splat(dual(0.0, 0.0));
        let values = self.parameters.as_ref().iter().zip(change.parameters.as_ref());
        for (p, (&value, &tangent)) in parameters.as_mut().iter_mut().zip(values) {
            *p = dual(value, tangent);
        }
        let mut series = D::Series::<Dual<f64>>::boxed();
        for (x, (&value, tangent)) in series.row_mut(0).iter_mut().zip(self.start.iter().zip(components(&change.state)))
        {
            *x = dual(value, tangent);
        }
        let constants = D::constants(&parameters);
        D::jet(&constants, dual(self.time, change.time), dual(1.0, 0.0), &mut series, self.order);
        (0..=self.order).map(|k| series.row(k)[..D::State::DIM].iter().map(|x| x.tangent).collect()).collect()
    }
}

fn dual(value: f64, tangent: f64) -> Dual<f64> {
    Dual { value, tangent }
}

/// Both passes are right: the tangents are those of dual numbers, and ⟨x̄, J ẋ⟩ = ⟨Jᵀ x̄, ẋ⟩ (each to 1e-13 of the sum of
/// the terms' sizes), for two directions; the second in registers of one series.
///
/// # Panics
///
/// Where they are not.
pub fn check<D: Differentiable<Real = f64>>(system: &D, time: f64, start: &D::State, order: usize) {
    let point = Point::new(system, time, start, order);
    for (seed, jvp) in [(1, Point::jvp::<8> as fn(&Point<D>, &_) -> _), (2, Point::jvp::<1>)] {
        let change = some_change::<D>(seed);
        let tangents = jvp(&point, &change);
        for (k, (row, truth)) in tangents.iter().zip(point.dual(&change)).enumerate() {
            let scale = truth.iter().chain(&point.coefficients()[k]).fold(1e-300, |scale: f64, x| scale.max(x.abs()));
            for (a, b) in row.iter().zip(&truth) {
                assert!((a - b).abs() <= 1e-12 * scale, "{}, order {k}: {row:?} is not {truth:?}", D::NAME);
            }
        }
        let cotangents = some_cotangents(D::State::DIM, order, seed);
        let gradient = point.vjp(&cotangents);
        let terms = tangents.iter().flatten().zip(cotangents.iter().flatten()).map(|(a, b)| a * b);
        let (left, size) = terms.fold((0.0, 0.0), |(sum, size), term| (sum + term, size + term.abs()));
        let right = gradient.dot(&change);
        assert!((left - right).abs() <= 1e-13 * size, "{}: {left:e} is not {right:e}, size {size:e}", D::NAME);
    }
}

/// A direction that is zero nowhere.
fn some_change<D: Dynamics<Real = f64>>(seed: usize) -> Differential<D> {
    let mut change = Differential::<D>::zero();
    let state: Vec<f64> = (0..D::State::DIM).map(|i| some_number(i, seed)).collect();
    change.state = D::State::read(&state);
    for (i, p) in change.parameters.as_mut().iter_mut().enumerate() {
        *p = some_number(i + 100, seed);
    }
    change.time = some_number(200, seed);
    change
}

fn some_cotangents(dimension: usize, order: usize, seed: usize) -> Vec<Vec<f64>> {
    (0..=order).map(|k| (0..dimension).map(|i| some_number(7 * k + i + 300, seed)).collect()).collect()
}

/// The fractional parts of multiples of the golden ratio, between −1 and 1.
fn some_number(i: usize, seed: usize) -> f64 {
    2.0 * ((i * seed + 1) as f64 * 0.618_033_988_749_894_9).fract() - 1.0
}
