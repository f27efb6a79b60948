//! The user's guide, a page a topic.
//!
//! An annotated function is ordinary Rust, and rustc compiles it as written. From its text the attribute also makes the
//! recurrences of the solution's Taylor coefficients. So it takes the part of Rust whose course is known at compile time,
//! and refuses the rest on the token, saying what to write instead.
//!
//! | page | |
//! |---|---|
//! | [`signature`] | what the arguments are: time, state, parameters |
//! | [`body`] | `let`, loops, indices, constants |
//! | [`sizes`] | const parameters: one function for systems of all sizes |
//! | [`iterators`] | arrays, slices, iterators, closures |
//! | [`matrices`] | vectors, matrices, quaternions, linear systems |
//! | [`structs`] | states and parameters with names |
//! | [`methods`] | the attribute on an `impl` block |
//! | [`conditions`] | `if` and `match` on parameters |
//! | [`functions`] | `#[ode_function]` |
//! | [`elementary`] | the table of functions |
//! | [`options`] | order, name, constants |
//! | [`refused`] | what is not accepted, and what to write instead |
//! | [`stages`] | what the compiler makes of a function |
//! | [`gradients`] | derivatives of solutions: which there are, what they cost, what is exact |

#[doc = include_str!("signature.md")]
pub mod signature {}

#[doc = include_str!("body.md")]
pub mod body {}

#[doc = include_str!("sizes.md")]
pub mod sizes {}

#[doc = include_str!("iterators.md")]
pub mod iterators {}

#[doc = include_str!("matrices.md")]
pub mod matrices {}

#[doc = include_str!("structs.md")]
pub mod structs {}

#[doc = include_str!("methods.md")]
pub mod methods {}

#[doc = include_str!("conditions.md")]
pub mod conditions {}

#[doc = include_str!("functions.md")]
pub mod functions {}

#[doc = include_str!("elementary.md")]
pub mod elementary {}

#[doc = include_str!("options.md")]
pub mod options {}

#[doc = include_str!("refused.md")]
pub mod refused {}

#[doc = include_str!("stages.md")]
pub mod stages {}

#[doc = include_str!("gradients.md")]
pub mod gradients {}
