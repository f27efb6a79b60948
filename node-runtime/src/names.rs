//! The names of generated variables, as functions that nobody calls.
//!
//! A name in a pattern is the constant of this name, if one is in sight: with `const c: f64` above it, `let c = …` is no variable.
//! Where these functions are nearer, it is one.

macro_rules! names {
    ($($name:ident)*) => { $(pub fn $name() {})* };
}

names! {
    ahead all b before c cc cell collected component constants copy cotangent_of_time cotangents dc derivative derivatives dp
    dt even factor fails first from given half i j k kept lane lift memory next now odd of older order out p place product
    registers rest row s scale second series slopes sum sums tangent_of_time tangents tangents_of_constants term time total
    value w x zero
}
