use node_runtime::prelude::*;

mod model {
    use node_runtime::prelude::*;

    #[derive(Clone, Copy, Debug, PartialEq, State)]
    pub struct State {
        pub q: f64,
        pub v: f64,
    }

    #[ode_function]
    pub fn line(x: f64, slope: f64) -> f64 {
        slope * x
    }
}

mod elsewhere {
    use super::model::State;
    use node_runtime::prelude::ode_dynamics;

    #[ode_dynamics]
    pub fn spring(state: State) -> State {
        State { q: state.v, v: -state.q }
    }
}

use model::line;

#[ode_dynamics]
fn decay(x: f64) -> f64 {
    line(x, -1.0)
}

fn main() {}
