//! One memory, seen as reals or as the same reals under another arithmetic.

use super::vectors::Vectors;
use super::{Fma, Lane, Lanes, Real, Scalar};

/// The real number `R`, or a number with its very memory and another way to compute.
///
/// # Safety
///
/// The type is `R`, or `#[repr(transparent)]` over `R` with every value of `R` valid.
pub unsafe trait Transparent<R: Real>: Lane<Real = R> + Clear {}

// SAFETY: the reals themselves.
unsafe impl Transparent<f64> for f64 {}

// SAFETY: the reals themselves.
unsafe impl Transparent<f32> for f32 {}

// SAFETY: `Fma` is `#[repr(transparent)]` and has no invariant.
unsafe impl<R: Real, V: Vectors<R>> Transparent<R> for Fma<R, V> {}

/// A number whose 0 has all bits 0, so that memory that comes cleared holds such numbers.
///
/// # Safety
///
/// All bits 0 are a valid value, and that value is 0.
pub unsafe trait Clear: Scalar {}

// SAFETY: +0.
unsafe impl Clear for f64 {}

// SAFETY: +0.
unsafe impl Clear for f32 {}

// SAFETY: `Fma` is `#[repr(transparent)]` over the real.
unsafe impl<R: Real, V: Vectors<R>> Clear for Fma<R, V> {}

// SAFETY: `Lanes` is `#[repr(transparent)]` over an array of such numbers.
unsafe impl<S: Clear, const N: usize> Clear for Lanes<S, N> {}

/// A value that is a row of scalars in memory.
///
/// # Safety
///
/// The value begins with `LEN` values of `Scalar`, one after the other and all valid for it; any bytes after them are
/// padding, or more such values, which nobody reads through this trait.
pub unsafe trait Storage {
    /// What it is made of.
    type Scalar: Scalar;

    /// How many of them.
    const LEN: usize;
}

// SAFETY: an array is its elements, one after the other.
unsafe impl<S: Scalar, const N: usize> Storage for [S; N] {
    type Scalar = S;
    const LEN: usize = N;
}

/// A value on the heap, all 0, of memory that the system gives cleared: it may be larger than the stack, and what is not written to is
/// not touched.
#[cfg(feature = "std")]
pub(crate) fn cleared<T: Storage<Scalar: Clear>>() -> Box<T> {
    let layout = std::alloc::Layout::new::<T>();
    // SAFETY: memory of this layout, or none for a value without size; all bits 0 are valid scalars by `Clear`, and of those and of
    // padding the value consists by `Storage`.
    unsafe {
        if layout.size() == 0 {
            return Box::from_raw(core::ptr::NonNull::dangling().as_ptr());
        }
        let memory = std::alloc::alloc_zeroed(layout).cast::<T>();
        if memory.is_null() {
            std::alloc::handle_alloc_error(layout);
        }
        Box::from_raw(memory)
    }
}

/// A value on the heap with `x` in every place, made there: it may be larger than the stack.
#[cfg(feature = "std")]
pub(crate) fn filled<T: Storage>(x: T::Scalar) -> Box<T> {
    const { assert!(size_of::<T>() < T::LEN * size_of::<T::Scalar>() + align_of::<T>()) };
    let mut all = Box::<T>::new_uninit();
    let first = all.as_mut_ptr().cast::<T::Scalar>();
    for i in 0..T::LEN {
        // SAFETY: the value begins with `LEN` scalars, and `i` is below that.
        unsafe { first.add(i).write(x) };
    }
    // SAFETY: all scalars are written; the rest is padding by `Storage`, and no more than the alignment asks for.
    unsafe { all.assume_init() }
}

/// The reals in `from` as scalars with their memory.
///
/// Refused at compile time where the two differ in length, size or alignment.
///
/// ```
/// use node_runtime::scalar::{Fma, cast_ref};
/// let fused: &[Fma<f64>; 2] = cast_ref(&[1.0, 2.0]);
/// assert_eq!(*fused, [Fma::new(1.0), Fma::new(2.0)]);
/// ```
///
/// ```compile_fail
/// use node_runtime::scalar::{Fma, cast_ref};
/// let fused: &[Fma<f64>; 3] = cast_ref(&[1.0, 2.0]);
/// ```
#[inline(always)]
pub fn cast_ref<A, B>(from: &A) -> &B
where
    A: Storage<Scalar: Real>,
    B: Storage<Scalar: Transparent<A::Scalar>>,
{
    const { assert_same_layout::<A, B>() };
    // SAFETY: size and alignment agree, and both are `LEN` scalars, each of which is one and the same real in memory.
    unsafe { &*core::ptr::from_ref(from).cast() }
}

/// As [`cast_ref`], to write.
#[inline(always)]
pub fn cast_mut<A, B>(from: &mut A) -> &mut B
where
    A: Storage<Scalar: Real>,
    B: Storage<Scalar: Transparent<A::Scalar>>,
{
    const { assert_same_layout::<A, B>() };
    // SAFETY: as in `cast_ref`; and every real is valid on both sides, whatever is written.
    unsafe { &mut *core::ptr::from_mut(from).cast() }
}

/// The scalars of several rows, one row after the other.
#[inline(always)]
pub(crate) fn flat<A: Storage>(rows: &[A]) -> &[A::Scalar] {
    const { assert!(size_of::<A>() == A::LEN * size_of::<A::Scalar>()) };
    // SAFETY: each row is `LEN` scalars and nothing else, and the rows follow one another.
    unsafe { core::slice::from_raw_parts(rows.as_ptr().cast(), rows.len() * A::LEN) }
}

const fn assert_same_layout<A: Storage, B: Storage>() {
    assert!(A::LEN == B::LEN);
    assert!(size_of::<A>() == size_of::<B>());
    assert!(align_of::<A>() == align_of::<B>());
}
