use node_runtime::prelude::*;

#[ode_dynamics]
fn heater(temperature: f64) -> f64 {
    if temperature < 20.0 { 1.0 } else { -1.0 }
}

/// Both sides are looked at, though the left one is wrong.
#[ode_dynamics]
fn both_sides(x: [f64; 2]) -> [f64; 2] {
    if x[0] < 1.0 && x[5] < 1.0 { x } else { [0.0; 2] }
}

fn main() {}
