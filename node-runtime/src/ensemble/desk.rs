//! The desk between the caller of an ensemble and its threads: jobs are fetched there, and outcomes handed in.

use std::collections::VecDeque;
use std::iter::Enumerate;
use std::ops::{ControlFlow, RangeInclusive};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::dynamics::Dynamics;

use super::member::{Job, Outcome};

/// What a thread sees of the desk.
pub(super) trait Desk<D: Dynamics>: Sync {
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
    is_closed: AtomicBool,
}

struct Books<'a, I: Iterator, F> {
    source: Enumerate<I>,
    sink: F,
    /// Whether the sink takes no more.
    is_full: bool,
    watcher: Option<Watcher<'a>>,
    progress: Progress,
}

impl<'a, I: Iterator, F> CallersDesk<'a, I, F> {
    pub fn new(source: I, sink: F, watcher: Option<Watcher<'a>>) -> Self {
        let progress = Progress::default();
        let books = Books { source: source.enumerate(), sink, is_full: false, watcher, progress };
        Self { books: Mutex::new(books), is_closed: AtomicBool::new(false) }
    }

    fn close(&self) {
        self.is_closed.store(true, Ordering::Relaxed);
    }

    fn tell(&self, books: &mut Books<'a, I, F>) {
        let is_closed = self.is_closed.load(Ordering::Relaxed);
        if let Some(watcher) = &mut books.watcher
            && !is_closed
            && watcher(books.progress).is_break()
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
    fn exchange(&self, done: &mut Vec<(usize, Outcome<D>)>, jobs: &mut VecDeque<Job<D>>, count: usize) {
        // A lock is poisoned by a panic of the caller's code in another thread, which is on its way to the caller.
        let Ok(mut guard) = self.books.lock() else { return };
        let books = &mut *guard;
        for (index, outcome) in done.drain(..) {
            books.progress.finished += 1;
            books.progress.failed += usize::from(outcome.is_err());
            if !books.is_full && (books.sink)(index, outcome).is_break() {
                books.is_full = true;
                self.close();
            }
        }
        self.tell(books);
        if !self.is_closed.load(Ordering::Relaxed) {
            let next = books.source.by_ref().take(count);
            jobs.extend(next.map(|(index, (system, state, span))| Job { index, system, state, span }));
            books.progress.begun += jobs.len();
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
