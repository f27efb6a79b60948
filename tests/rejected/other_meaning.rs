//! What looks like one thing to the macro and is another to rustc.

use node_runtime::ode_dynamics;

#[allow(non_upper_case_globals)]
const linear: u8 = 0;

#[ode_dynamics]
fn constant_in_lower_case(x: f64, mode: u8) -> f64 {
    match mode {
        linear => -x,
        _ => -2.0 * x,
    }
}

trait Activation {
    fn softplus(self) -> f64;
}

impl Activation for f64 {
    fn softplus(self) -> f64 {
        self.max(0.0)
    }
}

#[ode_dynamics]
fn trait_of_the_user(x: f64) -> f64 {
    -x.softplus()
}

#[ode_dynamics]
fn SIR(x: f64) -> f64 {
    -x
}

fn main() {}
