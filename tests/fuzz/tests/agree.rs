//! The programs of fixed seeds, as `cargo run -p node-fuzz -- write 0..100` prints them: what is compiled agrees with the
//! interpreter, jet by jet.

include!("programs/seeds.rs");

#[test]
fn compiled_and_interpreted_agree() {
    let outcomes = PROGRAMS.iter().map(|program| (program.name, node_fuzz::batch::outcome(program)));
    let differences: Vec<_> =
        outcomes.filter_map(|(name, outcome)| outcome.err().map(|message| format!("{name}: {message}"))).collect();
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// One digit in the eleventh place is seen, in most programs.
#[test]
fn a_small_error_is_found() {
    let is_found = |program: &&node_fuzz::compare::Program| {
        let mut compiled = (program.compiled)();
        let last = compiled.jet.len() - 1;
        compiled.jet[last].iter_mut().for_each(|x| *x += 1e-10 * (1.0 + x.abs()));
        node_fuzz::compare::compare(program.text, &compiled).is_err()
    };
    let found = PROGRAMS.iter().filter(is_found).count();
    assert!(10 * found > 8 * PROGRAMS.len(), "{found} of {}", PROGRAMS.len());
}
