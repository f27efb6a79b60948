//! One adaptive step of an integrator, at tolerances 1e-9 and 2⁻⁵².

use criterion::{Criterion, criterion_group, criterion_main};
use node_runtime::prelude::*;
use node_tests::problem::{Problem, Visitor};
use node_tests::problems;

struct Steps<'a>(&'a mut Criterion);

impl Visitor for Steps<'_> {
    fn visit<D: Dynamics<Real = f64>>(&mut self, problem: Problem<D>) {
        let mut group = self.0.benchmark_group(format!("step/{}", problem.name));
        for (name, tolerance) in [("1e-9", 1e-9), ("2^-52", f64::EPSILON)] {
            let method = Taylor::tolerance(tolerance);
            let mut integrator = Integrator::new(&problem.system, 0.0, problem.start, &method).expect("a valid problem");
            group.bench_function(name, |bencher| bencher.iter(|| integrator.step()));
        }
        group.finish();
    }
}

fn steps(criterion: &mut Criterion) {
    problems::each(&mut Steps(criterion));
}

criterion_group!(benches, steps);
criterion_main!(benches);
