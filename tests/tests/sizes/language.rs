//! What may stand in loops that stay: closures, iterators, helpers, conditions, variables that turns change.

use node_runtime::nalgebra::Vector3;
use node_runtime::prelude::*;

use super::{for_some_sizes, row};
use crate::agree::agree;

/// Iterators and closures over arrays.
#[ode_dynamics(order = 8)]
fn iterated<const N: usize>(x: [f64; N], weight: [f64; N]) -> [f64; N] {
    let total: f64 = weight.iter().sum();
    let mean = x.iter().zip(&weight).map(|(x, w)| x * w).sum::<f64>() / total;
    let energy = x.iter().fold(0.0, |sum, v| sum + (v - mean).powi(2));
    let mut rate = [0.0; N];
    for (i, (rate, x)) in rate.iter_mut().zip(&x).enumerate() {
        *rate = (mean - x).sin() * weight[i] - 0.1 * energy * x;
    }
    rate
}

#[test]
fn iterators_and_closures() {
    fn check<const N: usize>() {
        let weight = row::<N>(0.4).map(|w| 1.5 + w);
        agree(&Iterated::<N> { weight }, 0.0, row(1.0), |_, x| iterated(x, weight));
    }
    for_some_sizes!(check);
}

/// Arrays made element by element.
#[ode_dynamics(order = 8)]
fn tabulated<const N: usize>(x: [f64; N], gain: [[f64; N]; N]) -> [f64; N] {
    let squashed = x.map(f64::tanh);
    let inner: [f64; N] = std::array::from_fn(|i| gain[i].iter().zip(&squashed).map(|(g, s)| g * s).sum::<f64>());
    std::array::from_fn(|i| inner[i] * inner[N - 1 - i] - x[i])
}

#[test]
fn arrays_from_functions() {
    fn check<const N: usize>() {
        let gain = std::array::from_fn(|i| row(i as f64));
        agree(&Tabulated::<N> { gain }, 0.0, row(1.0), |_, x| tabulated(x, gain));
    }
    for_some_sizes!(check);
}

#[ode_function]
fn spring(left: f64, right: f64, stiffness: f64) -> f64 {
    let stretch = right - left;
    stiffness * stretch * (1.0 + stretch.sqr()).sqrt()
}

#[ode_function]
fn attraction(d: Vector3<f64>) -> Vector3<f64> {
    d / (1.0 + d.norm_squared()).powf(1.5)
}

/// Functions of one's own, of numbers and of vectors, for elements of arrays.
#[ode_dynamics(order = 8)]
fn called<const N: usize>((q, x): ([f64; N], [Vector3<f64>; N]), stiffness: [f64; N]) -> ([f64; N], [Vector3<f64>; N]) {
    let mut rate = [0.0; N];
    for i in 0..N {
        rate[i] = spring(q[i], q[(i + 1) % N], stiffness[i]);
    }
    let mut pull = [Vector3::zeros(); N];
    for i in 0..N {
        for j in 0..i {
            let force = attraction(x[j] - x[i]);
            pull[i] += force * q[i];
            pull[j] -= force;
        }
    }
    (rate, pull)
}

#[test]
fn functions_of_ones_own() {
    fn check<const N: usize>() {
        let stiffness = row(0.4);
        let x: [Vector3<f64>; N] = std::array::from_fn(|i| Vector3::from(row::<3>(i as f64)));
        agree(&Called::<N> { stiffness }, 0.0, (row(1.0), x), |_, x| called(x, stiffness));
    }
    for_some_sizes!(check);
}

