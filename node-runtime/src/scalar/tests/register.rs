//! The operations of registers are those of their lanes.

use crate::scalar::{Fma, Lanes, Real, Register};

type Pair = Lanes<f64, 2>;

fn both(x: f64) -> Pair {
    pair(x, x)
}

fn pair(a: f64, b: f64) -> Pair {
    Lanes([a, b])
}

#[test]
fn round_gives_the_nearest_even_integer() {
    for (x, n) in [(0.5, 0.0), (1.5, 2.0), (2.5, 2.0), (-3.7, -4.0), (1e15 + 0.25, 1e15)] {
        assert_eq!(pair(x, -x).round(), pair(n, -n));
    }
    assert_eq!(Lanes([Fma::new(2.75_f32)]).round(), Lanes([Fma::new(3.0)]));
}

#[test]
fn two_to_covers_the_normal_range() {
    for n in -1022..=1023 {
        assert_eq!(both(n.into()).two_to(), both(libm::exp2(n.into())));
    }
    for n in -126..=127_i16 {
        assert_eq!(Real::two_to(f32::from(n)), libm::exp2f(n.into()));
    }
}

#[test]
fn exponent_and_significand_make_the_number() {
    for x in [1.0, 1.75, 2.0, 0.3, 1e300, f64::MIN_POSITIVE, f64::MAX] {
        let x = pair(x, -x);
        let (m, e) = (x.significand(), x.exponent());
        assert_eq!(m * e.two_to(), x.abs());
        assert!(!Pair::any(Register::less(m, both(1.0))) && Pair::any(Register::less(m, both(2.0))));
    }
    assert_eq!([Real::exponent(-5.0_f32), Real::significand(-5.0_f32)], [2.0, 1.25]);
}

#[test]
fn masks_are_ordered_comparisons() {
    let (a, b) = (pair(1.0, f64::NAN), pair(2.0, 2.0));
    let zero = both(0.0);
    assert_eq!(b.select(Register::less(a, b), zero), pair(2.0, 0.0));
    assert_eq!(b.select(!Register::less_or_equal(b, a), zero), pair(2.0, 2.0));
    assert_eq!(b.select(a.equal(a) & b.equal(b), zero), pair(2.0, 0.0));
    assert_eq!(b.select(a.equal(a) | b.equal(b), zero), pair(2.0, 2.0));
    assert_eq!((a.min(b), b.max(a).0[0]), (pair(1.0, 2.0), 2.0));
}

#[test]
fn a_lane_alone_is_mapped() {
    let x = pair(3.0, 5.0);
    assert_eq!(x.map_where(Register::less(x, both(4.0)), |x| x + 10.0), pair(13.0, 5.0));
    assert!(!Pair::any(Register::less(x, x)));
}

#[test]
fn signs_are_copied() {
    assert_eq!(pair(-2.0, 2.0).copysign(pair(1.0, -0.0)), pair(2.0, -2.0));
    assert_eq!(pair(-2.0, 2.0).abs(), pair(2.0, 2.0));
}

#[test]
fn a_real_is_a_register_of_one_lane() {
    let pairs = [(1.0, 2.0), (2.0, 1.0), (f64::NAN, 1.0), (1.0, f64::NAN), (0.0, -0.0)];
    for (a, b) in pairs {
        let same = |x: f64, lanes: Lanes<f64, 2>| lanes.0.iter().all(|lane| lane.to_bits() == x.to_bits());
        assert!(same(Register::max(a, b), Register::max(Lanes([a; 2]), Lanes([b; 2]))));
        assert!(same(Register::min(a, b), Register::min(Lanes([a; 2]), Lanes([b; 2]))));
    }
}
