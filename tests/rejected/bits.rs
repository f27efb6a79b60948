use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: [f64; 2]) -> [f64; 2] {
    let mut rate = x;
    for i in 0..2 {
        rate[i ^ 1] = -x[i];
    }
    rate
}

#[ode_dynamics]
fn squared(x: f64) -> f64 {
    -x ^ 2
}

#[ode_function]
fn cubed(x: f64) -> f64 {
    x.sin() ^ 3
}

struct Loss {}

#[ode_dynamics]
impl Loss {
    fn decay(&self, x: f64) -> f64 {
        x ^ 2.0
    }
}

fn main() {}
