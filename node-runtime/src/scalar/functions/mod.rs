//! Elementary functions of registers.
//!
//! Each is written once, over the operations of a [`Register`], for both precisions and every set of instructions, with
//! or without fused multiply-add; a lane's value depends on nothing but its argument. The errors are below 2 units of
//! the last place in double precision and 1.5 in single.

/// Calls the macro `then` with the functions of one number: marker, name and family.
macro_rules! unary_table {
    ($then:ident) => {
        $then! {
            Exp exp exponential, Exp2 exp2 exponential, ExpM1 exp_m1 exponential,
            Sigmoid sigmoid logistic, Softplus softplus logistic,
            Ln ln logarithm, Ln1p ln_1p logarithm, Log2 log2 logarithm, Log10 log10 logarithm,
            Tan tan trigonometric,
            Asin asin inverse_trigonometric, Acos acos inverse_trigonometric, Atan atan inverse_trigonometric,
            Tanh tanh hyperbolic, SechSquared sech_squared hyperbolic,
            Asinh asinh inverse_hyperbolic, Acosh acosh inverse_hyperbolic, Atanh atanh inverse_hyperbolic,
            Erf erf error_function, Erfc erfc error_function,
            Cbrt cbrt root
        }
    };
}

mod coefficients;
mod error_function;
mod exponential;
mod hyperbolic;
mod inverse_hyperbolic;
mod inverse_trigonometric;
mod logarithm;
mod logistic;
mod polynomial;
mod power;
mod root;
mod scale;
mod trigonometric;
mod twofold;

pub use coefficients::Coefficients;

use super::{Register, Scalar};

/// A function of `I` numbers with `O` values.
pub trait Function<const I: usize, const O: usize> {
    /// Of single numbers.
    fn scalar<S: Scalar>(&self, x: [S; I]) -> [S; O];

    /// Of registers.
    fn register<R: Register>(&self, x: [R; I]) -> [R; O];
}

macro_rules! unary {
    ($($marker:ident $name:ident $family:ident),*) => {$(
        #[doc = concat!("[`", stringify!($name), "`](Scalar::", stringify!($name), ").")]
        pub struct $marker;

        impl Function<1, 1> for $marker {
            #[inline(always)]
            fn scalar<S: Scalar>(&self, [x]: [S; 1]) -> [S; 1] {
                [x.$name()]
            }

            #[inline(always)]
            fn register<R: Register>(&self, [x]: [R; 1]) -> [R; 1] {
                [$family::$name(x)]
            }
        }
    )*};
}
unary_table!(unary);

macro_rules! binary {
    ($($marker:ident $name:ident $family:ident),*) => {$(
        #[doc = concat!("[`", stringify!($name), "`](Scalar::", stringify!($name), ").")]
        pub struct $marker;

        impl Function<2, 1> for $marker {
            #[inline(always)]
            fn scalar<S: Scalar>(&self, [x, y]: [S; 2]) -> [S; 1] {
                [x.$name(y)]
            }

            #[inline(always)]
            fn register<R: Register>(&self, [x, y]: [R; 2]) -> [R; 1] {
                [$family::$name(x, y)]
            }
        }
    )*};
}
binary!(Powf powf power, Hypot hypot root, Atan2 atan2 inverse_trigonometric);

macro_rules! pair {
    ($($marker:ident $name:ident $family:ident),*) => {$(
        #[doc = concat!("[`", stringify!($name), "`](Scalar::", stringify!($name), ").")]
        pub struct $marker;

        impl Function<1, 2> for $marker {
            #[inline(always)]
            fn scalar<S: Scalar>(&self, [x]: [S; 1]) -> [S; 2] {
                x.$name().into()
            }

            #[inline(always)]
            fn register<R: Register>(&self, [x]: [R; 1]) -> [R; 2] {
                $family::$name(x).into()
            }
        }
    )*};
}
pair!(SinCos sin_cos trigonometric, SinhCosh sinh_cosh hyperbolic, TanhSechSquared tanh_sech_squared hyperbolic);

/// [`powi`](Scalar::powi) with its exponent.
pub struct Powi(pub i32);

impl Function<1, 1> for Powi {
    #[inline(always)]
    fn scalar<S: Scalar>(&self, [x]: [S; 1]) -> [S; 1] {
        [x.powi(self.0)]
    }

    #[inline(always)]
    fn register<R: Register>(&self, [x]: [R; 1]) -> [R; 1] {
        [power::powi(x, self.0)]
    }
}
