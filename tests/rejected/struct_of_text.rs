use node_runtime::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Body {
    q: f64,
    name: &'static str,
}

fn main() {}
