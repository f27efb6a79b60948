//! Patterns of arguments and of `let`, shadowing, blocks.

use node_runtime::prelude::*;

use crate::agree::agree;

#[ode_dynamics(order = 12)]
fn nested_slices([[x, y], [u, v]]: [[f64; 2]; 2]) -> [[f64; 2]; 2] {
    [[u, v], [-x * y, y - v * u]]
}

#[ode_dynamics(order = 12)]
fn tuple_of_arrays((q, [u, v], w): ([f64; 2], [f64; 2], f64)) -> ([f64; 2], [f64; 2], f64) {
    ([u, v * w], [-q[0], -q[1] * u], q[0] * v)
}

#[ode_dynamics(order = 12)]
fn tuple_as_one(x: ([f64; 2], (f64, [f64; 1]))) -> ([f64; 2], (f64, [f64; 1])) {
    let (q, (w, _)) = x;
    ([x.1.0 * q[1], -x.0[0]], (q[0] - w, [x.1.1[0] * w]))
}

#[ode_dynamics(order = 12)]
fn array_of_tuples(bodies: [(f64, [f64; 2]); 2]) -> [(f64, [f64; 2]); 2] {
    let [(a, [b, c]), second] = bodies;
    [(b * c, [-a, second.0]), (a - second.1[1], [c, second.1[0] * b])]
}

#[ode_dynamics(order = 12)]
fn dots([first, .., last]: [f64; 5]) -> [f64; 5] {
    let all = [first, last * first, last, 1.0 - first, last - first];
    let [a, b, ..] = all;
    let [.., c] = all;
    [a, b, c, -first, last * b]
}

#[ode_dynamics(order = 12)]
fn all_dots([..]: [f64; 2]) -> [f64; 2] {
    [1.0, -2.0]
}

#[ode_dynamics(order = 12)]
fn dots_in_tuples((x, ..): ([f64; 3], f64, f64)) -> ([f64; 3], f64, f64) {
    let whole @ [a, .., c] = x;
    let (first, .., last) = (a, whole[1], c, a * c);
    let ((.., q), _, [r, others @ ..]) = ((1.0, a), 3, [c, a, c * c]);
    let pair @ (u, v) = (q, r);
    let (.., z) = pair;
    let (w, ..) = pair;
    let (..) = pair;
    let [ref b, .., d] = x;
    ([first * z, last + w, others[1] - b * d], u, v)
}

#[ode_dynamics(order = 12)]
fn shadowing([x, y]: [f64; 2]) -> [f64; 2] {
    let x = x * y;
    let y = x - y;
    let x = {
        let x = x.sin();
        let y = y * x;
        x + y
    };
    let (x, y) = (y, x);
    [x, -y]
}

#[ode_dynamics(order = 12)]
fn annotated([x, y]: [f64; 2]) -> [f64; 2] {
    let product: f64 = x * y;
    let [a, b]: [f64; 2] = [product, x];
    let ((c, _), [d, ..]): ((f64, f64), [f64; 3]) = ((a, b), [b, a, product]);
    let (mut e, f) = (c, d);
    e += f;
    [e, -c]
}

#[ode_dynamics(order = 12)]
fn swapped(mut x: [f64; 3]) -> [f64; 3] {
    let y = x;
    x[0] = y[1];
    x[1] = y[2] * x[0];
    x[2] = y[0] - x[1];
    let [a, b, c] = x;
    x = [c, a, b];
    let z = x;
    x[0] = z[2];
    [x[0], z[0], x[1] * z[1]]
}

#[ode_dynamics(order = 12)]
fn parenthesised((x): (f64)) -> (f64) {
    ((x) * (1.0 - (x)))
}

#[ode_dynamics(order = 12)]
fn blocks([x, y]: [f64; 2]) -> [f64; 2] {
    let mut y = y;
    let product = {
        y *= x;
        { y + 1.0 }
    };
    {
        let product = 0.0;
        y += product + x;
    }
    return [product, -y];
}

#[ode_dynamics(order = 12)]
fn returned(x: f64) -> f64 {
    return { -x };
}

#[ode_dynamics(order = 12)]
fn one_component([x]: [f64; 1]) -> [f64; 1] {
    [x.cos()]
}

#[ode_dynamics(order = 12)]
fn one_part((x,): (f64,)) -> (f64,) {
    (x.sin(),)
}

#[ode_dynamics(order = 12)]
fn unit_elements(x: [[f64; 1]; 3]) -> [[f64; 1]; 3] {
    [x[2], [x[0][0] * x[1][0]], [-x[1][0]]]
}

#[test]
fn arguments() {
    agree(&NestedSlices, 0.0, [[0.3, -0.4], [0.5, 0.6]], |_, x| nested_slices(x));
    agree(&TupleOfArrays, 0.0, ([0.3, -0.4], [0.5, 0.6], 0.7), |_, x| tuple_of_arrays(x));
    agree(&TupleAsOne, 0.0, ([0.3, -0.4], (0.5, [0.6])), |_, x| tuple_as_one(x));
    agree(&ArrayOfTuples, 0.0, [(0.3, [-0.4, 0.5]), (0.6, [0.7, -0.8])], |_, x| array_of_tuples(x));
    agree(&Dots, 0.0, [0.3, 0.4, 0.5, 0.6, -0.7], |_, x| dots(x));
    agree(&DotsInTuples, 0.0, ([0.3, 0.4, 0.5], 0.6, 0.7), |_, x| dots_in_tuples(x));
    agree(&AllDots, 0.0, [0.3, 0.4], |_, x| all_dots(x));
    agree(&Parenthesised, 0.0, 0.3, |_, x| parenthesised(x));
    agree(&OneComponent, 0.0, [0.3], |_, x| one_component(x));
    agree(&OnePart, 0.0, (0.3,), |_, x| one_part(x));
    agree(&UnitElements, 0.0, [[0.3], [0.4], [0.5]], |_, x| unit_elements(x));
}

#[test]
fn variables() {
    agree(&Shadowing, 0.0, [0.3, 0.4], |_, x| shadowing(x));
    agree(&Annotated, 0.0, [0.3, 0.4], |_, x| annotated(x));
    agree(&Swapped, 0.0, [0.3, 0.4, 0.5], |_, x| swapped(x));
    agree(&Blocks, 0.0, [0.3, 0.4], |_, x| blocks(x));
    agree(&Returned, 0.0, 0.3, |_, x| returned(x));
}

/// Tuples and arrays by `into`.
#[ode_dynamics]
fn converted(x: [f64; 2], k: f64) -> [f64; 2] {
    let (a, b): (f64, f64) = x.into();
    let rate = (b, -k * a);
    rate.into()
}

#[test]
fn tuples_become_arrays() {
    agree(&Converted { k: 0.7 }, 0.0, [0.3, 0.4], |_, x| converted(x, 0.7));
}