/// Turns that need what the one before wrote: a product, a running sum, a chain of functions, a tridiagonal system.
#[ode_dynamics(order = 8)]
fn in_order<const N: usize>(t: f64, x: [f64; N]) -> [f64; N] {
    let mut product = 1.0;
    let mut running = [0.0; N];
    let mut sum = 0.1 * t;
    for i in 0..N {
        product *= 1.0 + 0.1 * x[i];
        sum += x[i];
        running[i] = sum.sin();
    }
    let mut chain = 0.3;
    for x in &x {
        chain = (chain + x).cos();
    }
    let mut pivot = [3.0; N];
    let mut y = x;
    for i in 1..N {
        let factor = 1.0 / pivot[i - 1];
        pivot[i] -= factor * (1.0 + 0.1 * x[i]);
        y[i] -= factor * y[i - 1];
    }
    y[N - 1] /= pivot[N - 1];
    for i in (0..N - 1).rev() {
        y[i] = (y[i] - y[i + 1]) / pivot[i];
    }
    let mut rate = [0.0; N];
    for i in 0..N {
        rate[i] = 0.1 * product * running[i] - chain * y[i];
    }
    rate
}

#[test]
fn turns_in_order() {
    fn check<const N: usize>() {
        agree(&InOrder::<N> {}, 0.2, row(1.0), |t, x| in_order(t, x));
    }
    for_some_sizes!(check);
}

/// Conditions on parameters and on indices.
#[ode_dynamics(order = 8)]
fn conditional<const N: usize>(x: [f64; N], rate: [f64; N], is_damped: bool, kind: u8) -> [f64; N] {
    let mut dx = [0.0; N];
    for i in 0..N {
        dx[i] = x[(i + 1) % N] - x[i];
        if is_damped {
            dx[i] -= 0.2 * x[i].powi(3);
        }
        if kind == 2 && i > 0 {
            dx[i] *= rate[i];
        }
        let push = if rate[i] > 0.0 { x[i].sin() } else { 0.5 * x[i] };
        let edge = match i {
            0 => 0.1,
            _ if i == N - 1 => 0.2,
            _ => 0.0,
        };
        dx[i] += push * edge;
    }
    dx
}

#[test]
fn conditions() {
    fn check<const N: usize>() {
        let rate = row(0.4);
        for (is_damped, kind) in [(true, 2), (false, 1)] {
            let system = Conditional::<N> { rate, is_damped, kind };
            agree(&system, 0.0, row(1.0), |_, x| conditional(x, rate, is_damped, kind));
        }
    }
    for_some_sizes!(check);
}

/// Variables that are used again, arrays that are copied, shadowed and lent, loops of numbers among those of sizes.
#[ode_dynamics(order = 8)]
fn reused<const N: usize, const M: usize>(x: [[f64; M]; N], scale: [f64; 2]) -> [[f64; M]; N] {
    let mut norm = 0.0;
    for i in 0..N {
        for k in 0..M {
            norm += scale[0] * x[i][k] * x[i][k];
        }
    }
    let copy = x;
    let mut y = copy;
    for s in 0..2 {
        for i in 0..N {
            for k in 0..M {
                y[i][k] = scale[s] * y[i][k] + 0.1 * (x[i][k] * norm).cos();
            }
        }
    }
    let before = y;
    for row in &mut y {
        row[0] *= 0.5;
        for v in row.iter_mut() {
            *v += 1.0 / M as f64;
        }
    }
    let twice = |v: f64| v + v;
    for i in 0..N {
        let x = x[i];
        for k in (0..M).rev() {
            y[i][k] = twice(y[i][k]) - before[i][M - 1 - k] * x[k];
        }
    }
    y
}

#[test]
fn variables_used_again() {
    fn check<const N: usize>() {
        let scale = [0.7, -0.4];
        let x = std::array::from_fn(|i| row(i as f64));
        agree(&Reused::<N, 3> { scale }, 0.0, x, |_, x| reused(x, scale));
    }
    for_some_sizes!(check);
}

/// Three loops in each other, each bounded by the one around.
#[ode_dynamics(order = 6)]
fn triples<const N: usize>(x: [f64; N], strength: f64) -> [f64; N] {
    let mut rate = [0.0; N];
    for i in 0..N {
        for j in 0..i {
            let product = x[i] * x[j];
            for k in j + 1..i {
                rate[k] += strength * (product * x[k]).sin() / (1 + i - j) as f64;
            }
        }
    }
    rate
}

