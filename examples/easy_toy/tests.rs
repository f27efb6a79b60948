//! The training of the example: what it allocates, and that it learns.

use node_runtime::derivative::{Objective, Recordable, Regulariser, record};
use node_runtime::prelude::*;
use node_runtime::train::{Adam, Trainer};

#[path = "../../node-runtime/tests/counting/allocator.rs"]
mod allocator;
#[path = "../deploy/src/network.rs"]
mod network;
mod training;

use allocator::count;
use network::Network;
use training::{Penalty, data, initial, loss, taylor, train};

const PENALTIES: [Penalty; 2] = [Penalty { order: 3, lambda: 0.0 }, Penalty { order: 3, lambda: 0.01 }];

/// The allocations before each step and at the end.
fn counts(penalty: Penalty, method: &(impl Recordable + Sync)) -> Vec<usize> {
    let mut network = initial(0);
    let ensemble = Ensemble::new(method).threads(1);
    let mut gradients = ensemble.gradients();
    let mut trainer = Trainer::of(&network, Adam::new(), 1e-3);
    let mut counts = Vec::with_capacity(100);
    let run = trainer.run(4, |theta, gradient| {
        counts.push(count());
        network.set_parameters(theta)?;
        loss(&network, penalty, &mut gradients, gradient)
    });
    run.expect("a training");
    counts.push(count());
    counts
}

#[test]
fn steps_after_the_first_allocate_nothing() {
    fn check(method: &(impl Recordable + Sync)) {
        for penalty in PENALTIES {
            let counts = counts(penalty, method);
            assert!(counts[1] > counts[0], "the first makes room");
            assert!(counts[1..].iter().all(|&count| count == counts[1]), "{method:?}, {penalty}: {counts:?}");
        }
    }
    check(&taylor(0));
    check(&RungeKutta::fixed(&RK4, 0.125));
    check(&RungeKutta::new(&DORMAND_PRINCE_5_SHAMPINE).tolerance(1e-5).controller(Controller::ODEINT_2020));
}

/// The gradient of x(1) + R_K from the last point of the data, where the field is steepest.
fn gradient(order: usize, method: &impl Recordable) -> Vec<f64> {
    let solution = record(&initial(0), 1.5, 0.0..=1.0, method).expect("a solution");
    let objective = Objective::new().end(1.0).integral(Regulariser::derivative(order), 1.0);
    solution.gradient(&objective).expect("a gradient").parameters.to_vec()
}

#[test]
fn gradients_are_as_exact_as_by_rk4() {
    for order in 2..=5 {
        let exact = gradient(order, &Taylor::fixed(12, 1.0 / 32.0));
        let error = |other: Vec<f64>| exact.iter().zip(other).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt();
        let [taylor, rk4] =
            [gradient(order, &taylor(order)), gradient(order, &RungeKutta::fixed(&RK4, 0.125))].map(error);
        assert!(taylor <= rk4, "R_{order}: {taylor:.1e}, by RK4 {rk4:.1e}");
    }
}

#[test]
fn a_short_training_learns() {
    let error = |network: &Network| -> f64 {
        let end = |x| solve_end(network, x, 0.0..=1.0, &taylor(0)).expect("a solution").state;
        data().map(|(x, y)| (end(x) - y).powi(2)).iter().sum()
    };
    for penalty in PENALTIES {
        let network = train(0, penalty, 8, &taylor(0)).expect("a training");
        assert!(error(&network) < error(&initial(0)), "{penalty}");
    }
}
