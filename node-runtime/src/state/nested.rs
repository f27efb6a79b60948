//! Arrays whose length is a sum or a product of const parameters, which stable Rust has no `[S; N * M]` for.

use core::ops::{Deref, DerefMut};
use core::slice;

use super::Array;
use crate::scalar::{Scalar, Storage};

/// `N` arrays one after the other.
///
/// ```
/// use node_runtime::state::{Array, Repeat};
/// let all: Repeat<[f64; 3], 2> = Array::splat(1.0);
/// assert_eq!(all[..], [1.0; 6]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(C)]
pub struct Repeat<A, const N: usize>([A; N]);

/// One array, and then another.
///
/// ```
/// use node_runtime::state::{Array, Join};
/// let all: Join<[f64; 3], [f64; 2]> = Array::splat(1.0);
/// assert_eq!(all[..], [1.0; 5]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(C)]
pub struct Join<A, B>(A, B);

macro_rules! slices {
    (($($storage:tt)*) ($($array:tt)*) $ty:ty) => {
        impl<$($storage)*> Deref for $ty {
            type Target = [<Self as Storage>::Scalar];

            #[inline(always)]
            fn deref(&self) -> &Self::Target {
                const { assert!(size_of::<Self>() == Self::LEN * size_of::<<Self as Storage>::Scalar>()) };
                // SAFETY: the value is `LEN` scalars, one after the other, and nothing else: its size says so.
                unsafe { slice::from_raw_parts(core::ptr::from_ref(self).cast(), Self::LEN) }
            }
        }

        impl<$($storage)*> DerefMut for $ty {
            #[inline(always)]
            fn deref_mut(&mut self) -> &mut Self::Target {
                const { assert!(size_of::<Self>() == Self::LEN * size_of::<<Self as Storage>::Scalar>()) };
                // SAFETY: as in `deref`.
                unsafe { slice::from_raw_parts_mut(core::ptr::from_mut(self).cast(), Self::LEN) }
            }
        }

        impl<S: Scalar, $($array)*> AsRef<[S]> for $ty {
            #[inline(always)]
            fn as_ref(&self) -> &[S] {
                self
            }
        }

        impl<S: Scalar, $($array)*> AsMut<[S]> for $ty {
            #[inline(always)]
            fn as_mut(&mut self) -> &mut [S] {
                self
            }
        }
    };
}
slices!((A: Storage, const N: usize) (A: Array<S>, const N: usize) Repeat<A, N>);
slices!((A: Storage, B: Storage<Scalar = A::Scalar>) (A: Array<S>, B: Array<S>) Join<A, B>);

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
        assert!(core::mem::offset_of!(Self, 1) == size_of::<A>());
        A::LEN + B::LEN
    };
}
