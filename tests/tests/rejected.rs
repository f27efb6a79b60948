//! What dynamics cannot take is refused on its token, with what to write instead, and nothing else is reported.

#[test]
fn rejected_programs_say_what_to_write() {
    trybuild::TestCases::new().compile_fail("rejected/*.rs");
}
