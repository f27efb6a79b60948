//! What solvers make of systems with const parameters: the same as of those with their sizes in numbers.

use node_runtime::prelude::*;
use node_runtime::series::Coefficients;

use super::row;
use crate::agree::agree;
use crate::lattices::{Ring, ring};
use crate::networks::{Bodies, bodies};

#[ode_dynamics(order = 8)]
fn ring_of_nine(theta: [f64; 9], omega: [f64; 9], coupling: f64) -> [f64; 9] {
    let mut rate = omega;
    for i in 0..9 {
        rate[i] += coupling * (theta[(i + 1) % 9] - theta[i]).sin();
        rate[i] += coupling * (theta[(i + 8) % 9] - theta[i]).sin();
    }
    rate
}

#[test]
fn a_size_as_a_parameter_or_as_a_number() -> Result<(), SolveError> {
    let (omega, coupling, method) = (row(0.3), 0.7, Taylor::tolerance(1e-10).order(8));
    let any = solve_end(&Ring::<9> { omega, coupling }, row(1.0), 0.0..=5.0, &method)?;
    let nine = solve_end(&RingOfNine { omega, coupling }, row(1.0), 0.0..=5.0, &method)?;
    assert_eq!(any.statistics.accepted, nine.statistics.accepted);
    for (any, nine) in any.state.iter().zip(nine.state) {
        assert!((any - nine).abs() < 1e-12, "{any:e}, {nine:e}");
    }
    Ok(())
}

#[test]
fn large_sizes() {
    let (omega, coupling) = (row::<500>(0.3), 0.7);
    agree(&Ring::<500> { omega, coupling }, 0.0, row(1.0), |_, x| ring(x, omega, coupling));
    let x: [[f64; 3]; 50] = std::array::from_fn(|i| [2.0 * i as f64, (i as f64).sin(), (2.0 * i as f64).cos()]);
    let (v, mass) = (std::array::from_fn(|i| row(i as f64)), row::<50>(1.0).map(|m| 1.0 + 0.1 * m));
    agree(&Bodies::<50> { mass }, 0.0, (x, v), |_, x| bodies(x, mass));
}

#[test]
fn momentum_is_kept() -> Result<(), SolveError> {
    let x: [[f64; 3]; 12] = std::array::from_fn(|i| [2.0 * i as f64, (i as f64).sin(), (2.0 * i as f64).cos()]);
    let v: [[f64; 3]; 12] = std::array::from_fn(|i| row(i as f64));
    let mass = row::<12>(1.0).map(|m| 1.0 + 0.1 * m);
    let momentum = |v: &[[f64; 3]; 12]| -> [f64; 3] {
        std::array::from_fn(|k| v.iter().zip(&mass).map(|(v, m)| m * v[k]).sum::<f64>())
    };
    let end = solve_end(&Bodies::<12> { mass }, (x, v), 0.0..=2.0, &Taylor::tolerance(1e-9).order(8))?;
    for (before, after) in momentum(&v).into_iter().zip(momentum(&end.state.1)) {
        assert!((before - after).abs() < 1e-11);
    }
    Ok(())
}

#[test]
fn ensembles() {
    let method = Taylor::tolerance(1e-8).order(8);
    let system = |i: u32| Ring::<5> { omega: row(0.1 * f64::from(i)), coupling: 0.5 };
    let jobs = (0..20).map(|i| (system(i), row(f64::from(i)), 0.0..=3.0));
    let ends: Vec<_> = Ensemble::new(&method).solve_ends(jobs);
    assert_eq!(ends.len(), 20);
    for (i, end) in (0..).zip(ends) {
        let alone = solve_end(&system(i), row(f64::from(i)), 0.0..=3.0, &method).expect("it is smooth");
        for (together, alone) in end.expect("it is smooth").state.iter().zip(alone.state) {
            assert!((together - alone).abs() < 1e-7);
        }
    }
}

