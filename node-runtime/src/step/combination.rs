//! Linear combinations of the stages of a Runge–Kutta step.

use crate::scalar::{Lanes, Real, Scalar};
use crate::series::{Load, load_alone};

/// x + h·Σ_j c_j k_j, or h·Σ_j c_j k_j alone, of as many components as `out` has; `stage` gives k_j. What has the coefficient 0 is not looked
/// at.
#[inline(always)]
pub(crate) fn combine<'a, S: Scalar>(
    coefficients: &[f64],
    stage: impl Fn(usize) -> &'a [S] + Copy,
    length: S,
    start: Option<&[S]>,
    out: &mut [S],
) {
    let mut column = 0;
    while column < out.len() {
        column += match out.len() - column {
            8.. => columns::<S, 8>(coefficients, stage, length, start, column, out),
            4.. => columns::<S, 4>(coefficients, stage, length, start, column, out),
            3 => columns::<S, 3>(coefficients, stage, length, start, column, out),
            2 => columns::<S, 2>(coefficients, stage, length, start, column, out),
            _ => columns::<S, 1>(coefficients, stage, length, start, column, out),
        };
    }
}

/// One register of components from `column` on; gives the number of its lanes.
///
/// Two sums by turns, so that only every second multiply-add waits for the one before. The newest stage comes last: the processor has
/// summed the others while that was computed.
#[inline(always)]
fn columns<'a, S: Scalar, const N: usize>(
    coefficients: &[f64],
    stage: impl Fn(usize) -> &'a [S],
    length: S,
    start: Option<&[S]>,
    column: usize,
    out: &mut [S],
) -> usize {
    let zero = Lanes::<S, N>::splat(S::Real::ZERO);
    let (mut older, mut newer) = (zero, zero);
    let mut add = |c: f64, k: Lanes<S, N>| {
        (older, newer) = (newer, k.mul_add(Lanes::splat(S::Real::from_f64(c)), older));
    };
    if let Some(newest) = coefficients.iter().rposition(|c| *c != 0.0) {
        for (j, &c) in coefficients[..newest].iter().enumerate() {
            if c != 0.0 {
                add(c, Lanes::load(stage(j), column));
            }
        }
        add(coefficients[newest], load_newest(stage(newest), column));
    }
    let (sum, length) = (older + newer, Lanes([length; N]));
    match start {
        Some(start) => length.mul_add(sum, Lanes::load(start, column)),
        None => sum * length,
    }
    .store(out, column);
    N
}

/// What was stored just now. A short row was stored number by number, and a load of several would wait until all of them have left the
/// store buffer.
#[inline(always)]
fn load_newest<S: Scalar, const N: usize>(row: &[S], column: usize) -> Lanes<S, N> {
    if N < 8 { Lanes(core::array::from_fn(|lane| load_alone(row, column + lane))) } else { Lanes::load(row, column) }
}
