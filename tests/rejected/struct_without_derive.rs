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

#[derive(Clone, Copy, Debug, PartialEq)]
struct Pendulum<T> {
    angle: T,
    rate: T,
}

#[ode_dynamics]
fn swing(x: Pendulum<f32>) -> Pendulum<f32> {
    Pendulum { angle: x.rate, rate: -x.angle.sin() }
}

fn main() {
    let _ = solve_end(&Spring, Body { q: 1.0, v: 0.0 }, 0.0..=1.0, &Taylor::tolerance(1e-9));
    let swing = Pendulum { angle: 1.0, rate: 0.0 };
    let _ = solve_end(&Swing, swing, 0.0..=1.0, &Taylor::tolerance(1e-5));
}
