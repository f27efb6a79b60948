use node_runtime::prelude::*;

#[derive(Clone, Copy)]
struct Spring {
    k: f64,
}

#[ode_dynamics]
impl Spring {
    fn oscillate(&self, [x, v]: [f64; 2]) -> [f64; 2] {
        [v, -self.k * x]
    }
}

fn main() {
    let _ = solve_end(&Spring { k: 1.0 }, [1.0, 0.0], 0.0..=1.0, &Taylor::tolerance(1e-9));
}
