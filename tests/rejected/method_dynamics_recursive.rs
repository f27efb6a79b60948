use node_runtime::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
struct Decay {
    rate: f64,
}

#[ode_dynamics]
impl Decay {
    fn decay(&self, x: f64) -> f64 {
        self.rate * self.decay(x)
    }
}

fn main() {}
