//! Structs and functions of names that are taken: by the prelude, by macros of the standard library, by what is derived.

use node_runtime::prelude::*;

use crate::agree::agree;

/// Beside the globs that bring the same names.
mod model {
    use node_runtime::prelude::*;

    #[derive(Clone, Copy, Debug, PartialEq, State)]
    pub struct State {
        pub q: f64,
        pub v: f64,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Parameters)]
    pub struct Parameters {
        pub stiffness: f64,
    }

    #[derive(Clone, Copy, Debug, PartialEq, State)]
    pub struct Grid<const N: usize> {
        pub u: [f64; N],
        pub end: State,
    }

    #[ode_function]
    pub fn line(x: f64, slope: f64) -> f64 {
        slope * x
    }

    #[ode_function]
    pub fn energy(state: State, p: &Parameters) -> f64 {
        line(state.q * state.q, p.stiffness) + state.v * state.v
    }

    #[ode_function]
    pub fn solve(x: f64) -> f64 {
        drop(x) + line(x, 2.0)
    }

    #[ode_function]
    pub fn drop(x: f64) -> f64 {
        -x
    }

    #[ode_dynamics]
    pub fn spring(state: State, p: &Parameters) -> State {
        State { q: state.v, v: -line(state.q, p.stiffness) * energy(state, p) }
    }
}

#[ode_dynamics]
fn elsewhere(state: model::State, p: &model::Parameters) -> model::State {
    use model::energy;
    model::State { q: state.v, v: -model::line(state.q, p.stiffness) * energy(state, p) }
}

mod lattices {
    use super::model::{Grid, State, solve};
    use node_runtime::prelude::ode_dynamics;

    #[ode_dynamics]
    pub fn lattice<const N: usize>(grid: Grid<N>) -> Grid<N> {
        Grid { u: grid.u.map(|u| solve(u) * grid.end.q), end: State { q: grid.end.v, v: -grid.end.q } }
    }

    #[ode_dynamics]
    pub fn three(grid: Grid<3>) -> Grid<3> {
        Grid { u: grid.u.map(|u| solve(u)), end: grid.end }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Controller<T> {
    error: T,
    sum: T,
}

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Step {
    u: f64,
    controller: Controller<f64>,
}

#[ode_function]
fn write(controller: Controller<f64>) -> f64 {
    controller.error + controller.sum
}

#[ode_dynamics]
fn controlled(step: Step) -> Step {
    Step { u: -write(step.controller), controller: Controller { error: step.u, sum: step.controller.error } }
}

/// A system that is called like the trait hides it, but not its methods.
mod called_like_a_trait {
    use node_runtime::prelude::*;

    #[ode_dynamics]
    pub fn dynamics(x: f64, rate: f64) -> f64 {
        -rate * x
    }

    pub fn rate_of(system: &Dynamics) -> f64 {
        system.parameters().as_ref()[0]
    }
}

const STATE: model::State = model::State { q: 0.3, v: 0.4 };

#[test]
fn structs_of_taken_names() {
    let p = model::Parameters { stiffness: 0.7 };
    agree(&model::Spring { p }, 0.0, STATE, |_, state| model::spring(state, &p));
    agree(&Elsewhere { p }, 0.0, STATE, |_, state| elsewhere(state, &p));
    let start = Step { u: 0.3, controller: Controller { error: 0.4, sum: 0.5 } };
    agree(&Controlled, 0.0, start, |_, step| controlled(step));
}

#[test]
fn structs_of_taken_names_that_are_imported() {
    let grid = model::Grid { u: [0.3, 0.4, 0.5], end: STATE };
    agree(&lattices::Lattice::<3>, 0.0, grid, |_, grid| lattices::lattice(grid));
    agree(&lattices::Three, 0.0, grid, |_, grid| lattices::three(grid));
}

#[test]
fn systems_of_taken_names() {
    let system = called_like_a_trait::Dynamics { rate: 0.7 };
    agree(&system, 0.0, 0.3, |_, x| called_like_a_trait::dynamics(x, 0.7));
    assert_eq!(called_like_a_trait::rate_of(&system), 0.7);
}

#[test]
fn structs_of_taken_names_in_functions() {
    #[derive(Clone, Copy, Debug, PartialEq, State)]
    struct State {
        line: f64,
    }

    #[ode_function]
    fn line(state: State) -> f64 {
        state.line
    }

    #[ode_dynamics]
    fn decay(state: State) -> State {
        State { line: -line(state) }
    }

    agree(&Decay, 0.0, State { line: 0.3 }, |_, state| decay(state));
}
