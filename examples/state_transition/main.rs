//! A halo orbit about the point L₁ of earth and moon: its initial state by Newton's method, and its stability by the
//! eigenvalues of the monodromy matrix. Both come from the state-transition matrix.
//!
//! `cargo run --release --example state_transition`

use std::error::Error;

use node_runtime::derivative::state_transition;
use node_runtime::nalgebra::{self, Complex, Matrix3, SMatrix, Vector3, matrix, vector};
use node_runtime::prelude::*;

/// The circular restricted three-body problem in the frame that turns with earth and moon, in units of their distance and of
/// the time in which they turn by one radian. The moon has the part μ of the mass.
#[ode_dynamics(order = 24)]
fn three_bodies(([x, y, z], [u, v, w]): ([f64; 3], [f64; 3]), mu: f64) -> ([f64; 3], [f64; 3]) {
    let (to_earth, to_moon) = (x + mu, x + mu - 1.0);
    let earth = (1.0 - mu) * (to_earth * to_earth + y * y + z * z).powf(-1.5);
    let moon = mu * (to_moon * to_moon + y * y + z * z).powf(-1.5);
    let ax = x + 2.0 * v - earth * to_earth - moon * to_moon;
    let ay = y - 2.0 * u - (earth + moon) * y;
    let az = -(earth + moon) * z;
    ([u, v, w], [ax, ay, az])
}

type State = ([f64; 3], [f64; 3]);

/// The moon's part of the mass of both.
const SYSTEM: ThreeBodies = ThreeBodies { mu: 0.012_150_585_609_624 };

/// How far out of the plane of the moon's orbit the halo orbit starts.
const HEIGHT: f64 = -0.022_277_556_3;

/// In days and kilometres.
const TIME_UNIT: f64 = 4.342_480;
const LENGTH_UNIT: f64 = 384_400.0;

fn method() -> Taylor {
    Taylor::tolerance(1e-15)
}

/// A start in the plane y = 0, at right angles to it.
fn start(x: f64, v: f64) -> State {
    ([x, 0.0, HEIGHT], [0.0, v, 0.0])
}

/// A state in a row.
fn row(([x, y, z], [u, v, w]): State) -> [f64; 6] {
    [x, y, z, u, v, w]
}

/// x, v and half the period, such that half an orbit later the plane is crossed at right angles again: y = u = w = 0. By the
/// symmetry of the equations the other half is the mirror image of the first.
fn halo_orbit() -> Result<(f64, f64, f64), SolveError> {
    let mut guess: Vector3<f64> = vector![0.823, 0.134, 1.37];
    println!("{:>10} {:>20} {:>20} {:>20}", "misses by", "x", "y'", "half period");
    for _ in 0..12 {
        let [x, v, half] = guess.into();
        let transition = state_transition(&SYSTEM, start(x, v), 0.0..=half, &method())?;
        let (end, rate) = (row(transition.end()), row(three_bodies(transition.end(), SYSTEM.mu)));
        let conditions = [1, 3, 5];
        let miss = Vector3::from(conditions.map(|i| end[i]));
        println!("{:10.1e} {x:20.16} {v:20.16} {half:20.16}", miss.norm());
        // How y, u and w change with x, v and the time.
        let columns = [0, 4].map(|j| Vector3::from(conditions.map(|i| transition.entry(i, j))));
        let slope = Matrix3::from_columns(&[columns[0], columns[1], Vector3::from(conditions.map(|i| rate[i]))]);
        let Some(correction) = slope.lu().solve(&miss) else { break };
        if miss.norm() < 1e-13 {
            break;
        }
        guess -= correction;
    }
    let [x, v, half] = guess.into();
    Ok((x, v, half))
}

/// How far ΦᵀΩΦ is from Ω, the form that Hamilton's equations leave unchanged, in coordinates x, y, z, x′, y′, z′.
fn symplectic_defect(phi: &SMatrix<f64, 6, 6>) -> f64 {
    // The momenta of the turning frame are (x′ − y, y′ + x, z′): dx∧dx′ + dy∧dy′ + dz∧dz′ − 2·dx∧dy.
    #[rustfmt::skip]
    let omega: SMatrix<f64, 6, 6> = matrix![
         0.0, -2.0, 0.0, 1.0, 0.0, 0.0;
         2.0,  0.0, 0.0, 0.0, 1.0, 0.0;
         0.0,  0.0, 0.0, 0.0, 0.0, 1.0;
        -1.0,  0.0, 0.0, 0.0, 0.0, 0.0;
         0.0, -1.0, 0.0, 0.0, 0.0, 0.0;
         0.0,  0.0, -1.0, 0.0, 0.0, 0.0];
    (phi.transpose() * omega * phi - omega).amax() / phi.amax().powi(2)
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("A halo orbit of earth and moon, {:.0} km out of the plane\n", -HEIGHT * LENGTH_UNIT);
    let (x, v, half) = halo_orbit()?;
    let period = 2.0 * half;
    println!("\nPeriod {:.6} days", period * TIME_UNIT);

    let transition = state_transition(&SYSTEM, start(x, v), 0.0..=period, &method())?;
    let monodromy = SMatrix::<f64, 6, 6>::from_fn(|i, j| transition.entry(i, j));
    println!("{} steps of order {}", transition.stats().accepted, transition.stats().order);
    println!("\nMonodromy matrix\n{monodromy:12.4}");
    println!("Determinant − 1      {:9.1e}", monodromy.determinant() - 1.0);
    println!("Symplectic up to     {:9.1e}", symplectic_defect(&monodromy));

    let mut eigenvalues: Vec<Complex<f64>> = monodromy.complex_eigenvalues().iter().copied().collect();
    eigenvalues.sort_by(|a, b| b.norm().total_cmp(&a.norm()));
    println!("\nEigenvalues: pairs λ, 1/λ; two are 1, along the orbit and along its family");
    for lambda in &eigenvalues {
        println!("{:16.9} {:+16.9}i   |λ| = {:.9}", lambda.re, lambda.im, lambda.norm());
    }
    let largest = eigenvalues[0].norm();
    println!(
        "\nAn error grows {largest:.0} times each period: it doubles in {:.2} days.",
        period * TIME_UNIT * 2f64.ln() / largest.ln()
    );
    Ok(())
}
