use node_runtime::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq)]
struct Point {
    x: f64,
    y: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Body {
    q: Point,
    v: Point,
}

#[ode_dynamics]
fn fly(body: Body) -> Body {
    Body { q: body.v, v: Point { x: 0.0, y: -9.81 } }
}

fn main() {
    let at_rest = Point { x: 0.0, y: 0.0 };
    let _ = solve_end(&Fly, Body { q: at_rest, v: at_rest }, 0.0..=1.0, &Taylor::tolerance(1e-9));
}
