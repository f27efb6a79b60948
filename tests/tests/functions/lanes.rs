//! A lane's value depends on nothing but its argument; limits and special numbers are those of the standard library.

use node_runtime::instruction_set::InstructionSet;
use node_runtime::scalar::{Real, Scalar};

use crate::evaluate::{self, OfRegisters, ulps, values};

/// Numbers of every kind: near the thresholds of the functions, tiny, huge and special.
const NUMBERS: [f64; 29] = [
    f64::NAN,
    0.0,
    1.0,
    f64::INFINITY,
    0.5,
    1e-310,
    5e-324,
    f64::MIN_POSITIVE,
    f64::MAX,
    1e300,
    1e-300,
    1e-160,
    1e160,
    1e18,
    1e6,
    2e6,
    709.78,
    709.79,
    745.1,
    745.2,
    710.475,
    710.476,
    26.6,
    27.3,
    2.0,
    0.35,
    36.8,
    3.0,
    1e-9,
];

fn numbers<R: Real>() -> Vec<R> {
    NUMBERS.into_iter().flat_map(|x| [x, -x]).map(R::from_f64).collect()
}

fn bits<R: Real>(values: &[R]) -> Vec<u64> {
    let nan = f64::NAN.to_bits();
    values.iter().map(|x| if x.to_f64().is_nan() { nan } else { x.to_f64().to_bits() }).collect()
}

/// The same bits in registers of one lane and of N, and beside other numbers.
fn assert_lanes_are_alone<F: OfRegisters, R: Real, const N: usize>(function: F) {
    let x = numbers::<R>();
    let turned: Vec<R> = x.iter().skip(5).chain(&x[..5]).copied().collect();
    for set in InstructionSet::available() {
        let alone = bits(&values::<F, R, 1>(set, function, &x, &turned));
        assert_eq!(bits(&values::<F, R, N>(set, function, &x, &turned)), alone, "{set}");
        let shifted = bits(&values::<F, R, N>(set, function, &x[3..], &turned[3..]));
        assert_eq!(shifted, alone[3..], "{set}");
    }
}

/// Within 3 units of the last place of the standard library or libm, which err by 1 themselves.
fn assert_limits<F: OfRegisters>(function: F, expected: fn(f64, f64) -> f64) {
    let x = numbers::<f64>();
    for shift in 0..x.len() {
        let y: Vec<f64> = x.iter().skip(shift).chain(&x[..shift]).copied().collect();
        for set in InstructionSet::available() {
            for (i, value) in values::<F, f64, 8>(set, function, &x, &y).into_iter().enumerate() {
                let expected = expected(x[i], y[i]);
                let error = ulps(value, expected.into());
                assert!(error <= 3.0, "{:e}, {:e}: {value:e} instead of {expected:e}, {set}", x[i], y[i]);
            }
        }
    }
}

macro_rules! lanes {
    ($($name:ident $marker:ident |$x:ident, $y:pat_param| $expected:expr;)*) => {$(
        mod $name {
            use super::*;

            #[test]
            fn lanes_are_alone() {
                assert_lanes_are_alone::<_, f64, 8>(evaluate::$marker);
                assert_lanes_are_alone::<_, f32, 16>(evaluate::$marker);
            }

            #[test]
            fn limits() {
                assert_limits(evaluate::$marker, |$x, $y| $expected);
            }
        }
    )*};
}

lanes! {
    exp Exp |x, _| x.exp();
    exp2 Exp2 |x, _| x.exp2();
    exp_m1 ExpM1 |x, _| x.exp_m1();
    ln Ln |x, _| x.ln();
    ln_1p Ln1p |x, _| x.ln_1p();
    log2 Log2 |x, _| x.log2();
    log10 Log10 |x, _| x.log10();
    sin Sin |x, _| x.sin();
    cos Cos |x, _| x.cos();
    tan Tan |x, _| x.tan();
    sinh Sinh |x, _| x.sinh();
    cosh Cosh |x, _| x.cosh();
    tanh Tanh |x, _| x.tanh();
    sigmoid Sigmoid |x, _| x.sigmoid();
    softplus Softplus |x, _| x.softplus();
    asin Asin |x, _| x.asin();
    acos Acos |x, _| x.acos();
    atan Atan |x, _| x.atan();
    asinh Asinh |x, _| Scalar::asinh(x);
    acosh Acosh |x, _| Scalar::acosh(x);
    atanh Atanh |x, _| Scalar::atanh(x);
    erf Erf |x, _| Scalar::erf(x);
    erfc Erfc |x, _| Scalar::erfc(x);
    sqrt Sqrt |x, _| x.sqrt();
    cbrt Cbrt |x, _| x.cbrt();
    hypot Hypot |x, y| x.hypot(y);
    atan2 Atan2 |x, y| x.atan2(y);
    powf Powf |x, y| x.powf(y);
    seventh_power SeventhPower |x, _| x.powf(7.0);
    inverse_thirteenth_power InverseThirteenthPower |x, _| x.powf(-13.0);
    huge_power HugePower |x, _| x.powf(20_000_001.0);
}
