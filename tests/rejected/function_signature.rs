use node_runtime::prelude::*;

#[ode_function]
fn several<T>(v: &[f64], w: T) {
    let _ = (v, w);
}

fn main() {}
