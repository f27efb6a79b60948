use node_runtime::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq)]
struct Body {
    q: f64,
    v: f64,
}

#[ode_dynamics]
fn spring(x: Body) -> Body {
    Body { q: x.v, v: -x.q }
}

fn main() {}
