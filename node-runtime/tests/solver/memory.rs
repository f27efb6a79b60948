//! Steps allocate nothing.

use std::ops::ControlFlow;

use crate::allocator::allocations;
use crate::systems::*;
use node_runtime::prelude::*;

#[test]
fn an_integrator_allocates_when_made_and_never_again() {
    let mut integrator = None;
    let made = allocations(|| {
        integrator = Integrator::new(Lorenz::CLASSIC, 0.0, [1.0; 3], &Taylor::tolerance(1e-12)).ok();
    });
    assert_eq!(made, 2, "the room for two polynomials");
    let mut integrator = integrator.unwrap();
    let later = allocations(|| {
        for tick in 1..=1000 {
            integrator.advance_to(0.01 * f64::from(tick)).unwrap();
            integrator.advance_within(0.01 * f64::from(tick) + 0.005, 1).unwrap();
        }
        (0..100).for_each(|_| integrator.step().unwrap());
        integrator.advance_to(integrator.time() - 0.3).unwrap();
        integrator.at(integrator.time()).unwrap();
        integrator.set_state([2.0, 3.0, 4.0]).unwrap();
        integrator.set_system(Lorenz { rho: 20.0, ..Lorenz::CLASSIC }).unwrap();
        integrator.advance_to(20.0).unwrap();
    });
    assert_eq!(later, 0);
}

#[test]
fn a_solve_allocates_the_same_for_any_number_of_steps() {
    let solve_to = |end: f64| {
        allocations(|| {
            let method = Taylor::tolerance(1e-12);
            solve_end(&Lorenz::CLASSIC, [1.0; 3], 0.0..=end, &method).unwrap();
            solve_with(&Lorenz::CLASSIC, [1.0; 3], 0.0..=end, &method, |step| {
                std::hint::black_box(step.at(step.end_time()).is_ok());
                ControlFlow::Continue(())
            })
            .unwrap();
        })
    };
    assert_eq!(solve_to(0.01), 4);
    assert_eq!(solve_to(50.0), 4);
}
