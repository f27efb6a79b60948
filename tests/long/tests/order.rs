//! The fixed-step method of order K has global error O(hᴷ), for K from 1 to 20.

use std::ops::ControlFlow;

use node_runtime::prelude::*;

/// x″ = −x, a rotation of the plane (x, v).
///
/// A step multiplies x + iv by the Taylor polynomial of e^(−ih), so the error after n steps is n hᴷ⁺¹/(K + 1)! times
/// 1 + O((h/K)²): the leading term rules at all orders.
#[ode_dynamics]
fn rotation([x, v]: [f64; 2]) -> [f64; 2] {
    [v, -x]
}

/// y′ = y cos t, whose solution through (0, 1) is y = exp(sin t).
#[ode_dynamics]
fn tide(t: f64, [y]: [f64; 1]) -> [f64; 1] {
    [y * t.cos()]
}

const END: f64 = 16.0;

fn rotation_error(order: usize, steps: u32) -> f64 {
    let [x, v] = solve_end(&Rotation, [1.0, 0.0], 0.0..=END, &method(order, steps)).unwrap().state;
    (x - END.cos()).hypot(v + END.sin())
}

/// The largest error at the end of a step: at a single time the leading terms of the steps may cancel.
fn tide_error(order: usize, steps: u32) -> f64 {
    let mut largest: f64 = 0.0;
    solve_with(&Tide, [1.0], 0.0..=END, &method(order, steps), |step| {
        largest = largest.max((step.end()[0] - step.end_time().sin().exp()).abs());
        ControlFlow::Continue(())
    })
    .unwrap();
    largest
}

fn method(order: usize, steps: u32) -> Taylor {
    Taylor::fixed(order, END / f64::from(steps))
}

/// log₂ of what halving the step divides the error by, from the least number of steps with an error below `small`.
fn observed_order(error: impl Fn(usize, u32) -> f64, order: usize, small: f64) -> f64 {
    let steps = (1..).map(|n| 1.1_f64.powi(n) as u32).find(|steps| error(order, *steps) < small).unwrap();
    (error(order, steps) / error(order, 2 * steps)).log2()
}

#[test]
fn halving_the_step_of_a_rotation_divides_the_error_by_two_to_the_order() {
    for order in 1..=20 {
        let observed = observed_order(rotation_error, order, 1e-4);
        println!("order {order}: observed {observed:.3}");
        assert!((observed - order as f64).abs() < 0.03, "order {order}: observed {observed}");
    }
}

#[test]
fn the_same_for_a_vector_field_that_depends_on_time() {
    for order in 1..=10 {
        let observed = observed_order(tide_error, order, if order <= 2 { 1e-4 } else { 1e-10 });
        println!("order {order}: observed {observed:.3}");
        assert!((observed - order as f64).abs() < 0.1, "order {order}: observed {observed}");
    }
}
