use node_runtime::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Tank<const N: usize> {
    level: [f64; N],
}

#[ode_dynamics]
fn tank<const N: usize>(tank: Tank<N>, leak: f64) -> Tank<N> {
    Tank { level: tank.level.map(|level| -leak * level.sqrt()) }
}

fn main() {}
