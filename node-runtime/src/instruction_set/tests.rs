//! All instruction sets compute the same.

extern crate std;

use std::string::ToString;
use std::vec::Vec;

use crate::instruction_set::{InstructionSet, Task};
use crate::scalar::{Lanes, Real, Transparent, cast_mut};
use crate::series::{Coefficients, Load, SERIES, Series, product, reciprocal};

const ROWS: usize = 31;

/// The jets of x′ = x·y, y′ = −x² from eight neighbouring points.
type Jets = Series<f64, 16, ROWS>;

struct FillJets<'a>(&'a mut Jets);

impl Task<f64> for FillJets<'_> {
    type Output = ();

    #[inline(always)]
    fn run<S: Transparent<f64>>(self) {
        let s: &mut Series<S, 16, ROWS> = cast_mut(self.0);
        for k in 0..ROWS - 1 {
            let xy: Lanes<S, 8> = product(s, k, SERIES, 0, 8);
            let xx: Lanes<S, 8> = product(s, k, SERIES, 0, 0);
            (xy * reciprocal(k + 1)).store(&mut s.0[k + 1], 0);
            (-xx * reciprocal(k + 1)).store(&mut s.0[k + 1], 8);
        }
    }
}

fn jets(set: InstructionSet) -> Jets {
    let mut jets = Jets::zero();
    jets.0[0] = core::array::from_fn(|i| 0.5 + i as f64 / 16.0);
    set.run(FillJets(&mut jets));
    jets
}

#[test]
fn every_set_agrees_to_rounding() {
    let baseline = jets(InstructionSet::BASELINE);
    for set in InstructionSet::available() {
        let jets = jets(set);
        for (row, expected) in jets.0.iter().zip(&baseline.0) {
            let size = expected.iter().fold(0.0_f64, |size, x| size.max(x.abs()));
            for (x, expected) in row.iter().zip(expected) {
                assert!((x - expected).abs() <= 1e-14 * size, "{set}: {x} instead of {expected}");
            }
        }
    }
}

#[test]
fn fused_sets_agree_bit_for_bit() {
    if let (Some(avx2), Some(avx512)) = (InstructionSet::avx2(), InstructionSet::avx512()) {
        assert_eq!(jets(avx2).0, jets(avx512).0);
    }
}

/// (1 + ε)(1 − ε) − 1: 0 where a multiply-add rounds twice.
struct FusionGap;

impl Task<f32> for FusionGap {
    type Output = f32;

    #[inline(always)]
    fn run<S: Transparent<f32>>(self) -> f32 {
        let e = core::hint::black_box(f32::EPSILON);
        let gap = [S::splat(1.0 + e).mul_add(S::splat(1.0 - e), S::splat(-1.0))];
        let mut out = [0.0];
        *cast_mut::<[f32; 1], [S; 1]>(&mut out) = gap;
        out[0]
    }
}

#[test]
fn avx_sets_fuse() {
    for set in [InstructionSet::avx2(), InstructionSet::avx512()].into_iter().flatten() {
        assert_eq!(set.run(FusionGap), -f32::EPSILON * f32::EPSILON);
    }
}

#[test]
fn the_best_available_set_is_detected() {
    assert_eq!(InstructionSet::available().next(), Some(InstructionSet::BASELINE));
    assert_eq!(InstructionSet::available().last(), Some(InstructionSet::detect()));
}

#[test]
fn sets_have_names() {
    assert_eq!(InstructionSet::BASELINE.to_string(), "baseline");
    let names: Vec<_> = InstructionSet::available().map(|set| set.to_string()).collect();
    assert!(names.is_sorted_by(|a, b| a != b));
}

/// Lanes from anywhere in windows of sixteen and of thirty-two, in a row that is not aligned.
struct Pick<R> {
    row: [R; 35],
    places: [u8; 8],
}

impl<R: Real> Task<R> for Pick<R> {
    type Output = [[R; 8]; 2];

    #[inline(always)]
    fn run<S: Transparent<R>>(self) -> Self::Output {
        let row = self.row.map(S::splat);
        let of_16: Lanes<S, 8> = Load::pick::<16>(&row, &[3], &self.places.map(|place| place % 16));
        let of_32: Lanes<S, 8> = Load::pick::<32>(&row, &[3], &self.places);
        [of_16, of_32].map(|lanes| lanes.0.map(|x| x.real()))
    }
}

fn every_set_picks<R: Real>() {
    let row: [R; 35] = core::array::from_fn(|i| R::from_f64(i as f64));
    for start in 0..32_u8 {
        let places: [u8; 8] = core::array::from_fn(|i| (start + 13 * i as u8) % 32);
        let expected = [16, 32].map(|window| places.map(|place| row[3 + usize::from(place % window)]));
        for set in InstructionSet::available() {
            assert_eq!(set.run(Pick { row, places }), expected, "{set}");
        }
    }
}

#[test]
fn every_set_picks_the_same_lanes() {
    every_set_picks::<f64>();
    every_set_picks::<f32>();
}
