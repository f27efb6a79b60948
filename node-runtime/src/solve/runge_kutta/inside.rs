//! The polynomial of a step.

use crate::dynamics::{Dynamics, Point};
use crate::runge_kutta::MOST_CORRECTIONS;
use crate::scalar::{Real, Transparent};
use crate::solve::place::Place;
use crate::state::{Array, State};

use super::RungeKuttaStepper;
use super::work::Work;

/// The most coefficients of a polynomial.
const MOST: usize = 4 + MOST_CORRECTIONS;

impl<D: Dynamics> RungeKuttaStepper<D> {
    /// The coefficients of the polynomial in θ, from the stages of the step: with Δ = x₊ − x,
    ///
    /// x(θ) = x + θ·(F₀ + (1 − θ)·(F₁ + θ·(F₂ + (1 − θ)·(F₃ + θ·(F₄ + …))))),
    ///
    /// F₀ = Δ, F₁ = h·f − Δ, F₂ = 2Δ − h·(f + f₊), and the corrections F₃, F₄, … (Hairer, Nørsett, Wanner I, § II.6).
    #[inline(always)]
    pub(crate) fn find_inside<S: Transparent<D::Real>>(&mut self, place: &Place<D>, work: &Work<D::Real>) {
        let corrections = self.tableau.interpolant.corrections;
        for (m, d) in corrections.iter().enumerate() {
            let mut row = Array::splat(D::Real::ZERO);
            self.combine_stages::<S>(d, work.length, &mut row);
            self.rows[4 + m] = row;
        }
        let (h, terms) = (work.length, 3 + corrections.len());
        let (f, f_end) = (self.stages[0], self.stages[self.inner]);
        for i in 0..D::State::DIM {
            let part = |p: &Point<D>| p.as_ref()[i];
            let change = (part(&self.end.state) - part(&place.state)) + (part(&self.end.carry) - part(&place.carry));
            let (first, last) = (h * part(&f), h * part(&f_end));
            let mut term = [D::Real::ZERO; MOST];
            (term[0], term[1], term[2]) = (change, first - change, (change - last) + (change - first));
            for (term, row) in term[3..terms].iter_mut().zip(&self.rows[4..]) {
                *term = part(row);
            }
            for (k, coefficient) in expand(&term[..terms]).into_iter().enumerate().take(terms) {
                self.rows[1 + k].as_mut()[i] = coefficient;
            }
        }
    }
}

impl<D: Dynamics> RungeKuttaStepper<D> {
    /// Whether the polynomial is finite everywhere in the step: the vector field at the end may not be, though the end is.
    #[inline(always)]
    pub(crate) fn is_inside_finite(&self, place: &Place<D>) -> bool {
        let coefficients = &self.rows[1..=self.tableau.degree()];
        let size =
            |i: usize| coefficients.iter().fold(place.state.as_ref()[i].abs(), |sum, x| sum + x.as_ref()[i].abs());
        (0..D::State::DIM).all(|i| size(i).is_finite())
    }
}

/// The coefficients of F₀ + (1 − θ)·(F₁ + θ·(F₂ + (1 − θ)·(…))) by powers of θ.
#[inline(always)]
fn expand<R: Real>(terms: &[R]) -> [R; MOST] {
    let mut q = [R::ZERO; MOST];
    for m in (0..terms.len()).rev() {
        for k in (1..terms.len() - m).rev() {
            // The factor of what is inside is θ after an odd term, and 1 − θ after an even one.
            q[k] = if m % 2 == 0 { q[k] - q[k - 1] } else { q[k - 1] };
        }
        q[0] = if m % 2 == 0 { q[0] + terms[m] } else { terms[m] };
    }
    q
}
