//! A trained network in a program that knows nothing of training: it loads the weights that `easy_toy` saved, and integrates.
//!
//! `cargo run --release -p node-deploy [weights.safetensors]`

use std::error::Error;
use std::path::PathBuf;

use node_runtime::prelude::*;
use node_runtime::weights::{self, WeightsError};

mod network;

use network::Network;

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args_os().nth(1).map_or_else(|| "target/easy_toy.safetensors".into(), PathBuf::from);
    let mut network = Network::ZERO;
    match weights::load(&mut network, &path) {
        Err(WeightsError::File { .. }) if !path.exists() => {
            return Err(format!(
                "there is no {}: `cargo run --release --example easy_toy` saves it, or name another file",
                path.display()
            )
            .into());
        }
        loaded => loaded?,
    }
    println!(
        "{} parameters from {}\n",
        Network::PARAMETERS.iter().map(|field| field.dim()).sum::<usize>(),
        path.display()
    );
    println!("     x    the flow of it   x + x³    difference   steps");
    for i in -6..=6 {
        let x = 0.25 * f64::from(i);
        let end = solve_end(&network, x, 0.0..=1.0, &Taylor::tolerance(1e-9))?;
        let exact = x + x.powi(3);
        let difference = end.state - exact;
        println!("{x:6.2} {:17.5} {exact:8.5} {difference:13.1e} {:7}", end.state, end.statistics.accepted);
    }
    Ok(())
}
