//! The kernels of the linear passes, order by order as the passes call them.

use super::{Look, assert_close, in_every_arithmetic, number};
use crate::scalar::{Fma, Lanes, Scalar};
use crate::series::{Ahead, Coefficients, Load, SERIES, Series, lifted, product_over, products_over, quotient_over};

const ORDERS: usize = 9;

/// 1/k!·cᵏ, the coefficients of e^{ct}.
fn exponential(c: f64, k: usize) -> f64 {
    (1..=k).fold(1.0, |term, j| term * c / j as f64)
}

/// e^{2t}·e^t = e^{3t}, e^{−t}·e^t = 1 and e^t/e^{2t} = e^{−t}, each order from those below it and from what an even order left
/// for it.
#[test]
fn exponentials_multiply() {
    in_every_arithmetic!(check_exponentials());
}

fn check_exponentials<T: Load<S> + Look, S: Scalar>() {
    let mut s = Series::<S, 3, { ORDERS + 1 }>::zero();
    let mut t = Series::<T, 2, { ORDERS + 1 }>::zero();
    let mut ahead = [number::<T>(f64::NAN); 4];
    for k in 0..=ORDERS {
        s.0[k] = [2.0, -1.0, 0.0].map(|c| number(exponential(c, k)));
    }
    for k in 0..ORDERS {
        let u = number::<T>(exponential(1.0, k));
        t.0[k][0] = u;
        let alone: T = product_over(&s, &t, k, SERIES, lifted::<T, _>(0), 0, Ahead(&mut ahead, 0));
        let (both, places) = ((lifted::<T, _>(0), lifted::<T, _>(1)), [1, 2]);
        let [pair, one]: [T; 2] = products_over(&s, &t, k, both, 0, &mut ahead, places);
        t.0[k][1] = quotient_over(&s, &t, k, SERIES, u, lifted::<T, _>(0), 1, number(1.0), Ahead(&mut ahead, 3));
        for (value, c) in [(alone, 3.0), (pair, 3.0), (one, 0.0), (t.0[k][1], -1.0)] {
            assert_close::<T, S>(value, 8.0, |_| (exponential(c, k), exponential(3.0, k)));
        }
        // A polynomial ends early, and leaves nothing for the next order: the product with the constant in column 2.
        let same: T = product_over(&s, &t, k, 0, lifted::<T, _>(2), 0, Ahead(&mut [], 0));
        assert_eq!(same.reals(), u.reals());
    }
}
