//! Steps after the first allocate nothing.

use node_runtime::prelude::*;
use node_runtime::train::{Adam, AdamW, Adamax, Evaluation, Optimiser, Sgd, Trainer, mean_squared_error};

use crate::allocator::count;
use crate::systems::*;

/// The allocations before each evaluation and at the end.
fn counts(optimiser: impl Optimiser<f64>) -> Vec<usize> {
    let mut system = LAYER;
    let mut trainer = Trainer::of(&system, optimiser, 0.01).freeze(4..5).clip_norm(1.0).clip_value(1.0);
    let mut counts = Vec::with_capacity(100);
    let run = trainer.run(50, |theta, gradient| {
        counts.push(count());
        system.set_parameters(theta)?;
        let mut cotangent = [0.0; 2];
        let rate = layer([0.1, 0.2], system.w, system.b);
        let loss = mean_squared_error(&rate, &[0.3, 0.4], &mut cotangent)?;
        gradient[4..].copy_from_slice(&cotangent);
        Ok(Evaluation { loss, evaluations: 1 })
    });
    counts.push(count());
    run.unwrap();
    counts
}

#[test]
fn steps_after_the_first_allocate_nothing() {
    fn check(optimiser: impl Optimiser<f64>) {
        let counts = counts(optimiser);
        assert_eq!(counts.len(), 51);
        assert!(counts[1] > counts[0], "the first makes the room for the optimiser");
        assert!(counts[1..].iter().all(|&count| count == counts[1]), "{counts:?}");
    }
    check(Sgd::momentum(0.9));
    check(Adam::new());
    check(AdamW::new(0.1));
    check(Adamax::new());
}
