use node_runtime::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Body {
    q: f64,
    v: f64,
}

impl std::ops::Neg for Body {
    type Output = Body;
    fn neg(self) -> Body {
        Body { q: -self.q, v: -self.v }
    }
}

impl std::ops::Mul<f64> for Body {
    type Output = Body;
    fn mul(self, by: f64) -> Body {
        Body { q: by * self.q, v: by * self.v }
    }
}

#[ode_dynamics]
fn decay(x: Body) -> Body {
    x * -0.5
}

#[ode_dynamics]
fn growth(x: Body) -> Body {
    -x
}

fn main() {}
