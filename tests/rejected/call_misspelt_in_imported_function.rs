use node_runtime::prelude::*;

mod forces {
    use node_runtime::prelude::*;

    #[ode_function]
    pub fn square(v: f64) -> f64 {
        v * v
    }

    #[ode_function]
    pub fn drag(v: f64) -> f64 {
        -sqare(v)
    }
}

use forces::drag;

#[ode_dynamics]
fn fall([h, v]: [f64; 2]) -> [f64; 2] {
    let _ = h;
    [v, drag(v) - 9.81]
}

#[ode_dynamics]
fn slide(v: f64) -> f64 {
    drag(v) + 1.0
}

fn main() {
    let method = Taylor::tolerance(1e-9);
    let _ = solve_end(&Fall, [1.0, 0.0], 0.0..=1.0, &method);
    let _ = solve_end(&Slide, 1.0, 0.0..=1.0, &method);
}
