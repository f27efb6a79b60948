//! In double precision, against arithmetic of about thirty digits.

use node_runtime::instruction_set::InstructionSet;
use node_tests::double_double::DoubleDouble;

use crate::evaluate::{self, OfRegisters, ulps, values};

/// In units of the last place.
const TOLERANCE: f64 = 2.0;

/// Between two numbers, how many are tried.
const COUNT: usize = 20_000;

/// Numbers spread evenly, and as many spread evenly over the binades.
fn arguments(low: f64, high: f64) -> impl Iterator<Item = f64> {
    let at = |i: usize| (i as f64 + 0.5) / COUNT as f64;
    let even = (0..COUNT).map(move |i| low + (high - low) * at(i));
    let least = high.abs().max(low.abs()).log2();
    let binades = (0..COUNT).map(move |i| (least * (1.0 - at(i)) - 60.0 * at(i)).exp2());
    let signs = binades.flat_map(|x| [x, -x]);
    even.chain(signs.filter(move |x| (low..=high).contains(x)))
}

fn assert_accurate<F: OfRegisters>(
    name: &str,
    function: F,
    [low, high]: [f64; 2],
    exact: fn(DoubleDouble) -> DoubleDouble,
) {
    let x: Vec<f64> = arguments(low, high).collect();
    let exact: Vec<_> = x.iter().map(|x| exact((*x).into())).collect();
    for set in InstructionSet::available() {
        let values = values::<F, f64, 8>(set, function, &x, &x);
        let errors = values.iter().zip(&exact).map(|(value, exact)| ulps(*value, *exact));
        let (worst, at) = errors.zip(&x).max_by(|a, b| a.0.total_cmp(&b.0)).unwrap();
        println!("{name}, {set}: {worst:.3} ulp at {at:e}");
        assert!(worst <= TOLERANCE, "{name}, {set}: {worst} ulp at {at:e}");
    }
}

macro_rules! accurate {
    ($($name:ident $marker:ident $interval:expr, |$x:ident| $exact:expr;)*) => {$(
        #[test]
        fn $name() {
            assert_accurate(stringify!($name), evaluate::$marker, $interval, |$x| $exact);
        }
    )*};
}

accurate! {
    exp Exp [-700.0, 709.0], |x| x.exp();
    exp2 Exp2 [-1000.0, 1023.0], |x| (x * LN_2).exp();
    exp_m1 ExpM1 [-40.0, 709.0], |x| x.exp_m1();
    ln Ln [1e-300, 1e300], |x| x.ln();
    ln_near_1 Ln [0.5, 2.0], |x| x.ln();
    ln_1p Ln1p [-1.0, 10.0], |x| x.ln_1p();
    log2 Log2 [1e-3, 1e3], |x| x.ln() / LN_2;
    log2_near_1 Log2 [0.5, 2.0], |x| x.ln() / LN_2;
    log10 Log10 [1e-3, 1e3], |x| x.ln() / LN_10;
    sin Sin [-1e4, 1e4], |x| x.sin_cos().0;
    cos Cos [-1e4, 1e4], |x| x.sin_cos().1;
    tan Tan [-1e4, 1e4], |x| x.sin_cos().0 / x.sin_cos().1;
    sin_near_0 Sin [-10.0, 10.0], |x| x.sin_cos().0;
    cos_near_0 Cos [-10.0, 10.0], |x| x.sin_cos().1;
    tan_near_0 Tan [-10.0, 10.0], |x| x.sin_cos().0 / x.sin_cos().1;
    sinh Sinh [-700.0, 700.0], |x| x.sinh();
    sinh_near_0 Sinh [-3.0, 3.0], |x| x.sinh();
    cosh Cosh [-700.0, 700.0], |x| x.cosh();
    cosh_near_0 Cosh [-3.0, 3.0], |x| x.cosh();
    tanh Tanh [-20.0, 20.0], |x| x.sinh() / x.cosh();
    tanh_near_0 Tanh [-1.0, 1.0], |x| x.sinh() / x.cosh();
    sigmoid Sigmoid [-700.0, 40.0], |x| DoubleDouble::ONE / (DoubleDouble::ONE + (-x).exp());
    sigmoid_near_0 Sigmoid [-5.0, 5.0], |x| DoubleDouble::ONE / (DoubleDouble::ONE + (-x).exp());
    softplus Softplus [-600.0, 40.0], |x| x.exp().ln_1p();
    softplus_near_0 Softplus [-5.0, 5.0], |x| x.exp().ln_1p();
    asin Asin [-0.9999, 0.9999], |x| x.asin();
    acos Acos [-0.9999, 0.9999], |x| x.acos();
    atan Atan [-10.0, 10.0], |x| x.atan();
    asinh Asinh [-10.0, 10.0], |x| x.asinh();
    asinh_far Asinh [-1e100, 1e100], |x| x.asinh();
    acosh Acosh [1.0, 10.0], |x| x.acosh();
    acosh_far Acosh [1.0, 1e100], |x| x.acosh();
    atanh Atanh [-0.9999, 0.9999], |x| x.atanh();
    erf Erf [-3.0, 3.0], |x| x.erf();
    erfc Erfc [-3.0, 3.0], |x| if x.head < 2.0 { DoubleDouble::ONE - x.erf() } else { x.erfc() };
    erfc_far Erfc [2.0, 26.0], |x| x.erfc();
    sqrt Sqrt [0.0, 1e10], |x| x.sqrt();
    cbrt Cbrt [-10.0, 10.0], |x| x.cbrt();
    cbrt_far Cbrt [-1e300, 1e300], |x| x.cbrt();
    seventh_power SeventhPower [-1e30, 1e30], |x| x.powi(7);
    fiftieth_power FiftiethPower [1e-3, 1e3], |x| x.powi(50);
    inverse_thirteenth_power InverseThirteenthPower [-1e3, 1e3], |x| x.powi(-13);
    sech_squared SechSquared [-350.0, 350.0], |x| DoubleDouble::ONE / (x.cosh() * x.cosh());
}

