//! Steps after the first allocate nothing.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use node_runtime::prelude::*;
use node_runtime::train::{Adam, AdamW, Adamax, Evaluation, Optimiser, Sgd, Trainer, mean_squared_error};

use crate::systems::*;

struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: all is passed on to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        // SAFETY: as the caller promises.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: as the caller promises.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// The allocations before each evaluation and at the end.
fn allocations(optimiser: impl Optimiser<f64>) -> Vec<usize> {
    let mut system = LAYER;
    let mut trainer = Trainer::of(&system, optimiser, 0.01).freeze(4..5).clip_norm(1.0).clip_value(1.0);
    let mut counts = Vec::with_capacity(100);
    let run = trainer.run(50, |theta, gradient| {
        counts.push(ALLOCATIONS.get());
        system.set_parameters(theta)?;
        let mut cotangent = [0.0; 2];
        let rate = layer([0.1, 0.2], system.w, system.b);
        let loss = mean_squared_error(&rate, &[0.3, 0.4], &mut cotangent)?;
        gradient[4..].copy_from_slice(&cotangent);
        Ok(Evaluation { loss, evaluations: 1 })
    });
    counts.push(ALLOCATIONS.get());
    run.unwrap();
    counts
}

#[test]
fn steps_after_the_first_allocate_nothing() {
    fn check(optimiser: impl Optimiser<f64>) {
        let counts = allocations(optimiser);
        assert_eq!(counts.len(), 51);
        assert!(counts[1] > counts[0], "the first makes the room for the optimiser");
        assert!(counts[1..].iter().all(|&count| count == counts[1]), "{counts:?}");
    }
    check(Sgd::momentum(0.9));
    check(Adam::new());
    check(AdamW::new(0.1));
    check(Adamax::new());
}
