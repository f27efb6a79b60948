//! Systems with their recurrences written by hand, as the compiler would generate them.

use node_runtime::dynamics::{Cost, Dynamics, Field};
use node_runtime::error::SolveError;
use node_runtime::scalar::{Real, Scalar};
use node_runtime::series::Series;

/// A system from its coefficients: `$next` gives the row k of x′ from the rows up to k, `$companions` fills in the others.
macro_rules! system {
    (
        $(#[$doc:meta])* $name:ident<$real:ty>($($parameter:ident),*);
        $dim:literal of $width:literal, $fields:expr;
        |$s:ident, $k:ident, $p:ident, $time:ident, $scale:ident| $companions:block $next:expr
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name {
            $(pub $parameter: $real),*
        }

        impl Dynamics for $name {
            type Real = $real;
            type State = [$real; $dim];
            type Point<S: Scalar<Real = $real>> = [S; $dim];
            type Parameters<S: Scalar<Real = $real>> = [S; Self::PARAMETERS.len()];
            type Constants<S: Scalar<Real = $real>> = [S; Self::PARAMETERS.len()];
            type Series<S: Scalar<Real = $real>> = Series<S, $width, 31>;
            const NAME: &'static str = stringify!($name);
            const MAX_ORDER: usize = 30;
            const COST: Cost = Cost { functions: 0.0, linear: 10.0, convolutions: 2.0 };
            const STATE: &'static [Field] = $fields;
            const PARAMETERS: &'static [Field] = &[$(Field::real(stringify!($parameter), &[])),*];

            fn parameters(&self) -> Self::Parameters<$real> {
                [$(self.$parameter),*]
            }

            fn set_parameters(&mut self, parameters: &[$real]) -> Result<(), SolveError> {
                let count = Self::PARAMETERS.len();
                let &[$($parameter),*] = parameters else {
                    return Err(SolveError::ParameterCount { given: parameters.len(), count });
                };
                *self = Self { $($parameter),* };
                Ok(())
            }

            fn constants<S: Scalar<Real = $real>>(parameters: &Self::Parameters<S>) -> Self::Constants<S> {
                *parameters
            }

            #[inline(always)]
            fn jet<S: Scalar<Real = $real>>(
                $p: &Self::Constants<S>,
                $time: S,
                $scale: S,
                $s: &mut Self::Series<S>,
                order: usize,
            ) {
                for $k in 0..order {
                    $companions
                    let next: [S; $dim] = $next;
                    for (i, x) in next.into_iter().enumerate() {
                        $s.0[$k + 1][i] = x * $scale / count($k + 1);
                    }
                }
            }
        }
    };
}

const X: &[Field] = &[Field::real("x", &[])];
const XV: &[Field] = &[Field::real("x", &[]), Field::real("v", &[])];

impl Lorenz {
    /// Lorenz's own parameters.
    pub const CLASSIC: Self = Self { sigma: 10.0, rho: 28.0, beta: 8.0 / 3.0 };
}

/// The number n.
fn count<S: Scalar>(n: usize) -> S {
    S::splat(S::Real::from_f64(n as f64))
}

/// (a·b)_k = Σ_{j=0}^k a_j b_{k−j}.
fn product<S: Scalar, const W: usize, const R: usize>(s: &Series<S, W, R>, k: usize, a: usize, b: usize) -> S {
    (0..=k).fold(count(0), |sum, j| s.0[j][a].mul_add(s.0[k - j][b], sum))
}

/// w = u^α for w_0 given: w_k = Σ_{j=1}^k (αj − (k − j)) u_j w_{k−j}/(k u_0).
fn power<S: Scalar, const W: usize, const R: usize>(
    s: &Series<S, W, R>,
    k: usize,
    alpha: f64,
    (u, w): (usize, usize),
) -> S {
    let factor = |j: usize| S::splat(S::Real::from_f64(alpha * j as f64 - (k - j) as f64));
    let sum = (1..=k).fold(count(0), |sum, j| (factor(j) * s.0[j][u]).mul_add(s.0[k - j][w], sum));
    sum / (count::<S>(k) * s.0[0][u])
}

fn constant<S: Scalar>(k: usize, x: f64) -> S {
    S::splat(S::Real::from_f64(if k == 0 { x } else { 0.0 }))
}

system! {
    /// Lorenz 1963.
    Lorenz<f64>(sigma, rho, beta);
    3 of 3, &[Field::real("x", &[]), Field::real("y", &[]), Field::real("z", &[])];
    |s, k, p, _time, scale| {} {
        let [x, y, z] = s.0[k];
        let xz = product(s, k, 0, 2);
        let xy = product(s, k, 0, 1);
        [p[0] * (y - x), p[1] * x - xz - y, xy - p[2] * z]
    }
}

system! {
    /// x″ = −x.
    Oscillator<f64>();
    2 of 2, XV;
    |s, k, _p, _time, scale| {} [s.0[k][1], -s.0[k][0]]
}

system! {
    /// The same in `f32`.
    Oscillator32<f32>();
    2 of 2, XV;
    |s, k, _p, _time, scale| {} [s.0[k][1], -s.0[k][0]]
}

system! {
    /// Two oscillators, x″ = −x and u″ = −ω²u.
    TwoOscillators<f64>(omega);
    4 of 4, &[Field::real("q", &[2, 2])];
    |s, k, p, _time, scale| {} [s.0[k][1], -s.0[k][0], s.0[k][3], -p[0] * p[0] * s.0[k][2]]
}

system! {
    /// x′ = −λx.
    Decay<f64>(rate);
    1 of 1, X;
    |s, k, p, _time, scale| {} [-p[0] * s.0[k][0]]
}

system! {
    /// x′ = 0.
    Rest<f64>();
    1 of 1, X;
    |s, k, _p, _time, scale| {} { let _ = (&s, k); [constant(0, 0.0)] }
}

system! {
    /// x′ = 1.
    Clock<f64>();
    1 of 1, X;
    |s, k, _p, _time, scale| {} { let _ = &s; [constant(k, 1.0)] }
}

system! {
    /// x′ = 2t.
    Parabola<f64>();
    1 of 1, X;
    |s, k, _p, time, scale| {} {
        let _ = &s;
        let two = S::splat(2.0);
        [match k { 0 => two * time, 1 => two * scale, _ => constant(k, 0.0) }]
    }
}

system! {
    /// x′ = x².
    Explosion<f64>();
    1 of 1, X;
    |s, k, _p, _time, scale| {} [product(s, k, 0, 0)]
}

system! {
    /// x′ = −√x.
    Leak<f64>();
    1 of 2, X;
    |s, k, _p, _time, scale| {
        s.0[k][1] = if k == 0 { s.0[0][0].sqrt() } else { power(s, k, 0.5, (0, 1)) };
    } [-s.0[k][1]]
}

system! {
    /// x′ = −1 − √x: at 0 it still falls.
    Fall<f64>();
    1 of 2, X;
    |s, k, _p, _time, scale| {
        s.0[k][1] = if k == 0 { s.0[0][0].sqrt() } else { power(s, k, 0.5, (0, 1)) };
    } [constant::<S>(k, -1.0) - s.0[k][1]]
}

system! {
    /// x′ = −∛x.
    Drag<f64>();
    1 of 2, X;
    |s, k, _p, _time, scale| {
        s.0[k][1] = if k == 0 { s.0[0][0].cbrt() } else { power(s, k, 1.0 / 3.0, (0, 1)) };
    } [-s.0[k][1]]
}

system! {
    /// x′ = 1/(t − 1) as w with w·(t − 1) = 1.
    Pole<f64>();
    1 of 1, X;
    |s, k, _p, time, scale| {} {
        // 1/(u + hτ) = Σ (−h)ᵏ τᵏ/u^{k+1}, u = t − 1; k·x_k holds the term before.
        let u = time - S::splat(1.0);
        [if k == 0 { S::splat(1.0) / u } else { -s.0[k][0] * count(k) / u }]
    }
}

system! {
    /// The planar Kepler problem, GM = 1.
    Kepler<f64>();
    4 of 6, &[Field::real("q", &[2]), Field::real("v", &[2])];
    |s, k, _p, _time, scale| {
        s.0[k][4] = product(s, k, 0, 0) + product(s, k, 1, 1);
        s.0[k][5] = if k == 0 { constant::<S>(0, 1.0) / (s.0[0][4] * s.0[0][4].sqrt()) } else { power(s, k, -1.5, (4, 5)) };
    } [s.0[k][2], s.0[k][3], -product(s, k, 0, 5), -product(s, k, 1, 5)]
}

system! {
    /// x″ = −sign x: the jet knows nothing of the jump.
    Bounce<f64>();
    2 of 2, XV;
    |s, k, _p, _time, scale| {} [s.0[k][1], -sign(k, s.0[0][0])]
}

/// The series of sign x about a point where x ≠ 0.
fn sign<S: Scalar<Real = f64>>(k: usize, x: S) -> S {
    constant::<S>(k, 1.0) * x / (x * x).sqrt()
}

system! {
    /// x′ = (10⁸ + cos t) − 10⁸: full of rounding, 10⁻⁸ of it.
    Noise<f64>();
    1 of 3, X;
    |s, k, _p, time, scale| {
        let (sin, cos) = time.sin_cos();
        let [c, d]: [S; 2] = if k == 0 { [cos, sin] } else {
            [-s.0[k - 1][2] * scale / count(k), s.0[k - 1][1] * scale / count(k)]
        };
        (s.0[k][1], s.0[k][2]) = (c, d);
    } [(constant::<S>(k, 1e8) + s.0[k][1]) - constant(k, 1e8)]
}
