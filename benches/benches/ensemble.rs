//! Ensembles of 256 neighbours of each of the ten problems on one thread, at tolerances 1e-9 and 2⁻⁵².

use criterion::{Criterion, criterion_group, criterion_main};
use node_benches::ensemble::neighbours;
use node_runtime::prelude::*;
use node_tests::problem::{Problem, Visitor};
use node_tests::problems;

struct Ensembles<'a>(&'a mut Criterion);

impl Visitor for Ensembles<'_> {
    fn visit<D: Dynamics<Real = f64, State: Copy> + Copy + Sync>(&mut self, problem: Problem<D>) {
        let mut group = self.0.benchmark_group(format!("ensemble/{}", problem.name));
        for (name, tolerance) in [("1e-9", 1e-9), ("2^-52", f64::EPSILON)] {
            let method = Taylor::tolerance(tolerance);
            let solve = || Ensemble::new(&method).threads(1).solve_ends(neighbours(&problem, 256));
            group.sample_size(10).bench_function(name, |bencher| bencher.iter(solve));
        }
        group.finish();
    }
}

fn ensembles(criterion: &mut Criterion) {
    problems::each(&mut Ensembles(criterion));
}

criterion_group!(benches, ensembles);
criterion_main!(benches);
