//! An interpreter of the language, from its text.
//!
//! It walks the syntax tree as Rust would, on numbers that are Taylor series in sixty digits. It shares nothing with the compiler
//! but the parser, and knows no recurrence: a function of a series is its power series, composed.

mod array;
mod call;
mod expression;
mod item;
mod iterator;
mod literal;
mod matrix;
mod matrix_method;
mod method;
mod operator;
mod pattern;
mod place;
mod program;
mod quaternion;
mod repeat;
mod size;
mod solve;
mod statement;
mod stop;
mod stream;
mod value;

pub use program::Program;
pub use stop::{Outcome, Stop};
use value::Name;
pub use value::{Cell, Matrix, Value, cell};

/// The state of an evaluation.
pub struct Interpreter<'p> {
    program: &'p Program,
    /// The names in sight, innermost last.
    names: Vec<Name>,
}

impl<'p> Interpreter<'p> {
    /// Before anything is evaluated.
    pub fn new(program: &'p Program) -> Self {
        Self { program, names: Vec::new() }
    }

    /// Calls a function of the program.
    pub fn run(&mut self, function: &str, arguments: Vec<Value>) -> Outcome<Value> {
        self.call(function, arguments)
    }

    fn declare(&mut self, name: &syn::Ident, value: Value) {
        self.names.push(Name { text: name.to_string(), place: cell(value), is_item: false });
    }

    /// What the name stands for.
    fn named(&self, name: &str) -> Option<&Name> {
        self.names.iter().rev().find(|known| known.text == name)
    }

    fn variable(&self, name: &str) -> Option<Cell> {
        self.named(name).map(|name| name.place.clone())
    }

    /// What is declared within is out of sight after it.
    fn scoped<T>(&mut self, body: impl FnOnce(&mut Self) -> Outcome<T>) -> Outcome<T> {
        let depth = self.names.len();
        let outcome = body(self);
        self.names.truncate(depth);
        outcome
    }
}
