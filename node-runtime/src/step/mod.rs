//! One step: the polynomial of the solution about a knot, and the sums that lose nothing on the way.

mod coefficients;
mod combination;
mod compensated;
mod polynomial;
mod rows;

pub(crate) use coefficients::{Kept, Series, empty};
pub(crate) use combination::combine;
pub(crate) use compensated::{Compensated, advance};
pub(crate) use polynomial::{evaluate, increment_and_slope};
pub(crate) use rows::Rows;

#[cfg(test)]
mod tests;
