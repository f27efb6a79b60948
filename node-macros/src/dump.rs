//! `NODE_DUMP=lorenz:graph cargo build` prints a stage of the compilation of `lorenz`.

use std::fmt::Display;

/// Prints `stage` if the environment asks for it: `name:stage`, `name` for all stages, several separated by commas.
pub fn dump(function: &str, stage: &str, content: impl Display) {
    let Ok(wanted) = std::env::var("NODE_DUMP") else { return };
    let asked = wanted.split(',').any(|entry| match entry.split_once(':') {
        Some((name, which)) => name == function && which == stage,
        None => entry == function,
    });
    if asked {
        eprintln!("{function}, {stage}:\n{content}");
    }
}
