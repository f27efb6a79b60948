//! The gradient of a sum over trajectories.

use std::fmt;
use std::iter;
use std::mem;
use std::ops::RangeInclusive;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::derivative::{Objective, Recordable, Recorder, Recording, add};
use crate::differentiable::Differentiable;
use crate::error::SolveError;
use crate::scalar::Real;
use crate::state::Array;

use super::Ensemble;
use super::threads;

/// So many trajectories are summed up by one thread: the sums are the same on any number of threads.
const BLOCK: usize = 8;

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
    /// `loss` is given the index of a trajectory, its solution, and an empty [`Objective`]. It says what the trajectory adds, and as the
    /// objective how that changes with the solution; integrals in the objective are added with their weights. A loss that is NaN makes
    /// the sum NaN. It is called on the ensemble's threads. The result is the same, bit for bit, on any number of them.
    ///
    /// # Errors
    ///
    /// The error of the first trajectory that has one: of its solve, of `loss`, or of its gradient. Few others are begun after it.
    ///
    /// ```
    /// use node_runtime::prelude::*;
    ///
    /// #[ode_dynamics(order = 16)]
    /// fn decay(x: f64, rate: f64) -> f64 {
    ///     -rate * x
    /// }
    ///
    /// // Σ x(1)² over x₀ = 0, 1, …, 9.
    /// let trajectories: Vec<_> = (0..10).map(|x| (f64::from(x), 0.0..=1.0)).collect();
    /// let method = Taylor::tolerance(1e-12);
    /// let total = Ensemble::new(&method).gradient(&Decay { rate: 0.5 }, &trajectories, |_, solution, objective| {
    ///     let x = solution.end();
    ///     Ok::<_, SolveError>((x * x, objective.end(2.0 * x)))
    /// })?;
    /// let e = (-1.0_f64).exp();
    /// assert!((total.value - 285.0 * e).abs() < 1e-11 && (total.gradient[0] + 570.0 * e).abs() < 1e-11);
    /// # Ok::<(), SolveError>(())
    /// ```
    pub fn gradient<D, E>(
        &self,
        system: &D,
        trajectories: &[(D::State, RangeInclusive<D::Real>)],
        loss: impl Fn(usize, &Recording<D, M>, Objective<D>) -> Result<(D::Real, Objective<D>), E> + Sync,
    ) -> Result<Total<D>, E>
    where
        D: Differentiable + Sync,
        E: From<SolveError> + Send,
    {
        self.gradients().of(system, trajectories, loss).copied()
    }

    /// [`gradient`](Self::gradient) for one system after the other in the same memory, as in training.
    pub fn gradients<D: Differentiable>(&self) -> Gradients<'_, D, M> {
        let (method, threads) = (self.method, self.threads);
        Gradients { method, threads, workspaces: Mutex::new(Vec::new()), sums: Vec::new(), total: Total::zero() }
    }
}

/// Gradients of sums over trajectories, one after the other: see [`Ensemble::gradient`].
///
/// Only the first makes room, for as many trajectories and steps as it has. (What threads need to pass work to each other is theirs.)
///
/// ```
/// use node_runtime::prelude::*;
///
/// #[ode_dynamics(order = 16)]
/// fn decay(x: f64, rate: f64) -> f64 {
///     -rate * x
/// }
///
/// // The rate at which all halve within a unit of time.
/// let (mut system, method) = (Decay { rate: 0.1 }, Taylor::tolerance(1e-12));
/// let trajectories = [1.0, 2.0, 3.0].map(|x| (x, 0.0..=1.0));
/// let ensemble = Ensemble::new(&method);
/// let mut gradients = ensemble.gradients();
/// for _ in 0..30 {
///     let total = gradients.of(&system, &trajectories, |i, solution, objective| {
///         let error = solution.end() - 0.5 * trajectories[i].0;
///         Ok::<_, SolveError>((0.5 * error * error, objective.end(error)))
///     })?;
///     system.rate -= 0.2 * total.gradient[0];
/// }
/// assert!((system.rate - 2_f64.ln()).abs() < 1e-6);
/// # Ok::<(), SolveError>(())
/// ```
pub struct Gradients<'a, D: Differentiable, M: Recordable> {
    method: &'a M,
    threads: Option<usize>,
    /// Those that no thread uses.
    workspaces: Mutex<Vec<Workspace<D, M>>>,
    /// The sums over the blocks.
    sums: Vec<Mutex<Total<D>>>,
    total: Total<D>,
}

/// What a thread works with.
struct Workspace<D: Differentiable, M: Recordable> {
    recorder: Recorder<D, M>,
    objective: Objective<D>,
}

