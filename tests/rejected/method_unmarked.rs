use node_runtime::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Spring {
    k: f64,
}

#[ode_dynamics]
impl Spring {
    fn force(&self, x: f64) -> f64 {
        -self.k * x
    }

    fn oscillate(&self, [x, v]: [f64; 2]) -> [f64; 2] {
        [v, -self.k * x]
    }
}

fn main() {}
