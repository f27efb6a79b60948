//! Trajectories side by side, one in each lane of a register.

use crate::constants::{Constants, no_constants};
use crate::control::{Control, slack};
use crate::dynamics::{Dynamics, JetFrom};
use crate::scalar::{Lanes, Mask, Real, Register, Transparent};
use crate::series::Coefficients;
use crate::solve::{Expansions, GROWTH};
use crate::state::Array;
use crate::step::{advance, increment_and_slope};

/// The trajectories that share a register, all in the ordinary course of an integration: a step is tried in every lane,
/// and accepted. A lane whose step is exceptional is left to its [`Integration`](super::integration::Integration).
///
/// The arithmetic of a lane is that of its trajectory alone, whatever the others hold.
pub(super) struct Batch<D: Dynamics, S: Transparent<D::Real>, const N: usize> {
    pub control: Control<D>,
    pub constants: Constants<D, Lanes<S, N>>,
    pub expansions: Expansions<D, Lanes<S, N>>,
    /// Where to stop.
    pub end: Lanes<S, N>,
    /// When the state is wanted next; ±∞ if not before the end.
    pub output: Lanes<S, N>,
    /// How far the polynomials are good.
    pub tau: Lanes<S, N>,
    /// The longest steps that are known to be good.
    pub known: Lanes<S, N>,
    pub weights: D::Point<Lanes<S, N>>,
    /// The shortest and the longest step since the trajectory came into its lane.
    pub shortest: Lanes<S, N>,
    pub longest: Lanes<S, N>,
    /// The lanes with a trajectory that takes steps.
    pub active: Mask<N>,
    /// Those in which a step was taken back, until its length is covered.
    pub doubtful: Mask<N>,
    pub trial: Trials<D, S, N>,
}

/// The steps that are tried.
pub(super) struct Trials<D: Dynamics, S: Transparent<D::Real>, const N: usize> {
    pub tau: Lanes<S, N>,
    /// P′ at the ends.
    pub slope: D::Point<Lanes<S, N>>,
    /// The steps that end the way.
    pub arriving: Mask<N>,
    /// The steps that are too short.
    pub short: Mask<N>,
}

impl<D: Dynamics, S: Transparent<D::Real>, const N: usize> Batch<D, S, N> {
    pub fn new(control: Control<D>) -> Self {
        let zero = splat(D::Real::ZERO);
        let none = Mask::of(|_| false);
        Self {
            control,
            constants: no_constants::<D, _>(),
            expansions: Expansions::new(),
            end: zero,
            output: zero,
            tau: zero,
            known: zero,
            weights: Array::splat(zero),
            shortest: zero,
            longest: zero,
            active: none,
            doubtful: none,
            trial: Trials { tau: zero, slope: Array::splat(zero), arriving: none, short: none },
        }
    }

    /// Tries a step in every lane: its end goes into the room for the next polynomials.
    #[inline(always)]
    pub fn try_steps(&mut self) {
        let (from, to) = self.expansions.both_mut();
        let (tau, proposed) = from.end_of_step(self.tau, self.control.is_adaptive());
        let rest = from.time.until(self.end) * from.scale.inverse;
        let arriving = rest.less_or_equal(self.tau * splat(slack())) | proposed.value.equal(self.end);
        let length = self.tau * from.scale.value.abs();
        let tau = rest.select(arriving, tau);
        let trial = &mut self.trial;
        let shortest = splat(D::Real::ZERO).select(arriving, self.control.limits.smallest_step(from.time.value));
        trial.short = length.less(shortest);
        (trial.tau, trial.arriving) = (tau, arriving);
        to.time.value = self.end.select(arriving, proposed.value);
        to.time.carry = splat(D::Real::ZERO).select(arriving, proposed.carry);
        // In an empty lane the step is 0, from which no scale follows.
        to.scale = from.scale.after(tau.select(self.active, splat(D::Real::ONE)));
        let mut increment: D::Point<Lanes<S, N>> = Array::splat(splat(D::Real::ZERO));
        let (increment, slope) = (increment.as_mut(), trial.slope.as_mut());
        increment_and_slope(|k| from.series.row(k), self.control.order, tau, splat(D::Real::ONE), increment, slope);
        advance(from.series.row(0), from.carry.as_ref(), increment, to.series.row_mut(0), to.carry.as_mut());
    }

    /// The only call of the generated code: the jets in the room for the next polynomials.
    #[inline(always)]
    pub fn compute(&mut self, order: usize) {
        let room = self.expansions.room_mut();
        let (constants, time, scale) = (&self.constants, room.time.value, room.scale.value);
        S::call(JetFrom::<D, Lanes<S, N>> { constants, time, scale, series: &mut room.series, order, first: None });
    }

    /// The lanes whose step is exceptional: it ends the way, is too short, a leap, in doubt, or not accurate enough.
    #[inline(always)]
    pub fn exceptional(&self) -> Mask<N> {
        let (from, to) = (self.expansions.current(), self.expansions.room());
        let Trials { tau, slope, arriving, short } = &self.trial;
        let ratio = from.scale.value * to.scale.inverse;
        let factor = *tau * splat(self.control.error_per_defect());
        let error = crate::control::error(to.row(0), slope.as_ref(), to.row(1), ratio, factor, self.weights.as_ref());
        let allowed = splat(self.control.allowed_error(false));
        let leaping = self.control.is_leap(*tau, self.known);
        self.active & (*arriving | *short | leaping | self.doubtful | !error.less_or_equal(allowed))
    }

    /// The lanes with a step in which the state is wanted.
    #[inline(always)]
    pub fn output_due(&self) -> Mask<N> {
        let (from, to) = (self.expansions.current(), self.expansions.room());
        let until_output = (self.output - to.time.value) * from.scale.value;
        self.active & !splat(D::Real::ZERO).less(until_output)
    }

    /// The steps were good: goes on to the polynomials at their ends.
    #[inline(always)]
    pub fn accept(&mut self) {
        let (from, to) = (self.expansions.current(), self.expansions.room());
        let tau = self.trial.tau;
        let step = (tau * from.scale.value).abs();
        self.shortest = step.min(self.shortest);
        self.longest = step.max(self.longest);
        let before = tau * (from.scale.value * to.scale.inverse);
        let (per_scale, longest) = (to.scale.inverse.abs(), splat(D::Real::from_f64(GROWTH)) * before);
        self.tau = self.control.propose(|k| to.row(k), per_scale, before, longest, self.weights.as_mut());
        self.known = before;
        self.expansions.swap();
    }
}

/// `x` in every lane.
#[inline(always)]
pub(super) fn splat<S: Transparent<R>, R: Real, const N: usize>(x: R) -> Lanes<S, N> {
    Register::splat(x)
}
