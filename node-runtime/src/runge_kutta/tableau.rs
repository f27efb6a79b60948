//! The tableau of a method, by which it is known.

/// The coefficients of an explicit Runge–Kutta method, in Butcher's letters:
///
/// kᵢ = f(t + cᵢh, x + h·Σ_{j<i} aᵢⱼkⱼ),  x₊ = x + h·Σᵢ bᵢkᵢ.
///
/// A method is a constant; one of your own is as good as those in [`tableaux`](super::tableaux). Where the last row of a is b, and the
/// last c is 1, the last stage is the first of the next step, and is computed once.
///
/// ```
/// use node_runtime::prelude::*;
/// use node_runtime::runge_kutta::{Estimate, Interpolant, Tableau};
///
/// /// A. Ralston, Math. Comp. 16 (1962) 431–437.
/// const RALSTON_2: Tableau = Tableau {
///     name: "Ralston 2",
///     order: 2,
///     c: &[0.0, 2.0 / 3.0],
///     a: &[&[], &[2.0 / 3.0]],
///     b: &[1.0 / 4.0, 3.0 / 4.0],
///     estimate: Estimate::None,
///     interpolant: Interpolant::HERMITE,
/// };
///
/// #[ode_dynamics]
/// fn decay(x: f64) -> f64 {
///     -x
/// }
///
/// let end = solve_end(&Decay {}, 1.0, 0.0..=1.0, &RungeKutta::fixed(&RALSTON_2, 0.01))?;
/// assert!((end.state - (-1.0_f64).exp()).abs() < 1e-5);
/// # Ok::<(), SolveError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tableau {
    /// The name in messages.
    pub name: &'static str,
    /// The order p: the error of a step is O(h^{p+1}).
    pub order: usize,
    /// cᵢ, one for each stage; the first is 0.
    pub c: &'static [f64],
    /// aᵢⱼ, in row i as many as there are stages before.
    pub a: &'static [&'static [f64]],
    /// bᵢ.
    pub b: &'static [f64],
    /// How the error of a step is estimated.
    pub estimate: Estimate,
    /// The solution inside of a step.
    pub interpolant: Interpolant,
}

/// An estimate of the error of a step.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Estimate {
    /// There is none: the method is for steps of one length.
    None,
    /// The difference to an embedded method: h·Σ eᵢkᵢ with eᵢ = bᵢ − b̂ᵢ.
    Embedded {
        /// The order of b̂.
        order: usize,
        /// eᵢ.
        difference: &'static [f64],
    },
    /// The differences to embedded methods of orders 5 and 3, of whose norms E₅ and E₃ Hairer makes an estimate of order 8:
    /// E₅²/√(E₅² + E₃²/100).
    FifthAndThird {
        /// bᵢ − b̂ᵢ with b̂ of order 5.
        fifth: &'static [f64],
        /// bᵢ − b̂ᵢ with b̂ of order 3.
        third: &'static [f64],
    },
}

/// The solution inside of a step: Hermite's cubic through the states and slopes at both ends, and corrections that vanish there.
///
/// With θ from 0 to 1, and D_m = h·Σ d_{mj}k_j, in Hairer's form:
/// x(θ) = cubic(θ) + θ²(1 − θ)²·(D₀ + θ·(D₁ + (1 − θ)·(D₂ + θ·(D₃ + …)))).
///
/// The k are those of the stages, then f at the end of the step unless the last stage is that, then those of stages for this alone, which
/// are computed only where one looks into the step.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interpolant {
    /// The cᵢ of further stages.
    pub c: &'static [f64],
    /// The aᵢⱼ of further stages.
    pub a: &'static [&'static [f64]],
    /// d_{mj}; the degree of the interpolant is 3 and as many as these.
    pub corrections: &'static [&'static [f64]],
}

impl Interpolant {
    /// Hermite's cubic, of order 3.
    pub const HERMITE: Self = Self { c: &[], a: &[], corrections: &[] };
}

impl Tableau {
    /// The number of stages.
    pub fn stages(&self) -> usize {
        self.b.len()
    }

