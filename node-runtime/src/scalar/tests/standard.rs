//! `Float` is what the standard library has.

use crate::scalar::Float;

macro_rules! assert_standard {
    ($real:ident: $($x:literal.$name:ident($($argument:literal),*);)*) => {$(
        let (ours, standard) = (Float::$name($x as $real $(, $argument)*), ($x as $real).$name($($argument),*));
        assert!((ours - standard).abs() <= 4.0 * $real::EPSILON * standard.abs(), "{} {ours} {standard}", stringify!($name));
    )*};
}

macro_rules! functions_of {
    ($real:ident) => {
        assert_standard! { $real:
            2.0.sqrt(); -2.0.cbrt(); 3.0.hypot(5.0); 1.5.powi(-3); 1.5.powf(0.3); 1.5.mul_add(2.5, 0.5);
            0.7.exp(); 0.7.exp2(); 0.001.exp_m1(); 0.7.ln(); 0.001.ln_1p(); 0.7.log(3.0); 0.7.log2(); 0.7.log10();
            0.7.sin(); 0.7.cos(); 0.7.tan(); 0.7.asin(); 0.7.acos(); 0.7.atan(); 0.7.atan2(-0.5);
            0.7.sinh(); 0.7.cosh(); 0.7.tanh(); 0.7.asinh(); 1.7.acosh(); 0.7.atanh();
        }
        assert_eq!(Float::sin_cos(0.7 as $real), (Float::sin(0.7 as $real), Float::cos(0.7 as $real)));
    };
}

#[test]
fn the_functions_are_those_of_the_standard_library() {
    functions_of!(f64);
    functions_of!(f32);
}
