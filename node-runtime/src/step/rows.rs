//! The coefficients of a polynomial in memory.

/// Rows of coefficients, the k-th coefficients of all components in row k; each row may be followed by what belongs to others.
#[derive(Clone, Copy)]
pub(crate) struct Rows<'a, R> {
    all: &'a [R],
    stride: usize,
    dimension: usize,
}

impl<'a, R> Rows<'a, R> {
    /// The first `dimension` numbers of every `stride` are a row.
    pub fn new(all: &'a [R], stride: usize, dimension: usize) -> Self {
        Self { all, stride, dimension }
    }

    /// The k-th coefficients.
    #[inline(always)]
    pub fn get(self, k: usize) -> &'a [R] {
        &self.all[k * self.stride..][..self.dimension]
    }
}
