use node_runtime::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Body(f64, f64);

#[ode_dynamics]
fn falls(x: Body) -> Body {
    Body(x.1, -9.81)
}

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Empty;

#[derive(Clone, Copy, Debug, PartialEq, State)]
enum Phase {
    Solid,
}

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Pair<A, B> {
    a: A,
    b: B,
}

fn main() {
    let _ = solve_end(&Falls, Body(1.0, 0.0), 0.0..=1.0, &Taylor::tolerance(1e-9));
}
