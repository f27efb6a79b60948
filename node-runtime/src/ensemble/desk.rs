//! The desk between the caller of an ensemble and its threads: jobs are fetched there, and outcomes handed in.

use std::collections::VecDeque;
use std::iter::{self, Enumerate, Fuse};
use std::ops::{ControlFlow, RangeInclusive};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, TryLockError};
use std::thread;
use std::time::{Duration, Instant};

use crate::dynamics::Dynamics;

use super::member::{Job, Outcome};

/// What a thread sees of the desk.
pub(super) trait Desk<D: Dynamics>: Sync {
    /// Waits until a thread can set out; not if the caller's code, in another one, takes long.
    ///
    /// Where that code waits for work of its own on the same threads, this thread may be what it waits for.
    fn admits(&self) -> bool;

    /// Hands in what is done, and fetches up to `count` new jobs; none if there are no more.
    fn exchange(&self, done: &mut Vec<(usize, Outcome<D>)>, jobs: &mut VecDeque<Job<D>>, count: usize);

    /// Work goes on.
    fn report(&self);

    /// Whether to stop where one is.
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

/// The caller's iterator and callbacks, which one thread at a time uses.
pub(super) struct CallersDesk<'a, I: Iterator, F> {
    books: Mutex<Books<'a, I, F>>,
    /// How often the caller's code was called.
    calls: AtomicU64,
    is_closed: AtomicBool,
}

/// A thread that sets out waits so long for one call of the caller's code.
const PATIENCE: Duration = Duration::from_millis(100);

/// And looks so often.
const GLANCE: Duration = Duration::from_micros(20);

struct Books<'a, I: Iterator, F> {
    source: Enumerate<Fuse<I>>,
    sink: F,
    /// Whether the sink takes no more.
    is_full: bool,
    watcher: Option<Watcher<'a>>,
    progress: Progress,
}

impl<'a, I: Iterator, F> CallersDesk<'a, I, F> {
    pub fn new(source: I, sink: F, watcher: Option<Watcher<'a>>) -> Self {
        let progress = Progress::default();
        let books = Books { source: source.fuse().enumerate(), sink, is_full: false, watcher, progress };
        Self { books: Mutex::new(books), calls: AtomicU64::new(0), is_closed: AtomicBool::new(false) }
    }

    /// The caller's code is called.
    fn call<T>(&self, code: impl FnOnce() -> T) -> T {
        self.calls.fetch_add(1, Ordering::Relaxed);
        code()
    }

    fn close(&self) {
        self.is_closed.store(true, Ordering::Relaxed);
    }

    fn tell(&self, books: &mut Books<'a, I, F>) {
        let is_closed = self.is_closed.load(Ordering::Relaxed);
        if let Some(watcher) = &mut books.watcher
            && !is_closed
            && self.call(|| watcher(books.progress)).is_break()
        {
            self.close();
        }
    }
}

impl<D, I, F> Desk<D> for CallersDesk<'_, I, F>
where
    D: Dynamics,
    I: Iterator<Item = (D, D::State, RangeInclusive<D::Real>)> + Send,
    F: FnMut(usize, Outcome<D>) -> ControlFlow<()> + Send,
{
    fn admits(&self) -> bool {
        let (mut calls, mut since) = (0, Instant::now());
        loop {
            match self.books.try_lock() {
                Ok(_) => return true,
                Err(TryLockError::Poisoned(_)) => return false,
                Err(TryLockError::WouldBlock) => thread::sleep(GLANCE),
            }
            let now = self.calls.load(Ordering::Relaxed);
            if now != calls {
                (calls, since) = (now, Instant::now());
            } else if since.elapsed() > PATIENCE {
                return false;
            }
        }
    }

    fn exchange(&self, done: &mut Vec<(usize, Outcome<D>)>, jobs: &mut VecDeque<Job<D>>, count: usize) {
        // A lock is poisoned by a panic of the caller's code in another thread, which is on its way to the caller.
        let Ok(mut guard) = self.books.lock() else { return };
        let books = &mut *guard;
        for (index, outcome) in done.drain(..) {
            books.progress.finished += 1;
            books.progress.failed += usize::from(outcome.is_err());
            if !books.is_full && self.call(|| (books.sink)(index, outcome)).is_break() {
                books.is_full = true;
                self.close();
            }
        }
        self.tell(books);
        if !self.is_closed.load(Ordering::Relaxed) {
            let next = iter::from_fn(|| self.call(|| books.source.next())).take(count);
            let before = jobs.len();
            jobs.extend(next.map(|(index, (system, state, span))| Job { index, system, state, span }));
            books.progress.begun += jobs.len() - before;
        }
    }

    fn report(&self) {
        if let Ok(mut books) = self.books.lock() {
            self.tell(&mut books);
        }
    }

    fn is_closed(&self) -> bool {
        self.is_closed.load(Ordering::Relaxed) || self.books.is_poisoned()
    }
}
