//! The training of the example: what it allocates, and that it learns.

use node_runtime::derivative::Recordable;
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
    check(&taylor());
    check(&RungeKutta::fixed(&RK4, 0.125));
    check(&RungeKutta::new(&DORMAND_PRINCE_5_SHAMPINE).tolerance(1e-5).controller(Controller::ODEINT_2020));
}

#[test]
fn a_short_training_learns() {
    let error = |network: &Network| -> f64 {
        let end = |x| solve_end(network, x, 0.0..=1.0, &taylor()).expect("a solution").state;
        data().map(|(x, y)| (end(x) - y).powi(2)).iter().sum()
    };
    for penalty in PENALTIES {
        let network = train(0, penalty, 8, &taylor()).expect("a training");
        assert!(error(&network) < error(&initial(0)), "{penalty}");
    }
}
