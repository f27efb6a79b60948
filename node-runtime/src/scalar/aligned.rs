//! Memory that begins where registers do.

use core::ops::{Deref, DerefMut};

use super::Storage;

/// Begins with a line of the cache: a register of two lines takes twice as long to read, and longer to write.
#[derive(Clone, Copy, Debug)]
#[repr(C, align(64))]
pub struct Aligned<T>(pub T);

impl<T> Deref for Aligned<T> {
    type Target = T;

    #[inline(always)]
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Aligned<T> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

// SAFETY: `repr(C)` around such a value, and then the padding to the alignment.
unsafe impl<T: Storage> Storage for Aligned<T> {
    type Scalar = T::Scalar;
    const LEN: usize = T::LEN;
}
