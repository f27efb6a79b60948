//! Derivatives for sizes that the attribute names: those of the same function with the sizes in numbers.

use node_runtime::derivative::{Differential, Objective, record, state_transition};
use node_runtime::differentiable::Differentiable;
use node_runtime::nalgebra::SVector;
use node_runtime::prelude::*;
use node_tests::reference::components;

use super::row;

/// Both systems have the same tangents and the same gradient, to rounding.
fn same<A, B>(general: A, written_out: B, start: A::State)
where
    A: Differentiable<Real = f64>,
    B: Differentiable<Real = f64, State = A::State>,
{
    let method = Taylor::tolerance(1e-15).instruction_set(InstructionSet::BASELINE);
    let [a, b] = [all(&general, start, &method), all(&written_out, start, &method)];
    assert_eq!(a.len(), b.len());
    let scale = b.iter().fold(0.0, |scale: f64, x| scale.max(x.abs()));
    assert!(scale > 0.0);
    for (i, (a, b)) in a.iter().zip(&b).enumerate() {
        assert!((a - b).abs() <= 1e-12 * scale, "{i}: {a:e} and {b:e} of {scale:e}");
    }
}

/// The end state, its change with all that it depends on, and the gradient of its first component.
fn all<D: Differentiable<Real = f64>>(system: &D, start: D::State, method: &Taylor) -> Vec<f64> {
    let solution = record(system, start, 0.0..=1.0, method).expect("a solution");
    let parameters = system.parameters().as_ref().len();
    let states = (0..D::State::DIM).map(Differential::of_component);
    let directions: Vec<_> = states.chain((0..parameters).map(Differential::of_parameter)).collect();
    let tangents = solution.tangents(&directions, &[solution.end_time()]).expect("tangents").remove(0);
    let Differential::<D> { state, .. } = Differential::of_component(0);
    let gradient = solution.gradient(&Objective::new().end(state)).expect("a gradient");
    let mut all: Vec<f64> = [solution.end()].into_iter().chain(tangents).flat_map(|x| components(&x)).collect();
    all.extend(components(&gradient.state));
    all.extend(gradient.parameters.as_ref());
    all
}

#[ode_function]
fn layer<const I: usize, const O: usize>(w: [[f64; I]; O], b: [f64; O], x: [f64; I]) -> [f64; O] {
    std::array::from_fn(|o| (b[o] + w[o].iter().zip(&x).map(|(w, x)| w * x).sum::<f64>()).tanh())
}

#[ode_dynamics(order = 12, derivatives(D = 2, H = 5), derivatives(D = 1, H = 9))]
fn network<const D: usize, const H: usize>(x: [f64; D], w: [[f64; D]; H], b: [f64; H], v: [[f64; H]; D]) -> [f64; D] {
    let h = layer(w, b, x);
    let mean = h.iter().sum::<f64>() / H as f64;
    std::array::from_fn(|i| v[i].iter().zip(&h).map(|(v, h)| v * (h - mean)).sum())
}

#[ode_dynamics(order = 12)]
fn network_of_five(x: [f64; 2], w: [[f64; 2]; 5], b: [f64; 5], v: [[f64; 5]; 2]) -> [f64; 2] {
    let h = layer(w, b, x);
    let mean = h.iter().sum::<f64>() / 5 as f64;
    std::array::from_fn(|i| v[i].iter().zip(&h).map(|(v, h)| v * (h - mean)).sum())
}

#[ode_dynamics(order = 12)]
fn network_of_nine(x: [f64; 1], w: [[f64; 1]; 9], b: [f64; 9], v: [[f64; 9]; 1]) -> [f64; 1] {
    let h = layer(w, b, x);
    let mean = h.iter().sum::<f64>() / 9 as f64;
    std::array::from_fn(|i| v[i].iter().zip(&h).map(|(v, h)| v * (h - mean)).sum())
}

#[test]
fn of_a_network() {
    fn weights<const D: usize, const H: usize>() -> ([[f64; D]; H], [f64; H], [[f64; H]; D]) {
        let w = std::array::from_fn(|i| row(i as f64));
        (w, row(0.3), std::array::from_fn(|i| row(0.5 + i as f64)))
    }
    let (w, b, v) = weights();
    same(Network::<2, 5> { w, b, v }, NetworkOfFive { w, b, v }, row(1.0));
    let (w, b, v) = weights();
    same(Network::<1, 9> { w, b, v }, NetworkOfNine { w, b, v }, row(1.0));
}

