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

/// `ode_solvers`: Dormand and Prince 8(5, 3), the end alone. Its defaults but for the number of steps.
pub fn dop853<D: Dynamics<Real = f64>, const N: usize>(
    field: Field<'_, D, N>,
    start: [f64; N],
    end_time: f64,
    tolerance: f64,
) -> Option<[f64; N]> {
    let start = SVector::from(start);
    let mut solver = ode_solvers::Dop853::from_param(
        field,
        0.0,
        end_time,
        end_time,
        start,
        tolerance,
        tolerance,
        0.9,
        0.0,
        0.333,
        6.0,
        end_time,
        0.0,
        MAX_STEPS,
        u32::MAX,
        OutputType::Sparse,
    );
    solver.integrate().ok()?;
    solver.y_out().last().map(|end| (*end).into())
}

/// `differential-equations`: Verner 9(8).
pub fn verner98<D: Dynamics<Real = f64>, const N: usize>(
    field: Field<'_, D, N>,
    start: [f64; N],
    end_time: f64,
    tolerance: f64,
) -> Option<[f64; N]> {
    let method = ExplicitRungeKutta::rkv988e().rtol(tolerance).atol(tolerance).max_steps(MAX_STEPS as usize);
    let solution = IVP::ode(&field, 0.0, end_time, start).method(method).solve().ok()?;
    solution.y.last().copied()
}
