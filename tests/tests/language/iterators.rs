//! Iterators over arrays and ranges.

use node_runtime::prelude::*;

use crate::agree::agree;

#[ode_dynamics(order = 12)]
fn mean_field(theta: [f64; 5], omega: [f64; 5], coupling: f64) -> [f64; 5] {
    let sine = theta.iter().map(|v| v.sin()).sum::<f64>() / theta.len() as f64;
    let cosine: f64 = theta.iter().copied().map(f64::cos).sum::<f64>() / 5.0;
    let mut rate = omega;
    for (rate, angle) in rate.iter_mut().zip(theta) {
        *rate += coupling * (sine * angle.cos() - cosine * angle.sin());
    }
    rate
}

#[ode_dynamics(order = 12)]
fn adapters(x: [f64; 6]) -> [f64; 6] {
    let weighted: f64 = x.iter().enumerate().map(|(i, v)| (i + 1) as f64 * v).sum();
    let alternating = x.iter().step_by(2).zip(x.iter().skip(1).step_by(2)).map(|(a, b)| a * b).sum::<f64>();
    let ends: f64 = x.iter().take(2).chain(x.iter().rev().take(2)).product();
    let differences = x.windows(2).map(|w| (w[1] - w[0]).powi(2)).fold(0.1, |sum, d| sum + d);
    let pieces: f64 = x.chunks_exact(3).map(|c| c[0] * c[2] - c[1]).sum();
    let pairs: f64 = x.chunks(4).map(|c| c.iter().sum::<f64>().sin()).sum();
    let others: f64 = (0..6).filter(|&i| i != 2 && i % 3 < 2).map(|i| x[i] * x[(i + 1) % 6]).sum();
    let all: f64 = (0..3).flat_map(|i| (0..i).map(move |j| (i, j))).map(|(i, j)| x[i] * x[j]).sum();
    let joined = [[x[0], x[1]], [x[2], x[3]]].iter().flatten().map(|v| 1.0 / (2.0 + v)).sum::<f64>();
    let greatest = x.iter().copied().reduce(|a, b| a * 0.5 + b).unwrap();
    [weighted - alternating, ends - differences, pieces + pairs, -others, all * 0.1, joined - greatest]
}

/// What a fold begins with is a variable, and no function.
#[ode_dynamics(order = 12)]
fn begun(x: [f64; 3], p: f64) -> [f64; 3] {
    let first = p * x[0];
    x.map(|v| v * x.iter().fold(first, |sum, x| 0.5 * sum + x.sin()))
}

#[ode_dynamics(order = 12)]
fn ranges(x: [f64; 4]) -> [f64; 4] {
    let sum: f64 = (0..4).map(|i| x[i] * i as f64).sum();
    let product: f64 = (1..=3).rev().map(|i| x[i] + i as f64).product();
    let mut rate = [0.0; 4];
    for i in (0..4).rev().step_by(2) {
        rate[i] = sum * x[i];
    }
    for (i, j) in (0..4).zip(1..) {
        rate[j % 4] -= x[i] * 0.5;
    }
    for (i, v) in (1..).take(3).zip(x) {
        rate[i] += v * product;
    }
    let steps = 0..2;
    for i in steps {
        rate[i] += 0.25;
    }
    let count = (0..7).filter(|i| i % 2 == 0).count();
    rate[0] += x[count - 1] * (1..4).sum::<usize>() as f64;
    rate
}

#[ode_dynamics(order = 12)]
fn elements(x: [[f64; 2]; 3]) -> [[f64; 2]; 3] {
    let mut rate = x;
    for row in rate.iter_mut() {
        row[0] *= 2.0;
        for v in row.iter_mut() {
            *v += 0.25;
        }
    }
    for [p, q] in &mut rate {
        *p -= *q;
        *q = *p * 0.5;
    }
    for (i, [a, b]) in x.iter().enumerate() {
        rate[(i + 1) % 3][0] -= a * b;
    }
    for &[a, _] in &x {
        rate[2][1] += a;
    }
    for row in x {
        for v in row {
            rate[0][0] += v * v;
        }
    }
    rate
}

