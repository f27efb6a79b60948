//! Parameters: what a system is given, as numbers in a fixed order.

use crate::scalar::{Real, Scalar};
use crate::state::Array;

/// A value that is a fixed number of reals of type `R` to the recurrences: a real, an integer or a truth value (1 or 0), an array or
/// a tuple of such; with the feature `nalgebra` a vector, a matrix or a quaternion.
///
/// `#[derive(Parameters)]` implements it for structs with named fields that are such values, and so does
/// `#[derive(State)]`. Integers are exact up to 2⁵³ as `f64`, 2²⁴ as `f32`.
///
/// ```
/// use node_runtime::prelude::*;
///
/// #[derive(Clone, Copy, Debug, PartialEq, Parameters)]
/// struct Spring {
///     stiffness: f64,
///     is_damped: bool,
/// }
///
/// #[ode_dynamics]
/// fn oscillator([x, v]: [f64; 2], spring: &Spring) -> [f64; 2] {
///     let friction = if spring.is_damped { 0.1 } else { 0.0 };
///     [v, -spring.stiffness * x - friction * v]
/// }
/// # let _ = Oscillator { spring: Spring { stiffness: 1.0, is_damped: false } };
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not made of a fixed number of parameters",
    label = "numbers, truth values, arrays and tuples of them, and structs with `#[derive(Parameters)]` are"
)]
pub trait Parameters<R: Real> {
    /// How many numbers it is.
    const COUNT: usize;

    /// Writes the numbers to `out`, which has length [`COUNT`](Self::COUNT).
    fn write(&self, out: &mut [R]);

    /// Takes over the reals among the numbers `from`, which has length [`COUNT`](Self::COUNT); integers and truth values stay as
    /// they are.
    fn assign(&mut self, from: &[R]);
}

macro_rules! reals {
    ($($real:ty)*) => {$(
        impl Parameters<$real> for $real {
            const COUNT: usize = 1;

            fn write(&self, out: &mut [$real]) {
                out[0] = *self;
            }

            fn assign(&mut self, from: &[$real]) {
                *self = from[0];
            }
        }
    )*};
}
reals!(f64 f32);

macro_rules! integers {
    ($($integer:ty)*) => {$(
        impl<R: Real> Parameters<R> for $integer {
            const COUNT: usize = 1;

            fn write(&self, out: &mut [R]) {
                out[0] = R::from_f64(*self as f64);
            }

            fn assign(&mut self, _: &[R]) {}
        }
    )*};
}
integers!(u8 u16 u32 u64 usize i8 i16 i32 i64 isize);

impl<R: Real> Parameters<R> for bool {
    const COUNT: usize = 1;

    fn write(&self, out: &mut [R]) {
        out[0] = if *self { R::ONE } else { R::ZERO };
    }

    fn assign(&mut self, _: &[R]) {}
}

impl<R: Real, T: Parameters<R>, const N: usize> Parameters<R> for [T; N] {
    const COUNT: usize = N * T::COUNT;

    fn write(&self, out: &mut [R]) {
        for (part, out) in self.iter().zip(out.chunks_exact_mut(T::COUNT)) {
            part.write(out);
        }
    }

    fn assign(&mut self, from: &[R]) {
        for (part, from) in self.iter_mut().zip(from.chunks_exact(T::COUNT)) {
            part.assign(from);
        }
    }
}

macro_rules! tuple {
    ($($part:ident)*) => {
        impl<R: Real, $($part: Parameters<R>),*> Parameters<R> for ($($part,)*) {
            const COUNT: usize = 0 $(+ $part::COUNT)*;

            #[allow(non_snake_case)]
            fn write(&self, out: &mut [R]) {
                let ($($part,)*) = self;
                let _rest = out;
                $(
                    let (part, _rest) = _rest.split_at_mut($part::COUNT);
                    $part.write(part);
                )*
            }

            #[allow(non_snake_case)]
            fn assign(&mut self, from: &[R]) {
                let ($($part,)*) = self;
                let _rest = from;
                $(
                    let (part, _rest) = _rest.split_at($part::COUNT);
                    $part.assign(part);
                )*
            }
        }
    };
}
tuple!(A);
tuple!(A B);
tuple!(A B C);
tuple!(A B C D);
tuple!(A B C D E);
tuple!(A B C D E F);
tuple!(A B C D E F G);
tuple!(A B C D E F G H);

#[cfg(feature = "nalgebra")]
impl<R: Real + nalgebra::Scalar, const M: usize, const N: usize> Parameters<R> for nalgebra::SMatrix<R, M, N> {
    const COUNT: usize = M * N;

    fn write(&self, out: &mut [R]) {
        out.copy_from_slice(self.as_slice());
    }

    fn assign(&mut self, from: &[R]) {
        self.as_mut_slice().copy_from_slice(from);
    }
}

#[cfg(feature = "nalgebra")]
impl<R: Real + nalgebra::Scalar> Parameters<R> for nalgebra::Quaternion<R> {
    const COUNT: usize = 4;

    fn write(&self, out: &mut [R]) {
        out.copy_from_slice(self.coords.as_slice());
    }

    fn assign(&mut self, from: &[R]) {
        self.coords.as_mut_slice().copy_from_slice(from);
    }
}

/// The numbers of an array whose length const parameters tell, as an array of that length.
#[inline(always)]
pub fn numbers_of<S: Scalar, A: Array<S>, const N: usize>(all: &A) -> &[S; N] {
    const { assert!(A::LEN == N) };
    let Some(numbers) = all.as_ref().first_chunk() else { unreachable!() };
    numbers
}

/// The numbers at some places.
#[inline]
pub fn taken<T: Copy, const N: usize>(numbers: &[T], places: &[u32; N]) -> [T; N] {
    places.map(|place| numbers[place as usize])
}

/// Adds numbers to those at some places; a number without a place there is left out.
#[inline]
pub fn add_to<T: Scalar, const N: usize>(sums: &mut [T], places: &[u32; N], numbers: &[T; N]) {
    for (&place, &number) in places.iter().zip(numbers) {
        if let Some(sum) = sums.get_mut(place as usize) {
            *sum = *sum + number;
        }
    }
}
