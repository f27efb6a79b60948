//! What is almost a known method is rustc's to report, which knows all that there are.
use node_runtime::nalgebra::Vector2;
use node_runtime::prelude::*;

#[ode_dynamics]
fn pendulum([x, v]: [f64; 2]) -> [f64; 2] {
    [v, -x.sinn()]
}

#[ode_dynamics]
fn sum(x: [f64; 2]) -> [f64; 2] {
    let total: f64 = x.itr().sum();
    x.map(|x| x - total)
}

#[ode_dynamics]
fn decay(x: Vector2<f64>) -> Vector2<f64> {
    -x * x.nrm()
}

fn main() {
    let _ = solve_end(&Pendulum, [1.0, 0.0], 0.0..=1.0, &Taylor::tolerance(1e-9));
}
