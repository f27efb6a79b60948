use node_runtime::prelude::*;

#[ode_function]
fn drag(v: f64) -> f64 {
    -v * coefficient
}

#[ode_dynamics]
fn falling([_, v]: [f64; 2]) -> [f64; 2] {
    [v, drag(v) - 9.81]
}

#[ode_dynamics]
fn rolling(v: f64) -> f64 {
    drag(v)
}

#[ode_dynamics]
fn sliding(v: f64) -> f64 {
    fn friction(v: f64) -> f64 {
        -v * roughness
    }
    friction(v)
}

fn main() {
    let _ = solve_end(&Falling, [0.0, 1.0], 0.0..=1.0, &Taylor::tolerance(1e-9));
    let _ = solve_end(&Rolling, 1.0, 0.0..=1.0, &Taylor::tolerance(1e-9));
    let _ = solve_end(&Sliding, 1.0, 0.0..=1.0, &Taylor::tolerance(1e-9));
}
