//! Lattices: chains, grids, discretised fields.

use node_runtime::nalgebra::Vector3;
use node_runtime::prelude::*;

use crate::Visitor;

/// The number of sites of a chain.
const N: usize = 8;

pub(crate) fn each(visitor: &mut impl Visitor) {
    let bump = |i: usize| (-(i as f64 - 3.0).powi(2) / 4.0).exp();
    let chain = std::array::from_fn(bump);
    visitor.visit(FermiPastaUlam { alpha: 0.25, beta: 0.5 }, (chain, [0.0; N]), 10.0);
    visitor.visit(Toda, ([0.3, -0.1, 0.2, 0.0, -0.4, 0.1], [0.0, 0.5, 0.0, -0.5, 0.2, 0.0]), 8.0);
    visitor.visit(DiscreteSchroedinger { hopping: 0.7, nonlinearity: 1.5 }, (chain, [0.0; N]), 5.0);
    visitor.visit(Heat { conductivity: 0.8 }, std::array::from_fn(bump), 3.0);
    let grid = std::array::from_fn(|i| std::array::from_fn(|j| 0.5 * bump(i) * bump(j + 2) - 0.1));
    visitor.visit(AllenCahn { diffusion: 0.4 }, grid, 4.0);
    visitor.visit(FrenkelKontorova { potential: 1.2, drive: 0.1 }, ([0.1, 0.9, 2.2, 3.0, 3.9], [0.0; 5]), 8.0);
    visitor.visit(Lorenz96 { forcing: 8.0 }, [8.0, 8.01, 7.9, 8.0, 8.2, 8.0], 2.0);
    let spin = |angle: f64| Vector3::new(angle.sin(), 0.0, angle.cos());
    let field = Vector3::new(0.0, 0.1, 0.3);
    visitor.visit(SpinChain { coupling: 1.0, field, damping: 0.1 }, [0.2, 1.5, 2.8, 0.9].map(spin), 6.0);
    visitor.visit(Volterra, [1.0, 2.0, 0.5, 1.5, 0.7, 1.2, 0.9, 1.1], 4.0);
    visitor.visit(Burgers { viscosity: 0.3 }, std::array::from_fn(|i| 1.0 + bump(i)), 3.0);
    visitor.visit(Membrane, (std::array::from_fn(|i| [bump(i), 0.0, 0.5 * bump(i)]), [[0.0; 3]; 4]), 5.0);
}

/// Masses on springs that are not quite linear, with fixed ends.
#[ode_dynamics(order = 12, const N = 8)]
fn fermi_pasta_ulam((q, p): ([f64; N], [f64; N]), alpha: f64, beta: f64) -> ([f64; N], [f64; N]) {
    let force = |stretch: f64| stretch + alpha * stretch.powi(2) + beta * stretch.powi(3);
    let mut p_dot = [0.0; N];
    for i in 0..N {
        let left = if i == 0 { q[i] } else { q[i] - q[i - 1] };
        let right = if i == N - 1 { -q[i] } else { q[i + 1] - q[i] };
        p_dot[i] = force(right) - force(left);
    }
    (p, p_dot)
}

/// Toda's periodic chain.
#[ode_dynamics(order = 12)]
fn toda((q, p): ([f64; 6], [f64; 6])) -> ([f64; 6], [f64; 6]) {
    let bond = |i: usize| (q[i % 6] - q[(i + 1) % 6]).exp();
    (p, std::array::from_fn(|i| bond(i + 5) - bond(i)))
}

/// iψ′ = −κ(ψ₊ + ψ₋) − γ|ψ|²ψ on a ring, real and imaginary parts.
#[ode_dynamics(order = 12, const N = 8)]
fn discrete_schroedinger((re, im): ([f64; N], [f64; N]), hopping: f64, nonlinearity: f64) -> ([f64; N], [f64; N]) {
    let mut rate = ([0.0; N], [0.0; N]);
    for i in 0..N {
        let (left, right) = ((i + N - 1) % N, (i + 1) % N);
        let density = re[i].powi(2) + im[i].powi(2);
        rate.0[i] = -hopping * (im[left] + im[right]) - nonlinearity * density * im[i];
        rate.1[i] = hopping * (re[left] + re[right]) + nonlinearity * density * re[i];
    }
    rate
}