#[test]
fn loops_bounded_by_loops() {
    fn check<const N: usize>() {
        agree(&Triples::<N> { strength: 0.3 }, 0.0, row(1.0), |_, x| triples(x, 0.3));
    }
    for_some_sizes!(check);
}

/// Sizes that are called as generated code might call its own parameters.
#[ode_dynamics(order = 8)]
fn letters<const S: usize, const T: usize>(x: [[f64; S]; T], c: [f64; S]) -> [[f64; S]; T] {
    let mut rate = x;
    for i in 0..T {
        for j in 0..S {
            rate[i][j] = c[j] - x[i][j] * x[T - 1 - i][j];
        }
    }
    rate
}

#[test]
fn names_of_sizes() {
    fn check<const N: usize>() {
        let (c, x) = (row(0.4), std::array::from_fn(|i| row(i as f64)));
        agree(&Letters::<N, 2> { c }, 0.0, x, |_, x: [[f64; N]; 2]| letters(x, c));
    }
    for_some_sizes!(check);
}

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Body {
    position: Vector3<f64>,
    velocity: Vector3<f64>,
    spin: ([f64; 2], f64),
}

/// Fields of elements, changed one by one.
#[ode_dynamics(order = 8)]
fn bodies<const N: usize>(bodies: [Body; N], mu: [f64; N]) -> [Body; N] {
    let mut rate =
        bodies.map(|b| Body { position: b.velocity, velocity: Vector3::zeros(), spin: ([0.0; 2], b.spin.1) });
    for i in 0..N {
        for j in 0..i {
            let d = bodies[j].position - bodies[i].position;
            rate[i].velocity += mu[j] * attraction(d);
            rate[j].velocity -= mu[i] * attraction(d);
            rate[j].spin.0[1] += d.x * mu[i];
        }
        rate[i].velocity.z *= 0.5;
        rate[i].spin.1 = bodies[i].position.x * mu[i];
        let spin = &mut rate[i].spin.0;
        spin[0] -= bodies[i].spin.1.sin();
    }
    for (rate, body) in rate.iter_mut().zip(&bodies) {
        rate.position.y += 0.1 * body.position.y;
        rate.spin.1 -= 0.1;
    }
    rate
}

#[test]
fn fields_of_elements() {
    fn check<const N: usize>() {
        let body = |i| {
            let [p, v, s] = [1.0, 2.0, 3.0].map(|shift| row::<3>(shift + i as f64));
            Body { position: p.into(), velocity: v.into(), spin: ([s[0], s[1]], s[2]) }
        };
        let (mu, start) = (row(0.4), std::array::from_fn(body));
        agree(&Bodies::<N> { mu }, 0.0, start, |_, x| bodies(x, mu));
    }
    for_some_sizes!(check);
}

/// Elements that are counted from the end, as they are.
#[ode_dynamics(order = 8)]
fn ends<const N: usize>(x: [[f64; 2]; N], a: f64) -> [[f64; 2]; N] {
    let mut rate = x.map(|x| [x[1], -a * x[0]]);
    rate[0][0] += x[0][0] * x[N - 1][0] + x[N / 2][1].sin();
    rate[N - 1][1] -= (x[N - 1][1] + 2.0).powf(a) * x[(N + 1) / 3][0];
    for i in 0..N {
        rate[i][0] += 0.1 * (x[N - 1][1] * x[i][0] + x[N - 1 - i][0].tanh());
    }
    rate
}

#[test]
fn elements_from_the_end() {
    fn check<const N: usize>() {
        let start = std::array::from_fn(|i| row(0.3 + i as f64));
        agree(&Ends::<N> { a: 0.7 }, 0.0, start, |_, x| ends(x, 0.7));
    }
    for_some_sizes!(check);
}

