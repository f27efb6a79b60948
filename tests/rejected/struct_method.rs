use node_runtime::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Body {
    q: f64,
    v: f64,
}

impl Body {
    fn force(&self) -> f64 {
        -self.q
    }
}

#[ode_dynamics]
fn spring(x: Body) -> Body {
    Body { q: x.v, v: x.force() }
}

fn main() {}