#[ode_dynamics(order = 12)]
fn from_functions(x: [f64; 4]) -> [f64; 4] {
    let outer: [[f64; 4]; 4] = std::array::from_fn(|i| std::array::from_fn(|j| x[i] * x[j] + (i * j) as f64));
    let doubled = std::array::from_fn::<f64, 4, _>(|i| 2.0 * x[i]);
    let mut total = 0.0;
    let running: [f64; 4] = core::array::from_fn(|i| {
        total += x[i];
        total
    });
    let mut kept = [0.0; 4];
    kept = std::array::from_fn(|i| running[3 - i] - doubled[i]);
    std::array::from_fn(|i| outer[i].iter().sum::<f64>() * 0.1 - kept[i] + x.map(f64::tanh)[i])
}

/// Newton's law with iterators only.
#[ode_dynamics(order = 12)]
fn bodies((q, v): ([[f64; 3]; 3], [[f64; 3]; 3]), mass: [f64; 3]) -> ([[f64; 3]; 3], [[f64; 3]; 3]) {
    let a: [[f64; 3]; 3] = std::array::from_fn(|i| {
        let pull = |j: usize| {
            let d: [f64; 3] = std::array::from_fn(|k| q[j][k] - q[i][k]);
            let r2 = d.iter().map(|d| d * d).sum::<f64>();
            d.map(|d| mass[j] * d / (r2 * r2.sqrt()))
        };
        (0..3).filter(|&j| j != i).map(pull).fold([0.0; 3], |a, b| [a[0] + b[0], a[1] + b[1], a[2] + b[2]])
    });
    (v, a)
}

#[ode_function]
fn hardening(x: f64) -> f64 {
    x * (1.0 + x * x)
}

/// The length is seen at the end, and functions are passed by their paths.
#[ode_dynamics(order = 12)]
fn seen_at_the_end((q, v): ([f64; 3], [f64; 3])) -> ([f64; 3], [f64; 3]) {
    let [first, middle @ .., last] = q;
    let mut a = std::array::from_fn(|i| -0.5 * v[i]);
    let sum: f64 = q.iter().copied().map(hardening).sum();
    let drift = q.map(node_tests::forces::softening);
    for (i, ref mean) in [first + last, middle[0], sum].into_iter().enumerate() {
        a[i] += mean * drift[i] - hardening(q[i]);
    }
    (v, a)
}

/// Conditions on parameters in closures.
#[ode_dynamics(order = 12)]
fn with_conditions(x: [f64; 3], k: [f64; 3], skew: bool) -> [f64; 3] {
    let stiff = k.iter().all(|&k| k > 0.5) || skew && k.iter().any(|&k| k > 2.0);
    let pull = |i: usize| if k[i] > 1.0 { k[i] * x[i] } else { x[(i + 1) % 3].sin() };
    let mut rate = std::array::from_fn(|i| -pull(i));
    for (rate, (x, k)) in rate.iter_mut().zip(x.iter().zip(k)) {
        if k < 1.0 {
            *rate += x;
        }
    }
    let total: f64 = (0..3).map(|i| if skew { x[i] } else { 0.0 }).sum();
    if stiff { rate.map(|v: f64| v - total) } else { rate }
}

/// The methods of arrays that the other programs do not use.
#[ode_dynamics(order = 12)]
fn of_arrays(x: [f64; 5]) -> [f64; 5] {
    let [first, .., last] = [x.first().unwrap(), x.iter().last().unwrap()];
    let joined = [x[..2].to_vec(), x[3..].to_vec()].concat();
    let small = (0..5).all(|i| i < 5) && !x.is_empty();
    let zipped: f64 = std::iter::zip(x, joined.iter()).map(|(a, b)| a * b).sum();
    let mut rate = [*first; 5];
    *rate.last_mut().unwrap() = if small { *last } else { 0.0 };
    rate.as_mut_slice()[1] += zipped;
    for pair in rate.chunks_mut(2) {
        pair[0] -= x[4] * pair.len() as f64;
    }
    for i in (0..5).rev().skip(1).take(3) {
        rate[i] *= x[(i + 1) % 5];
    }
    *rate.first_mut().unwrap() -= x.iter().skip(1).zip(0..).map(|(v, i)| v.powi(i)).sum::<f64>();
    rate
}

