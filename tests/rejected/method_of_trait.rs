use node_runtime::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Spring {
    k: f64,
}

trait Oscillator {
    fn oscillate(&self, x: [f64; 2]) -> [f64; 2];
}

#[ode_dynamics]
impl Oscillator for Spring {
    fn oscillate(&self, [x, v]: [f64; 2]) -> [f64; 2] {
        [v, -self.k * x]
    }
}

fn main() {}
