//! The jet at one point, with its derivatives.

use crate::check::{check_order, check_parameters, check_state, check_time, first_non_finite};
use crate::differentiable::Differentiable;
use crate::error::{Component, LastGood, SolveError};
use crate::instruction_set::{InstructionSet, Task};
use crate::scalar::{Aligned, Real, Transparent, cast_mut, cast_ref, filled};
use crate::series::Coefficients;
use crate::solve::Statistics;
use crate::state::{Array, State};

use super::expand::Expand;
use super::{Collected, Cotangents, Differential, Expansion, Folded, Parameters, Tangents, fold};

/// The Taylor coefficients x_k of the solution through a point, and how they change with state, parameters and time.
///
/// [`jvp`](Self::jvp) takes a change to that of the coefficients, [`vjp`](Self::vjp) is its transpose. Both are exact up to
/// rounding.
///
/// ```
/// use node_runtime::prelude::*;
/// use node_runtime::derivative::{Differential, Linearisation};
///
/// #[ode_dynamics]
/// fn decay(x: f64, rate: f64) -> f64 {
///     -rate * x
/// }
///
/// // x_2 = ½·rate²·x.
/// let jet = Linearisation::new(&Decay { rate: 3.0 }, 0.0, 2.0, 2)?;
/// assert_eq!(jet.coefficient(2), 9.0);
/// assert_eq!(jet.jvp(&Differential::of_parameter(0))[2], 6.0);
/// let gradient = jet.vjp(|k| if k == 2 { 1.0 } else { 0.0 });
/// assert_eq!((gradient.state, gradient.parameters), (4.5, [6.0]));
/// # Ok::<(), SolveError>(())
/// ```
pub struct Linearisation<D: Differentiable> {
    parameters: Box<Parameters<D>>,
    folded: Box<Aligned<Folded<D>>>,
    expansion: Box<Expansion<D>>,
    order: usize,
}

impl<D: Differentiable> Linearisation<D> {
    /// Of the solution that is at `state` at `time`, up to `order`, which is at least 1 and at most
    /// [`MAX_ORDER`](crate::dynamics::Dynamics::MAX_ORDER).
    ///
    /// # Errors
    ///
    /// A state, a time or parameters that are not finite, [`SolveError::Order`], and [`SolveError::VectorField`] if a coefficient is not
    /// finite.
    pub fn new(system: &D, time: D::Real, state: D::State, order: usize) -> Result<Self, SolveError> {
        let order = check_order::<D>(order)?;
        check_time(time)?;
        let parameters = Box::new(system.parameters());
        check_parameters::<D>(&parameters)?;
        let state = check_state::<D>(&state)?;
        let (folded, mut expansion) = (fold::<D>(&parameters), Expansion::<D>::boxed());
        expansion.row_mut(0)[..D::State::DIM].copy_from_slice(state.as_ref());
        InstructionSet::detect().run(Primal::<D> { folded: &folded, time, expansion: &mut expansion, order });
        let jet = Self { parameters, folded, expansion, order };
        match (1..=order).find_map(|k| Some((k, first_non_finite(jet.row(k))?))) {
            None => Ok(jet),
            Some((order, component)) => {
                let last = LastGood::keep(time, jet.row(0), Statistics::default());
                let component = Component::find(D::STATE, component);
                Err(SolveError::VectorField { component, order, time: time.to_f64(), last })
            }
        }
    }

    /// The order.
    pub fn order(&self) -> usize {
        self.order
    }

    /// The k-th coefficient of every component, 0 beyond the order.
    pub fn coefficient(&self, k: usize) -> D::State {
        let zero: D::Point<D::Real> = Array::splat(D::Real::ZERO);
        D::State::read(if k <= self.order { self.row(k) } else { zero.as_ref() })
    }

    /// The changes of x_0, …, x_order with state, parameters and time.
    pub fn jvp(&self, change: &Differential<D>) -> Vec<D::State> {
        let mut tangents = Tangents::<D>::boxed();
        change.state.write(&mut tangents.row_mut(0)[..D::State::DIM]);
        let folded = D::fold_tangents(&self.parameters, &change.parameters);
        let task = Push { jet: self, folded: &folded, time: change.time, tangents: &mut tangents };
        InstructionSet::detect().run(task);
        (0..=self.order).map(|k| D::State::read(&tangents.row(k)[..D::State::DIM])).collect()
    }

