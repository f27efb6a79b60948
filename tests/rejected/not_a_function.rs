use node_runtime::prelude::*;

#[ode_dynamics]
struct Decay;

fn main() {}
