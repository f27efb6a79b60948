use node_runtime::prelude::*;

#[ode_dynamics]
#[allow(unused_mut)]
fn statement(x: f64) -> f64 {
    let mut a = 1.0;
    #[cfg(target_os = "windows")]
    {
        a = 2.0;
    }
    -a * x
}

#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
struct Spring {
    stiffness: f64,
}

#[ode_dynamics]
impl Spring {
    #[ode_dynamics]
    fn swing(&self, [q, v]: [f64; 2]) -> [f64; 2] {
        [v, -self.force(q)]
    }

    #[ode_function]
    #[cfg(not(target_os = "windows"))]
    fn force(&self, q: f64) -> f64 {
        self.stiffness * q
    }

    #[cfg(target_os = "windows")]
    fn unused(&self) -> f64 {
        1.0
    }
}

fn main() {}