    /// Whether the last stage is f at the end of the step: the first stage of the next.
    pub fn is_first_same_as_last(&self) -> bool {
        let (Some((last, b)), Some(a), Some(c)) = (self.b.split_last(), self.a.last(), self.c.last()) else {
            return false;
        };
        *last == 0.0 && *a == b && *c == 1.0 && !b.is_empty()
    }

    /// The number of stages before f at the end of the step.
    pub(crate) fn inner_stages(&self) -> usize {
        self.stages() - usize::from(self.is_first_same_as_last())
    }

    /// The number of stages with f at the end and those of the interpolant.
    pub(crate) fn all_stages(&self) -> usize {
        self.inner_stages() + 1 + self.interpolant.c.len()
    }

    /// The row of a and the c of a stage, with those that follow the step: its end, and those of the interpolant.
    pub(crate) fn stage(&self, stage: usize) -> (&'static [f64], f64) {
        let inner = self.inner_stages();
        match stage.checked_sub(inner + 1) {
            Some(further) => (self.interpolant.a[further], self.interpolant.c[further]),
            None if stage == inner => (self.b, 1.0),
            None => (self.a[stage], self.c[stage]),
        }
    }

    /// The weight w of a stage in x(θ) = x + h·Σ wⱼkⱼ, the solution inside of the step; at its end, where θ is 1, it is b.
    #[cfg(feature = "std")]
    pub(crate) fn weight(&self, stage: usize, theta: f64) -> f64 {
        let inner = self.inner_stages();
        let b = if stage < inner { self.b[stage] } else { 0.0 };
        let (first, last) = (f64::from(u8::from(stage == 0)), f64::from(u8::from(stage == inner)));
        // Of Δ, h·f − Δ, 2Δ − h·(f + f₊) and the corrections.
        let terms = [b, first - b, 2.0 * b - first - last].into_iter();
        let terms = terms.chain(self.interpolant.corrections.iter().map(|d| d[stage]));
        let (mut weight, mut factor) = (0.0, theta);
        for (m, term) in terms.enumerate() {
            weight += factor * term;
            factor *= if m % 2 == 0 { 1.0 - theta } else { theta };
        }
        weight
    }

    /// The degree of the polynomial of a step.
    pub(crate) fn degree(&self) -> usize {
        3 + self.interpolant.corrections.len()
    }

    /// The order of the estimate in h, over the step: the power of h by which the error falls.
    pub(crate) fn estimate_order(&self) -> usize {
        match self.estimate {
            Estimate::None => self.order + 1,
            Estimate::Embedded { order, .. } => self.order.min(order) + 1,
            Estimate::FifthAndThird { .. } => 8,
        }
    }

    /// What is wrong with its shape.
    pub(crate) fn check(&self) -> Result<(), &'static str> {
        let (stages, inner, all) = (self.stages(), self.inner_stages(), self.all_stages());
        let Interpolant { c, a, corrections } = self.interpolant;
        let is_triangle = |a: &[&[f64]], first: usize| a.iter().enumerate().all(|(i, row)| row.len() == first + i);
        let is_difference = |e: &[f64]| e.len() == stages;
        if stages == 0 || self.order == 0 {
            Err("it has no stages, or order 0")
        } else if all > MOST_STAGES || corrections.len() > MOST_CORRECTIONS {
            Err("it has too many stages or corrections")
        } else if self.c.len() != stages || self.a.len() != stages || !is_triangle(self.a, 0) {
            Err("a and c do not have a row for each stage, of as many numbers as there are stages before")
        } else if self.c[0] != 0.0 {
            Err("its first stage is not at the start of the step")
        } else if match self.estimate {
            Estimate::None => false,
            Estimate::Embedded { difference, .. } => !is_difference(difference),
            Estimate::FifthAndThird { fifth, third } => !is_difference(fifth) || !is_difference(third),
        } {
            Err("its estimate does not have a number for each stage")
        } else if a.len() != c.len() || !is_triangle(a, inner + 1) || corrections.iter().any(|d| d.len() != all) {
            Err("its interpolant does not have a number for each stage before")
        } else {
            Ok(())
        }
    }
}

/// The most stages a method may have, those of the interpolant counted.
pub(crate) const MOST_STAGES: usize = 24;

/// The most corrections an interpolant may have.
pub(crate) const MOST_CORRECTIONS: usize = 6;
