use node_runtime::prelude::*;

struct State {
    q: f64,
    v: f64,
}

struct Grid<const N: usize> {
    u: [f64; N],
}

fn line(x: f64) -> f64 {
    -x
}

fn solve(x: f64) -> f64 {
    -x
}

#[ode_dynamics]
fn spring(state: State) -> State {
    State { q: state.v, v: -state.q }
}

#[ode_dynamics]
fn lattice<const N: usize>(grid: Grid<N>) -> Grid<N> {
    grid
}

#[ode_dynamics]
fn decay(x: f64) -> f64 {
    line(x)
}

#[ode_dynamics]
fn solved(x: f64) -> f64 {
    solve(x)
}

fn main() {}
