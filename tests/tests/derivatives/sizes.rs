//! Const parameters, for the sizes that the attribute names.

use node_runtime::derivative::{Objective, record};
use node_runtime::nalgebra::SVector;
use node_runtime::prelude::*;
use node_tests::derivatives::check;

/// Numbers of moderate size, none like another.
fn row<const N: usize>(seed: f64) -> [f64; N] {
    std::array::from_fn(|i| (seed + 1.7 * i as f64).sin())
}

#[ode_function]
fn layer<const I: usize, const O: usize>(w: [[f64; I]; O], b: [f64; O], x: [f64; I]) -> [f64; O] {
    std::array::from_fn(|o| (b[o] + w[o].iter().zip(&x).map(|(w, x)| w * x).sum::<f64>()).tanh())
}

#[ode_dynamics(order = 7, derivatives(D = 2, H = 5), derivatives(D = 1, H = 9))]
fn network<const D: usize, const H: usize>(x: [f64; D], w: [[f64; D]; H], b: [f64; H], v: [[f64; H]; D]) -> [f64; D] {
    let h = layer(w, b, x);
    let mean = h.iter().sum::<f64>() / H as f64;
    std::array::from_fn(|i| v[i].iter().zip(&h).map(|(v, h)| v * (h - mean)).sum())
}

#[test]
fn a_network_of_two_sizes() {
    fn weights<const D: usize, const H: usize>() -> Network<D, H> {
        let (w, v) = (std::array::from_fn(|i| row(i as f64)), std::array::from_fn(|i| row(0.5 + i as f64)));
        Network { w, b: row(0.3), v }
    }
    check(&weights::<2, 5>(), 0.0, &[0.5, -0.25], 7);
    check(&weights::<1, 9>(), 0.0, &[0.5], 7);
}

/// Each pair of bodies is met once, and a turn needs what the one before wrote.
#[ode_dynamics(order = 6, derivatives(N = 4))]
fn bodies<const N: usize>(
    t: f64,
    (x, v): ([[f64; 2]; N], [[f64; 2]; N]),
    mass: [f64; N],
) -> ([[f64; 2]; N], [[f64; 2]; N]) {
    let mut a = [[0.0; 2]; N];
    let mut drag = 1.0;
    for i in 0..N {
        drag *= mass[i] * t.cos();
        for j in i + 1..N {
            let d = [x[j][0] - x[i][0], x[j][1] - x[i][1]];
            let r3 = (1.0 + d[0].sqr() + d[1].sqr()).powf(1.5);
            for k in 0..2 {
                a[i][k] += mass[j] * d[k] / r3 - drag * v[i][k];
                a[j][k] -= mass[i] * d[k] / r3;
            }
        }
    }
    (v, a)
}

#[test]
fn bodies_in_pairs() {
    let start = (std::array::from_fn(|i| row(i as f64)), std::array::from_fn(|i| row(0.2 * i as f64)));
    check(&Bodies::<4> { mass: row(1.0) }, 0.25, &start, 6);
}

#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
struct Chain<const N: usize> {
    stiffness: [f64; N],
    drag: f64,
}

#[ode_dynamics(order = 6, derivatives(N = 3))]
impl<const N: usize> Chain<N> {
    #[ode_dynamics]
    fn swing(&self, (x, v): ([f64; N], [f64; N])) -> ([f64; N], [f64; N]) {
        (v, std::array::from_fn(|i| self.force(i, x[i]) + x[(i + 1) % N] - self.drag * v[i]))
    }

    #[ode_function]
    fn force(&self, i: usize, x: f64) -> f64 {
        -self.stiffness[i] * x.sin() / N as f64
    }
}

#[test]
fn a_method() {
    check(&Chain::<3> { stiffness: row(1.0), drag: 0.125 }, 0.0, &(row(0.5), row(1.5)), 6);
}

#[ode_dynamics(order = 6, derivatives(N = 3))]
fn ring<const N: usize>(x: SVector<f64, N>) -> SVector<f64, N> {
    SVector::<f64, N>::from_fn(|i, _| x[(i + 1) % N].sin() - x[i])
}

#[test]
fn a_vector_without_parameters() {
    check(&Ring::<3>, 0.0, &SVector::from(row::<3>(0.5)), 6);
}

#[ode_dynamics(order = 16, derivatives(N = 3))]
fn decay<const N: usize>(x: [f64; N], rate: [f64; N]) -> [f64; N] {
    std::array::from_fn(|i| -rate[i] * x[i])
}

/// d/dr of x·e^(−r) is −x·e^(−r).
#[test]
fn a_solution() {
    let (rate, x) = ([0.5, 1.0, 2.0], [1.0, -2.0, 3.0]);
    let solution = record(&Decay { rate }, x, 0.0..=1.0, &Taylor::tolerance(1e-14)).expect("a solution");
    let gradient = solution.gradient(&Objective::new().end([1.0; 3])).expect("a gradient");
    for i in 0..3 {
        assert!((gradient.state[i] - (-rate[i]).exp()).abs() < 1e-13);
        assert!((gradient.parameters[i] + x[i] * (-rate[i]).exp()).abs() < 1e-13);
    }
}
