use node_runtime::prelude::*;

struct Spring {
    k: f64,
}

impl Spring {
    #[ode_dynamics]
    fn oscillate(&self, [x, v]: [f64; 2]) -> [f64; 2] {
        [v, -self.k * x]
    }
}

fn main() {}
