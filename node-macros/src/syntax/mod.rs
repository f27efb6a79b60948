//! What was written: the part of Rust that dynamics are made of, with spans.
//!
//! After this stage only that part exists; whether names, shapes and bounds fit is the next stage's question.

mod arm_names;
mod bits;
mod body;
mod call;
mod callee;
mod conditional;
mod constant;
mod expression;
mod extension;
mod group;
mod import;
mod index;
mod jump;
mod macro_call;
mod matching;
mod matrix;
mod method;
mod methods;
mod options;
mod outside;
mod panic;
mod pattern;
mod real;
mod shape;
mod signature;
mod sizes;
mod statement;
mod structure;
mod tree;
mod types;

pub use arm_names::arm_names_are_variables;
pub use bits::{BITS, without_bits};
pub use body::read_body;
pub use callee::{ArgumentType, CALLS_ITSELF, Callee};
pub use constant::{NamedConstant, Origin, Part};
pub use extension::bring_into_sight;
pub use group::{parenthesise, parenthesise_block};
pub use import::imports;
pub use index::{Count, Index, LoopId};
pub use macro_call::change_expressions;
pub use matrix::MatrixName;
pub use method::{SELF, bodies, method_as_function, without_marks};
pub use options::Options;
pub use outside::{Outside, path_text};
pub use real::Real;
pub use shape::Shape;
pub use signature::{Argument, Signature};
pub use sizes::Known;
pub use structure::{
    Structure, Structures, check_fields, names_struct, read_structure, refuse_other_than_reals, structs_of_struct,
    structure_options,
};
pub use tree::{
    Arm, Block, Cast, Closure, Expression, Kind, Label, Member, Operator, Path, Pattern, Rest, Statement, Test, Unary,
};
pub use types::unknown_constant;
