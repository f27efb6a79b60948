use node_runtime::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Spring {
    k: f64,
}

#[ode_dynamics]
impl Spring {
    #[ode_dynamics]
    fn oscillate(&self, [x, v]: [f64; 2]) -> [f64; 2] {
        [v, self.force(x) + Self::drag(v)]
    }

    fn force(&self, x: f64) -> f64 {
        -self.k * x
    }

    fn drag(v: f64) -> f64 {
        -v
    }
}

fn main() {}
