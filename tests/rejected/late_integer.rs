use node_runtime::prelude::*;

#[ode_dynamics]
fn chosen(x: [f64; 3], i: usize, n: u8) -> [f64; 3] {
    let mut rate = [x[i], 0.0, x[0].powi(n as i32)];
    for j in 0..i {
        rate[1] += x[j];
    }
    rate[2] += [0.0; 3][i / 2];
    rate
}

fn main() {}
