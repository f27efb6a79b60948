//! Neural networks and bodies.

use node_runtime::prelude::*;

use super::{for_sizes, row};
use crate::agree::agree;

/// A network of two hidden layers.
#[ode_dynamics(order = 8)]
fn network<const D: usize, const H: usize>(
    x: [f64; D],
    w1: [[f64; D]; H],
    b1: [f64; H],
    w2: [[f64; H]; H],
    b2: [f64; H],
    w3: [[f64; H]; D],
) -> [f64; D] {
    let mut h1 = [0.0; H];
    for i in 0..H {
        let mut sum = b1[i];
        for j in 0..D {
            sum += w1[i][j] * x[j];
        }
        h1[i] = sum.tanh();
    }
    let mut h2 = [0.0; H];
    for i in 0..H {
        let mut sum = b2[i];
        for j in 0..H {
            sum += w2[i][j] * h1[j];
        }
        h2[i] = sum.tanh();
    }
    let mut dx = [0.0; D];
    for i in 0..D {
        for j in 0..H {
            dx[i] += w3[i][j] * h2[j];
        }
    }
    dx
}

#[test]
fn a_network() {
    fn check<const H: usize>() {
        let (w1, b1) = (std::array::from_fn(|i| row(i as f64)), row(0.2));
        let (w2, b2) = (std::array::from_fn(|i| row(0.5 + i as f64)), row(0.7));
        let w3 = std::array::from_fn(|i| row(0.1 * i as f64));
        let system = Network::<2, H> { w1, b1, w2, b2, w3 };
        agree(&system, 0.0, row(1.0), |_, x| network(x, w1, b1, w2, b2, w3));
    }
    for_sizes!(check);
}

/// Newton's law for N bodies, each pair once.
#[ode_dynamics(order = 8)]
pub fn bodies<const N: usize>(
    (x, v): ([[f64; 3]; N], [[f64; 3]; N]),
    mass: [f64; N],
) -> ([[f64; 3]; N], [[f64; 3]; N]) {
    let mut a = [[0.0; 3]; N];
    for i in 0..N {
        for j in i + 1..N {
            let d = [x[j][0] - x[i][0], x[j][1] - x[i][1], x[j][2] - x[i][2]];
            let r = (d[0].sqr() + d[1].sqr() + d[2].sqr()).sqrt();
            for k in 0..3 {
                a[i][k] += mass[j] * d[k] / r.powi(3);
                a[j][k] -= mass[i] * d[k] / r.powi(3);
            }
        }
    }
    (v, a)
}

/// The same with each pair twice.
#[ode_dynamics(order = 8)]
fn each_body<const N: usize>((x, v): ([[f64; 3]; N], [[f64; 3]; N]), mass: [f64; N]) -> ([[f64; 3]; N], [[f64; 3]; N]) {
    let mut a = [[0.0; 3]; N];
    for i in 0..N {
        for j in 0..N {
            if i != j {
                let mut r2 = 0.0;
                for k in 0..3 {
                    r2 += (x[j][k] - x[i][k]).sqr();
                }
                for k in 0..3 {
                    a[i][k] += mass[j] * (x[j][k] - x[i][k]) / (r2 * r2.sqrt());
                }
            }
        }
    }
    (v, a)
}

#[test]
fn attracting_bodies() {
    fn check<const N: usize>() {
        let x: [[f64; 3]; N] = std::array::from_fn(|i| [2.0 * i as f64, (i as f64).sin(), (2.0 * i as f64).cos()]);
        let (v, mass) = (std::array::from_fn(|i| row(i as f64)), row::<N>(1.0).map(|m| 1.0 + 0.1 * m));
        agree(&Bodies::<N> { mass }, 0.0, (x, v), |_, x| bodies(x, mass));
        agree(&EachBody::<N> { mass }, 0.0, (x, v), |_, x| each_body(x, mass));
    }
    for_sizes!(check);
}
