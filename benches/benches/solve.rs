//! Whole solves of the ten problems, at tolerances 1e-9 and 2⁻⁵².

use criterion::{Criterion, criterion_group, criterion_main};
use node_runtime::prelude::*;
use node_tests::problem::{Problem, Visitor};
use node_tests::problems;

struct Solves<'a>(&'a mut Criterion);

impl Visitor for Solves<'_> {
    fn visit<D: Dynamics<Real = f64, State: Copy>>(&mut self, problem: Problem<D>) {
        let mut group = self.0.benchmark_group(format!("solve/{}", problem.name));
        for (name, tolerance) in [("1e-9", 1e-9), ("2^-52", f64::EPSILON)] {
            let solve =
                || solve_end(&problem.system, problem.start, 0.0..=problem.end_time, &Taylor::tolerance(tolerance));
            group.bench_function(name, |bencher| bencher.iter(solve));
        }
        group.finish();
    }
}

fn solves(criterion: &mut Criterion) {
    problems::each(&mut Solves(criterion));
}

criterion_group!(benches, solves);
criterion_main!(benches);
