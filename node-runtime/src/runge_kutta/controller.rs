//! From the error of a step to the length of the next.

/// How long the next step is, after one of length h with the error e in units of the tolerance, the one before it e′:
///
/// h₊ = h · clamp(safety · e^{−(integral + proportional)/k} · e′^{proportional/k}),
///
/// where the error falls with the k-th power of h. A step is good if e ≤ 1. The numbers are a controller's own, and a controller is a
/// constant, as a method is.
///
/// ```
/// use node_runtime::prelude::*;
///
/// let as_the_papers_count = RungeKutta::new(&DORMAND_PRINCE_5_SHAMPINE).tolerance(1.4e-8).controller(Controller::ODEINT);
/// let careful = Controller { safety: 0.8, ..Controller::PROPORTIONAL_INTEGRAL };
/// # let _ = (as_the_papers_count, careful);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Controller {
    /// What the errors of the components are taken together by.
    pub norm: Norm,
    /// The weight of the error.
    pub integral: f64,
    /// The weight of its change; 0 if the error before does not matter.
    pub proportional: f64,
    /// The factor that keeps away from errors just above the tolerance.
    pub safety: f64,
    /// The least factor after a step that was taken back.
    pub least_when_rejected: f64,
    /// The least factor after a good step.
    pub least_when_accepted: f64,
    /// The largest factor.
    pub largest: f64,
    /// The largest factor after a good step that follows one that was taken back.
    pub largest_after_rejection: f64,
    /// How the first step is found.
    pub start: Start,
    /// What happens at the end of the interval.
    pub arrival: Arrival,
}

/// How the errors of the components become one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Norm {
    /// The largest: every component keeps its tolerance.
    Maximum,
    /// The root of the mean of the squares.
    RootMeanSquare,
    /// The root of the sum of the squares.
    Euclidean,
}

/// How the first step is found: Hairer, Nørsett, Wanner, Solving Ordinary Differential Equations I, § II.4, from the sizes of x, of
/// f and of a difference of f, in units of the tolerance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    /// The norm of those.
    pub norm: Norm,
    /// What the step is inverse to: the larger of |f| and |f′|, or their sum.
    pub is_by_sum: bool,
}

/// What happens where a step reaches beyond the end of the interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// It is shortened: the vector field is not evaluated beyond the end.
    Shorten,
    /// It is not shortened, and the state at the end is that of dense output. An [`Integrator`](crate::solve::Integrator) shortens
    /// nevertheless.
    Interpolate,
}

impl Controller {
    /// The proportional-integral controller of K. Gustafsson, ACM Trans. Math. Softw. 17 (1991) 533–554, with the numbers of Hairer's `dopri5`
    /// (§ IV.2, β = 0.04); the largest error counts. What is taken if nothing is said.
    pub const PROPORTIONAL_INTEGRAL: Self = Self {
        norm: Norm::Maximum,
        integral: 0.65,
        proportional: 0.2,
        safety: 0.9,
        least_when_rejected: 0.2,
        least_when_accepted: 0.2,
        largest: 10.0,
        largest_after_rejection: 1.0,
        start: Start { norm: Norm::Maximum, is_by_sum: false },
        arrival: Arrival::Shorten,
    };

    /// The elementary controller: Hairer, Nørsett, Wanner, Solving Ordinary Differential Equations I, § II.4.
    pub const INTEGRAL: Self = Self { integral: 1.0, proportional: 0.0, ..Self::PROPORTIONAL_INTEGRAL };

    /// That of `jax.experimental.ode.odeint`: the root mean square of the errors, no step shortened after a good one or at the end. With
    /// [`DORMAND_PRINCE_5_SHAMPINE`](super::tableaux::DORMAND_PRINCE_5_SHAMPINE) the number of evaluations is 2, and 6 for each step tried.
    pub const ODEINT: Self = Self {
        norm: Norm::RootMeanSquare,
        integral: 1.0,
        proportional: 0.0,
        safety: 0.9,
        least_when_rejected: 0.2,
        least_when_accepted: 1.0,
        largest: 10.0,
        largest_after_rejection: 10.0,
        start: Start { norm: Norm::Euclidean, is_by_sum: false },
        arrival: Arrival::Interpolate,
    };

    /// [`ODEINT`](Self::ODEINT) with the first step of its earlier versions, by which J. Kelly, J. Bettencourt, M. J. Johnson, D. Duvenaud,
    /// "Learning differential equations that are easy to solve" (2020), counted.
    pub const ODEINT_2020: Self = Self { start: Start { norm: Norm::Euclidean, is_by_sum: true }, ..Self::ODEINT };
}

impl Controller {
    /// What is wrong with its numbers.
    pub(crate) fn check(&self) -> Result<(), &'static str> {
        let is_factor = |x: f64| x > 0.0 && x.is_finite();
        if !(is_factor(self.integral) && self.proportional >= 0.0 && self.proportional.is_finite()) {
            Err("`integral` must be above 0 and `proportional` not below")
        } else if !(self.safety > 0.0 && self.safety <= 1.0) {
            Err("`safety` must be above 0 and at most 1")
        } else if !(self.least_when_rejected > 0.0 && self.least_when_rejected < 1.0) {
            Err("`least_when_rejected` must be between 0 and 1")
        } else if !is_factor(self.least_when_accepted) || !is_factor(self.largest_after_rejection) {
            Err("factors must be above 0 and finite")
        } else if !(self.largest >= 1.0 && self.largest.is_finite()) {
            Err("`largest` must be at least 1")
        } else {
            Ok(())
        }
    }
}
