//! The programs of fixed seeds: what is compiled agrees with the interpreter.

mod programs {
    pub mod derivatives;
    pub mod derivatives_of_sizes;
    pub mod jets;
    pub mod sizes;
}

use node_fuzz::batch::{Compare, Program, outcome};
use node_fuzz::{derivatives, jets};

#[test]
fn jets_agree() {
    agree(programs::jets::PROGRAMS, jets::compare);
}

#[test]
fn jets_of_all_sizes_agree() {
    agree(programs::sizes::PROGRAMS, jets::compare);
}

#[test]
fn tangents_and_cotangents_agree() {
    agree(programs::derivatives::PROGRAMS, derivatives::compare);
}

#[test]
fn tangents_and_cotangents_of_sizes_agree() {
    agree(programs::derivatives_of_sizes::PROGRAMS, derivatives::compare);
}

fn agree<C>(programs: &[Program<C>], compare: Compare<C>) {
    let outcomes = programs.iter().map(|program| (program.name, outcome(program, compare)));
    let differences: Vec<_> =
        outcomes.filter_map(|(name, outcome)| outcome.err().map(|message| format!("{name}: {message}"))).collect();
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// One digit in the eleventh place is seen, in most programs.
#[test]
fn a_small_error_is_found() {
    let is_found = |program: &&Program<jets::Jets>| {
        let mut compiled = (program.compiled)();
        let last = compiled.jet.len() - 1;
        compiled.jet[last].iter_mut().for_each(|x| *x += 1e-10 * (1.0 + x.abs()));
        jets::compare(program.text, &compiled).is_err()
    };
    let programs = programs::jets::PROGRAMS;
    let found = programs.iter().filter(is_found).count();
    assert!(10 * found > 8 * programs.len(), "{found} of {}", programs.len());
}
