use node_runtime::prelude::*;

trait Shapes {
    fn bell(self) -> f64;
}

impl Shapes for f64 {
    fn bell(self) -> f64 {
        (-self * self).exp()
    }
}

#[ode_dynamics]
fn drift(x: f64) -> f64 {
    x.bell() - x
}

fn main() {}
