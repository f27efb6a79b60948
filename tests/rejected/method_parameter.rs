use node_runtime::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Spring {
    k: f64,
}

#[ode_dynamics(name = Swing)]
impl Spring {
    fn oscillate(&self, [x, v]: [f64; 2], drag: f64) -> [f64; 2] {
        [v, -self.k * x - drag * v]
    }
}

fn main() {}
