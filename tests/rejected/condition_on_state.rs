use node_runtime::prelude::*;

#[ode_dynamics]
fn heater(temperature: f64) -> f64 {
    if temperature < 20.0 { 1.0 } else { -1.0 }
}

fn main() {}
