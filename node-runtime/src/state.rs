//! States and parameters: values made of a fixed number of reals.

#[cfg(feature = "nalgebra")]
mod matrix;
mod nested;

use crate::scalar::{Real, Scalar, Storage};

pub use nested::{Join, Repeat};

/// A value of a fixed number of reals in a fixed order: a real, an array of states, or a tuple of states; with
/// the feature `nalgebra` also a vector, a matrix or a quaternion of it.
///
/// `#[derive(State)]` implements it for structs with named fields that are such values. The struct may have a type parameter, the
/// real number. The solvers need nothing else of it; to copy, print or compare states, derive `Clone`, `Copy`, `Debug` or `PartialEq`
/// as well. What dynamics need to know of the struct is handed on by a hidden macro of its name. Options: `#[state(const N = 3)]` for
/// the value of a constant that lengths use, `#[state(crate = path)]` where this crate goes by another name.
///
/// ```
/// use node_runtime::prelude::*;
///
/// #[derive(Clone, Copy, Debug, PartialEq, State)]
/// struct Body {
///     q: [f64; 3],
///     v: [f64; 3],
/// }
/// assert_eq!(Body::DIM, 6);
/// ```
///
/// ```
/// use node_runtime::state::State;
/// assert_eq!(<([[f64; 3]; 2], f64) as State>::DIM, 7);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not made of a fixed number of reals",
    label = "numbers, arrays and tuples of them, and structs with `#[derive(State)]` are"
)]
pub trait State: Send + Sync + 'static {
    /// The real number it is made of.
    type Real: Real;

    /// How many of them.
    const DIM: usize;

    /// Writes the components to `out`, which has length [`DIM`](Self::DIM).
    fn write(&self, out: &mut [Self::Real]);

    /// The state with the components `from`, which has length [`DIM`](Self::DIM).
    fn read(from: &[Self::Real]) -> Self;
}

/// A plain array of scalars without padding: `[S; N]`, or [`Repeat`] and [`Join`] of such; no other type is one.
pub trait Array<S: Scalar>: Copy + Send + Sync + AsRef<[S]> + AsMut<[S]> + Storage<Scalar = S> + 'static {
    /// The array with `x` in every place.
    fn splat(x: S) -> Self;
}

impl<S: Scalar, const N: usize> Array<S> for [S; N] {
    #[inline(always)]
    fn splat(x: S) -> Self {
        [x; N]
    }
}

macro_rules! real_state {
    ($($real:ty)*) => {$(
        impl State for $real {
            type Real = $real;
            const DIM: usize = 1;

            #[inline(always)]
            fn write(&self, out: &mut [$real]) {
                out[0] = *self;
            }

            #[inline(always)]
            fn read(from: &[$real]) -> Self {
                from[0]
            }
        }
    )*};
}
real_state!(f64 f32);

impl<T: State, const N: usize> State for [T; N] {
    type Real = T::Real;
    const DIM: usize = N * T::DIM;

    #[inline(always)]
    fn write(&self, out: &mut [T::Real]) {
        for (part, out) in self.iter().zip(out.chunks_exact_mut(T::DIM)) {
            part.write(out);
        }
    }

    #[inline(always)]
    fn read(from: &[T::Real]) -> Self {
        core::array::from_fn(|i| T::read(&from[i * T::DIM..(i + 1) * T::DIM]))
    }
}

macro_rules! tuple_state {
    ($first:ident $($part:ident)*) => {
        impl<$first: State, $($part: State<Real = $first::Real>),*> State for ($first, $($part,)*) {
            type Real = $first::Real;
            const DIM: usize = $first::DIM $(+ $part::DIM)*;

            #[allow(non_snake_case)]
            fn write(&self, out: &mut [Self::Real]) {
                let ($first, $($part,)*) = self;
                let (part, _rest) = out.split_at_mut($first::DIM);
                $first.write(part);
                $(
                    let (part, _rest) = _rest.split_at_mut($part::DIM);
                    $part.write(part);
                )*
            }

            #[allow(non_snake_case)]
            fn read(from: &[Self::Real]) -> Self {
                let (part, _rest) = from.split_at($first::DIM);
                let $first = $first::read(part);
                $(
                    let (part, _rest) = _rest.split_at($part::DIM);
                    let $part = $part::read(part);
                )*
                ($first, $($part,)*)
            }
        }
    };
}
tuple_state!(A);
tuple_state!(A B);
tuple_state!(A B C);
tuple_state!(A B C D);
tuple_state!(A B C D E);
tuple_state!(A B C D E F);
tuple_state!(A B C D E F G);
tuple_state!(A B C D E F G H);
