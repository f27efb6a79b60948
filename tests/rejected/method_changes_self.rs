use node_runtime::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Spring {
    k: f64,
}

#[ode_dynamics]
impl Spring {
    fn oscillate(&mut self, [x, v]: [f64; 2]) -> [f64; 2] {
        self.k *= 2.0;
        [v, -self.k * x]
    }
}

fn main() {}
