//! The memory of a pass over the orders that keeps few of its coefficients.

use super::{Coefficients, Series};
use crate::scalar::{Scalar, Storage};

/// The coefficients of `KEPT` series, which kernels read again at higher orders, and `NOW` numbers that only the order that
/// is computed needs, or the next: those stay in a cache however many orders there are.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Workspace<T, const KEPT: usize, const NOW: usize, const ROWS: usize> {
    /// Row k holds the coefficients of order k.
    pub kept: Series<T, KEPT, ROWS>,
    /// One row for all orders.
    pub now: Series<T, NOW, 1>,
}

impl<T: Scalar, const KEPT: usize, const NOW: usize, const ROWS: usize> Coefficients<T>
    for Workspace<T, KEPT, NOW, ROWS>
{
    const WIDTH: usize = KEPT;

    #[inline(always)]
    fn zero() -> Self {
        Self { kept: Series::zero(), now: Series::zero() }
    }

    // Made in place: it may be larger than the stack.
    #[cfg(feature = "std")]
    fn boxed() -> Box<Self> {
        let mut all = Box::<Self>::new_uninit();
        let this = all.as_mut_ptr();
        // SAFETY: both parts are arrays of numbers, in memory that is large enough for them; all numbers are written.
        unsafe {
            let (kept, now) = (&raw mut (*this).kept, &raw mut (*this).now);
            (0..KEPT * ROWS).for_each(|i| kept.cast::<T>().add(i).write(super::zero()));
            (0..NOW).for_each(|i| now.cast::<T>().add(i).write(super::zero()));
            all.assume_init()
        }
    }

    #[inline(always)]
    fn flat(&self) -> &[T] {
        self.kept.flat()
    }

    #[inline(always)]
    fn row(&self, k: usize) -> &[T] {
        self.kept.row(k)
    }

    #[inline(always)]
    fn row_mut(&mut self, k: usize) -> &mut [T] {
        self.kept.row_mut(k)
    }

    #[inline(always)]
    fn first_rows(&mut self) -> (&mut [T], &[T]) {
        self.kept.first_rows()
    }
}

// SAFETY: `repr(C)`, and it begins with the coefficients that are kept; what follows may be any numbers.
unsafe impl<T: Scalar, const KEPT: usize, const NOW: usize, const ROWS: usize> Storage
    for Workspace<T, KEPT, NOW, ROWS>
{
    type Scalar = T;
    const LEN: usize = KEPT * ROWS;
}
