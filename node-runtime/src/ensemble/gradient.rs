//! The gradient of a sum over trajectories.

use std::fmt;
use std::ops::RangeInclusive;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::derivative::{Objective, Recordable, Recording, record};
use crate::differentiable::Differentiable;
use crate::error::SolveError;
use crate::scalar::Real;
use crate::state::Array;

use super::Ensemble;
use super::threads;

/// So many trajectories are summed up by one thread: the sums are the same on any number of threads.
const BLOCK: usize = 16;

/// A sum over trajectories, and how it changes with the parameters that they share.
#[non_exhaustive]
pub struct Total<D: Differentiable> {
    /// The sum.
    pub value: D::Real,
    /// Its gradient with respect to the parameters, in a row.
    pub gradient: D::Parameters<D::Real>,
    /// The evaluations of the vector field by all solves.
    pub evaluations: u64,
}

impl<M: Recordable + Sync> Ensemble<'_, M> {
    /// The sum of a loss over trajectories of one system, and its gradient with respect to the system's parameters.
    ///
    /// `loss` is given the index of a trajectory and its solution; it says what the trajectory adds, and as an
    /// [`Objective`] how that changes with the solution. It is called on the ensemble's threads. The result is the same, bit for bit,
    /// on any number of them. The error is that of the first trajectory that has one.
    ///
    /// ```
    /// use node_runtime::derivative::Objective;
    /// use node_runtime::prelude::*;
    ///
    /// #[ode_dynamics(order = 16)]
    /// fn decay(x: f64, rate: f64) -> f64 {
    ///     -rate * x
    /// }
    ///
    /// // Σ x(1)² over x₀ = 0, 1, …, 9.
    /// let trajectories: Vec<_> = (0..10).map(|x| (f64::from(x), 0.0..=1.0)).collect();
    /// let total = Ensemble::new(&Taylor::tolerance(1e-12)).gradient(&Decay { rate: 0.5 }, &trajectories, |_, solution| {
    ///     let x = solution.end();
    ///     Ok::<_, SolveError>((x * x, Objective::new().end(2.0 * x)))
    /// })?;
    /// let e = (-1.0_f64).exp();
    /// assert!((total.value - 285.0 * e).abs() < 1e-11 && (total.gradient[0] + 570.0 * e).abs() < 1e-11);
    /// # Ok::<(), SolveError>(())
    /// ```
    pub fn gradient<D, E>(
        &self,
        system: &D,
        trajectories: &[(D::State, RangeInclusive<D::Real>)],
        loss: impl Fn(usize, &Recording<D, M>) -> Result<(D::Real, Objective<D>), E> + Sync,
    ) -> Result<Total<D>, E>
    where
        D: Differentiable + Sync,
        E: From<SolveError> + Send,
    {
        let of_trajectory = |index: usize| -> Result<Total<D>, E> {
            let (state, span) = &trajectories[index];
            let solution = record(system, *state, span.clone(), self.method)?;
            let (value, objective) = loss(index, &solution)?;
            let gradient = solution.gradient(&objective)?.parameters;
            Ok(Total { value, gradient, evaluations: solution.stats().evaluations })
        };
        let of_block = |block: usize| {
            let last = trajectories.len().min((block + 1) * BLOCK);
            (block * BLOCK..last)
                .try_fold(Total::<D>::zero(), |sum, index| Ok::<_, E>(sum.plus(&of_trajectory(index)?)))
        };
        let blocks = trajectories.len().div_ceil(BLOCK);
        let totals: Mutex<Vec<_>> = Mutex::new((0..blocks).map(|_| None).collect());
        let next = AtomicUsize::new(0);
        threads::each(self.threads, || {
            loop {
                let block = next.fetch_add(1, Ordering::Relaxed);
                if block >= blocks {
                    return;
                }
                let total = of_block(block);
                if let Ok(mut totals) = totals.lock() {
                    totals[block] = Some(total);
                }
            }
        });
        let totals = totals.into_inner().unwrap_or_default();
        totals.into_iter().flatten().try_fold(Total::zero(), |sum, total| Ok(sum.plus(&total?)))
    }
}

impl<D: Differentiable> Total<D> {
    fn zero() -> Self {
        Self { value: D::Real::ZERO, gradient: Array::splat(D::Real::ZERO), evaluations: 0 }
    }

    fn plus(mut self, other: &Self) -> Self {
        self.value = self.value + other.value;
        for (sum, part) in self.gradient.as_mut().iter_mut().zip(other.gradient.as_ref()) {
            *sum = *sum + *part;
        }
        self.evaluations += other.evaluations;
        self
    }
}

impl<D: Differentiable> fmt::Debug for Total<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Total")
            .field("value", &self.value)
            .field("gradient", &self.gradient.as_ref())
            .field("evaluations", &self.evaluations)
            .finish()
    }
}
