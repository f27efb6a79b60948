//! The user's guide, a page a topic.
//!
//! | page | |
//! |---|---|
//! | [`language`](crate::language) | what a function for `#[ode_dynamics]` may contain |
//! | [`gradients`] | derivatives of solutions, and what is exact |

#[doc = include_str!("gradients.md")]
pub mod gradients {}
