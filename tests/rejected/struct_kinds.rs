use node_runtime::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Body(f64, f64);

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Empty;

#[derive(Clone, Copy, Debug, PartialEq, State)]
enum Phase {
    Solid,
}

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct State {
    x: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Pair<A, B> {
    a: A,
    b: B,
}

fn main() {}
