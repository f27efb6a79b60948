//! Truncated power series in time: their storage, and the recurrences that make one coefficient from earlier ones.
//!
//! Each recurrence is a function of the order k. It is inlined, so that with constant k and columns it becomes a
//! straight line of multiply-adds without bounds checks. Its operands are columns ([`Operand`]), its value is a scalar
//! or a register of them ([`Load`]). A `degree` is the degree in time of an operand that is a polynomial ([`SERIES`] if
//! it is none): the sum ends there, so that the product with a constant or with t costs one or two terms.
//!
//! ```
//! use node_runtime::series::{Coefficients, Series, chain};
//!
//! // w = eᵗ solves w′ = w·t′. Column 0 holds the weighted series of t, column 1 becomes w: 1/k!.
//! let mut s = Series::<f64, 2, 5>::zero();
//! (s.0[1][0], s.0[0][1]) = (1.0, 1.0);
//! for k in 1..5 {
//!     s.0[k][1] = chain(&s, k, 1, 0, 1);
//! }
//! assert_eq!(s.0.map(|row| row[1]), [1.0, 1.0, 1.0 / 2.0, 1.0 / 6.0, 1.0 / 24.0]);
//! ```

#[cfg(feature = "std")]
use crate::scalar::filled;
use crate::scalar::{Real, Scalar, Storage};

mod chain;
pub mod companion;
mod convolution;
mod load;
mod operand;
mod over;
mod power;
mod product;
mod quotient;
mod root;
mod rows;
mod square;
mod unchain;
mod weight;
mod workspace;

pub use chain::chain;
pub use convolution::{older_product, older_products, older_square, older_squares};
pub use load::{Load, load_alone, store_alone, store_whole};
pub use operand::{
    Broadcast, Copied, Gather, Newest, Older, Operand, Pair, Paired, Recent, Repeated, Summed, Twice, half_pairs,
    halves,
};
pub use over::{Ahead, Lift, Lifted, lifted, product_over, products_over, quotient_over};
pub use power::power;
pub use product::product;
pub use quotient::quotient;
pub use root::root;
pub use rows::{Rows, Table};
pub use square::square;
pub use unchain::unchain;
pub use weight::{handed_down, integral, reciprocal, weight};
pub use workspace::Workspace;

/// The degree of a series that does not end.
pub const SERIES: usize = usize::MAX;

/// The normalised coefficients of `WIDTH` series up to order `ROWS − 1`, order-major: row k holds the k-th coefficient
/// x_k = x⁽ᵏ⁾(t₀)/k! · sᵏ of every series (s is the scale of time), so that neighbouring series fill a register.
#[derive(Clone, Copy, Debug)]
#[repr(C, align(64))]
pub struct Series<S, const WIDTH: usize, const ROWS: usize>(pub [[S; WIDTH]; ROWS]);

/// What a solver sees of [`Series`] and of other memories of coefficients.
pub trait Coefficients<S: Scalar>: Copy + Send + Sync + Storage<Scalar = S> + 'static {
    /// How many series there are.
    const WIDTH: usize;

    /// All coefficients 0, on the stack.
    fn zero() -> Self;

    /// All coefficients 0, on the heap.
    #[cfg(feature = "std")]
    fn boxed() -> Box<Self>;

    /// All coefficients, row after row.
    fn flat(&self) -> &[S];

    /// The k-th coefficients.
    fn row(&self, k: usize) -> &[S];

    /// The k-th coefficients, to write.
    fn row_mut(&mut self, k: usize) -> &mut [S];

    /// The coefficients of order 0, to write, and those of order 1.
    fn first_rows(&mut self) -> (&mut [S], &[S]);
}

impl<S: Scalar, const W: usize, const R: usize> Coefficients<S> for Series<S, W, R> {
    const WIDTH: usize = W;

    #[inline(always)]
    fn zero() -> Self {
        Self([[zero(); W]; R])
    }

    #[cfg(feature = "std")]
    fn boxed() -> Box<Self> {
        filled(zero())
    }

    #[inline(always)]
    fn flat(&self) -> &[S] {
        self.0.as_flattened()
    }

    #[inline(always)]
    fn row(&self, k: usize) -> &[S] {
        &self.0[k]
    }

    #[inline(always)]
    fn row_mut(&mut self, k: usize) -> &mut [S] {
        &mut self.0[k]
    }

    #[inline(always)]
    fn first_rows(&mut self) -> (&mut [S], &[S]) {
        let (first, rest) = self.0.split_at_mut(1);
        (&mut first[0], &rest[0])
    }
}

// SAFETY: `repr(C)` around an array of arrays: the scalars one after the other, then the padding to the alignment.
unsafe impl<S: Scalar, const W: usize, const R: usize> Storage for Series<S, W, R> {
    type Scalar = S;
    const LEN: usize = W * R;
}

/// 0 as any scalar.
#[inline(always)]
fn zero<S: Scalar>() -> S {
    S::splat(S::Real::ZERO)
}

#[cfg(test)]
mod tests;
