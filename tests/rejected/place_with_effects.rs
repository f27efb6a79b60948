use node_runtime::prelude::*;

#[ode_function]
fn next<'a>(count: &mut f64, of: &'a mut f64) -> &'a mut f64 {
    *count += 1.0;
    of
}

#[ode_dynamics]
fn counts(x: [f64; 2]) -> [f64; 2] {
    let (mut count, mut rate) = (0.0, 0.0);
    *next(&mut count, &mut rate) += count * x[0];
    [rate, x[1]]
}

fn main() {
    let _ = Counts;
}
