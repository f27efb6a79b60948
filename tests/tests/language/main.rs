//! What the compiler makes of each construct of the language, judged by the user's own function: [`agree`](agree::agree).

// The programs are written to be hard to compile, not to be read.
#![allow(clippy::all, unused_variables, unused_assignments, unused_mut, unstable_name_collisions)]

mod agree;
mod assignment;
mod conditions;
mod constants;
mod functions;
mod loops;
mod names;
mod options;
mod packing;
mod parameters;
mod patterns;
mod placement;
mod powers;
mod simplification;
mod single;
mod time;
