//! Derivatives of jets: the two passes against dual numbers, and against each other.
//!
//! Each kind of recurrence, loop, packing and condition of the compiler has a system here.

mod conditions;
mod functions;
mod loops;
mod parameters;
mod sizes;
