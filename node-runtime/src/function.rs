//! What the definitions of functions that dynamics call are found by.

/// The function of this number.
pub struct Function<const NUMBER: u64>;

/// Where the constants of a function are: `Scope` has one implementation for each function, in the function's module.
pub trait Scoped<S> {
    /// The type whose constant functions give the constants.
    type Scope;
}

/// Sees to it that an index is one of an array; a program with another index would end here as written.
#[inline(always)]
pub fn within(index: isize, length: isize) {
    assert!(0 <= index && index < length, "index out of bounds: the len is {length} but the index is {index}");
}
