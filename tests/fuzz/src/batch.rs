//! Batches of programs: their text, and the run of what was compiled from it.

use std::fmt::Write;
use std::panic::catch_unwind;

use crate::compare::{Program, compare};
use crate::generator::program;

/// The text of some programs, as an invocation of `node_fuzz::programs!`.
pub fn text(seeds: impl IntoIterator<Item = u64>) -> String {
    let mut text = "node_fuzz::programs! {\n".to_owned();
    for seed in seeds {
        writeln!(text, "program_{seed} = {{\n{}\n}}", program(seed)).expect("a string grows");
    }
    text + "}\n"
}

/// Compares all programs, prints the differences, and then a line with their number and with the largest error as a part of
/// what is allowed.
pub fn run(programs: &[Program]) {
    let outcomes = programs.iter().map(|program| (program.name, outcome(program)));
    let (mut differences, mut worst) = (0, 0.0_f64);
    for (name, outcome) in outcomes {
        match outcome {
            Ok(share) => worst = worst.max(share),
            Err(message) => {
                differences += 1;
                println!("{name}: {message}");
            }
        }
    }
    println!("{differences} {worst}");
}

/// The largest error as a part of what is allowed.
///
/// # Errors
///
/// The first difference.
pub fn outcome(program: &Program) -> Result<f64, String> {
    let compiled = catch_unwind(program.compiled).map_err(|_| "the compiled code panics".to_owned())?;
    compare(program.text, &compiled)
}
