use node_runtime::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Body {
    q: f64,
    is_held: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
struct Spring {
    stiffness: f64,
    name: char,
}

#[ode_dynamics]
fn fall(x: Body) -> Body {
    Body { q: -x.q, is_held: x.is_held }
}

fn main() {}
