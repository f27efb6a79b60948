use node_runtime::prelude::*;

#[ode_dynamics]
fn several([x, v]: [f64; 2]) -> [f64; 2] {
    let force = x.abs();
    let limit = v.clamp(-1.0, 1.0);
    let table = vec![limit];
    [limit, -force * table[0]]
}

fn main() {}