/// The heat equation on ten points between cold ends.
#[ode_dynamics(order = 12)]
fn heat(u: [f64; 10], conductivity: f64) -> [f64; 10] {
    let mut rate = [0.0; 10];
    for (i, w) in u.windows(3).enumerate() {
        rate[i + 1] = conductivity * (w[0] - 2.0 * w[1] + w[2]);
    }
    rate[0] = conductivity * (u[1] - 2.0 * u[0]);
    rate[9] = conductivity * (u[8] - 2.0 * u[9]);
    rate
}

/// u′ = D∇²u + u − u³ on a grid whose borders are closed.
#[ode_dynamics(order = 12)]
fn allen_cahn(u: [[f64; 4]; 4], diffusion: f64) -> [[f64; 4]; 4] {
    let mut rate = u.map(|row| row.map(|u| u - u.powi(3)));
    for i in 0..4 {
        for j in 0..4 {
            if i + 1 < 4 {
                let flux = diffusion * (u[i + 1][j] - u[i][j]);
                rate[i][j] += flux;
                rate[i + 1][j] -= flux;
            }
            if j + 1 < 4 {
                let flux = diffusion * (u[i][j + 1] - u[i][j]);
                rate[i][j] += flux;
                rate[i][j + 1] -= flux;
            }
        }
    }
    rate
}

/// A chain in a periodic potential, pushed.
#[ode_dynamics(order = 12)]
fn frenkel_kontorova((x, v): ([f64; 5], [f64; 5]), potential: f64, drive: f64) -> ([f64; 5], [f64; 5]) {
    let mut a = [drive; 5];
    for i in 0..5 {
        a[i] -= potential * x[i].sin() + 0.2 * v[i];
        if i != 0 {
            a[i] += x[i - 1] - x[i] + 1.0;
        }
        if i != 4 {
            a[i] += x[i + 1] - x[i] - 1.0;
        }
    }
    (v, a)
}

/// Lorenz' weather on a circle.
#[ode_dynamics(order = 12)]
fn lorenz96(x: [f64; 6], forcing: f64) -> [f64; 6] {
    let mut rate = [0.0; 6];
    for i in 0..6 {
        rate[i] = (x[(i + 1) % 6] - x[(i + 6 - 2) % 6]) * x[(i + 6 - 1) % 6] - x[i] + forcing;
    }
    rate
}

/// Landau and Lifshitz' spins.
#[ode_dynamics(order = 12)]
fn spin_chain(spins: [Vector3<f64>; 4], coupling: f64, field: Vector3<f64>, damping: f64) -> [Vector3<f64>; 4] {
    let mut rate = [Vector3::zeros(); 4];
    for i in 0..4 {
        let mut effective = field;
        if i > 0 {
            effective += coupling * spins[i - 1];
        }
        if i < 3 {
            effective += coupling * spins[i + 1];
        }
        let torque = spins[i].cross(&effective);
        rate[i] = -torque - damping * spins[i].cross(&torque);
    }
    rate
}

/// Volterra's lattice with open ends.
#[ode_dynamics(order = 12)]
fn volterra(a: [f64; 8]) -> [f64; 8] {
    let mut rate = [0.0; 8];
    for i in 0..8 {
        let next = if i < 7 { a[i + 1] } else { 0.0 };
        let before = if i > 0 { a[i - 1] } else { 0.0 };
        rate[i] = a[i] * (next - before);
    }
    rate
}

/// u′ + uu_x = νu_xx on a ring, with central differences.
#[ode_dynamics(order = 12)]
fn burgers(u: [f64; 12], viscosity: f64) -> [f64; 12] {
    let n = u.len();
    std::array::from_fn(|i| {
        let (left, here, right) = (u[(i + n - 1) % n], u[i], u[(i + 1) % n]);
        -here * (right - left) / 2.0 + viscosity * (left - 2.0 * here + right)
    })
}

/// A net of 4 × 3 knots on a frame.
#[ode_dynamics(order = 12)]
fn membrane((u, v): ([[f64; 3]; 4], [[f64; 3]; 4])) -> ([[f64; 3]; 4], [[f64; 3]; 4]) {
    let at = |i: usize, j: usize| if i < 4 && j < 3 { u[i][j] } else { 0.0 };
    let mut a = [[0.0; 3]; 4];
    for (i, row) in a.iter_mut().enumerate() {
        for (j, a) in row.iter_mut().enumerate() {
            let left = if i > 0 { at(i - 1, j) } else { 0.0 };
            let below = if j > 0 { at(i, j - 1) } else { 0.0 };
            *a = left + at(i + 1, j) + below + at(i, j + 1) - 4.0 * u[i][j];
        }
    }
    (v, a)
}