/// What is not used is not computed, and its index may be out of bounds.
#[ode_dynamics(order = 12)]
fn lazily(x: [f64; 3]) -> [f64; 3] {
    let sum: f64 = (0..10).map(|i| x[i]).take(3).sum();
    let none: f64 = (0..0).map(|i| x[i] / 0.0).sum();
    let collected: Vec<f64> = x.iter().map(|v| v * sum).collect();
    [collected[1], none - collected[2], if x.iter().enumerate().any(|(i, _)| i == 2) { -x[0] } else { 0.0 }]
}

#[test]
fn sums_and_maps() {
    let omega = [0.1, -0.2, 0.3, -0.4, 0.5];
    let system = MeanField { omega, coupling: 0.7 };
    agree(&system, 0.0, [0.3, 0.4, 0.5, -0.6, 0.7], |_, x| mean_field(x, omega, 0.7));
    agree(&Adapters, 0.0, [0.3, 0.4, 0.5, -0.6, 0.7, 0.2], |_, x| adapters(x));
    agree(&Ranges, 0.0, [0.3, 0.4, 0.5, -0.6], |_, x| ranges(x));
    agree(&Begun { p: 0.7 }, 0.0, [0.3, 0.4, 0.5], |_, x| begun(x, 0.7));
    agree(&SeenAtTheEnd, 0.0, ([0.3, 0.4, -0.5], [0.1, -0.6, 0.2]), |_, x| seen_at_the_end(x));
    for (k, skew) in [([0.4, 1.5, 0.8], false), ([0.7, 0.9, 1.1], true), ([2.5, 0.1, 0.3], true)] {
        agree(&WithConditions { k, skew }, 0.0, [0.3, 0.4, -0.5], |_, x| with_conditions(x, k, skew));
    }
    agree(&OfArrays, 0.0, [0.3, 0.4, -0.5, 0.6, 0.2], |_, x| of_arrays(x));
    agree(&Lazily, 0.0, [0.3, 0.4, -0.5], |_, x| lazily(x));
}

#[test]
fn loops_over_elements() {
    agree(&Elements, 0.0, [[0.3, 0.4], [0.5, -0.6], [0.7, 0.2]], |_, x| elements(x));
}

#[test]
fn arrays_from_functions() {
    agree(&FromFunctions, 0.0, [0.3, 0.4, 0.5, -0.6], |_, x| from_functions(x));
    let (q, v) =
        ([[1.0, 0.1, 0.2], [-1.2, 0.3, -0.1], [0.2, 1.4, 0.5]], [[0.1, 0.2, 0.3], [0.0, -0.1, 0.1], [-0.2, 0.1, 0.0]]);
    let mass = [0.1, 0.2, 0.3];
    agree(&Bodies { mass }, 0.0, (q, v), |_, x| bodies(x, mass));
}

/// What counts the elements, or takes the last, computes all.
#[ode_dynamics]
fn counted(x: [f64; 4]) -> [f64; 4] {
    let (mut k, mut n) = (0.0, 0.0);
    let last = x
        .iter()
        .map(|v| {
            k += 1.0;
            k * v
        })
        .last()
        .unwrap();
    let count = x
        .iter()
        .map(|v| {
            n += 1.0;
            *v
        })
        .count();
    x.map(|v| -0.1 * k * v + 0.01 * n * count as f64 * last)
}

#[test]
fn counting_and_the_last_compute_all() {
    agree(&Counted, 0.0, [0.3, 0.4, 0.5, 0.6], |_, x| counted(x));
}

/// What is skipped is computed when what follows is asked for, and not where nothing is.
#[ode_dynamics]
fn skipped(x: [f64; 4]) -> [f64; 4] {
    let (mut k, mut n) = (0.0, 0.0);
    let _ = x
        .iter()
        .map(|v| {
            n += 1.0;
            n * v
        })
        .skip(1);
    let sum: f64 = x
        .iter()
        .map(|v| {
            k += 1.0;
            k * v
        })
        .skip(2)
        .take(1)
        .sum();
    x.map(|v| (0.5 + n) * v - 0.1 * k * sum)
}

#[test]
fn skipping_computes_when_it_is_used() {
    agree(&Skipped, 0.0, [0.3, 0.4, 0.5, 0.6], |_, x| skipped(x));
}
