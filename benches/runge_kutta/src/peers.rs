//! The peers: their methods on our problems.

use differential_equations::prelude::{ExplicitRungeKutta, IVP, ODE};
use node_runtime::dynamics::Dynamics;
use node_runtime::state::State;
use ode_solvers::dop_shared::OutputType;
use ode_solvers::{SVector, System};

/// A vector field as the user wrote it, over rows of N numbers.
pub struct Field<'a, D: Dynamics, const N: usize> {
    pub system: &'a D,
    pub f: fn(&D, f64, D::State) -> D::State,
}

impl<D: Dynamics<Real = f64>, const N: usize> Field<'_, D, N> {
    #[inline(always)]
    fn evaluate(&self, t: f64, x: &[f64], out: &mut [f64]) {
        (self.f)(self.system, t, D::State::read(x)).write(out);
    }
}

impl<D: Dynamics<Real = f64>, const N: usize> Clone for Field<'_, D, N> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D: Dynamics<Real = f64>, const N: usize> Copy for Field<'_, D, N> {}

impl<D: Dynamics<Real = f64>, const N: usize> System<f64, SVector<f64, N>> for Field<'_, D, N> {
    fn system(&self, t: f64, x: &SVector<f64, N>, out: &mut SVector<f64, N>) {
        self.evaluate(t, x.as_slice(), out.as_mut_slice());
    }
}

impl<D: Dynamics<Real = f64>, const N: usize> ODE<f64, [f64; N]> for Field<'_, D, N> {
    fn diff(&self, t: f64, x: &[f64; N], out: &mut [f64; N]) {
        self.evaluate(t, x, out);
    }
}

/// More steps than the peers' defaults allow; the problems need some thousands.
const MAX_STEPS: u32 = 1_000_000;

/// A method of `ode_solvers`, the end alone; its defaults but for the number of steps.
macro_rules! ode_solvers {
    ($(#[$doc:meta])* $name:ident, $solver:ident, $beta:literal, $smallest:literal, $largest:literal) => {
        $(#[$doc])*
        pub fn $name<D: Dynamics<Real = f64>, const N: usize>(
            field: Field<'_, D, N>,
            start: [f64; N],
            end_time: f64,
            tolerance: f64,
        ) -> Option<[f64; N]> {
            let start = SVector::from(start);
            let mut solver = ode_solvers::$solver::from_param(
                field,
                0.0,
                end_time,
                end_time,
                start,
                tolerance,
                tolerance,
                0.9,
                $beta,
                $smallest,
                $largest,
                end_time,
                0.0,
                MAX_STEPS,
                u32::MAX,
                OutputType::Sparse,
            );
            solver.integrate().ok()?;
            solver.y_out().last().map(|end| (*end).into())
        }
    };
}
ode_solvers! {
    /// Dormand and Prince 5(4).
    dopri5, Dopri5, 0.04, 0.2, 10.0
}
ode_solvers! {
    /// Dormand and Prince 8(5, 3).
    dop853, Dop853, 0.0, 0.333, 6.0
}

/// A method of `differential-equations`, the end alone.
macro_rules! differential_equations {
    ($(#[$doc:meta])* $name:ident, $method:ident) => {
        $(#[$doc])*
        pub fn $name<D: Dynamics<Real = f64>, const N: usize>(
            field: Field<'_, D, N>,
            start: [f64; N],
            end_time: f64,
            tolerance: f64,
        ) -> Option<[f64; N]> {
            let method = ExplicitRungeKutta::$method().rtol(tolerance).atol(tolerance).max_steps(MAX_STEPS as usize);
            let solution = IVP::ode(&field, 0.0, end_time, start).method(method).solve().ok()?;
            solution.y.last().copied()
        }
    };
}
differential_equations! {
    /// Dormand and Prince 5(4).
    their_dopri5, dopri5
}
differential_equations! {
    /// Dormand and Prince 8(5, 3).
    their_dop853, dop853
}
differential_equations! {
    /// Verner 9(8).
    verner98, rkv988e
}
