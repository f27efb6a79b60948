//! Arrays whose length is a sum or a product of const parameters, which stable Rust has no `[S; N * M]` for.

use core::slice;

use super::Array;
use crate::scalar::{Scalar, Storage};

/// `N` arrays one after the other.
///
/// ```
/// use node_runtime::state::{Array, Repeat};
/// let all: Repeat<[f64; 3], 2> = Array::splat(1.0);
/// assert_eq!(all.as_ref(), [1.0; 6]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(C)]
pub struct Repeat<A, const N: usize>([A; N]);

/// One array, and then another.
///
/// ```
/// use node_runtime::state::{Array, Join};
/// let all: Join<[f64; 3], [f64; 2]> = Array::splat(1.0);
/// assert_eq!(all.as_ref(), [1.0; 5]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(C)]
pub struct Join<A, B>(A, B);

macro_rules! slices {
    (($($parameters:tt)*) $array:ty) => {
        impl<S: Scalar, $($parameters)*> AsRef<[S]> for $array {
            #[inline(always)]
            fn as_ref(&self) -> &[S] {
                const { assert!(size_of::<Self>() == <Self as Storage>::LEN * size_of::<S>()) };
                // SAFETY: the value is `LEN` scalars, one after the other, and nothing else: its size says so.
                unsafe { slice::from_raw_parts(core::ptr::from_ref(self).cast(), <Self as Storage>::LEN) }
            }
        }

        impl<S: Scalar, $($parameters)*> AsMut<[S]> for $array {
            #[inline(always)]
            fn as_mut(&mut self) -> &mut [S] {
                const { assert!(size_of::<Self>() == <Self as Storage>::LEN * size_of::<S>()) };
                // SAFETY: as in `as_ref`.
                unsafe { slice::from_raw_parts_mut(core::ptr::from_mut(self).cast(), <Self as Storage>::LEN) }
            }
        }
    };
}
slices!((A: Array<S>, const N: usize) Repeat<A, N>);
slices!((A: Array<S>, B: Array<S>) Join<A, B>);

impl<S: Scalar, A: Array<S>, const N: usize> Array<S> for Repeat<A, N> {
    #[inline(always)]
    fn splat(x: S) -> Self {
        Self([A::splat(x); N])
    }
}

impl<S: Scalar, A: Array<S>, B: Array<S>> Array<S> for Join<A, B> {
    #[inline(always)]
    fn splat(x: S) -> Self {
        Self(A::splat(x), B::splat(x))
    }
}

// SAFETY: `repr(C)` around rows of scalars, which have the scalar's alignment: without padding, as is asserted, nothing stands between.
unsafe impl<A: Storage, const N: usize> Storage for Repeat<A, N> {
    type Scalar = A::Scalar;
    const LEN: usize = {
        assert!(size_of::<A>() == A::LEN * size_of::<A::Scalar>());
        N * A::LEN
    };
}

// SAFETY: as above.
unsafe impl<A: Storage, B: Storage<Scalar = A::Scalar>> Storage for Join<A, B> {
    type Scalar = A::Scalar;
    const LEN: usize = {
        assert!(size_of::<A>() == A::LEN * size_of::<A::Scalar>());
        A::LEN + B::LEN
    };
}
