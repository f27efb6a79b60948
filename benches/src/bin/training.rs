//! Updates of the training in `examples/easy_toy`, for the paired comparison with JAX.
//!
//! Each line `method K`, the method `taylor` or `rk4`, is answered with the microseconds of an update with the penalty R_K, without one if K is 0.

use std::io::{Write, stdin, stdout};

use node_benches::answer::median_time;
use node_runtime::derivative::Recordable;
use node_runtime::prelude::*;
use node_runtime::train::{Adam, Optimiser};

#[path = "../../../examples/deploy/src/network.rs"]
mod network;
#[path = "../../../examples/easy_toy/training.rs"]
#[allow(dead_code)] // The loop of the training.
mod training;

use training::{Penalty, initial, loss, taylor};

/// The time of a gradient and an update by Adam, always from the same parameters.
fn update_time(penalty: Penalty, method: &(impl Recordable + Sync)) -> f64 {
    let (mut network, mut adam) = (initial(0), Adam::new());
    let ensemble = Ensemble::new(method);
    let mut gradients = ensemble.gradients();
    let start = network.parameters();
    let mut gradient = start;
    median_time(|| {
        let mut theta = start;
        network.set_parameters(&theta)?;
        let evaluation = loss(&network, penalty, &mut gradients, &mut gradient)?;
        adam.update(&mut theta, &gradient, 1e-3)?;
        Ok::<_, node_runtime::train::TrainError>((evaluation, theta))
    })
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for line in stdin().lines() {
        let line = line?;
        let (method, order) = line.split_once(' ').ok_or("expected `method K`")?;
        let penalty = match order.parse()? {
            0 => Penalty { order: 1, lambda: 0.0 },
            order => Penalty { order, lambda: 0.01 },
        };
        let time = match method {
            "taylor" => update_time(penalty, &taylor(penalty.order)),
            "rk4" => update_time(penalty, &RungeKutta::fixed(&RK4, 0.125)),
            _ => return Err("the method is neither `taylor` nor `rk4`".into()),
        };
        println!("{time}");
        stdout().flush()?;
    }
    Ok(())
}
