use node_runtime::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Body {
    q: f64,
    v: f64,
}

impl Body {
    fn new(q: f64, v: f64) -> Self {
        Body { q, v }
    }
}

#[ode_dynamics]
fn spring(x: Body) -> Body {
    Body::new(x.v, -x.q)
}

fn main() {}
