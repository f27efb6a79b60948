//! What a caller asks of an ensemble.

use std::collections::VecDeque;
use std::fmt;
use std::ops::{ControlFlow, RangeInclusive};

use crate::control::Control;
use crate::dynamics::Dynamics;
use crate::error::SolveError;
use crate::method::Method;
use crate::scalar::Real;
use crate::solve::{End, Grid, check_times};
use crate::taylor::Taylor;

use super::queue::{Outcome, Progress, Queue, SharedQueue, Watcher};
use super::threads;
use super::worker::Worker;

/// Many trajectories of one system, each with its own parameters, initial state and span; each takes its own steps.
///
/// They are integrated in the lanes of the processor's registers and on several threads. The results are those of
/// [`solve_end`](crate::solve::solve_end) up to rounding, and bit for bit the same whatever the number of threads
/// and whatever the other trajectories are.
///
/// The trajectories come from an iterator, which is advanced as they are begun: no more of them are in memory than are
/// under way. The iterator and the callbacks are called from the threads of the ensemble, one at a time; a panic of theirs
/// ends the ensemble and is passed on. They may use `rayon` themselves. A thread that has not begun leaves the work to the others where
/// a single call of theirs takes longer than a tenth of a second.
///
/// ```
/// use node_runtime::prelude::*;
///
/// #[ode_dynamics]
/// fn lorenz([x, y, z]: [f64; 3], sigma: f64, rho: f64, beta: f64) -> [f64; 3] {
///     [sigma * (y - x), x * (rho - z) - y, x * y - beta * z]
/// }
///
/// let system = |i: u32| Lorenz { sigma: 10.0, rho: 20.0 + f64::from(i), beta: 8.0 / 3.0 };
/// let sweep = (0..10).map(|i| (system(i), [1.0, 1.0, 1.0], 0.0..=5.0));
/// let ends = Ensemble::new(&Taylor::tolerance(1e-12)).solve_ends(sweep);
/// for (i, end) in ends.into_iter().enumerate() {
///     println!("ρ = {}: {:?}", 20 + i, end?.state);
/// }
/// # Ok::<(), SolveError>(())
/// ```
pub struct Ensemble<'a, M = Taylor> {
    pub(super) method: &'a M,
    pub(super) threads: Option<usize>,
    watcher: Option<Watcher<'a>>,
}

impl<'a, M: Method> Ensemble<'a, M> {
    /// An ensemble whose trajectories are integrated by `method`: for gradients by any, for all else by [`Taylor`].
    pub fn new(method: &'a M) -> Self {
        Self { method, threads: None, watcher: None }
    }

    /// The number of threads at most, those of the current pool of `rayon` if not set; without feature `rayon` it is 1.
    ///
    /// 0 counts as 1, and more threads than the pool has are of no use. They are threads of the pool: the caller waits, or is one of them.
    pub fn threads(mut self, threads: usize) -> Self {
        self.threads = Some(threads);
        self
    }

    /// Calls `watcher` as trajectories are over, and now and then in between. By `ControlFlow::Break(())` it cancels
    /// the ensemble: trajectories under way end in [`SolveError::Cancelled`], and no more are begun. Gradients do not call it: their
    /// `loss` sees each trajectory, and its error ends them.
    ///
    /// ```
    /// use std::ops::ControlFlow;
    /// use node_runtime::prelude::*;
    ///
    /// #[ode_dynamics]
    /// fn decay(x: f64) -> f64 {
    ///     -x
    /// }
    ///
    /// let endless = std::iter::repeat((Decay {}, 1.0, 0.0..=1.0));
    /// let ends = Ensemble::new(&Taylor::tolerance(1e-12))
    ///     .progress(|progress| {
    ///         if progress.finished < 100 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    ///     })
    ///     .solve_ends(endless);
    /// assert!(ends.len() >= 100);
    /// ```
    pub fn progress(mut self, watcher: impl FnMut(Progress) -> ControlFlow<()> + Send + 'a) -> Self {
        self.watcher = Some(Box::new(watcher));
        self
    }
}

