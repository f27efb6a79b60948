//! One step: the polynomial of the solution about a knot, and the sums that lose nothing on the way.

mod coefficients;
mod compensated;
mod polynomial;

pub(crate) use coefficients::{Kept, Series, empty};
pub(crate) use compensated::{Compensated, advance};
pub(crate) use polynomial::{evaluate, increment_and_slope};

#[cfg(test)]
mod tests;
