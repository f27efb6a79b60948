//! Functions over `f32`.

use node_runtime::prelude::*;

/// |x_1 − f| to rounding, and P′(h) = f(P(h)) to what single precision allows.
fn agree32<D: Dynamics<Real = f32, State = [f32; N]>, const N: usize>(
    system: &D,
    time: f32,
    start: [f32; N],
    f: impl Fn(f32, [f32; N]) -> [f32; N],
) {
    let jet = Jet::new(system, time, start, D::MAX_ORDER).unwrap();
    for h in [0.0_f32, 0.03125, -0.03125, 0.0625] {
        let (mut value, mut slope) = ([0.0; N], [0.0; N]);
        for k in (0..=D::MAX_ORDER).rev() {
            for i in 0..N {
                slope[i] = slope[i] * h + value[i];
                value[i] = value[i] * h + jet.coefficient(k)[i];
            }
        }
        let field = f(time + h, value);
        for i in 0..N {
            let allowed = 1e-5 * (1.0 + field[i].abs());
            assert!((slope[i] - field[i]).abs() <= allowed, "{} {i} {h}: {} {}", D::NAME, slope[i], field[i]);
        }
    }
}

const GAIN: f32 = 0.3;
const GAIN_OF_64: f64 = 0.3;
const COUNT: usize = 4;

#[ode_dynamics(order = 10)]
fn scalars(t: f32, [x, y]: [f32; 2], a: f32) -> [f32; 2] {
    let z = x.sin() * GAIN + std::f32::consts::PI * y - 0.5_f32;
    [z * a.exp(), (t + y).cos() / (2.0 + x * x) - x.powf(2.0) + (2.0 + y).powf(a) + (1.5f32).powi(2)]
}

#[ode_dynamics(order = 10)]
fn packed(x: [f32; 5], weights: [[f32; 5]; 2]) -> [f32; 5] {
    let mut rate = [0.0; 5];
    for i in 0..5 {
        for j in 0..2 {
            rate[i] += weights[j][i] * (x[i] + x[(i + j) % 5]).tanh() / COUNT as f32;
        }
        rate[i] -= GAIN_OF_64 as f32 * (i as f32) * x[i].powi(3);
    }
    rate
}

#[test]
fn single_precision() {
    agree32(&Scalars { a: 0.7 }, 0.3, [0.3, 0.4], |t, x| scalars(t, x, 0.7));
    let weights = [[0.1, 0.2, 0.3, -0.4, 0.5], [0.5, -0.4, 0.3, 0.2, 0.1]];
    agree32(&Packed { weights }, 0.0, [0.3, 0.4, 0.5, -0.6, 0.7], |_, x| packed(x, weights));
}

#[ode_dynamics(order = 8)]
fn far_apart([x, y]: [f32; 2], h: f32, s: f32) -> [f32; 2] {
    let (written, given) = (6.626e-34 * x, h * x);
    [written * written / s + given * given / s, -(y / 1e-9).powi(5) * 1e-9]
}

#[test]
fn coefficients_keep_the_range() {
    let (h, s) = (6.626e-34, 4.39e-37);
    agree32(&FarApart { h, s }, 0.0, [1e15, 0.5e-9], |_, x| far_apart(x, h, s));
}
