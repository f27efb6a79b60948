//! Sums whose older terms were computed for two orders at once are the same sums.

use super::number;
use crate::series::*;

const COLUMNS: usize = 4;
const ROWS: usize = 24;

fn some_series() -> Series<f64, COLUMNS, ROWS> {
    let mut s = Series::zero();
    for (k, row) in s.0.iter_mut().enumerate() {
        *row = core::array::from_fn(|column| number(((7 * k + 3 * column) % 11) as f64 - 4.0));
    }
    s
}

#[test]
fn of_all_recurrences_at_all_orders() {
    let s = some_series();
    for even in (2..ROWS - 1).step_by(2) {
        let products = older_products(&s, even, [0, 2, 1], [1, 3, 1]);
        let squares = older_squares(&s, even, [0, 3]);
        for (k, products, squares) in [(even, products[0], squares[0]), (even + 1, products[1], squares[1])] {
            let summed = |operand, older| Summed { operand, older: Some(older) };
            // Sums of small integers are exact in any order.
            let [first, second, third]: [Summed<usize, f64>; 3] =
                [summed(0, products[0]), summed(2, products[1]), summed(1, products[2])];
            let square_of = summed(0, squares[0]);
            assert_eq!(product::<f64, _>(&s, k, SERIES, first, 1), product::<f64, _>(&s, k, SERIES, 0, 1));
            assert_eq!(
                product::<f64, _>(&s, k, SERIES, third, Older(1)),
                product::<f64, _>(&s, k, SERIES, 1, Older(1))
            );
            assert_eq!(
                product::<f64, _>(&s, k, SERIES, Summed { operand: Older(0), older: first.older }, 1),
                product::<f64, _>(&s, k, SERIES, Older(0), 1)
            );
            assert_eq!(
                quotient::<f64, _>(&s, k, SERIES, 3.0, second, 3, 2.0),
                quotient::<f64, _>(&s, k, SERIES, 3.0, 2, 3, 2.0)
            );
            assert_eq!(chain::<f64, _>(&s, k, SERIES, second, 3), chain::<f64, _>(&s, k, SERIES, 2, 3));
            assert_eq!(
                unchain::<f64, _>(&s, k, SERIES, 1.0, 1, first, 2.0),
                unchain::<f64, _>(&s, k, SERIES, 1.0, 1, 0, 2.0)
            );
            assert_eq!(
                power::<f64, _>(&s, k, SERIES, 2.0, first, second, 3, 1, 1.0),
                power::<f64, _>(&s, k, SERIES, 2.0, 0, 2, 3, 1, 1.0),
            );
            assert_eq!(square::<f64, _>(&s, k, SERIES, square_of), square::<f64, _>(&s, k, SERIES, 0));
            assert_eq!(root::<f64, _>(&s, k, 5.0, summed(3, squares[1]), 0.5), root::<f64, _>(&s, k, 5.0, 3, 0.5));
        }
    }
}
