//! Batches of programs: their text, and the run of what was compiled from it.

use std::fmt::Write;
use std::panic::catch_unwind;

use crate::generator::{program, program_with_sizes};

/// A program: its name, its text, and what the compiler made of it.
pub struct Program<C> {
    /// `program_` and its seed.
    pub name: &'static str,
    /// Its text.
    pub text: &'static str,
    /// Runs the compiled code.
    pub compiled: fn() -> C,
}

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The coefficients of the jet.
    Jets,
    /// Their tangents and cotangents.
    Derivatives,
    /// The coefficients of the jets of programs with const parameters.
    Sizes,
    /// Their tangents and cotangents.
    DerivativesOfSizes,
}

impl Subject {
    /// The module whose `compare` does it.
    pub fn module(self) -> &'static str {
        match self {
            Self::Jets | Self::Sizes => "jets",
            Self::Derivatives | Self::DerivativesOfSizes => "derivatives",
        }
    }

    /// The folder in which they are compiled.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Sizes => "sizes",
            Self::DerivativesOfSizes => "derivatives_of_sizes",
            Self::Jets | Self::Derivatives => self.module(),
        }
    }

    /// The program of a seed.
    pub fn program(self, seed: u64) -> String {
        match self {
            Self::Sizes | Self::DerivativesOfSizes => program_with_sizes(seed),
            Self::Jets | Self::Derivatives => program(seed),
        }
    }

    /// How much the programs are optimised: code that runs once is not worth more, and passes are long.
    pub fn optimisation(self) -> u8 {
        match self {
            Self::Jets => 1,
            Self::Derivatives | Self::Sizes | Self::DerivativesOfSizes => 0,
        }
    }

    /// The text of some programs, as an invocation of `node_fuzz::programs!`.
    pub fn programs(self, seeds: impl IntoIterator<Item = u64>) -> String {
        let mut text = format!("node_fuzz::programs! {{ {}\n", self.module());
        for seed in seeds {
            writeln!(text, "program_{seed} = {{\n{}\n}}", self.program(seed)).expect("a string grows");
        }
        text + "}\n"
    }

    /// The text of a crate that compares them.
    pub fn main(self, seeds: impl IntoIterator<Item = u64>) -> String {
        let module = self.module();
        format!(
            "{}\nfn main() {{\n    node_fuzz::batch::run(PROGRAMS, node_fuzz::{module}::compare);\n}}\n",
            self.programs(seeds)
        )
    }
}

/// Compares the text of a program with what was compiled: gives the largest error as a part of what is allowed, `None` where
/// nothing is defined to compare; or the first difference.
pub type Compare<C> = fn(&str, &C) -> Result<Option<f64>, String>;

/// Compares all programs, prints the differences, and then a line with their number, the number of those where nothing is
/// defined, and the largest error as a part of what is allowed.
pub fn run<C>(programs: &[Program<C>], compare: Compare<C>) {
    let (mut differences, mut undefined, mut worst) = (0, 0, 0.0_f64);
    for program in programs {
        match outcome(program, compare) {
            Ok(Some(share)) => worst = worst.max(share),
            Ok(None) => undefined += 1,
            Err(message) => {
                differences += 1;
                println!("{}: {message}", program.name);
            }
        }
    }
    println!("{differences} {undefined} {worst}");
}

/// What comparing says of a program.
///
/// # Errors
///
/// The first difference.
pub fn outcome<C>(program: &Program<C>, compare: Compare<C>) -> Result<Option<f64>, String> {
    let compiled = catch_unwind(program.compiled).map_err(|_| "the compiled code panics".to_owned())?;
    compare(program.text, &compiled)
}
