use node_runtime::prelude::*;

#[ode_dynamics]
fn decay(x: f64, rate: f64) -> f64 {
    assert!(x > 0.0);
    assert_eq!(1 + 1, 3);
    let parts = vec![rate * x];
    dbg!(rate);
    -parts[0]
}

#[ode_dynamics]
fn later(_x: f64) -> f64 {
    todo!("the model of the valve")
}

#[ode_dynamics]
fn sized<const N: usize>(x: [f64; N], rate: f64) -> [f64; N] {
    assert!(rate > 0.0);
    x.map(|x| -rate * x)
}

fn main() {}
