//! The compiler behind `#[ode_dynamics]`: from a Rust function to the Taylor recurrences of its solution.
//!
//! The stages, each with a type of its own, are listed in `expand`; `node-runtime` re-exports the attribute and documents
//! the language for users.

mod definition;
mod differentiate;
mod dump;
mod elementary;
mod emit;
mod expand;
mod graph;
mod pack;
mod report;
mod simplify;
mod spelling;
mod sweep;
mod syntax;
mod taylor;

use proc_macro::TokenStream;

use crate::dump::timed;

/// Compiles a function `x′ = f(t, x; p)` to the recurrences of its solution's Taylor coefficients.
///
/// The function stays as written. Beside it a type in CamelCase appears, with one public field per parameter, that
/// implements `Dynamics`; `node_runtime` documents the accepted language.
#[proc_macro_attribute]
pub fn ode_dynamics(options: TokenStream, function: TokenStream) -> TokenStream {
    timed(function, |function| expand::ode_dynamics(options.into(), function))
}

/// Makes a function callable from dynamics, and from other such functions.
///
/// The function stays as written. Beside it a hidden macro of the same name appears, which hands the definition on; an import of
/// the function imports both. `node_runtime` documents the accepted language.
#[proc_macro_attribute]
pub fn ode_function(options: TokenStream, function: TokenStream) -> TokenStream {
    timed(function, |function| expand::ode_function(options.into(), function))
}

/// Makes a struct of numbers a state, or the parameters, of dynamics.
///
/// It implements `State` and `Parameters`, and leaves a hidden macro of the struct's name, which hands its fields on; an import of the
/// struct imports both.
#[proc_macro_derive(State, attributes(state))]
pub fn derive_state(structure: TokenStream) -> TokenStream {
    timed(structure, expand::derive_state)
}

/// Makes a struct of numbers and truth values the parameters of dynamics.
///
/// It implements `Parameters`, and leaves a hidden macro of the struct's name, which hands its fields on; an import of the struct
/// imports both.
#[proc_macro_derive(Parameters, attributes(parameters))]
pub fn derive_parameters(structure: TokenStream) -> TokenStream {
    timed(structure, expand::derive_parameters)
}

/// Goes on with dynamics when the definitions that they need are there.
#[doc(hidden)]
#[proc_macro]
pub fn dynamics_with(answer: TokenStream) -> TokenStream {
    timed(answer, expand::dynamics_with)
}

/// Goes on with a function when the definitions that it needs are there.
#[doc(hidden)]
#[proc_macro]
pub fn function_with(answer: TokenStream) -> TokenStream {
    timed(answer, expand::function_with)
}

/// Goes on with a struct that is a state when the structs in it are there.
#[doc(hidden)]
#[proc_macro]
pub fn state_with(answer: TokenStream) -> TokenStream {
    timed(answer, expand::state_with)
}

/// Goes on with a struct of parameters when the structs in it are there.
#[doc(hidden)]
#[proc_macro]
pub fn parameters_with(answer: TokenStream) -> TokenStream {
    timed(answer, expand::parameters_with)
}

/// Stands for the macro of a function or struct that has none.
#[doc(hidden)]
#[proc_macro]
pub fn missing_function(answer: TokenStream) -> TokenStream {
    timed(answer, expand::missing_function)
}
