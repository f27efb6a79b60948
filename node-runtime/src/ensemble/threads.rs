//! The threads of an ensemble.

/// Does the same work on so many threads of the pool, on all of them if no number is given; the caller is one of them if it is of the pool.
///
/// A panic on one of them is passed on when the others have come to their end.
#[cfg(feature = "rayon")]
pub(super) fn each(threads: Option<usize>, work: impl Fn() + Sync) {
    let most = rayon::current_num_threads();
    share(threads.map_or(most, |threads| threads.min(most)), &work);
}

/// By halves, which needs no memory but the stack.
#[cfg(feature = "rayon")]
fn share(threads: usize, work: &(impl Fn() + Sync)) {
    if threads < 2 {
        return work();
    }
    let half = threads / 2;
    rayon::join(|| share(half, work), || share(threads - half, work));
}

/// Does the work.
#[cfg(not(feature = "rayon"))]
pub(super) fn each(_threads: Option<usize>, work: impl Fn() + Sync) {
    work();
}
