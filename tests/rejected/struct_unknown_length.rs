use node_runtime::prelude::*;

const N: usize = 3;

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Chain {
    x: [f64; N],
}

#[ode_dynamics]
fn decay(chain: Chain) -> Chain {
    Chain { x: chain.x.map(|x| -x) }
}

fn main() {}
