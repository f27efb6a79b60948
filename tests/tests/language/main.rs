//! What the compiler makes of each construct of the language, judged by the user's own function: [`agree`](agree::agree).

// The programs are written to be hard to compile, not to be read.
#![allow(
    clippy::all,
    non_snake_case,
    non_upper_case_globals,
    unused,
    unused_parens,
    unused_braces,
    unused_qualifications
)]

mod agree;
mod assignment;
mod branches;
mod calls;
mod closures;
mod conditions;
mod constants;
mod control;
mod functions;
mod iterators;
mod linear_systems;
mod loops;
mod matrices;
mod methods;
mod names;
mod natural;
mod options;
mod packing;
mod panics;
mod parameters;
mod patterns;
mod placement;
mod powers;
mod references;
mod scopes;
mod simplification;
mod single;
mod structures;
mod taken_names;
mod time;
