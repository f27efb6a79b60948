//! One adaptive step of an integrator, at tolerances 1e-9 and 2⁻⁵².

use criterion::{Criterion, criterion_group, criterion_main};
use node_runtime::prelude::*;
use node_tests::problem::{Problem, Visitor};
use node_tests::problems;

struct Steps<'a> {
    criterion: &'a mut Criterion,
    tolerance: f64,
}

impl Visitor for Steps<'_> {
    fn visit<D: Dynamics<Real = f64, State: Copy>>(&mut self, problem: Problem<D>) {
        let method = Taylor::tolerance(self.tolerance);
        let mut integrator = Integrator::new(problem.system, 0.0, problem.start, &method).expect("a valid problem");
        let name = format!("step/{}/{:e}", problem.name, self.tolerance);
        self.criterion.bench_function(&name, |bencher| bencher.iter(|| integrator.step()));
    }
}

fn steps(criterion: &mut Criterion) {
    for tolerance in [1e-9, f64::EPSILON] {
        problems::each(&mut Steps { criterion, tolerance });
    }
}

criterion_group!(benches, steps);
criterion_main!(benches);
