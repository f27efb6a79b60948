//! The elementary functions of registers, on every set of instructions of the machine.

mod double;
mod evaluate;
mod lanes;
mod single;
