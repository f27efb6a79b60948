//! One jet: the Taylor coefficients of a solution at one point, orders 12 and 20.

use criterion::{Criterion, criterion_group, criterion_main};
use node_runtime::prelude::*;
use node_tests::problem::{Problem, Visitor};
use node_tests::problems;

struct Jets<'a>(&'a mut Criterion);

impl Visitor for Jets<'_> {
    fn visit<D: Dynamics<Real = f64, State: Copy>>(&mut self, problem: Problem<D>) {
        let mut group = self.0.benchmark_group(format!("jet/{}", problem.name));
        for order in [12, 20] {
            let jet = || Jet::new(&problem.system, 0.0, problem.start, order);
            group.bench_function(order.to_string(), |bencher| bencher.iter(jet));
        }
        group.finish();
    }
}

fn jets(criterion: &mut Criterion) {
    problems::each(&mut Jets(criterion));
}

criterion_group!(benches, jets);
criterion_main!(benches);
