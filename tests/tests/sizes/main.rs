//! Const parameters: one expansion for all sizes, judged for each by the user's own function.

#![allow(clippy::all, unused)]

#[path = "../language/agree.rs"]
mod agree;
mod helpers;
mod language;
mod lattices;
mod matrices;
mod networks;
mod solving;
mod turns;

/// Runs a check for sizes around those of registers.
macro_rules! for_sizes {
    ($check:ident) => {
        $check::<1>();
        $check::<2>();
        $check::<3>();
        $check::<7>();
        $check::<8>();
        $check::<9>();
    };
}
use for_sizes;

/// Fewer of them, for what does not depend on registers.
macro_rules! for_some_sizes {
    ($check:ident) => {
        $check::<1>();
        $check::<3>();
        $check::<9>();
    };
}
use for_some_sizes;

/// A row of numbers of moderate size, none like another.
fn row<const N: usize>(seed: f64) -> [f64; N] {
    std::array::from_fn(|i| (seed + 1.7 * i as f64).sin())
}
