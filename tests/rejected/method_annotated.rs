use node_runtime::prelude::*;

#[derive(Parameters)]
struct Decay {
    rate: f64,
}

impl Decay {
    #[ode_function]
    fn loss(&self, x: f64) -> f64 {
        self.rate * x
    }
}

#[ode_dynamics]
impl Decay {
    fn dynamics(&self, x: f64) -> f64 {
        -self.rate * x
    }
}

fn main() {}