/// Arrays chosen by a parameter, and made anew with fields in another order.
#[ode_dynamics(order = 6)]
fn chosen<const N: usize>(bodies: [Body; N], mu: [f64; N], on: bool) -> [Body; N] {
    let mut rate = bodies;
    let new = bodies.map(|b| Body { position: b.velocity, spin: ([0.3; 2], b.spin.1), velocity: b.position * mu[0] });
    let last = if on { new } else { bodies };
    rate[0].spin.1 = 0.5;
    let other = rate;
    rate = new;
    if on {
        rate = other;
    }
    for i in 0..N {
        rate[i].spin.1 += last[i].spin.0[0] + last[i].position.x * last[i].velocity.y;
    }
    rate
}

/// Two rows of one kind, and sums of vectors.
#[ode_dynamics(order = 6)]
fn rows<const N: usize>(x: [[f64; N]; 2], at: [Vector3<f64>; N]) -> [[f64; N]; 2] {
    let mut rate = [[0.0; N]; 2];
    let centre = at.iter().sum::<Vector3<f64>>() / N as f64;
    for (k, row) in x.iter().enumerate() {
        for i in 0..N {
            rate[k][i] = (row[i] * centre[k]).sin();
        }
    }
    rate
}

#[test]
fn arrays_of_their_own() {
    fn check<const N: usize>() {
        let body = |i| {
            let [p, v, s] = [1.0, 2.0, 3.0].map(|shift| row::<3>(shift + i as f64));
            Body { position: p.into(), velocity: v.into(), spin: ([s[0], s[1]], s[2]) }
        };
        let (mu, start) = (row(0.4), std::array::from_fn(body));
        for on in [true, false] {
            agree(&Chosen::<N> { mu, on }, 0.0, start, |_, x| chosen(x, mu, on));
        }
        let at = start.map(|body| body.position);
        agree(&Rows::<N> { at }, 0.0, [row(0.1), row(0.2)], |_, x| rows(x, at));
    }
    for_some_sizes!(check);
}

/// Turns that do the same again, of a number that changes with time and of a constant.
#[ode_dynamics(order = 6)]
fn repeated<const N: usize>(x: [f64; N], p: [f64; N]) -> [f64; N] {
    let mut factor = p[0];
    let mut level = p[0];
    for i in 1..N {
        factor *= 0.8;
        for j in 0..i {
            level = 0.5 * level + p[j];
        }
    }
    let mut sum = x[0];
    for i in 0..N {
        for _ in 0..N {
            sum = 0.5 * sum + factor * x[i];
        }
    }
    x.map(|x| level * sum - x)
}

#[test]
fn turns_that_do_the_same_again() {
    fn check<const N: usize>() {
        let p = row(0.4);
        agree(&Repeated::<N> { p }, 0.0, row(1.0), |_, x| repeated(x, p));
    }
    for_some_sizes!(check);
}

/// Loops beside one another, whose turns are not equally many, within one whose turns follow one another.
#[ode_dynamics(order = 5)]
fn beside<const N: usize>(x: [f64; N]) -> [f64; N] {
    let mut y = [0.1; N];
    let mut z = [0.2; N];
    let mut sum = x[0];
    for i in 0..N {
        for j in 0..N {
            for k in 0..j {
                y[j] += 0.1 * (sum * x[k] * x[i]).sin();
                if j % 2 == 0 {
                    z[k] += 0.1 * (sum * x[j]).cos();
                }
            }
        }
        sum = 0.5 * sum + y[i] * z[N - 1 - i];
    }
    std::array::from_fn(|i| sum * y[i] - z[i])
}

#[test]
fn loops_beside_one_another() {
    fn check<const N: usize>() {
        agree(&Beside::<N> {}, 0.0, row(1.0), |_, x| beside(x));
    }
    for_some_sizes!(check);
}

