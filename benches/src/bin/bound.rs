//! How near Lorenz's jet of order 20 is to what the processor can do: see `README.md` for the bound.
//!
//! Time is measured in multiply-adds that wait for one another, of four cycles each on the processors of the last ten years.

use std::hint::black_box;
use std::time::Instant;

use node_runtime::dynamics::Dynamics;
use node_runtime::instruction_set::{InstructionSet, Task};
use node_runtime::scalar::{Transparent, cast_mut, cast_ref};
use node_runtime::series::Coefficients;
use node_runtime::state::State;
use node_tests::problems::Lorenz;

const ORDER: usize = 20;

/// The cycles from one order to the next: a multiply-add, a sum, and the factor s/(k + 1).
const CYCLES_OF_ORDER: f64 = 4.0 + 3.0 + 3.0;

const CYCLES_OF_MULTIPLY_ADD: f64 = 4.0;

/// How often each is done.
const COUNT: usize = 100_000;

struct Jets<'a> {
    constants: &'a <Lorenz as Dynamics>::Constants<f64>,
    series: &'a mut <Lorenz as Dynamics>::Series<f64>,
}

impl Task<f64> for Jets<'_> {
    type Output = ();
    const WIDE: bool = Lorenz::WIDE;

    #[inline(always)]
    fn run<S: Transparent<f64>>(self) {
        let constants = cast_ref::<_, <Lorenz as Dynamics>::Constants<S>>(self.constants);
        let series = cast_mut::<_, <Lorenz as Dynamics>::Series<S>>(self.series);
        for _ in 0..COUNT {
            // As in the solver, the order is known at run time only. Where all orders are one block, the optimiser makes loads that
            // wait for the stores before them: 93 ns.
            Lorenz::jet(constants, S::splat(0.0), S::splat(black_box(0.03125)), series, black_box(ORDER));
            black_box(&mut *series);
        }
    }
}

/// Multiply-adds that wait for one another.
struct Chain;

impl Task<f64> for Chain {
    type Output = f64;

    #[inline(always)]
    fn run<S: Transparent<f64>>(self) -> f64 {
        let (mut x, factor) = (S::splat(black_box(1.0)), S::splat(black_box(0.999)));
        for _ in 0..COUNT {
            x = x.mul_add(factor, factor);
        }
        x.real()
    }
}

/// Nanoseconds of one of `COUNT`, the least of many runs.
fn nanoseconds(mut run: impl FnMut()) -> f64 {
    let times = (0..50).map(|_| {
        let start = Instant::now();
        run();
        start.elapsed().as_secs_f64()
    });
    times.fold(f64::INFINITY, f64::min) * 1e9 / COUNT as f64
}

fn main() {
    let problem = Lorenz::problem();
    let constants = Lorenz::constants::<f64>(&problem.system.parameters());
    let mut series = <Lorenz as Dynamics>::Series::<f64>::boxed();
    problem.start.write(&mut series.row_mut(0)[..3]);
    let set = InstructionSet::detect();
    let cycle = nanoseconds(|| {
        black_box(set.run::<f64, _>(Chain));
    }) / CYCLES_OF_MULTIPLY_ADD;
    let jet = nanoseconds(|| set.run(Jets { constants: &constants, series: &mut series }));
    let bound = (ORDER - 1) as f64 * CYCLES_OF_ORDER * cycle;
    println!("{:.2} GHz; jet {jet:.1} ns, bound {bound:.1} ns: {:.0} %", 1.0 / cycle, 100.0 * bound / jet);
}
