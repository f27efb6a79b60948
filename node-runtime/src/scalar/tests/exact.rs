use crate::scalar::{two_product, two_sum};

#[test]
fn two_sum_is_exact() {
    // 1 + 2⁻⁶⁰ and the like: sum and error are known.
    let tiny = 2.0_f64.powi(-60);
    assert_eq!(two_sum(1.0, tiny), (1.0, tiny));
    assert_eq!(two_sum(tiny, 1.0), (1.0, tiny));
    assert_eq!(two_sum(1.0, -1.0), (0.0, 0.0));
    assert_eq!(two_sum(1e17, 1.0 + 2.0_f64.powi(-52)), (1e17, 1.0 + 2.0_f64.powi(-52)));
    assert_eq!(two_sum(1.0_f32, 2.0_f32.powi(-30)), (1.0, 2.0_f32.powi(-30)));
}

#[test]
fn two_product_is_exact() {
    // (2²⁷ + 1)² = 2⁵⁴ + 2²⁸ + 1.
    let x = 134_217_729.0_f64;
    assert_eq!(two_product(x, x), (18_014_398_777_917_440.0, 1.0));
    assert_eq!(two_product(3.0_f32, 7.0), (21.0, 0.0));
}
