use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: f64, p: f64, n: f64) -> f64 {
    match p {
        0.0 => return x,
        n => {
            let _ = n;
        }
    }
    -n * x
}

const _LIMIT: f64 = 3.0;

#[ode_dynamics]
fn grow(x: f64, p: f64) -> f64 {
    let rate = match p {
        0.0 => return x,
        rate => 2.0 * rate,
    };
    match p {
        _LIMIT => rate * x,
        _ => 0.0,
    }
}

fn main() {}
