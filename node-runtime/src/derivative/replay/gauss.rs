//! Gauss's quadrature.

/// The nodes and weights on [0, 1] of the rule of `n` nodes, which is exact for polynomials of degree 2n − 1: the zeros ξ of Legendre's
/// P_n by Newton's method, and 2/((1 − ξ²)·P_n′(ξ)²), both from [−1, 1] (Abramowitz and Stegun 25.4.29).
pub fn gauss(n: usize) -> Vec<(f64, f64)> {
    let node = |i: usize| {
        let mut x = (core::f64::consts::PI * (i as f64 + 0.75) / (n as f64 + 0.5)).cos();
        let mut slope = 1.0;
        // From this start, within a few hundredths of the distance to the next zero, eight steps are more than enough.
        for _ in 0..8 {
            let (value, derivative) = legendre(n, x);
            slope = derivative;
            x -= value / slope;
        }
        (0.5 - 0.5 * x, 1.0 / ((1.0 - x * x) * slope * slope))
    };
    (0..n).map(node).collect()
}

/// P_n and its derivative: k·P_k = (2k − 1)·x·P_{k−1} − (k − 1)·P_{k−2}, (x² − 1)·P_n′ = n·(x·P_n − P_{n−1}).
fn legendre(n: usize, x: f64) -> (f64, f64) {
    let (mut before, mut last) = (0.0, 1.0);
    for k in 1..=n {
        let k = k as f64;
        (before, last) = (last, ((2.0 * k - 1.0) * x * last - (k - 1.0) * before) / k);
    }
    (last, n as f64 * (x * last - before) / (x * x - 1.0))
}

#[cfg(test)]
mod tests {
    use super::gauss;

    #[test]
    fn powers_up_to_the_degree_are_integrated_exactly() {
        for n in 1..=20 {
            let rule = gauss(n);
            assert!(rule.is_sorted_by(|a, b| a.0 < b.0));
            for power in 0..2 * n {
                let sum: f64 = rule.iter().map(|(node, weight)| weight * node.powi(power as i32)).sum();
                assert!((sum * (power + 1) as f64 - 1.0).abs() < 1e-13, "{n} nodes, power {power}: {sum}");
            }
        }
    }
}
