use node_runtime::prelude::*;

mod forces {
    use node_runtime::prelude::*;

    #[ode_function]
    pub fn drag(v: f64) -> f64 {
        -v * v
    }
}

#[ode_dynamics]
fn fall([h, v]: [f64; 2]) -> [f64; 2] {
    let _ = h;
    [v, forces::drug(v) - 9.81]
}

fn main() {
    let _ = solve_end(&Fall, [1.0, 0.0], 0.0..=1.0, &Taylor::tolerance(1e-9));
}
