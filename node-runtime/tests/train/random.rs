//! Random numbers have the distributions that they are said to have.

use node_runtime::train::Random;

const COUNT: usize = 40_000;

fn drawn(draw: impl FnOnce(&mut Random, &mut [f64])) -> Vec<f64> {
    let mut numbers = vec![0.0; COUNT];
    draw(&mut Random::seed(7), &mut numbers);
    numbers
}

/// Kolmogorov's distance between the numbers and a distribution: above 1.95/√n once in a thousand seeds.
fn distance(mut numbers: Vec<f64>, distribution: impl Fn(f64) -> f64) -> f64 {
    numbers.sort_by(f64::total_cmp);
    let n = numbers.len() as f64;
    let steps = numbers.iter().enumerate().map(|(i, &x)| (i as f64 / n, (i + 1) as f64 / n, distribution(x)));
    steps.fold(0.0, |far, (below, above, p)| far.max((p - below).abs()).max((p - above).abs()))
}

/// Φ(x) = ½erfc(−x/√2).
fn normal(x: f64) -> f64 {
    0.5 * libm::erfc(-x / 2_f64.sqrt())
}

#[test]
fn they_are_distributed_as_told() {
    let allowed = 1.95 / (COUNT as f64).sqrt();
    let uniform = drawn(|random, out| random.uniform(out, -3.0..5.0));
    assert!(distance(uniform, |x| (x + 3.0) / 8.0) < allowed);
    assert!(distance(drawn(|random, out| random.normal(out, 0.5)), |x| normal(x / 0.5)) < allowed);
    let truncated = drawn(|random, out| random.truncated_normal(out, 3.0));
    assert!(truncated.iter().all(|x| x.abs() <= 6.0));
    let within = normal(2.0) - normal(-2.0);
    assert!(distance(truncated, |x| (normal(x / 3.0) - normal(-2.0)) / within) < allowed);
    let signs = drawn(|random, out| random.signs(out));
    assert!(signs.iter().all(|x| x.abs() == 1.0));
    assert!(signs.iter().sum::<f64>().abs() < 3.3 * (COUNT as f64).sqrt());
}

#[test]
fn a_seed_determines_them() {
    let draw = |seed| {
        let (mut random, mut numbers) = (Random::seed(seed), [0.0; 8]);
        random.uniform(&mut numbers[..4], 0.0..1.0);
        random.normal(&mut numbers[4..], 1.0);
        numbers
    };
    assert_eq!(draw(1), draw(1));
    assert!((0..8).all(|i| draw(1)[i] != draw(2)[i]));
}

/// Single precision is double precision, rounded.
#[test]
fn precisions_agree() {
    let (mut double, mut single) = ([0.0_f64; 100], [0.0_f32; 100]);
    Random::seed(3).truncated_normal(&mut double, 1.0);
    Random::seed(3).truncated_normal(&mut single, 1.0);
    assert_eq!(double.map(|x| x as f32), single);
}

#[test]
fn every_order_is_as_likely() {
    let (mut random, mut counts) = (Random::seed(5), std::collections::BTreeMap::new());
    for _ in 0..6000 {
        let mut items = [0, 1, 2];
        random.shuffle(&mut items);
        *counts.entry(items).or_insert(0) += 1;
    }
    // χ² with 5 degrees of freedom: above 20.5 once in a thousand seeds.
    let deviations = counts.values().map(|&count| f64::from(count - 1000).powi(2) / 1000.0);
    assert_eq!(counts.len(), 6);
    assert!(deviations.sum::<f64>() < 20.5, "{counts:?}");
}

/// No sum is fused with its product, which some processors could and others not.
#[test]
fn uniform_numbers_are_rounded_twice() {
    let drawn = |range| {
        let mut numbers = [0.0_f64; 1000];
        Random::seed(11).uniform(&mut numbers, range);
        numbers
    };
    let (start, end) = (-0.1, 0.7);
    for (u, x) in drawn(0.0..1.0).into_iter().zip(drawn(start..end)) {
        assert_eq!(x, start + u * (end - start));
    }
}
