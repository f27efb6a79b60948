//! The gradient of a neural differential equation, for the paired comparison with heyoka's variational equations.
//!
//! Each line, a tolerance, is answered with the microseconds of a plain solve of `mlp_ffnn` and of the gradient of the sum of its end
//! state's components, and with the gradient with respect to all parameters.

use std::io::{Write, stdin, stdout};

use node_benches::answer::median_time;
use node_runtime::derivative::{Objective, Recorder};
use node_runtime::prelude::*;
use node_tests::problem::Problem;
use node_tests::problems::NeuralNetwork;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let Problem { system, start, end_time, .. } = NeuralNetwork::problem();
    for line in stdin().lines() {
        let method = Taylor::tolerance(line?.parse()?);
        let plain = median_time(|| solve_end(&system, start, 0.0..=end_time, &method));
        let mut recorder = Recorder::new(&system, &method)?;
        let mut gradient = || -> Result<_, SolveError> {
            recorder.record(start, 0.0..=end_time)?;
            Ok(recorder.gradient(&Objective::new().end([1.0; 2]))?.1.parameters)
        };
        let time = median_time(&mut gradient);
        let gradient: Vec<_> = gradient()?.iter().map(f64::to_string).collect();
        println!("{plain} {time} {}", gradient.join(" "));
        stdout().flush()?;
    }
    Ok(())
}
