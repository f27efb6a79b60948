//! The compiler behind `#[ode_dynamics]`: from a Rust function to the Taylor recurrences of its solution.
//!
//! The stages, each with a type of its own, are listed in `expand`; `node-runtime` re-exports the attribute and documents
//! the language for users.

mod dump;
mod emit;
mod expand;
mod graph;
mod pack;
mod report;
mod simplify;
mod syntax;
mod taylor;

use proc_macro::TokenStream;

/// Compiles a function `x′ = f(t, x; p)` to the recurrences of its solution's Taylor coefficients.
///
/// The function stays as written. Beside it a type in CamelCase appears, with one public field per parameter, that
/// implements `Dynamics`; `node_runtime` documents the accepted language.
#[proc_macro_attribute]
pub fn ode_dynamics(options: TokenStream, function: TokenStream) -> TokenStream {
    expand::ode_dynamics(options.into(), function.into()).into()
}
