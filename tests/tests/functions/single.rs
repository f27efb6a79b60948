//! In single precision, against the functions of `f64`, whose error does not show.
//!
//! Every number of single precision, in about two hours on one core:
//!
//!     EXHAUSTIVE=1 cargo test --release -p node-tests --test functions single

use node_runtime::instruction_set::InstructionSet;
use node_runtime::scalar::Scalar;

use crate::evaluate::{self, OfRegisters, ulps, values};

/// In units of the last place.
const TOLERANCE: f64 = 1.5;

/// Between the bits of arguments; prime, so that all places of a binade are seen.
const STRIDE: usize = 9973;

/// How many arguments are handed over at once.
const CHUNK: usize = 1 << 16;

fn assert_accurate<F: OfRegisters>(name: &str, function: F, exact: fn(f64) -> f64) {
    let stride = if std::env::var_os("EXHAUSTIVE").is_some() { 1 } else { STRIDE };
    let (mut worst, mut at) = (0.0, String::new());
    for start in (0..=u32::MAX).step_by(CHUNK * stride) {
        let end = start.saturating_add((CHUNK * stride) as u32 - 1);
        let x: Vec<f32> = (start..=end).step_by(stride).map(f32::from_bits).collect();
        let exact: Vec<f64> = x.iter().map(|x| exact(f64::from(*x))).collect();
        for set in InstructionSet::available() {
            let values = values::<F, f32, 16>(set, function, &x, &x);
            for (i, (value, exact)) in values.into_iter().zip(&exact).enumerate() {
                let error = ulps(value, (*exact).into());
                if error > worst {
                    (worst, at) = (error, format!("{:e}, {set}", x[i]));
                }
            }
        }
    }
    println!("{name}: {worst:.3} ulp at {at}");
    assert!(worst <= TOLERANCE, "{name}: {worst} ulp at {at}");
}

macro_rules! accurate {
    ($($name:ident $marker:ident |$x:ident| $exact:expr;)*) => {$(
        #[test]
        fn $name() {
            assert_accurate(stringify!($name), evaluate::$marker, |$x| $exact);
        }
    )*};
}

accurate! {
    exp Exp |x| x.exp();
    exp2 Exp2 |x| x.exp2();
    exp_m1 ExpM1 |x| x.exp_m1();
    ln Ln |x| x.ln();
    ln_1p Ln1p |x| x.ln_1p();
    log2 Log2 |x| x.log2();
    log10 Log10 |x| x.log10();
    sin Sin |x| x.sin();
    cos Cos |x| x.cos();
    tan Tan |x| x.tan();
    sinh Sinh |x| x.sinh();
    cosh Cosh |x| x.cosh();
    tanh Tanh |x| x.tanh();
    sech_squared SechSquared |x| x.sech_squared();
    sigmoid Sigmoid |x| x.sigmoid();
    softplus Softplus |x| x.softplus();
    asin Asin |x| x.asin();
    acos Acos |x| x.acos();
    atan Atan |x| x.atan();
    asinh Asinh |x| Scalar::asinh(x);
    acosh Acosh |x| Scalar::acosh(x);
    atanh Atanh |x| Scalar::atanh(x);
    erf Erf |x| Scalar::erf(x);
    erfc Erfc |x| Scalar::erfc(x);
    sqrt Sqrt |x| x.sqrt();
    cbrt Cbrt |x| x.cbrt();
    square Square |x| x * x;
    seventh_power SeventhPower |x| x.powi(7);
    fiftieth_power FiftiethPower |x| x.powf(50.0);
    huge_power HugePower |x| x.powf(20_000_001.0);
    reciprocal Reciprocal |x| 1.0 / x;
    inverse_thirteenth_power InverseThirteenthPower |x| x.powf(-13.0);
}

fn assert_accurate_on_pairs<F: OfRegisters>(function: F, pairs: &[(f32, f32)], exact: fn(f64, f64) -> f64) {
    let (x, y): (Vec<f32>, Vec<f32>) = pairs.iter().copied().unzip();
    for set in InstructionSet::available() {
        for (i, value) in values::<F, f32, 16>(set, function, &x, &y).into_iter().enumerate() {
            let error = ulps(value, exact(x[i].into(), y[i].into()).into());
            assert!(error <= TOLERANCE, "{:e}, {:e}: {value:e}, {set}: {error} ulp", x[i], y[i]);
        }
    }
}

/// Numbers of all sizes, and the special ones.
fn numbers(stride: usize) -> impl Iterator<Item = f32> + Clone {
    let special = [0.0, 1.0, 3.0, f32::MIN_POSITIVE, 1e-45, f32::MAX, f32::INFINITY, f32::NAN];
    (0..=u32::MAX).step_by(stride).map(f32::from_bits).chain(special.into_iter().flat_map(|x| [x, -x]))
}

/// All pairs of some numbers.
fn pairs() -> Vec<(f32, f32)> {
    let others = numbers(10_000_019);
    numbers(10_000_079).flat_map(|x| others.clone().map(move |y| (x, y))).collect()
}

#[test]
fn powf() {
    let exponents = [1.7, -0.37, 3.0, 80.5, -2.0, 0.0, f32::INFINITY];
    let bases = numbers(STRIDE).flat_map(|x| exponents.map(|a| (x, a)));
    assert_accurate_on_pairs(evaluate::Powf, &bases.collect::<Vec<_>>(), f64::powf);
    assert_accurate_on_pairs(evaluate::Powf, &pairs(), f64::powf);
}

#[test]
fn hypot() {
    assert_accurate_on_pairs(evaluate::Hypot, &pairs(), f64::hypot);
}

#[test]
fn atan2() {
    assert_accurate_on_pairs(evaluate::Atan2, &pairs(), f64::atan2);
}
