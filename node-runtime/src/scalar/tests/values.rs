//! The elementary functions against 40-digit values of mpmath.

use core::fmt::Debug;
use core::str::FromStr;

use crate::scalar::{Real, Scalar};

/// Written by the script beside it: function, arguments, value.
const TABLE: &str = include_str!("../../../../tests/mpmath/scalar_functions.txt");

/// In units of the last place.
const TOLERANCE: f64 = 2.0;

#[test]
fn functions_of_f64_are_accurate() {
    every_value_is_accurate::<f64>();
}

#[test]
fn functions_of_f32_are_accurate() {
    every_value_is_accurate::<f32>();
}

fn every_value_is_accurate<R: Real + FromStr<Err: Debug>>() {
    for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
        let mut words = line.split(' ');
        let function = words.next().unwrap();
        let mut number = || words.next().unwrap().parse::<R>().unwrap();
        let x = number();
        let value = match function {
            "powf" => x.powf(number()),
            "powi" => x.powi(number().to_f64() as i32),
            "hypot" => x.hypot(number()),
            "atan2" => x.atan2(number()),
            _ => unary(function, x),
        };
        let exact = number();
        let ulp = R::EPSILON * exact.power_of_two();
        let error = ((value - exact) / ulp).to_f64().abs();
        assert!(value == exact || error <= TOLERANCE, "{line}: {value} is off by {error} ulp");
    }
}

macro_rules! unary_by_name {
    ($($name:ident)*) => {
        fn unary<S: Scalar>(function: &str, x: S) -> S {
            match function {
                $(stringify!($name) => x.$name(),)*
                "sqrt" => x.sqrt(),
                "sin" => x.sin_cos().0,
                "cos" => x.sin_cos().1,
                "sinh" => x.sinh_cosh().0,
                "cosh" => x.sinh_cosh().1,
                _ => panic!("unknown function {function}"),
            }
        }
    };
}
unary_functions!(unary_by_name);
