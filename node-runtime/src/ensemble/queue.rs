//! The queue between the caller of an ensemble and its workers: jobs are taken from the caller's iterator, the source, and outcomes
//! go to the caller's callback, the sink.

use std::collections::VecDeque;
use std::iter::{self, Enumerate, Fuse};
use std::ops::{ControlFlow, RangeInclusive};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, TryLockError};
use std::thread;
use std::time::{Duration, Instant};

use crate::dynamics::Dynamics;
use crate::error::SolveError;
use crate::solve::End;

/// One of the trajectories to integrate.
pub(super) struct Job<D: Dynamics> {
    /// Its place in the ensemble.
    pub index: usize,
    pub system: D,
    pub state: D::State,
    pub span: RangeInclusive<D::Real>,
}

/// How a trajectory went: its end, and its states at the times of the grid.
pub(super) type Outcome<D> = Result<(End<<D as Dynamics>::State>, Vec<<D as Dynamics>::State>), SolveError>;

/// What a worker sees of the queue.
pub(super) trait Queue<D: Dynamics>: Sync {
    /// Waits until the queue is free. Whether it is: not if a call of the caller's code in another thread takes too long.
    ///
    /// Where that code waits for work of its own on the same threads, this thread may be what it waits for.
    fn wait_until_free(&self) -> bool;

    /// Hands in what is done, and takes up to `count` new jobs; none if there are no more.
    fn exchange(&self, done: &mut Vec<(usize, Outcome<D>)>, jobs: &mut VecDeque<Job<D>>, count: usize);

    /// Tells the caller how far the ensemble is.
    fn report(&self);

    /// Whether to stop at once.
    fn is_closed(&self) -> bool;
}

/// How far an ensemble is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The number of trajectories that were begun.
    pub begun: usize,
    /// The number of trajectories that are over, well or not.
    pub finished: usize,
    /// The number of those that failed.
    pub failed: usize,
}

/// What is told how far an ensemble is, and may cancel it.
pub(super) type Watcher<'a> = Box<dyn FnMut(Progress) -> ControlFlow<()> + Send + 'a>;

/// The queue that all workers share; one at a time uses the caller's code.
pub(super) struct SharedQueue<'a, I: Iterator, F> {
    caller: Mutex<Caller<'a, I, F>>,
    /// How often the caller's code was called.
    calls: AtomicU64,
    is_closed: AtomicBool,
}

/// After so many steps a worker reports.
pub(super) const REPORT_INTERVAL: u64 = 1024;

/// How long a worker that begins waits for one call of the caller's code.
const CALL_TIMEOUT: Duration = Duration::from_millis(100);

/// How often it looks whether the call is over.
const POLL_INTERVAL: Duration = Duration::from_micros(20);

/// The caller's iterator and callbacks.
struct Caller<'a, I: Iterator, F> {
    source: Enumerate<Fuse<I>>,
    sink: F,
    /// Whether the sink takes no more.
    is_sink_closed: bool,
    watcher: Option<Watcher<'a>>,
    progress: Progress,
}

impl<'a, I: Iterator, F> SharedQueue<'a, I, F> {
    pub fn new(source: I, sink: F, watcher: Option<Watcher<'a>>) -> Self {
        let (source, progress) = (source.fuse().enumerate(), Progress::default());
        let caller = Caller { source, sink, is_sink_closed: false, watcher, progress };
        Self { caller: Mutex::new(caller), calls: AtomicU64::new(0), is_closed: AtomicBool::new(false) }
    }

    /// Calls the caller's code, and counts that.
    fn call<T>(&self, code: impl FnOnce() -> T) -> T {
        self.calls.fetch_add(1, Ordering::Relaxed);
        code()
    }

    fn close(&self) {
        self.is_closed.store(true, Ordering::Relaxed);
    }

    fn call_watcher(&self, caller: &mut Caller<'a, I, F>) {
        let is_closed = self.is_closed.load(Ordering::Relaxed);
        if let Some(watcher) = &mut caller.watcher
            && !is_closed
            && self.call(|| watcher(caller.progress)).is_break()
        {
            self.close();
        }
    }
}

impl<D, I, F> Queue<D> for SharedQueue<'_, I, F>
where
    D: Dynamics,
    I: Iterator<Item = (D, D::State, RangeInclusive<D::Real>)> + Send,
    F: FnMut(usize, Outcome<D>) -> ControlFlow<()> + Send,
{
    fn wait_until_free(&self) -> bool {
        let (mut calls, mut since) = (0, Instant::now());
        loop {
            match self.caller.try_lock() {
                Ok(_) => return true,
                Err(TryLockError::Poisoned(_)) => return false,
                Err(TryLockError::WouldBlock) => thread::sleep(POLL_INTERVAL),
            }
            let now = self.calls.load(Ordering::Relaxed);
            if now != calls {
                (calls, since) = (now, Instant::now());
            } else if since.elapsed() > CALL_TIMEOUT {
                return false;
            }
        }
    }

    fn exchange(&self, done: &mut Vec<(usize, Outcome<D>)>, jobs: &mut VecDeque<Job<D>>, count: usize) {
        // A lock is poisoned by a panic of the caller's code in another thread, which is on its way to the caller.
        let Ok(mut guard) = self.caller.lock() else { return };
        let caller = &mut *guard;
        for (index, outcome) in done.drain(..) {
            caller.progress.finished += 1;
            caller.progress.failed += usize::from(outcome.is_err());
            if !caller.is_sink_closed && self.call(|| (caller.sink)(index, outcome)).is_break() {
                caller.is_sink_closed = true;
                self.close();
            }
        }
        self.call_watcher(caller);
        if !self.is_closed.load(Ordering::Relaxed) {
            let next = iter::from_fn(|| self.call(|| caller.source.next())).take(count);
            let before = jobs.len();
            jobs.extend(next.map(|(index, (system, state, span))| Job { index, system, state, span }));
            caller.progress.begun += jobs.len() - before;
        }
    }

    fn report(&self) {
        if let Ok(mut caller) = self.caller.lock() {
            self.call_watcher(&mut caller);
        }
    }

    fn is_closed(&self) -> bool {
        self.is_closed.load(Ordering::Relaxed) || self.caller.is_poisoned()
    }
}
