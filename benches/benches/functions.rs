//! Elementary functions: registers of 8 `f64` and 16 `f32` with the best instructions of the machine, against the
//! functions of single numbers. Each run computes 1024 values; criterion's elements per second tell the time of one.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use node_runtime::instruction_set::{InstructionSet, Task};
use node_runtime::scalar::{Lanes, Real, Scalar, Transparent, cast_mut, cast_ref};
use std::hint::black_box;

const COUNT: usize = 1024;

trait Function: Copy {
    fn of<S: Scalar>(self, x: S) -> S;
}

struct OfRegisters<'a, F, R, const N: usize>(F, &'a [[R; N]], &'a mut [[R; N]]);

impl<F: Function, R: Real, const N: usize> Task<R> for OfRegisters<'_, F, R, N> {
    type Output = ();

    #[inline(always)]
    fn run<S: Transparent<R>>(self) {
        for (x, y) in self.1.iter().zip(self.2) {
            let x: &[S; N] = cast_ref(x);
            *cast_mut(y) = self.0.of(Lanes(*x)).0;
        }
    }
}

/// Arguments from `low` to `high`, in an order that no branch is foretold by.
fn arguments<R: Real, const N: usize>([low, high]: [f64; 2]) -> Vec<[R; N]> {
    let place = |i: usize| (i * 389 % COUNT) as f64 / COUNT as f64;
    let number = |i: usize| R::from_f64(low + (high - low) * place(i));
    (0..COUNT / N).map(|block| std::array::from_fn(|i| number(block * N + i))).collect()
}

fn registers<F: Function, R: Real, const N: usize>(
    criterion: &mut Criterion,
    name: &str,
    function: F,
    range: [f64; 2],
) {
    let set = InstructionSet::detect();
    let x = arguments::<R, N>(range);
    let mut y = x.clone();
    let mut group = criterion.benchmark_group(format!("functions/{name}"));
    group.throughput(Throughput::Elements(COUNT as u64));
    let bits = 8 * size_of::<R>();
    group.bench_function(format!("{N} x f{bits}"), |bencher| {
        bencher.iter(|| set.run(OfRegisters(function, black_box(&x), &mut y)));
    });
    group.bench_function(format!("one by one, f{bits}"), |bencher| {
        bencher.iter(|| {
            for (x, y) in black_box(&x).iter().flatten().zip(y.iter_mut().flatten()) {
                *y = function.of(*x);
            }
        });
    });
    group.finish();
}

macro_rules! functions {
    ($($name:ident($x:ident) = $value:expr, $range:expr;)*) => {
        fn functions(criterion: &mut Criterion) {
            $({
                #[derive(Clone, Copy)]
                struct This;

                impl Function for This {
                    #[inline(always)]
                    fn of<S: Scalar>(self, $x: S) -> S {
                        $value
                    }
                }
                registers::<_, f64, 8>(criterion, stringify!($name), This, $range);
                registers::<_, f32, 16>(criterion, stringify!($name), This, $range);
            })*
        }
    };
}

functions! {
    exp(x) = x.exp(), [-20.0, 20.0];
    exp2(x) = x.exp2(), [-20.0, 20.0];
    exp_m1(x) = x.exp_m1(), [-2.0, 2.0];
    ln(x) = x.ln(), [0.0, 100.0];
    ln_1p(x) = x.ln_1p(), [-0.9, 3.0];
    log2(x) = x.log2(), [0.0, 100.0];
    log10(x) = x.log10(), [0.0, 100.0];
    sin_cos(x) = { let (sin, cos) = x.sin_cos(); sin + cos }, [-10.0, 10.0];
    tan(x) = x.tan(), [-10.0, 10.0];
    asin(x) = x.asin(), [-1.0, 1.0];
    acos(x) = x.acos(), [-1.0, 1.0];
    atan(x) = x.atan(), [-5.0, 5.0];
    atan2(x) = x.atan2(x * x - S::splat(S::Real::ONE)), [-2.0, 2.0];
    sinh_cosh(x) = { let (sinh, cosh) = x.sinh_cosh(); sinh + cosh }, [-5.0, 5.0];
    tanh(x) = x.tanh(), [-5.0, 5.0];
    sech_squared(x) = x.sech_squared(), [-5.0, 5.0];
    asinh(x) = x.asinh(), [-5.0, 5.0];
    acosh(x) = x.acosh(), [1.0, 10.0];
    atanh(x) = x.atanh(), [-1.0, 1.0];
    sigmoid(x) = x.sigmoid(), [-10.0, 10.0];
    softplus(x) = x.softplus(), [-10.0, 10.0];
    erf(x) = x.erf(), [-3.0, 3.0];
    erfc(x) = x.erfc(), [-3.0, 6.0];
    sqrt(x) = x.sqrt(), [0.0, 100.0];
    cbrt(x) = x.cbrt(), [-10.0, 10.0];
    hypot(x) = x.hypot(S::splat(S::Real::ONE)), [-10.0, 10.0];
    powf(x) = x.powf(S::splat(S::Real::from_f64(-1.5))), [0.1, 10.0];
    powi(x) = x.powi(7), [0.1, 10.0];
}

criterion_group!(benches, functions);
criterion_main!(benches);
