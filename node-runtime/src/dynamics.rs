//! What the compiler generates from an annotated function, and what the solvers know of it.

use crate::scalar::{Real, Scalar};
use crate::series::Coefficients;
use crate::state::{Array, State};

/// An autonomous or time-dependent system x′ = f(t, x; p), known by the recurrences of its Taylor coefficients.
///
/// `#[ode_dynamics]` implements it; the solvers need nothing else.
pub trait Dynamics {
    /// The real number of state, time and parameters: `f64` or `f32`.
    type Real: Real;

    /// The state as the user's function writes it.
    type State: State<Real = Self::Real>;

    /// The components of the state in a row: `[S; DIM]`.
    type Point<S: Scalar<Real = Self::Real>>: Array<S>;

    /// The components of all parameters in a row.
    type Parameters<S: Scalar<Real = Self::Real>>: Array<S>;

    /// All that depends on parameters alone, computed once per solve.
    type Constants<S: Scalar<Real = Self::Real>>: Array<S>;

    /// The coefficients of state and companions; the state is in the first columns.
    type Series<S: Scalar<Real = Self::Real>>: Coefficients<S>;

    /// The name of the function.
    const NAME: &'static str;

    /// The highest order that was compiled.
    const MAX_ORDER: usize;

    /// Whether its recurrences fill registers of eight lanes.
    ///
    /// AVX-512 pays from there on. With fewer it is slower than AVX2: what is copied in 64 bytes waits for the narrow stores
    /// that wrote it (Hénon and Heiles at 1e-9: 815 µs instead of 562).
    const WIDE: bool = false;

    /// What a jet costs, for the choice of the order.
    const COST: Cost;

    /// The parts of the state, in order.
    const STATE: &'static [Field];

    /// The parameters, in order.
    const PARAMETERS: &'static [Field];

    /// The parameters of this system.
    fn parameters(&self) -> Self::Parameters<Self::Real>;

    /// Folds the parameters into the constants of the recurrences.
    fn constants<S: Scalar<Real = Self::Real>>(parameters: &Self::Parameters<S>) -> Self::Constants<S>;

    /// The jet of the solution through the state in row 0: fills the state's columns of rows 1 to `order`.
    ///
    /// Coefficients are in scaled time: row k holds x⁽ᵏ⁾(t₀)/k! · `scale`ᵏ. `order` is at least 1 and at most
    /// [`MAX_ORDER`](Self::MAX_ORDER).
    fn jet<S: Scalar<Real = Self::Real>>(
        constants: &Self::Constants<S>,
        time: S,
        scale: S,
        series: &mut Self::Series<S>,
        order: usize,
    );
}

/// The work of a jet, as the compiler counts it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cost {
    /// Values of elementary functions at order 0.
    pub functions: f64,
    /// Operations on the coefficients of one order, by registers.
    pub linear: f64,
    /// Sums over all lower orders in one order, one that fills a scalar or a narrow register counting 1, one of eight lanes 3.
    pub convolutions: f64,
    /// Whether the orders are written out one by one, so that the code grows with the square of the order.
    pub is_written_out: bool,
}

/// The components of the state of a system, as reals.
pub(crate) type Point<D> = <D as Dynamics>::Point<<D as Dynamics>::Real>;

/// A named part of the state or of the parameters, with the lengths of its array dimensions (none for a scalar).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// The name in the user's function.
    pub name: &'static str,
    /// The array dimensions, outermost first.
    pub shape: &'static [usize],
}

impl Field {
    /// How many reals it has.
    pub fn dim(&self) -> usize {
        self.shape.iter().product()
    }
}
