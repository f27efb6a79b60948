//! Large systems need little stack, also without optimisation.

use std::thread;

use node_runtime::prelude::*;

#[ode_dynamics(order = 8)]
fn network<const N: usize, const H: usize>(
    x: [f64; N],
    w: [[f64; N]; H],
    b: [f64; H],
    v: [[f64; H]; N],
    c: [f64; N],
) -> [f64; N] {
    let mut hidden = b;
    for i in 0..H {
        for j in 0..N {
            hidden[i] += w[i][j] * x[j];
        }
    }
    let mut rate = c;
    for i in 0..N {
        for j in 0..H {
            rate[i] += v[i][j] * hidden[j].tanh();
        }
    }
    rate
}

/// The sum of the parameters is constant in time.
#[ode_dynamics(order = 8)]
fn decay<const N: usize>(x: [f64; N], rates: [f64; N]) -> [f64; N] {
    let mut sum = [0.0; N];
    for i in 0..N {
        for j in 0..N {
            sum[i] += rates[j];
        }
    }
    let mut rate = [0.0; N];
    for i in 0..N {
        rate[i] = -sum[i] * x[i];
    }
    rate
}

/// Its parameters are 66 KiB.
static NETWORK: Network<64, 64> = Network { w: [[0.01; 64]; 64], b: [0.1; 64], v: [[-0.01; 64]; 64], c: [0.0; 64] };

/// Its parameters are 97 KiB.
static WIDER: Network<96, 64> = Network { w: [[0.01; 96]; 64], b: [0.1; 64], v: [[-0.01; 64]; 96], c: [0.0; 96] };

fn on_a_stack_of(mebibytes: usize, run: fn()) {
    thread::Builder::new().stack_size(mebibytes << 20).spawn(run).unwrap().join().unwrap();
}

#[test]
fn a_network_of_twelve_thousand_parameters_is_solved_on_a_mebibyte() {
    on_a_stack_of(1, || {
        let method = Taylor::tolerance(1e-6).order(8);
        let end = solve_end(&WIDER, [0.5; 96], 0.0..=1.0, &method).unwrap();
        assert_eq!(solve(&WIDER, [0.5; 96], 0.0..=1.0, &method).unwrap().end(), end.state);
        assert_eq!(Jet::new(&WIDER, 0.0, [0.5; 96], 8).unwrap().coefficient(0), [0.5; 96]);
    });
}

#[test]
fn an_ensemble_of_networks_fits_the_stack_of_a_thread() {
    on_a_stack_of(2, || {
        let method = Taylor::tolerance(1e-6).order(8);
        let end = solve_end(&NETWORK, [0.5; 64], 0.0..=1.0, &method).unwrap();
        let ends = Ensemble::new(&method).threads(1).solve_ends((0..3).map(|_| (NETWORK, [0.5; 64], 0.0..=1.0)));
        assert_eq!(ends, [Ok(end), Ok(end), Ok(end)]);
    });
}

#[test]
fn an_integrator_with_another_system_computes_as_a_new_one() {
    let method = Taylor::tolerance(1e-9).order(8);
    let systems = [1.0, 0.5, 2.0].map(|rate| Decay::<12> { rates: [rate / 12.0; 12] });
    let mut integrator = Integrator::new(systems[0], 0.0, [1.0; 12], &method).unwrap();
    for system in systems {
        integrator.set_system(system).unwrap();
        let (start, time) = (integrator.state(), integrator.time());
        integrator.advance_to(time + 1.0).unwrap();
        let end = solve_end(&system, start, 0.0..=1.0, &method).unwrap();
        for (x, y) in integrator.state().into_iter().zip(end.state) {
            assert!((x - y).abs() < 1e-9 * y, "{x} instead of {y}");
        }
    }
}
