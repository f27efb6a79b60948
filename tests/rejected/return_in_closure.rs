use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: f64) -> f64 {
    let f = |v: f64| {
        if true {
            return v;
        }
        -v
    };
    f(x)
}

fn main() {}