impl<D: Differentiable + Sync, M: Recordable + Sync> Gradients<'_, D, M> {
    /// The sum of a loss over trajectories of one system, and its gradient: see [`Ensemble::gradient`].
    pub fn of<E>(
        &mut self,
        system: &D,
        trajectories: &[(D::State, RangeInclusive<D::Real>)],
        loss: impl Fn(usize, &Recording<D, M>, Objective<D>) -> Result<(D::Real, Objective<D>), E> + Sync,
    ) -> Result<&Total<D>, E>
    where
        E: From<SolveError> + Send,
    {
        let count = trajectories.len().div_ceil(BLOCK);
        self.sums.resize_with(count.max(self.sums.len()), || Mutex::new(Total::zero()));
        let blocks = Blocks::new(count);
        threads::each(self.threads, || self.sum_blocks(&blocks, system, trajectories, &loss));
        blocks.into_result()?;
        self.total = Total::zero();
        self.sums[..count].iter().for_each(|sum| self.total.add(&lock(sum)));
        Ok(&self.total)
    }

    /// The work of one thread: takes blocks until there are no more.
    fn sum_blocks<E: From<SolveError>>(
        &self,
        blocks: &Blocks<E>,
        system: &D,
        trajectories: &[(D::State, RangeInclusive<D::Real>)],
        loss: impl Fn(usize, &Recording<D, M>, Objective<D>) -> Result<(D::Real, Objective<D>), E>,
    ) {
        let Some(first) = blocks.take() else { return };
        let mut workspace = match self.workspace(system) {
            Ok(workspace) => workspace,
            Err(error) => return blocks.fail(first, error.into()),
        };
        for block in iter::once(first).chain(iter::from_fn(|| blocks.take())) {
            let start = block * BLOCK;
            let part = &trajectories[start..trajectories.len().min(start + BLOCK)];
            if let Err(error) = workspace.sum_up(part, start, &loss, &mut lock(&self.sums[block])) {
                blocks.fail(block, error);
            }
        }
        lock(&self.workspaces).push(workspace);
    }

    fn workspace(&self, system: &D) -> Result<Workspace<D, M>, SolveError> {
        let Some(mut workspace) = lock(&self.workspaces).pop() else {
            return Ok(Workspace { recorder: Recorder::new(system, self.method)?, objective: Objective::new() });
        };
        workspace.recorder.set_system(system)?;
        Ok(workspace)
    }
}

impl<D: Differentiable, M: Recordable> Workspace<D, M> {
    /// The sum over trajectories whose indices begin with `start`.
    fn sum_up<E: From<SolveError>>(
        &mut self,
        trajectories: &[(D::State, RangeInclusive<D::Real>)],
        start: usize,
        loss: impl Fn(usize, &Recording<D, M>, Objective<D>) -> Result<(D::Real, Objective<D>), E>,
        sum: &mut Total<D>,
    ) -> Result<(), E> {
        *sum = Total::zero();
        for (i, (state, span)) in trajectories.iter().enumerate() {
            let solution = self.recorder.record_from(state, span.clone())?;
            sum.evaluations += solution.stats().evaluations;
            let (value, objective) = loss(start + i, solution, mem::take(&mut self.objective).emptied())?;
            self.objective = objective;
            let (integrals, gradient) = self.recorder.gradient(&self.objective)?;
            sum.value = sum.value + (value + integrals);
            add(&mut sum.gradient, &gradient.parameters);
        }
        Ok(())
    }
}

/// The queue of the blocks, which threads take in their order.
struct Blocks<E> {
    count: usize,
    next: AtomicUsize,
    /// The earliest block that failed, and its error.
    failure: Mutex<Option<(usize, E)>>,
}

impl<E> Blocks<E> {
    fn new(count: usize) -> Self {
        Self { count, next: AtomicUsize::new(0), failure: Mutex::new(None) }
    }

    fn take(&self) -> Option<usize> {
        Some(self.next.fetch_add(1, Ordering::Relaxed)).filter(|block| *block < self.count)
    }

    /// The blocks before the one that failed are under way, so that the first failure is found; those after it are not begun.
    fn fail(&self, block: usize, error: E) {
        self.next.fetch_max(self.count, Ordering::Relaxed);
        let mut failure = lock(&self.failure);
        if failure.as_ref().is_none_or(|(earliest, _)| block < *earliest) {
            *failure = Some((block, error));
        }
    }

    fn into_result(self) -> Result<(), E> {
        let failure = self.failure.into_inner().unwrap_or_else(PoisonError::into_inner);
        failure.map_or(Ok(()), |(_, error)| Err(error))
    }
}

impl<D: Differentiable> Total<D> {
    fn zero() -> Self {
        Self { value: D::Real::ZERO, gradient: Array::splat(D::Real::ZERO), evaluations: 0 }
    }

    fn add(&mut self, other: &Self) {
        self.value = self.value + other.value;
        add(&mut self.gradient, &other.gradient);
        self.evaluations += other.evaluations;
    }
}

/// What a panic in another thread has left is not read: the panic is on its way to the caller.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<D: Differentiable> Clone for Total<D> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D: Differentiable> Copy for Total<D> {}

impl<D: Differentiable> fmt::Debug for Total<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Total")
            .field("value", &self.value)
            .field("gradient", &self.gradient.as_ref())
            .field("evaluations", &self.evaluations)
            .finish()
    }
}

impl<D: Differentiable, M: Recordable> fmt::Debug for Gradients<'_, D, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gradients").field("method", self.method).field("total", &self.total).finish_non_exhaustive()
    }
}
