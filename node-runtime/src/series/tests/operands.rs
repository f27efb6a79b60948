//! Registers are read from and written to the right columns.

use super::{Look, number};
use crate::scalar::Lanes;
use crate::series::*;

const ROW: [f64; 8] = [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0];

#[test]
fn neighbours_are_loaded_and_stored() {
    let lanes: Lanes<f64, 3> = Load::load(&ROW, 4);
    assert_eq!(lanes.0, [4.0, 5.0, 6.0]);
    let mut row = ROW;
    lanes.store(&mut row, 0);
    assert_eq!(row, [4.0, 5.0, 6.0, 3.0, 4.0, 5.0, 6.0, 7.0]);
}

#[test]
fn columns_are_gathered_and_scattered() {
    let lanes: Lanes<f64, 3> = Load::gather(&ROW, &[7, 0, 7, 1]);
    assert_eq!(lanes.0, [7.0, 0.0, 7.0]);
    let mut row = ROW;
    Lanes([10.0, 20.0]).scatter(&mut row, &[5, 2, 0]);
    assert_eq!(row, [0.0, 1.0, 20.0, 3.0, 4.0, 10.0, 6.0, 7.0]);
}

#[test]
fn one_column_fills_a_register() {
    let lanes: Lanes<f64, 3> = Load::broadcast(&ROW, 5);
    assert_eq!(lanes.0, [5.0; 3]);
}

#[test]
fn a_scalar_is_a_register_of_one() {
    assert_eq!(<f64 as Load<f64>>::LANES, 1);
    assert_eq!([f64::load(&ROW, 2), f64::broadcast(&ROW, 3), f64::gather(&ROW, &[4, 5])], [2.0, 3.0, 4.0]);
    let mut row = ROW;
    9.0.store(&mut row, 0);
    8.0.scatter(&mut row, &[1]);
    assert_eq!(row[..3], [9.0, 8.0, 2.0]);
}

#[test]
fn a_register_may_be_the_scalar() {
    type S = Lanes<f64, 2>;
    let row = [Lanes([1.0, 2.0]), Lanes([3.0, 4.0]), Lanes([5.0, 6.0])];
    assert_eq!(<S as Load<S>>::LANES, 1);
    assert_eq!(<S as Load<S>>::load(&row, 1), row[1]);
    assert_eq!(<Lanes<S, 2> as Load<S>>::load(&row, 1).reals(), [3.0, 4.0, 5.0, 6.0]);
}

#[test]
fn registers_come_again_and_again() {
    let lanes: Lanes<f64, 2> = Load::repeat(&ROW, 1, 8, 6);
    assert_eq!(lanes.0, [3.0, 4.0]);
    let registers: Lanes<Lanes<f64, 2>, 3> = Load::<f64>::repeat(&ROW, 2, 2, 4);
    assert_eq!(registers.reals(), [4.0, 5.0, 2.0, 3.0, 4.0, 5.0]);
    assert_eq!(<f64 as Load<f64>>::repeat(&ROW, 3, 5, 2), 4.0);
}

#[test]
fn lanes_are_picked_from_windows() {
    let lanes: Lanes<f64, 3> = Load::pick::<4>(&ROW, &[2], &[3, 0, 3]);
    assert_eq!(lanes.0, [5.0, 2.0, 5.0]);
    let at_the_end: Lanes<f64, 3> = Load::pick::<4>(&ROW, &[6], &[1, 0, 1]);
    assert_eq!(at_the_end.0, [7.0, 6.0, 7.0]);
    let registers: Lanes<Lanes<f64, 2>, 2> = Load::<f64>::pick::<4>(&ROW, &[0, 4], &[1, 0, 3, 2]);
    assert_eq!(registers.reals(), [1.0, 0.0, 7.0, 6.0]);
    assert_eq!(<f64 as Load<f64>>::pick::<4>(&ROW, &[3], &[2]), 5.0);
}

#[test]
fn products_take_any_operands() {
    let mut s = Series::<f64, 8, 12>::zero();
    for (k, row) in s.0.iter_mut().enumerate() {
        *row = core::array::from_fn(|column| number((k * k + 3 * column) as f64));
    }
    for k in 0..12 {
        let alone = |a: usize, b: usize| -> f64 { product(&s, k, SERIES, a, b) };
        let shared: Lanes<f64, 2> = product(&s, k, SERIES, Broadcast(1), 4);
        assert_eq!(shared.0, [alone(1, 4), alone(1, 5)]);
        let pairs: Lanes<f64, 3> = product(&s, k, SERIES, Gather(&[0, 0, 1]), Gather(&[6, 7, 7]));
        assert_eq!(pairs.0, [alone(0, 6), alone(0, 7), alone(1, 7)]);
    }
}
