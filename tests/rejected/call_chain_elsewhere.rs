use node_runtime::prelude::*;

mod forces {
    use node_runtime::prelude::*;

    fn square(v: f64) -> f64 {
        v * v
    }

    #[ode_function]
    pub fn drag(v: f64) -> f64 {
        -square(v)
    }
}

#[ode_dynamics]
fn fall([h, v]: [f64; 2]) -> [f64; 2] {
    let _ = h;
    [v, forces::drag(v) - 9.81]
}

fn main() {}