impl Ensemble<'_> {
    /// The ends of trajectories `(system, state, span)`, in their order. A span that ends before it starts is integrated
    /// backward in time.
    ///
    /// After a cancellation there are as many as were begun.
    pub fn solve_ends<D, I>(self, trajectories: I) -> Vec<Result<End<D::State>, SolveError>>
    where
        D: Dynamics,
        I: IntoIterator<Item = (D, D::State, RangeInclusive<D::Real>), IntoIter: Send>,
    {
        let mut ends = InOrder::new();
        self.for_each_end(trajectories, |index, end| ends.put(index, end));
        ends.into_vec()
    }

    /// The states of trajectories `(system, state)` at the times of a grid, at the first of which they start; in their
    /// order. See [`solve_grid`](crate::solve::solve_grid).
    ///
    /// ```
    /// use node_runtime::prelude::*;
    ///
    /// #[ode_dynamics]
    /// fn decay(x: f64, rate: f64) -> f64 {
    ///     -rate * x
    /// }
    ///
    /// let rates = [0.5, 1.0, 2.0];
    /// let sweep = rates.map(|rate| (Decay { rate }, 1.0));
    /// let grids = Ensemble::new(&Taylor::tolerance(1e-15)).solve_grids(sweep, &[0.0, 1.0, 2.0]);
    /// for (grid, rate) in grids.into_iter().zip(rates) {
    ///     assert!((grid?.states[1] - (-rate).exp()).abs() < 1e-15);
    /// }
    /// # Ok::<(), SolveError>(())
    /// ```
    pub fn solve_grids<D, I>(self, trajectories: I, times: &[D::Real]) -> Vec<Result<Grid<D::State>, SolveError>>
    where
        D: Dynamics,
        I: IntoIterator<Item = (D, D::State), IntoIter: Send>,
    {
        let mut grids = InOrder::new();
        self.for_each_grid(trajectories, times, |index, grid| grids.put(index, grid));
        grids.into_vec()
    }

    /// As [`solve_ends`](Self::solve_ends), but hands each result with the index of its trajectory to `callback` as it
    /// comes, in any order, and keeps nothing. By `ControlFlow::Break(())` the callback ends the ensemble: it is not
    /// called again.
    ///
    /// ```
    /// use std::ops::ControlFlow;
    /// use node_runtime::prelude::*;
    ///
    /// #[ode_dynamics]
    /// fn decay(x: f64, rate: f64) -> f64 {
    ///     -rate * x
    /// }
    ///
    /// let (mut sum, mut failures) = (0.0, 0);
    /// let sweep = (0..10_000).map(|i| (Decay { rate: 1e-4 * f64::from(i) }, 1.0, 0.0..=1.0));
    /// Ensemble::new(&Taylor::tolerance(1e-9)).for_each_end(sweep, |_index, result| {
    ///     match result {
    ///         Ok(end) => sum += end.state,
    ///         Err(_) => failures += 1,
    ///     }
    ///     ControlFlow::Continue(())
    /// });
    /// // ∫₀¹ e⁻ʳ dr = 1 − e⁻¹
    /// assert!((sum / 10_000.0 - (1.0 - (-1.0_f64).exp())).abs() < 1e-4);
    /// assert_eq!(failures, 0);
    /// ```
    pub fn for_each_end<D, I, F>(self, trajectories: I, mut callback: F)
    where
        D: Dynamics,
        I: IntoIterator<Item = (D, D::State, RangeInclusive<D::Real>), IntoIter: Send>,
        F: FnMut(usize, Result<End<D::State>, SolveError>) -> ControlFlow<()> + Send,
    {
        let sink = |index, outcome: Outcome<D>| callback(index, outcome.map(|(end, _)| end));
        self.run(trajectories.into_iter(), &[], sink);
    }

    /// As [`solve_grids`](Self::solve_grids), but hands on each result as it comes: see
    /// [`for_each_end`](Self::for_each_end).
    pub fn for_each_grid<D, I, F>(self, trajectories: I, times: &[D::Real], mut callback: F)
    where
        D: Dynamics,
        I: IntoIterator<Item = (D, D::State), IntoIter: Send>,
        F: FnMut(usize, Result<Grid<D::State>, SolveError>) -> ControlFlow<()> + Send,
    {
        let trajectories = trajectories.into_iter();
        let sink = |index, outcome: Outcome<D>| {
            callback(index, outcome.map(|(end, states)| Grid { states, statistics: end.statistics }))
        };
        match check_times(times) {
            Ok((start, end)) => self.run(trajectories.map(|(system, state)| (system, state, start..=end)), times, sink),
            Err(error) => {
                let trajectories = trajectories.map(|(system, state)| (system, state, D::Real::ZERO..=D::Real::ZERO));
                fail_all(&SharedQueue::new(trajectories, sink, self.watcher), &error);
            }
        }
    }

    fn run<D, I, F>(self, trajectories: I, times: &[D::Real], sink: F)
    where
        D: Dynamics,
        I: Iterator<Item = (D, D::State, RangeInclusive<D::Real>)> + Send,
        F: FnMut(usize, Outcome<D>) -> ControlFlow<()> + Send,
    {
        let Self { method, threads, watcher } = self;
        let queue: &dyn Queue<D> = &SharedQueue::new(trajectories, sink, watcher);
        if let Err(error) = Control::<D>::new(method) {
            return fail_all(queue, &error);
        }
        threads::each(threads, || Worker { queue, method, times }.run());
    }
}

impl<M: Method> fmt::Debug for Ensemble<'_, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ensemble").field("method", self.method).field("threads", &self.threads).finish_non_exhaustive()
    }
}

/// The same error for each trajectory.
fn fail_all<D: Dynamics>(queue: &dyn Queue<D>, error: &SolveError) {
    let (mut done, mut jobs) = (Vec::new(), VecDeque::new());
    loop {
        queue.exchange(&mut done, &mut jobs, 1);
        let Some(job) = jobs.pop_front() else { return };
        done.push((job.index, Err(error.clone())));
    }
}

/// Results that come in any order.
struct InOrder<T>(Vec<Option<T>>);

impl<T> InOrder<T> {
    fn new() -> Self {
        Self(Vec::new())
    }

    fn put(&mut self, index: usize, value: T) -> ControlFlow<()> {
        if self.0.len() <= index {
            self.0.resize_with(index + 1, || None);
        }
        self.0[index] = Some(value);
        ControlFlow::Continue(())
    }

    fn into_vec(self) -> Vec<T> {
        self.0.into_iter().flatten().collect()
    }
}
