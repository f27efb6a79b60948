//! The program of the README.

use node_runtime::prelude::*;

/// Lorenz (1963): x′ = σ(y − x), y′ = x(ρ − z) − y, z′ = xy − βz.
#[ode_dynamics]
fn lorenz([x, y, z]: [f64; 3], sigma: f64, rho: f64, beta: f64) -> [f64; 3] {
    [sigma * (y - x), x * (rho - z) - y, x * y - beta * z]
}

fn main() -> Result<(), SolveError> {
    let system = Lorenz { sigma: 10.0, rho: 28.0, beta: 8.0 / 3.0 };
    let solution = solve(&system, [1.0, 1.0, 1.0], 0.0..=20.0, &Taylor::tolerance(1e-15))?;
    println!("{:?} after {} steps", solution.end(), solution.stats().accepted);
    println!("x(12.5) = {}", solution.at(12.5)?[0]);
    Ok(())
}
