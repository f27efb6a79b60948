//! Functions of registers applied to many arguments, and their errors.

use node_runtime::instruction_set::{InstructionSet, Task};
use node_runtime::scalar::{Lanes, Real, Scalar, Transparent, cast_mut, cast_ref};
use node_tests::double_double::DoubleDouble;

/// A function of two registers; most functions leave the second one.
pub trait OfRegisters: Copy {
    fn apply<S: Scalar, const N: usize>(self, x: Lanes<S, N>, y: Lanes<S, N>) -> Lanes<S, N>;
}

macro_rules! of_registers {
    ($($name:ident |$x:ident, $y:pat_param| $value:expr;)*) => {$(
        #[derive(Clone, Copy)]
        pub struct $name;

        impl OfRegisters for $name {
            #[inline(always)]
            fn apply<S: Scalar, const N: usize>(self, $x: Lanes<S, N>, $y: Lanes<S, N>) -> Lanes<S, N> {
                $value
            }
        }
    )*};
}

of_registers! {
    Exp |x, _| x.exp();
    Exp2 |x, _| x.exp2();
    ExpM1 |x, _| x.exp_m1();
    Ln |x, _| x.ln();
    Ln1p |x, _| x.ln_1p();
    Log2 |x, _| x.log2();
    Log10 |x, _| x.log10();
    Sin |x, _| x.sin_cos().0;
    Cos |x, _| x.sin_cos().1;
    Tan |x, _| x.tan();
    Sinh |x, _| x.sinh_cosh().0;
    Cosh |x, _| x.sinh_cosh().1;
    Tanh |x, _| x.tanh();
    SechSquared |x, _| x.sech_squared();
    Sigmoid |x, _| x.sigmoid();
    Softplus |x, _| x.softplus();
    Asin |x, _| x.asin();
    Acos |x, _| x.acos();
    Atan |x, _| x.atan();
    Asinh |x, _| x.asinh();
    Acosh |x, _| x.acosh();
    Atanh |x, _| x.atanh();
    Erf |x, _| x.erf();
    Erfc |x, _| x.erfc();
    Sqrt |x, _| x.sqrt();
    Cbrt |x, _| x.cbrt();
    Hypot |x, y| x.hypot(y);
    Atan2 |x, y| x.atan2(y);
    Powf |x, y| x.powf(y);
    Square |x, _| x.powi(2);
    SeventhPower |x, _| x.powi(7);
    FiftiethPower |x, _| x.powi(50);
    HugePower |x, _| x.powi(20_000_001);
    Reciprocal |x, _| x.powi(-1);
    InverseThirteenthPower |x, _| x.powi(-13);
}

struct Apply<'a, F, R, const N: usize>(F, &'a mut [[R; N]], &'a [[R; N]]);

impl<F: OfRegisters, R: Real, const N: usize> Task<R> for Apply<'_, F, R, N> {
    type Output = ();

    #[inline(always)]
    fn run<S: Transparent<R>>(self) {
        for (x, y) in self.1.iter_mut().zip(self.2) {
            let value = {
                let (x, y): (&[S; N], &[S; N]) = (cast_ref(x), cast_ref(y));
                self.0.apply(Lanes(*x), Lanes(*y))
            };
            *cast_mut(x) = value.0;
        }
    }
}

/// f(x, y) for each pair, in registers of N lanes.
pub fn values<F: OfRegisters, R: Real, const N: usize>(set: InstructionSet, function: F, x: &[R], y: &[R]) -> Vec<R> {
    let (mut x_blocks, y_blocks) = (blocks::<R, N>(x), blocks::<R, N>(y));
    set.run(Apply(function, &mut x_blocks, &y_blocks));
    x_blocks.concat()[..x.len()].to_vec()
}

/// The numbers in registers, the last of them filled up with zeros.
fn blocks<R: Real, const N: usize>(x: &[R]) -> Vec<[R; N]> {
    let lane = |chunk: &[R], i: usize| chunk.get(i).copied().unwrap_or_default();
    x.chunks(N).map(|chunk| std::array::from_fn(|i| lane(chunk, i))).collect()
}

/// |value − exact| in units of the last place of the exact value: ∞ if one of them is not a number, or a zero has the
/// wrong sign. ∞ counts as the number that would follow the largest.
pub fn ulps<R: Real>(value: R, exact: DoubleDouble) -> f64 {
    let nearest = R::from_f64(exact.head);
    if value.to_f64().to_bits() == nearest.to_f64().to_bits() || value.to_f64().is_nan() && exact.head.is_nan() {
        return 0.0;
    }
    if value == nearest || exact.head.is_nan() || exact.head.is_infinite() {
        return f64::INFINITY;
    }
    // Large numbers are halved, so that the one that follows the largest has a place.
    let scale = if exact.head.abs() > 1.0 { 0.5 } else { 1.0 };
    let exact = DoubleDouble { head: exact.head * scale, tail: exact.tail * scale };
    let following = R::MAX.exponent().to_f64().exp2().copysign(value.to_f64());
    let value = if value.to_f64().is_infinite() { following } else { value.to_f64() * scale };
    let ulp = R::EPSILON.to_f64() * R::from_f64(exact.head / scale).power_of_two().to_f64() * scale;
    ((exact - value.into()).head / ulp).abs()
}
