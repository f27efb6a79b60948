//! The storage of coefficients, and the factors of differentiation and integration.

use crate::scalar::Storage;
#[cfg(feature = "std")]
use crate::scalar::{Aligned, cleared, filled};
use crate::series::*;

#[test]
fn series_begin_at_zero_and_are_aligned() {
    let series = Series::<f64, 3, 5>::zero();
    assert_eq!(series.0, [[0.0; 3]; 5]);
    assert_eq!(align_of_val(&series), 64);
    assert_eq!(<Series<f64, 3, 5> as Storage>::LEN, 15);
}

#[cfg(feature = "std")]
#[test]
fn series_on_the_heap_begin_at_zero() {
    let series = <Series<f32, 3, 5> as Coefficients<f32>>::boxed();
    assert_eq!(series.0, [[0.0; 3]; 5]);
    assert_eq!(cleared::<Series<f32, 3, 5>>().0, [[0.0; 3]; 5]);
    assert!(cleared::<Series<f64, 0, 5>>().flat().is_empty());
    assert_eq!(filled::<Aligned<[f64; 3]>>(7.0).0, [7.0; 3]);
}

#[test]
fn rows_are_orders() {
    let mut series = Series::<f64, 2, 4>::zero();
    series.row_mut(3)[1] = 7.0;
    assert_eq!(series.row(3), [0.0, 7.0]);
    assert_eq!(series.0, [[0.0; 2], [0.0; 2], [0.0; 2], [0.0, 7.0]]);
}

#[test]
fn reciprocals_are_rounded_once() {
    for k in 1..300 {
        assert_eq!(reciprocal::<f64>(k), 1.0 / k as f64);
        assert_eq!(reciprocal::<f32>(k), 1.0 / k as f32);
        assert_eq!(weight(k, 3.0), 3.0 * k as f64);
    }
}
