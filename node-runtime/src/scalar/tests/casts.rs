//! One memory under two arithmetics.

use crate::scalar::{Fma, cast_mut, cast_ref};
use crate::series::{Coefficients, Series};

#[test]
fn arrays_are_seen_as_fused_ones() {
    let reals = [1.0, 2.0, 3.0];
    let fused: &[Fma<f64>; 3] = cast_ref(&reals);
    assert_eq!(*fused, reals.map(Fma::new));
}

#[test]
fn series_are_written_through() {
    let mut series = Series::<f32, 3, 5>::zero();
    let fused: &mut Series<Fma<f32>, 3, 5> = cast_mut(&mut series);
    for k in 0..5 {
        for column in 0..3 {
            fused.row_mut(k)[column] = Fma::new((3 * k + column) as f32);
        }
    }
    for (k, row) in series.0.iter().enumerate() {
        assert_eq!(*row, [0, 1, 2].map(|column| (3 * k + column) as f32));
    }
}

#[cfg(feature = "std")]
#[test]
fn series_on_the_heap_are_seen_whole() {
    let mut series: Box<Series<f64, 7, 31>> = Coefficients::boxed();
    let fused: &mut Series<Fma<f64>, 7, 31> = cast_mut(&mut *series);
    fused.0 = [[Fma::new(1.0); 7]; 31];
    assert_eq!(series.0, [[1.0; 7]; 31]);
}

#[test]
fn the_reals_themselves_are_seen_unchanged() {
    let mut reals = [1.0_f32; 4];
    let same: &mut [f32; 4] = cast_mut(&mut reals);
    same[2] = 5.0;
    assert_eq!(reals, [1.0, 1.0, 5.0, 1.0]);
}
