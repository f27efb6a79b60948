use node_runtime::prelude::*;

mod forces {
    pub fn drag(v: f64) -> f64 {
        -v * v
    }

    pub fn lift(v: f64) -> f64 {
        0.1 * v
    }
}

use forces::lift;

#[ode_dynamics]
fn fall([h, v]: [f64; 2]) -> [f64; 2] {
    let _ = h;
    [v, forces::drag(v) + lift(v) - 9.81]
}

fn main() {
    let _ = solve_end(&Fall, [1.0, 0.0], 0.0..=1.0, &Taylor::tolerance(1e-9));
}
