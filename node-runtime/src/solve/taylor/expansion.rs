//! The Taylor polynomial of a solution about one of its points.

use crate::check::first_non_finite;
use crate::dynamics::{Dynamics, Point};
use crate::scalar::{self, Clear, Real, Scalar};
use crate::series::Coefficients;
use crate::solve::piece::Piece;
use crate::solve::place::Place;
use crate::solve::step::Step;
use crate::state::{Array, State};
use crate::step::{Compensated, Kept, Rows, Series, empty};

/// The polynomial x(t) = x_0 + (carry + Σ_{k≥1} x_k τᵏ), τ = (t − `time`)/`scale`.
///
/// Of one trajectory, where `V` is the real number; of several side by side, where it is a register.
pub struct Expansion<D: Dynamics, V: Scalar<Real = D::Real> = <D as Dynamics>::Real> {
    pub(crate) time: Compensated<V>,
    /// What rounding took from x_0.
    pub carry: D::Point<V>,
    pub scale: Scale<V>,
    pub series: Kept<D, V>,
}

/// The scale of time; negative when integrating backward.
///
/// It is near the step. For adaptive steps it is a power of two, so that scaling is exact. For a fixed step it is that
/// step, so that τ = 1: the powers of any other τ are rounded, and alike in all steps, so that the error grows like t.
#[derive(Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(bound = "R: Real"))]
pub struct Scale<R> {
    #[cfg_attr(feature = "serde", serde(with = "crate::numbers::one"))]
    pub value: R,
    #[cfg_attr(feature = "serde", serde(with = "crate::numbers::one"))]
    pub inverse: R,
}

impl<V: scalar::Register> Scale<V> {
    /// The power of two below |step|, with its sign.
    pub fn below(step: V) -> Self {
        Self::new(step.power_of_two().copysign(step))
    }

    pub fn new(value: V) -> Self {
        Self { value, inverse: V::splat(V::Real::ONE) / value }
    }

    /// The scale for the next polynomial after a step τ in this one: near the step.
    #[inline(always)]
    pub fn after(self, tau: V) -> Self {
        let [low, high] = [0.25, 4.0].map(|bound| V::splat(V::Real::from_f64(bound)));
        let is_near = tau.less(high) & low.less(tau);
        if !V::any(!is_near) {
            return self;
        }
        let Self { value, inverse } = Self::below(tau * self.value);
        Self { value: self.value.select(is_near, value), inverse: self.inverse.select(is_near, inverse) }
    }
}

impl<R: Real> Scale<R> {
    /// Neither 0 nor infinite.
    pub fn is_valid(self) -> bool {
        self.value.is_finite() && self.inverse.is_finite() && self.inverse == R::ONE / self.value
    }
}

impl<D: Dynamics, V: Scalar<Real = D::Real>> Clone for Expansion<D, V> {
    fn clone(&self) -> Self {
        Self { series: Clone::clone(&self.series), ..*self }
    }
}

impl<D: Dynamics, V: Clear<Real = D::Real>> Expansion<D, V> {
    pub fn new() -> Self {
        let (zero, one) = (V::splat(D::Real::ZERO), V::splat(D::Real::ONE));
        Self {
            time: Compensated::new(zero),
            carry: Array::splat(zero),
            scale: Scale { value: one, inverse: one },
            series: empty::<D, V>(),
        }
    }

    /// The k-th coefficients of the state.
    #[inline(always)]
    pub fn row(&self, k: usize) -> &[V] {
        &self.series.row(k)[..D::State::DIM]
    }

    /// The k-th coefficients of the state, to write.
    #[inline(always)]
    pub fn row_mut(&mut self, k: usize) -> &mut [V] {
        &mut self.series.row_mut(k)[..D::State::DIM]
    }
}