/// Each turn needs what the one before wrote, and each pair of bodies is met once.
#[ode_dynamics(order = 12, derivatives(N = 4))]
fn bodies<const N: usize>(
    t: f64,
    (x, v): ([[f64; 2]; N], [[f64; 2]; N]),
    mass: [f64; N],
) -> ([[f64; 2]; N], [[f64; 2]; N]) {
    let mut a = [[0.0; 2]; N];
    let mut drag = 1.0;
    for i in 0..N {
        drag *= mass[i] * t.cos();
        for j in i + 1..N {
            let d = [x[j][0] - x[i][0], x[j][1] - x[i][1]];
            let r3 = (1.0 + d[0].sqr() + d[1].sqr()).powf(1.5);
            for k in 0..2 {
                a[i][k] += mass[j] * d[k] / r3 - drag * v[i][k];
                a[j][k] -= mass[i] * d[k] / r3;
            }
        }
    }
    (v, a)
}

#[ode_dynamics(order = 12)]
fn four_bodies(t: f64, (x, v): ([[f64; 2]; 4], [[f64; 2]; 4]), mass: [f64; 4]) -> ([[f64; 2]; 4], [[f64; 2]; 4]) {
    let mut a = [[0.0; 2]; 4];
    let mut drag = 1.0;
    for i in 0..4 {
        drag *= mass[i] * t.cos();
        for j in i + 1..4 {
            let d = [x[j][0] - x[i][0], x[j][1] - x[i][1]];
            let r3 = (1.0 + d[0].sqr() + d[1].sqr()).powf(1.5);
            for k in 0..2 {
                a[i][k] += mass[j] * d[k] / r3 - drag * v[i][k];
                a[j][k] -= mass[i] * d[k] / r3;
            }
        }
    }
    (v, a)
}

#[test]
fn of_bodies() {
    let start = (std::array::from_fn(|i| row(i as f64)), std::array::from_fn(|i| row(0.2 * i as f64)));
    same(Bodies { mass: row(1.0) }, FourBodies { mass: row(1.0) }, start);
}

#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
struct Chain<const N: usize> {
    stiffness: [f64; N],
    drag: f64,
}

#[ode_dynamics(order = 12, derivatives(N = 3))]
impl<const N: usize> Chain<N> {
    #[ode_dynamics]
    fn swing(&self, (x, v): ([f64; N], [f64; N])) -> ([f64; N], [f64; N]) {
        (v, std::array::from_fn(|i| self.force(i, x[i]) + x[(i + 1) % N] - self.drag * v[i]))
    }

    #[ode_function]
    fn force(&self, i: usize, x: f64) -> f64 {
        -self.stiffness[i] * x.sin() / N as f64
    }
}

#[ode_dynamics(order = 12)]
fn chain_of_three((x, v): ([f64; 3], [f64; 3]), stiffness: [f64; 3], drag: f64) -> ([f64; 3], [f64; 3]) {
    (v, std::array::from_fn(|i| -stiffness[i] * x[i].sin() / 3.0 + x[(i + 1) % 3] - drag * v[i]))
}

#[test]
fn of_a_method() {
    let (stiffness, drag) = (row(1.0), 0.125);
    same(Chain { stiffness, drag }, ChainOfThree { stiffness, drag }, (row(0.5), row(1.5)));
}

/// Nothing depends on parameters.
#[ode_dynamics(order = 12, derivatives(N = 3))]
fn ring<const N: usize>(x: SVector<f64, N>) -> SVector<f64, N> {
    SVector::<f64, N>::from_fn(|i, _| x[(i + 1) % N].sin() - x[i])
}

#[test]
fn of_a_system_without_parameters() {
    let method = Taylor::tolerance(1e-12);
    let start = SVector::from([0.1, 0.2, 0.3]);
    let transition = state_transition(&Ring::<3>, start, 0.0..=1.0, &method).expect("a solution");
    let h = 1e-4;
    for j in 0..3 {
        let moved = |h: f64| {
            let mut start = start;
            start[j] += h;
            solve_end(&Ring::<3>, start, 0.0..=1.0, &method).expect("a solution").state
        };
        let difference = (moved(h) - moved(-h)) / (2.0 * h);
        for i in 0..3 {
            let change = transition.entry(i, j);
            assert!((difference[i] - change).abs() <= 1e-8, "{i}, {j}: {change} and {}", difference[i]);
        }
    }
}
