use node_runtime::prelude::*;

mod config {
    pub const N: usize = 3;
}

#[ode_dynamics]
fn bound(x: [f64; 3]) -> [f64; 3] {
    let mut rate = x;
    for i in 0..config::N {
        rate[i] = -x[i];
    }
    rate
}

#[ode_dynamics]
fn length(x: [f64; config::N]) -> [f64; config::N] {
    x
}

#[ode_dynamics]
fn container(x: f64) -> f64 {
    let _history: Vec<f64> = Vec::new();
    -x
}

#[ode_dynamics]
fn option(x: [f64; 3]) -> [f64; 3] {
    if let Some(y) = x.get(1) { [*y, 1.0, 2.0] } else { x }
}

#[ode_dynamics]
fn function<F: Fn(f64) -> f64>(x: f64, f: F) -> f64 {
    f(x)
}

#[ode_dynamics]
fn function_in_a_clause<F>(x: f64, mut f: F) -> f64
where
    F: FnMut(f64) -> f64,
{
    f(x)
}

fn main() {}