    /// The gradient of Σ_k ⟨x̄_k, x_k⟩, where `cotangent(k)` is x̄_k.
    pub fn vjp(&self, cotangent: impl Fn(usize) -> D::State) -> Differential<D> {
        let mut cotangents = Cotangents::<D>::boxed();
        for k in 0..=self.order {
            cotangent(k).write(&mut cotangents.row_mut(self.order - k)[..D::State::DIM]);
        }
        let mut collected = filled::<Collected<D>>(D::Real::ZERO);
        let task = Pull { jet: self, cotangents: &mut cotangents, collected: &mut collected };
        let time = InstructionSet::detect().run(task);
        Differential {
            state: D::State::read(&cotangents.row(self.order)[..D::State::DIM]),
            parameters: D::unfold(&self.parameters, &collected),
            time,
        }
    }

    fn row(&self, k: usize) -> &[D::Real] {
        &self.expansion.row(k)[..D::State::DIM]
    }
}

/// The jet itself.
struct Primal<'a, D: Differentiable> {
    folded: &'a Folded<D>,
    time: D::Real,
    expansion: &'a mut Expansion<D>,
    order: usize,
}

impl<D: Differentiable> Task<D::Real> for Primal<'_, D> {
    type Output = ();
    const WIDE: bool = D::WIDE;

    #[inline(always)]
    fn run<S: Transparent<D::Real>>(self) {
        let folded = cast_ref::<_, D::Folded<S>>(self.folded);
        let expansion = cast_mut::<_, D::Expansion<S>>(self.expansion);
        let (time, scale) = (S::splat(self.time), S::splat(D::Real::ONE));
        S::call(Expand::<D, S> { folded, time, scale, expansion, order: self.order });
    }
}

/// The tangent pass.
struct Push<'a, D: Differentiable> {
    jet: &'a Linearisation<D>,
    folded: &'a Folded<D>,
    time: D::Real,
    tangents: &'a mut Tangents<D>,
}

impl<D: Differentiable> Task<D::Real> for Push<'_, D> {
    type Output = ();
    const WIDE: bool = D::WIDE;

    #[inline(always)]
    fn run<S: Transparent<D::Real>>(self) {
        let [constants, tangents] = [&**self.jet.folded, self.folded].map(cast_ref::<_, D::Folded<S>>);
        let expansion = cast_ref::<_, D::Expansion<S>>(&*self.jet.expansion);
        let (time, scale) = (S::splat(self.time), S::splat(D::Real::ONE));
        let out = cast_mut::<_, D::Tangents<S>>(self.tangents);
        D::tangents::<S, S, 8>(constants, Some(tangents), time, scale, expansion, out, self.jet.order);
    }
}

/// The cotangent pass; gives the cotangent of the time.
struct Pull<'a, D: Differentiable> {
    jet: &'a Linearisation<D>,
    cotangents: &'a mut Cotangents<D>,
    collected: &'a mut Collected<D>,
}

impl<D: Differentiable> Task<D::Real> for Pull<'_, D> {
    type Output = D::Real;
    const WIDE: bool = D::WIDE;

    #[inline(always)]
    fn run<S: Transparent<D::Real>>(self) -> D::Real {
        let folded = cast_ref::<Folded<D>, D::Folded<S>>(&self.jet.folded);
        let expansion = cast_ref::<_, D::Expansion<S>>(&*self.jet.expansion);
        let cotangents = cast_mut::<_, D::Cotangents<S>>(self.cotangents);
        let collected = cast_mut::<_, D::Collected<S>>(self.collected);
        let mut time = [D::Real::ZERO];
        let [out] = cast_mut::<_, [S; 1]>(&mut time);
        D::cotangents::<S, S, 8>(folded, S::splat(D::Real::ONE), expansion, cotangents, collected, out, self.jet.order);
        let [time] = time;
        time
    }
}
