//! Work that is compiled in a function of its own.

/// A piece of a computation, for [`Scalar::call`](super::Scalar::call) and [`Scalar::apart`](super::Scalar::apart).
///
/// What is marked `#[inline(always)]` is optimised only where it ends up, together with all else there. Each of its loops is then
/// analysed within that whole, so that the time grows with the square of its size.
pub trait Piece {
    /// What it gives.
    type Output;

    /// Does the work. To be marked `#[inline(always)]`, as all that it calls: so it is compiled for the instructions of the numbers.
    fn compute(self) -> Self::Output;
}

/// Functions that hand a piece on to the scalars that a type is made of.
macro_rules! pieces_by {
    ($scalar:ident) => {
        #[inline(always)]
        fn call<P: $crate::scalar::Piece>(piece: P) -> P::Output {
            $scalar::call(piece)
        }

        #[inline(always)]
        fn apart<P: $crate::scalar::Piece>(piece: P) -> P::Output {
            $scalar::apart(piece)
        }
    };
}