#[test]
fn errors_name_the_component() {
    let mut x = ([[0.0; 3]; 4], [[0.0; 3]; 4]);
    x.1[2][1] = f64::NAN;
    let error = solve_end(&Bodies::<4> { mass: [1.0; 4] }, x, 0.0..=1.0, &Taylor::tolerance(1e-8).order(8));
    let message = error.expect_err("a velocity is not a number").to_string();
    assert!(message.contains("v[2][1]"), "{message}");
    x.1[2][1] = 0.0;
    let mass = [1.0, 1.0, 1.0, f64::INFINITY];
    let error = solve_end(&Bodies::<4> { mass }, x, 0.0..=1.0, &Taylor::tolerance(1e-8).order(8));
    let message = error.expect_err("a mass is infinite").to_string();
    assert!(message.contains("mass[3]"), "{message}");
}

/// Diffusion in single precision, with a source that comes and goes.
#[ode_dynamics(order = 8)]
fn single<const N: usize>(t: f32, u: [f32; N], k: f32) -> [f32; N] {
    let mut rate = [0.0; N];
    for i in 0..N {
        let right = u[(i + 1) % N];
        rate[i] = k * (right - u[i]) + (0.5 * t).sin() * u[i] / (1.0 + i as f32);
    }
    rate
}

#[ode_dynamics(order = 8)]
fn single_of_five(t: f32, u: [f32; 5], k: f32) -> [f32; 5] {
    let mut rate = [0.0; 5];
    for i in 0..5 {
        let right = u[(i + 1) % 5];
        rate[i] = k * (right - u[i]) + (0.5 * t).sin() * u[i] / (1.0 + i as f32);
    }
    rate
}

#[test]
fn single_precision() -> Result<(), SolveError> {
    let start = [1.0, 0.5, -0.25, 2.0, 0.75];
    let (any, five) =
        (Jet::new(&Single::<5> { k: 0.4 }, 0.3, start, 8)?, Jet::new(&SingleOfFive { k: 0.4 }, 0.3, start, 8)?);
    for k in 0..=8 {
        for (any, five) in any.coefficient(k).into_iter().zip(five.coefficient(k)) {
            assert!((any - five).abs() <= 4.0 * f32::EPSILON * (1.0 + five.abs()), "order {k}: {any:e}, {five:e}");
        }
    }
    Ok(())
}

#[test]
#[should_panic(expected = "index out of bounds: the len is 3 but the index is 3")]
fn an_index_outside_panics_as_in_the_function() {
    #[ode_dynamics(order = 2)]
    fn outside<const N: usize>(x: [f64; N]) -> [f64; N] {
        let mut dx = x;
        for i in 0..N {
            dx[i] = x[i + 1];
        }
        dx
    }
    let _ = Jet::new(&Outside::<3> {}, 0.0, [1.0; 3], 2);
}

#[ode_dynamics(order = 4)]
fn before_the_first<const N: usize>(x: [f64; N]) -> [f64; N] {
    let mut rate = [0.0; N];
    for i in 0..N {
        rate[i] = x[((i as i32 - 1) % N as i32) as usize];
    }
    rate
}

#[test]
#[should_panic(expected = "index out of bounds: the len is 3 but the index is -1")]
fn a_remainder_below_zero_panics() {
    let _ = solve_end(&BeforeTheFirst::<3> {}, row(1.0), 0.0..=1.0, &Taylor::tolerance(1e-6));
}

#[ode_dynamics(order = 4)]
fn beyond_the_end<const N: usize>(x: [f64; N]) -> [f64; N] {
    let left = x.iter().skip(5).count() as f64;
    x.map(|x| (left - 1.0) * x)
}

#[test]
fn nothing_is_left_beyond_the_end() {
    agree(&BeyondTheEnd::<3> {}, 0.0, row(1.0), |_, x| beyond_the_end(x));
    agree(&BeyondTheEnd::<7> {}, 0.0, row(1.0), |_, x| beyond_the_end(x));
}