impl<D: Dynamics, V: Scalar<Real = D::Real> + scalar::Register> Expansion<D, V> {
    /// A step of about τ, and where it ends; one of a length that is chosen ends at a number.
    ///
    /// Time is known in two parts, but the vector field takes one. At an end that is not a number the field would differ from the
    /// slope of the polynomial by ∂f/∂t times what rounding took: more than the tolerance, where t is many steps.
    #[inline(always)]
    pub(crate) fn end_of_step(&self, tau: V, is_chosen: bool) -> (V, Compensated<V>) {
        let end = self.time.plus(tau * self.scale.value);
        // Mostly it is one: a step that is chosen has few digits.
        if !is_chosen || !V::any(!end.carry.equal(Compensated::new(end.value).carry)) {
            return (tau, end);
        }
        let tau = tau - end.carry * self.scale.inverse;
        (tau, self.time.plus(tau * self.scale.value))
    }
}

/// The polynomial that a trajectory is on, and room for the next one.
pub struct Expansions<D: Dynamics, V: Scalar<Real = D::Real> = <D as Dynamics>::Real> {
    pair: [Expansion<D, V>; 2],
    /// The number of the current one.
    number: usize,
}

impl<D: Dynamics, V: Scalar<Real = D::Real>> Clone for Expansions<D, V> {
    fn clone(&self) -> Self {
        Self { pair: self.pair.clone(), number: self.number }
    }
}

impl<D: Dynamics, V: Clear<Real = D::Real>> Expansions<D, V> {
    pub fn new() -> Self {
        Self { pair: [Expansion::new(), Expansion::new()], number: 0 }
    }

    #[inline(always)]
    pub fn current(&self) -> &Expansion<D, V> {
        &self.pair[self.number]
    }

    #[inline(always)]
    pub fn current_mut(&mut self) -> &mut Expansion<D, V> {
        &mut self.pair[self.number]
    }

    #[inline(always)]
    pub fn room(&self) -> &Expansion<D, V> {
        &self.pair[1 - self.number]
    }

    #[inline(always)]
    pub fn room_mut(&mut self) -> &mut Expansion<D, V> {
        &mut self.pair[1 - self.number]
    }

    /// The current one, and the room.
    #[inline(always)]
    pub fn both_mut(&mut self) -> (&mut Expansion<D, V>, &mut Expansion<D, V>) {
        let [even, odd] = &mut self.pair;
        if self.number == 0 { (even, odd) } else { (odd, even) }
    }

    /// Goes on to the polynomial in the room; the room is then where the one before is.
    #[inline(always)]
    pub fn swap(&mut self) {
        self.number = 1 - self.number;
    }

    /// 0 or 1: which of the two is the current one.
    #[inline(always)]
    pub fn number(&self) -> usize {
        self.number
    }
}

impl<D: Dynamics> Expansion<D> {
    /// Makes this an expansion about `place`, without coefficients yet.
    pub fn begin(&mut self, place: &Place<D>, scale: Scale<D::Real>) {
        self.time = place.time;
        self.carry = place.carry;
        self.scale = scale;
        self.row_mut(0).copy_from_slice(place.state.as_ref());
    }

    pub fn place(&self) -> Place<D> {
        let mut state: Point<D> = Array::splat(D::Real::ZERO);
        state.as_mut().copy_from_slice(self.row(0));
        Place { time: self.time, state, carry: self.carry }
    }

    /// The part of the polynomial from its knot to `end`.
    #[inline(always)]
    pub fn until<'a>(&'a self, end: &'a Place<D>, order: usize) -> Step<'a, D> {
        Step::new(Piece {
            time: self.time,
            scale: self.scale.value,
            carry: self.carry.as_ref(),
            rows: Rows::new(self.series.flat(), <Series<D> as Coefficients<D::Real>>::WIDTH, D::State::DIM),
            order,
            end_time: end.time.value,
            end: end.state.as_ref(),
        })
    }

    /// ‖x_0‖/‖x_1‖, how long the state takes to change by as much as itself, in units of the scale; none if one of them
    /// is 0.
    pub fn time_to_change(&self) -> Option<D::Real> {
        let norm = |row: &[D::Real]| row.iter().fold(D::Real::ZERO, |norm, x| norm.max(x.abs()));
        let time = norm(self.row(0)) / norm(self.row(1));
        (time > D::Real::ZERO && time.is_finite()).then_some(time)
    }

    /// The order and the component of the first coefficient that is not finite, up to `order`.
    pub fn first_non_finite(&self, order: usize) -> Option<(usize, usize)> {
        (0..=order).find_map(|k| Some((k, first_non_finite(self.row(k))?)))
    }
}
