//! From the Taylor program to Rust.
//!
//! The generated code is short calls of the runtime's kernels, one statement a series; names follow the source.

mod condition;
mod constants;
mod differentiable;
mod doubling;
mod dynamics;
mod jacobian;
mod jet;
mod kernel;
mod linear;
mod names;
mod order;
mod orders;
mod parameters;
mod partial;
mod pass;
mod size;
mod state;
mod sweep;
mod system;
mod unanswered;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub use differentiable::{differentiable, for_sizes};
pub use dynamics::{fallback, implement, refusal};
pub use names::among_names;
pub use state::{broken_parameters, broken_state, parameters, state};
pub use sweep::implement_with_sizes;
pub use system::{check_name, declare, promises};
pub use unanswered::{answered, unanswered};

/// A number as an unsuffixed literal, for `f32` and `f64` alike.
fn number(value: f64) -> TokenStream {
    let literal = Literal::f64_unsuffixed(value.abs());
    if value.is_sign_negative() {
        quote! { -#literal }
    } else {
        quote! { #literal }
    }
}

/// A place or a length.
fn integer(value: usize) -> Literal {
    Literal::usize_unsuffixed(value)
}