/// Elements that a sum and a product read in the same turn.
#[ode_dynamics(order = 6)]
fn read_twice<const N: usize>(t: f64, x: [f64; N]) -> [f64; N] {
    let mut rate = [0.0; N];
    for i in 0..N {
        let next = x[(i + 1) % N];
        rate[i] = t * (next + 1.25) * (x[i] / (0.86 + next * next));
    }
    rate
}

#[test]
fn elements_that_are_read_twice() {
    fn check<const N: usize>() {
        agree(&ReadTwice::<N> {}, 0.4, row(1.0), |t, x| read_twice(t, x));
    }
    for_some_sizes!(check);
}

/// Functions whose slope is made of what is computed anyway.
#[ode_dynamics(order = 6)]
fn slopes<const N: usize>(x: [f64; N]) -> [f64; N] {
    std::array::from_fn(|i| {
        let (tangent, step) = ((0.3 * x[i]).tan(), x[N - 1 - i].tanh());
        tangent * tangent - step * step
    })
}

#[test]
fn slopes_that_are_computed_anyway() {
    fn check<const N: usize>() {
        agree(&Slopes::<N> {}, 0.0, row(1.0), |_, x| slopes(x));
    }
    for_some_sizes!(check);
}

/// A state of one component; the parameters alone have a size.
#[ode_dynamics(order = 8)]
fn sized_parameters<const N: usize>(t: f64, x: f64, amplitude: [f64; N], phase: [f64; N]) -> f64 {
    let (mut sum, mut power) = (0.0, 1.0);
    for i in 0..N {
        power *= x;
        sum += amplitude[i] * (x + t - phase[i]).sin() + amplitude[N - 1 - i] * power;
    }
    -sum
}

#[test]
fn parameters_alone_have_a_size() {
    fn check<const N: usize>() {
        let (amplitude, phase) = (row(0.5), row(1.0));
        agree(&SizedParameters::<N> { amplitude, phase }, 0.2, 0.1, |t, x| sized_parameters(t, x, amplitude, phase));
    }
    for_some_sizes!(check);
}

/// What the right side of `&&` changes, it changes in some turns.
#[ode_dynamics(order = 6)]
fn right_sides<const N: usize>(x: [f64; N], on: bool) -> [f64; N] {
    let mut rate = [0.0; N];
    for i in 0..N {
        let mut factor = 1.0;
        if i > 1 && {
            factor = 2.0;
            on
        } {
            factor *= 3.0;
        }
        rate[i] = -factor * x[i] * x[i];
    }
    rate
}

#[test]
fn the_right_side_is_not_looked_at_where_the_left_one_decides() {
    fn check<const N: usize>() {
        for on in [false, true] {
            agree(&RightSides::<N> { on }, 0.0, row(0.5), |_, x| right_sides(x, on));
        }
    }
    for_some_sizes!(check);
}

/// Truth values and integers beside arrays whose length is a const parameter.
#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
struct Plant<const N: usize> {
    gains: [f64; N],
    is_open: bool,
    stage: u8,
    valve: (f64, bool),
}

#[ode_dynamics(order = 6, name = Flow)]
fn plant<const N: usize>(x: [f64; N], p: &Plant<N>) -> [f64; N] {
    if p.is_open {
        p.gains
    } else if p.valve.1 && p.stage == 2 {
        x.map(|x| -p.valve.0 * x * f64::from(p.stage))
    } else {
        std::array::from_fn(|i| p.gains[i] * x[N - 1 - i])
    }
}

#[test]
fn structs_hold_arrays_beside_other_values() {
    fn check<const N: usize>() {
        for (is_open, valve, stage) in [(true, true, 2), (false, true, 2), (false, true, 1), (false, false, 2)] {
            let p = Plant { gains: row::<N>(0.5), is_open, stage, valve: (0.3, valve) };
            agree(&Flow::<N> { p }, 0.0, row(0.5), |_, x| plant(x, &p));
        }
    }
    for_some_sizes!(check);
}
