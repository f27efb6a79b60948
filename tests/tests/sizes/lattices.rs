//! Rings, chains and rods.

use node_runtime::prelude::*;

use super::{for_sizes, row};
use crate::agree::agree;

/// Kuramoto's oscillators on a ring.
#[ode_dynamics(order = 8)]
pub fn ring<const N: usize>(theta: [f64; N], omega: [f64; N], coupling: f64) -> [f64; N] {
    let mut rate = omega;
    for i in 0..N {
        rate[i] += coupling * (theta[(i + 1) % N] - theta[i]).sin();
        rate[i] += coupling * (theta[(i + N - 1) % N] - theta[i]).sin();
    }
    rate
}

#[test]
fn a_ring() {
    fn check<const N: usize>() {
        let (omega, coupling) = (row(0.3), 0.7);
        agree(&Ring::<N> { omega, coupling }, 0.0, row(1.0), |_, x| ring(x, omega, coupling));
    }
    for_sizes!(check);
}

/// The lattice of Fermi, Pasta, Ulam and Tsingou.
#[ode_dynamics(order = 8)]
fn fermi<const N: usize>((q, p): ([f64; N], [f64; N]), alpha: f64) -> ([f64; N], [f64; N]) {
    let mut force = [0.0; N];
    for i in 0..N {
        let right = q[(i + 1) % N] - q[i];
        let left = q[i] - q[(i + N - 1) % N];
        force[i] = right - left + alpha * (right.powi(2) - left.powi(2));
    }
    (p, force)
}

#[test]
fn a_lattice() {
    fn check<const N: usize>() {
        agree(&Fermi::<N> { alpha: 0.25 }, 0.0, (row(1.0), row(2.0)), |_, x| fermi(x, 0.25));
    }
    for_sizes!(check);
}

/// Toda's chain with free ends.
#[ode_dynamics(order = 8)]
fn toda<const N: usize>((q, p): ([f64; N], [f64; N])) -> ([f64; N], [f64; N]) {
    let mut force = [0.0; N];
    for i in 0..N - 1 {
        let pull = (q[i] - q[i + 1]).exp();
        force[i] -= pull;
        force[i + 1] += pull;
    }
    (p, force)
}

#[test]
fn a_chain() {
    fn check<const N: usize>() {
        agree(&Toda::<N> {}, 0.0, (row(1.0), row(2.0)), |_, x| toda(x));
    }
    for_sizes!(check);
}

/// A rod that is heated at one end and gives heat off at the other, with a source that grows with the temperature.
#[ode_dynamics(order = 8)]
fn rod<const N: usize>(t: f64, u: [f64; N], conductivity: f64, heated: f64) -> [f64; N] {
    let mut rate = [0.0; N];
    for i in 0..N {
        let left = if i == 0 { heated * (1.0 + (0.5 * t).sin()) } else { u[i - 1] };
        let right = if i + 1 < N { u[i + 1] } else { 0.9 * u[i] };
        rate[i] = conductivity * (left - 2.0 * u[i] + right) + 0.1 * u[i].powi(4) * (i as f64 / N as f64);
    }
    rate
}

#[test]
fn a_rod() {
    fn check<const N: usize>() {
        let (conductivity, heated) = (0.4, 1.5);
        agree(&Rod::<N> { conductivity, heated }, 0.3, row(1.0), |t, x| rod(t, x, conductivity, heated));
    }
    for_sizes!(check);
}

/// Every oscillator with every other one.
#[ode_dynamics(order = 8)]
fn all_to_all<const N: usize>(theta: [f64; N], omega: [f64; N], weight: [[f64; N]; N]) -> [f64; N] {
    let mut rate = omega;
    for i in 0..N {
        for j in 0..N {
            if i == j {
                continue;
            }
            rate[i] += weight[i][j] * (theta[j] - theta[i]).sin() / N as f64;
        }
    }
    rate
}

#[test]
fn all_with_all() {
    fn check<const N: usize>() {
        let (omega, weight) = (row(0.3), std::array::from_fn(|i| row(i as f64)));
        agree(&AllToAll::<N> { omega, weight }, 0.0, row(1.0), |_, x| all_to_all(x, omega, weight));
    }
    for_sizes!(check);
}
