//! What the compiler generates from an annotated function, and what the solvers know of it.

use core::ops::Range;

use crate::error::SolveError;
use crate::scalar::{Piece, Real, Scalar};
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

    /// Puts a row of numbers, ordered as [`parameters`](Self::parameters) gives it, back into the parameters.
    ///
    /// Truth values and integers stay as they are: to change them, make another system.
    ///
    /// # Errors
    ///
    /// [`SolveError::ParameterCount`] if there are not as many numbers as the system has; nothing has changed then.
    fn set_parameters(&mut self, parameters: &[Self::Real]) -> Result<(), SolveError>;

    /// Where a parameter, or a part of one, is in the row of all parameters; `None` if there is none of that name.
    ///
    /// Names are those of the function's arguments, with indices and fields as in Rust: `w`, `w[3]`, `w[3][7]`, `planet.mass`,
    /// `bodies[2].position`. For dynamics as a method the fields of `self` are the parameters. A matrix of nalgebra is stored
    /// column by column: `m[2]` is its third column.
    ///
    /// ```
    /// use node_runtime::prelude::*;
    ///
    /// /// x′ = tanh(w·x + b).
    /// #[ode_dynamics]
    /// fn layer(x: [f64; 2], w: [[f64; 2]; 2], b: [f64; 2]) -> [f64; 2] {
    ///     std::array::from_fn(|i| (w[i][0] * x[0] + w[i][1] * x[1] + b[i]).tanh())
    /// }
    ///
    /// # fn main() -> Result<(), SolveError> {
    /// let mut system = Layer { w: [[1.0, 2.0], [3.0, 4.0]], b: [5.0, 6.0] };
    /// let mut theta = system.parameters();
    /// assert_eq!(theta[Layer::parameter("w[1]").unwrap()], [3.0, 4.0]);
    /// theta[Layer::parameter("b").unwrap()].fill(0.0);
    /// system.set_parameters(&theta)?;
    /// assert_eq!(system.b, [0.0; 2]);
    /// # Ok(())
    /// # }
    /// ```
    fn parameter(name: &str) -> Option<Range<usize>> {
        find(Self::PARAMETERS, name)
    }

    /// Folds the parameters into the constants of the recurrences.
    fn constants<S: Scalar<Real = Self::Real>>(parameters: &Self::Parameters<S>) -> Self::Constants<S>;

    /// As [`constants`](Self::constants), in place: where `constants` are 0, or those of other parameters.
    ///
    /// The solvers call this one. Of const parameters, what `#[ode_dynamics]` generates never has the constants on the stack.
    #[inline(always)]
    fn write_constants<S: Scalar<Real = Self::Real>>(
        parameters: &Self::Parameters<S>,
        constants: &mut Self::Constants<S>,
    ) {
        *constants = Self::constants(parameters);
    }

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

    /// As [`jet`](Self::jet), but with `first`, if it is given, in place of the state's first coefficients: the caller may
    /// know them better than these numbers can compute them.
    ///
    /// The solvers call this one. As provided, higher coefficients know nothing of `first`; those that `#[ode_dynamics]` generates
    /// follow from it.
    #[inline(always)]
    fn jet_from<S: Scalar<Real = Self::Real>>(
        constants: &Self::Constants<S>,
        time: S,
        scale: S,
        series: &mut Self::Series<S>,
        order: usize,
        first: Option<&Self::Point<S>>,
    ) {
        Self::jet(constants, time, scale, series, order);
        if let Some(first) = first {
            series.row_mut(1)[..Self::State::DIM].copy_from_slice(first.as_ref());
        }
    }
}

/// A jet, as a piece of its own: [`Dynamics::jet_from`], once for all that solve with it.
pub(crate) struct JetFrom<'a, D: Dynamics, S: Scalar<Real = D::Real>> {
    pub constants: &'a D::Constants<S>,
    pub time: S,
    pub scale: S,
    pub series: &'a mut D::Series<S>,
    pub order: usize,
    pub first: Option<&'a D::Point<S>>,
}

impl<D: Dynamics, S: Scalar<Real = D::Real>> Piece for JetFrom<'_, D, S> {
    type Output = ();

    #[inline(always)]
    fn compute(self) {
        let Self { constants, time, scale, series, order, first } = self;
        D::jet_from(constants, time, scale, series, order, first);
    }
}

/// The work of a jet, as the compiler counts it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cost {
    /// Values of elementary functions at order 0, by registers.
    pub functions: f64,
    /// Operations on the coefficients of one order, by registers.
    pub linear: f64,
    /// Sums over all lower orders in one order, one that fills a scalar or a narrow register counting 1, one of eight lanes 3.
    pub convolutions: f64,
}

/// The components of the state of a system, as reals.
pub(crate) type Point<D> = <D as Dynamics>::Point<<D as Dynamics>::Real>;

/// The components of a state.
pub(crate) fn point<D: Dynamics>(state: &D::State) -> Point<D> {
    let mut point: Point<D> = Array::splat(D::Real::ZERO);
    state.write(point.as_mut());
    point
}

/// A named part of the state or of the parameters, with the lengths of its array dimensions (none for a scalar).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// The name in the user's function: `q`, `body.mass`, `bodies[2].mass`.
    pub name: &'static str,
    /// The array dimensions, outermost first.
    pub shape: &'static [usize],
    /// Made of reals: of parameters, truth values and integers are not.
    pub is_real: bool,
}

impl Field {
    /// A part that is made of reals.
    pub const fn real(name: &'static str, shape: &'static [usize]) -> Self {
        Self { name, shape, is_real: true }
    }

    /// How many numbers it has.
    pub fn dim(&self) -> usize {
        self.shape.iter().product()
    }

    /// The place of the part that the indices `[i][j]…` name, in the order of memory.
    fn part(&self, mut indices: &str) -> Option<Range<usize>> {
        let (mut start, mut len) = (0, self.dim());
        let mut lengths = self.shape.iter();
        while !indices.is_empty() {
            let (index, rest) = indices.strip_prefix('[')?.split_once(']')?;
            let length = *lengths.next()?;
            let index = place(index).filter(|&index| index < length)?;
            len /= length;
            start += index * len;
            indices = rest;
        }
        Some(start..start + len)
    }
}

/// An index as Rust writes it, in digits alone.
fn place(index: &str) -> Option<usize> {
    if index.bytes().all(|byte| byte.is_ascii_digit()) { index.parse().ok() } else { None }
}

/// Where a field, a part of one, or all fields within a struct, a tuple or an array of them are in the row of all.
pub(crate) fn find(fields: &[Field], name: &str) -> Option<Range<usize>> {
    let mut found: Option<Range<usize>> = None;
    let mut first = 0;
    for field in fields {
        let part = match (name.strip_prefix(field.name), field.name.strip_prefix(name)) {
            (Some(indices), _) => field.part(indices),
            (_, Some(inner)) if inner.starts_with(['.', '[']) => Some(0..field.dim()),
            _ => None,
        };
        if let Some(part) = part {
            let start = found.map_or(first + part.start, |before| before.start);
            found = Some(start..first + part.end);
        }
        first += field.dim();
    }
    found
}
