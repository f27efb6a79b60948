//! What the definitions of functions that dynamics call are found by.

/// The function of this number.
pub struct Function<const NUMBER: u64>;

/// Where the constants of a function are: `Scope` has one implementation for each function, in the function's module.
pub trait Scoped<S> {
    /// The type whose constant functions give the constants.
    type Scope;
}

/// The functions of a crate that have one name, by the number of the name.
pub struct Named<const NUMBER: u64>;

/// What can be known of a function whose definition is not found.
pub trait Fate {
    /// Whether rustc has said why.
    const IS_REPORTED: bool;
}

/// The function has asked for the definitions of others, and there was no answer.
pub struct Asked;

/// The function has not asked for anything.
pub struct Plain;

impl Fate for Asked {
    const IS_REPORTED: bool = true;
}

impl Fate for Plain {
    const IS_REPORTED: bool = false;
}

/// Implemented for the name of a function that has got no answer, at its place.
pub trait Unanswered<Place>: Sized {
    /// The method that is found if there is such a function.
    fn fate(self) -> Asked {
        Asked
    }
}

/// Implemented for all names.
pub trait Otherwise {
    /// The method that is found if there is none: by a reference, thus after the other.
    fn fate(&self) -> Plain {
        Plain
    }
}

impl<const NUMBER: u64> Otherwise for Named<NUMBER> {}

/// Whether rustc has said why there is no definition: known from the type of what a closure would return.
pub const fn is_unanswered<F: Fate>(_: &impl Fn() -> F) -> bool {
    F::IS_REPORTED
}

/// A type that is one only if a constant can be computed.
pub struct Kept<const IS: bool>;

/// Leads to that type.
pub trait Keep<T> {
    /// The type.
    type Type;
}

impl<T> Keep<T> for Kept<true> {
    type Type = T;
}

/// Sees to it that an index is one of an array; a program with another index would end here as written.
#[inline(always)]
pub fn within(index: isize, length: isize) {
    assert!(0 <= index && index < length, "index out of bounds: the len is {length} but the index is {index}");
}
