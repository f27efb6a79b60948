//! Pieces of Rust text, with how tightly they bind.

/// How tightly an expression binds, loosest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Sum,
    Product,
    Unary,
    Atom,
}

/// An expression.
#[derive(Clone, Debug)]
pub struct Text {
    pub text: String,
    level: Level,
}

impl Text {
    pub fn new(text: impl Into<String>, level: Level) -> Self {
        Self { text: text.into(), level }
    }

    pub fn atom(text: impl Into<String>) -> Self {
        Self::new(text, Level::Atom)
    }

    pub fn sum(text: impl Into<String>) -> Self {
        Self::new(text, Level::Sum)
    }

    pub fn product(text: impl Into<String>) -> Self {
        Self::new(text, Level::Product)
    }

    fn at(&self, level: Level) -> String {
        if self.level >= level { self.text.clone() } else { format!("({})", self.text) }
    }

    /// As a term of a sum that is not its first.
    pub fn term(&self) -> String {
        self.at(Level::Product)
    }

    /// As a factor.
    pub fn factor(&self) -> String {
        self.at(Level::Unary)
    }

    /// As what a method is called on.
    pub fn receiver(&self) -> String {
        self.at(Level::Atom)
    }
}
