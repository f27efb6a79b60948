use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: (f64, f64)) -> (f64, f64) {
    let (1.0, b) = x else { return x };
    if let (a, 0.0) = x {
        return (a, b);
    }
    (-b, b)
}

fn main() {}