/// ln 2.
const LN_2: DoubleDouble = DoubleDouble { head: std::f64::consts::LN_2, tail: 2.3190468138462996e-17 };

/// ln 10.
const LN_10: DoubleDouble = DoubleDouble { head: std::f64::consts::LN_10, tail: -2.1707562233822494e-16 };

/// hypot and atan2 of points over many sizes and all quarters.
#[test]
fn hypot_and_atan2() {
    let at = |i: usize| (i as f64 + 0.5) / COUNT as f64;
    let size = |i: usize, sign| 10_f64.powf(4.0 * at(i) - 2.0).copysign(sign);
    let x: Vec<f64> = (0..COUNT).map(|i| size(i, if i % 2 == 0 { 1.0 } else { -1.0 })).collect();
    let y: Vec<f64> = (0..COUNT).map(|i| size(i * 6151 % COUNT, if i % 3 == 0 { 1.0 } else { -1.0 })).collect();
    for set in InstructionSet::available() {
        let (hypot, angle) =
            (values::<_, f64, 8>(set, evaluate::Hypot, &x, &y), values::<_, f64, 8>(set, evaluate::Atan2, &y, &x));
        for i in 0..COUNT {
            let (a, b) = (DoubleDouble::from(x[i]), DoubleDouble::from(y[i]));
            let error = ulps(hypot[i], (a * a + b * b).sqrt());
            assert!(error <= TOLERANCE, "hypot({:e}, {:e}), {set}: {error} ulp", x[i], y[i]);
            let error = ulps(angle[i], b.atan2(a));
            assert!(error <= TOLERANCE, "atan2({:e}, {:e}), {set}: {error} ulp", y[i], x[i]);
        }
    }
}

/// Bases from 1e−3 to 1e3, exponents so that the power stays within 10^±300.
#[test]
fn powf() {
    let at = |i: usize| (i as f64 + 0.5) / COUNT as f64;
    let x: Vec<f64> = (0..COUNT).map(|i| 10_f64.powf(6.0 * at(i) - 3.0)).collect();
    let a: Vec<f64> = (0..COUNT).map(|i| 300.0 * (2.0 * (at(i) * 6151.0).fract() - 1.0) / x[i].log10()).collect();
    for set in InstructionSet::available() {
        for (i, value) in values::<_, f64, 8>(set, evaluate::Powf, &x, &a).iter().enumerate() {
            let error = ulps(*value, DoubleDouble::from(x[i]).powf(a[i]));
            assert!(error <= TOLERANCE, "{:e}^{:e}, {set}: {error} ulp", x[i], a[i]);
        }
    }
}
