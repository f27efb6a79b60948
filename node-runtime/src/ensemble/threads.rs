//! The threads of an ensemble.

/// Does the same work on so many threads, one of them the caller's; on all of the pool if none are given.
///
/// A panic on one of them is passed on when the others have come to their end.
#[cfg(feature = "rayon")]
pub(super) fn each(threads: Option<usize>, work: impl Fn() + Sync) {
    let most = rayon::current_num_threads();
    match threads.map_or(most, |threads| threads.min(most)) {
        0 | 1 => work(),
        threads => rayon::scope(|scope| {
            (1..threads).for_each(|_| scope.spawn(|_| work()));
            work();
        }),
    }
}

/// Does the work.
#[cfg(not(feature = "rayon"))]
pub(super) fn each(_threads: Option<usize>, work: impl Fn() + Sync) {
    work();
}
