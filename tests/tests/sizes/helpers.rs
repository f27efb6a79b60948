//! Functions and methods with const parameters: one serves dynamics of all sizes, of a fixed size, and other functions.

use node_runtime::prelude::*;

use super::{for_some_sizes, row};
use crate::agree::agree;

mod grid {
    use node_runtime::prelude::*;

    const HALF: f64 = 0.5;

    /// On a ring.
    #[ode_function]
    pub fn laplacian<const N: usize>(u: [f64; N], stiffness: f64) -> [f64; N] {
        let mut out: [f64; N] = [0.0; N];
        for i in 0..N {
            out[i] = HALF * stiffness * (u[(i + 1) % N] - 2.0 * u[i] + u[(i + N - 1) % N]);
        }
        out
    }

    #[ode_function]
    pub fn mean<const N: usize>(u: &[f64; N]) -> f64 {
        u.iter().sum::<f64>() / N as f64
    }

    #[ode_function]
    pub fn centred<'a, const N: usize>(u: &'a [f64; N]) -> [f64; N] {
        let mean = mean(u);
        u.map(|u| u - mean)
    }

    #[ode_function]
    pub fn ramp<const N: usize>() -> [f64; N] {
        std::array::from_fn(|i| i as f64 / N as f64)
    }
}

use grid::{centred, laplacian, mean, ramp};

#[ode_dynamics(order = 8)]
fn ring<const N: usize>(u: [f64; N], stiffness: f64) -> [f64; N] {
    let mean = mean(&u);
    let pull = laplacian(u, stiffness);
    let ramp: [f64; N] = ramp();
    let mut rate = [0.0; N];
    for i in 0..N {
        rate[i] = pull[i] - mean * u[i].powi(3) + ramp[i];
    }
    rate
}

/// The same functions for two sizes in numbers.
#[ode_dynamics(order = 8)]
fn ring_of_five(u: [f64; 5], stiffness: f64) -> [f64; 5] {
    let (pull, mean_of_all) = (laplacian(u, stiffness), mean(&u));
    let ramp = ramp::<5>();
    let mean_of_three = mean(&[u[0], u[1], u[2]]);
    std::array::from_fn(|i| pull[i] - mean_of_all * u[i].powi(3) + ramp[i] * mean_of_three)
}

#[test]
fn one_function_for_all_sizes() {
    fn check<const N: usize>() {
        agree(&Ring::<N> { stiffness: 0.7 }, 0.0, row(1.0), |_, x| ring(x, 0.7));
    }
    for_some_sizes!(check);
    agree(&RingOfFive { stiffness: 0.7 }, 0.0, row(1.0), |_, x| ring_of_five(x, 0.7));
}

#[ode_function]
fn dense<const D: usize, const H: usize>(w: &[[f64; D]; H], b: &[f64; H], x: &[f64; D]) -> [f64; H] {
    std::array::from_fn(|i| (b[i] + w[i].iter().zip(x).map(|(w, x)| w * x).sum::<f64>()).tanh())
}

/// A layer from D to H and one back.
#[ode_dynamics(order = 8)]
fn layers<const D: usize, const H: usize>(
    x: [f64; D],
    w1: [[f64; D]; H],
    b1: [f64; H],
    w2: [[f64; H]; D],
    b2: [f64; D],
) -> [f64; D] {
    let h = dense(&w1, &b1, &x);
    centred(&dense(&w2, &b2, &h))
}

#[test]
fn two_sizes_change_places() {
    fn check<const H: usize>() {
        let (w1, b1) = (std::array::from_fn(|i| row(i as f64)), row(0.2));
        let (w2, b2) = (std::array::from_fn(|i| row(0.5 + i as f64)), row(0.7));
        agree(&Layers::<3, H> { w1, b1, w2, b2 }, 0.0, row(1.0), |_, x| layers(x, w1, b1, w2, b2));
    }
    for_some_sizes!(check);
}

/// Pendulums in a row.
#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
struct Chain<const N: usize> {
    stiffness: [f64; N],
    drag: f64,
}

#[ode_dynamics(order = 8)]
impl<const N: usize> Chain<N> {
    const LIFT: f64 = 0.3;

    #[ode_dynamics]
    fn dynamics(&self, t: f64, (x, v): ([f64; N], [f64; N])) -> ([f64; N], [f64; N]) {
        let mut a = [0.0; N];
        for i in 0..N {
            a[i] = self.force(i, x[i]) - self.friction(v[i]) + Self::LIFT * t;
        }
        a[0] -= self.energy(&x);
        (v, a)
    }

    #[ode_function]
    fn force(&self, i: usize, x: f64) -> f64 {
        -self.stiffness[i] * x.sin()
    }

    #[ode_function]
    fn friction(&self, v: f64) -> f64 {
        self.drag * Self::cube(v)
    }

    #[ode_function]
    fn cube(v: f64) -> f64 {
        Self::LIFT * v * v * v
    }

    #[ode_function]
    fn energy(&self, x: &[f64; N]) -> f64 {
        let mut sum = 0.0;
        for i in 0..N {
            sum += 0.5 * self.stiffness[i] * x[i] * x[i];
        }
        sum
    }
}

#[test]
fn blocks_of_all_sizes() {
    fn check<const N: usize>() {
        let chain = Chain::<N> { stiffness: row(0.3), drag: 0.2 };
        agree(&chain, 0.1, (row(1.0), row(2.0)), |t, x| chain.dynamics(t, x));
    }
    for_some_sizes!(check);
}
