use node_runtime::prelude::*;

#[ode_dynamics]
fn every_second(x: [f64; 4]) -> [f64; 4] {
    let mut k = 0.0;
    let sum: f64 = x
        .iter()
        .map(|v| {
            k += 1.0;
            k * v
        })
        .step_by(2)
        .sum();
    x.map(|v| sum * v)
}

#[ode_dynamics]
fn first_few(x: [f64; 4]) -> [f64; 4] {
    let mut k = 0;
    let sum: f64 = x
        .iter()
        .filter(|_| {
            k += 1;
            k < 3
        })
        .take(1)
        .sum();
    x.map(|v| sum * v)
}

#[ode_dynamics]
fn without_partner(x: [f64; 4]) -> [f64; 4] {
    let mut k = 0.0;
    let mut sum = 0.0;
    let counted = x.iter().map(|v| {
        k += 1.0;
        k * v
    });
    for (v, w) in counted.zip([1.0, 2.0]) {
        sum += v * w;
    }
    x.map(|v| sum * v)
}

#[ode_dynamics]
fn from_the_end(x: [f64; 4]) -> [f64; 4] {
    let mut k = 0.0;
    let sum: f64 = x
        .iter()
        .map(|v| {
            k += 1.0;
            k * v
        })
        .take(2)
        .rev()
        .sum();
    x.map(|v| sum * v)
}

#[ode_dynamics]
fn after_the_first<const N: usize>(x: [f64; N]) -> [f64; N] {
    let mut k = 0.0;
    let sum: f64 = x
        .iter()
        .map(|v| {
            k += 1.0;
            k * v
        })
        .skip(1)
        .sum();
    x.map(|v| sum * v)
}

fn main() {}
