//! Sums that are computed with those of the next order are the same sums.

use core::cell::Cell;

use super::number;
use crate::series::*;

const COLUMNS: usize = 4;
const ROWS: usize = 24;

/// Small integers: sums of them are exact in any order.
fn some_series() -> Series<f64, COLUMNS, ROWS> {
    let mut s = Series::zero();
    for (k, row) in s.0.iter_mut().enumerate() {
        *row = core::array::from_fn(|column| number(((5 * k + 3 * column) % 11) as f64 - 4.0));
    }
    s
}

/// The sums of the recurrences.
const SUMS: usize = 8;

/// All recurrences at an order; `on(sum, column)` is the first operand of one of their sums.
fn recurrences<O: Operand<f64, f64>>(
    s: &Series<f64, COLUMNS, ROWS>,
    k: usize,
    on: impl Fn(usize, usize) -> O,
) -> [f64; SUMS - 1] {
    [
        product(s, k, SERIES, on(0, 0), 1),
        square(s, k, SERIES, on(1, 2)),
        quotient(s, k, SERIES, 3.0, on(2, 2), 3, 2.0),
        root(s, k, 5.0, on(3, 3), 0.5),
        chain(s, k, SERIES, on(4, 2), 3),
        unchain(s, k, SERIES, 1.0, 1, on(5, 0), 2.0),
        power(s, k, SERIES, 2.0, on(6, 0), on(7, 2), 3, 1, 1.0),
    ]
}

#[test]
fn of_all_recurrences_at_both_orders() {
    let s = some_series();
    for first in 1..ROWS - 1 {
        let ahead = [(); SUMS].map(|()| Cell::new(f64::NAN));
        for (k, is_first) in [(first, true), (first + 1, false)] {
            let paired =
                recurrences(&s, k, |sum, operand| Paired { operand, pair: Pair { is_first, ahead: &ahead[sum] } });
            assert_eq!(paired, recurrences(&s, k, |_, operand| operand), "order {k}");
        }
    }
}

#[test]
fn order_1_needs_no_order_before() {
    let (s, ahead) = (some_series(), Cell::new(f64::NAN));
    let pair = Pair { is_first: false, ahead: &ahead };
    assert_eq!(recurrences(&s, 1, |_, operand| Paired { operand, pair }), recurrences(&s, 1, |_, operand| operand));
}
