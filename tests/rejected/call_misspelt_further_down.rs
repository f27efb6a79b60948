use node_runtime::prelude::*;

#[ode_dynamics]
fn fall([h, v]: [f64; 2], mass: f64) -> [f64; 2] {
    let _ = h;
    [v, drag(v) / mass - 9.81]
}

#[ode_dynamics]
fn slide(v: f64) -> f64 {
    drag(v) + 1.0
}

struct Chain<const N: usize> {
    rate: f64,
}

#[ode_dynamics]
impl<const N: usize> Chain<N> {
    fn links(&self, x: [f64; N]) -> [f64; N] {
        x.map(|x| self.rate * drag(x))
    }
}

fn main() {
    let method = Taylor::tolerance(1e-9);
    let _ = solve_end(&Fall { mass: 2.0 }, [1.0, 0.0], 0.0..=1.0, &method);
    let _ = solve_end(&Slide, 1.0, 0.0..=1.0, &method);
    let _ = solve_end(&Chain::<3> { rate: 1.0 }, [1.0; 3], 0.0..=1.0, &method);
}

#[ode_function]
fn drag(v: f64) -> f64 {
    -sqare(v)
}

#[ode_function]
fn square(v: f64) -> f64 {
    v * v
}
