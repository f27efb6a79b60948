//! Every program ends where its equations say, to what the tolerance allows.
//!
//! The steps are made here from the jets of the generated code, without a choice of instruction set: that compiles in a third of
//! the time that the solvers take.

use std::collections::HashSet;

use node_programs::{Visitor, each};
use node_runtime::prelude::*;
use node_runtime::scalar::Real;
use node_runtime::series::Coefficients;
use node_tests::reference::Reference;

const TABLE: &str = include_str!("../references/programs.txt");

/// The Taylor coefficients of the solution through a state at a time, one row for each order.
type Jets<'a> = &'a dyn Fn(f64, &[f64]) -> Vec<Vec<f64>>;

fn jet<D: Dynamics>(system: &D, time: f64, state: &[f64]) -> Vec<Vec<f64>> {
    let mut series = D::Series::<D::Real>::boxed();
    for (x, value) in series.row_mut(0).iter_mut().zip(state) {
        *x = D::Real::from_f64(*value);
    }
    let constants = D::constants::<D::Real>(&system.parameters());
    D::jet(&constants, D::Real::from_f64(time), D::Real::ONE, &mut series, D::MAX_ORDER);
    let row = |k| series.row(k)[..state.len()].iter().map(|x: &D::Real| x.to_f64()).collect();
    (0..=D::MAX_ORDER).map(row).collect()
}

/// The state at `end_time`. A step h is such that the last two terms |x_k| hᵏ are as large as the tolerance, relative where
/// the state is: those that follow are smaller.
fn end_state(jets: Jets, mut state: Vec<f64>, end_time: f64, tolerance: f64) -> Vec<f64> {
    let mut time = 0.0;
    for _ in 0..100_000 {
        let rows = jets(time, &state);
        let order = rows.len() - 1;
        let longest = |k: usize| (tolerance / largest(&rows[k], &state)).powf(1.0 / k as f64);
        let step = longest(order).min(longest(order - 1));
        let (is_last, step) = if step < end_time - time { (false, step) } else { (true, end_time - time) };
        let component = |i: usize| rows.iter().rev().fold(0.0, |sum, row| sum * step + row[i]);
        state = (0..state.len()).map(component).collect();
        time += step;
        if is_last {
            return state;
        }
    }
    panic!("no end after 100000 steps, at {time}");
}

fn largest(row: &[f64], state: &[f64]) -> f64 {
    row.iter().zip(state).map(|(c, x)| c.abs() / (1.0 + x.abs())).fold(f64::MIN_POSITIVE, f64::max)
}

/// The true end state of a program, and its gain.
fn truth(name: &str) -> (Reference, f64) {
    let is_title = |line: &&str| line.split_once(' ').is_some_and(|(first, _)| first == name);
    let title = TABLE.lines().find(is_title).unwrap_or_else(|| panic!("no reference for {name}"));
    let (_, gain) = title.split_once(' ').expect("a name and a gain");
    (Reference::find(TABLE, title), gain.parse().expect("the gain is a number"))
}

/// Compares the end states, and notes the names.
#[derive(Default)]
struct Checked {
    names: HashSet<&'static str>,
    wrong: Vec<String>,
}

impl Checked {
    /// A step may be wrong by the tolerance, relative where the state is large, in every component. The gain of a problem is how
    /// much larger a hundred such errors become until the end.
    fn check(&mut self, name: &'static str, jets: Jets, start: Vec<f64>, end_time: f64, tolerance: f64) {
        assert!(self.names.insert(name), "two programs are called {name}");
        let (reference, gain) = truth(name);
        let end = end_state(jets, start, end_time, tolerance);
        let (error, bound) = (reference.distance(&end), gain * tolerance);
        println!("{name}: error {error:.1e}, allowed {bound:.1e}");
        if error.is_nan() || error > bound {
            self.wrong.push(format!("{name}: error {error:.1e}, allowed {bound:.1e}, end {end:?}"));
        }
    }
}

/// The components of a state in a row.
fn components<X: State>(state: &X) -> Vec<f64> {
    let mut components = vec![X::Real::ZERO; X::DIM];
    state.write(&mut components);
    components.into_iter().map(Real::to_f64).collect()
}

impl Visitor for Checked {
    fn visit<D: Dynamics<Real = f64, State: Copy> + Copy + Sync>(&mut self, system: D, start: D::State, end_time: f64) {
        let jets = |time, state: &[f64]| jet(&system, time, state);
        self.check(D::NAME, &jets, components(&start), end_time, 1e-12);
    }

    fn visit_of_any_size<D: Dynamics<Real = f64, State: Copy> + Copy + Sync>(
        &mut self,
        system: D,
        start: D::State,
        end_time: f64,
    ) {
        let jets = |time, state: &[f64]| jet(&system, time, state);
        self.check(D::NAME, &jets, components(&start), end_time, 1e-12);
    }

    fn visit_single<D: Dynamics<Real = f32, State: Copy> + Copy + Sync>(
        &mut self,
        system: D,
        start: D::State,
        end_time: f32,
    ) {
        let jets = |time, state: &[f64]| jet(&system, time, state);
        self.check(D::NAME, &jets, components(&start), end_time.into(), 1e-6);
    }
}

#[test]
fn programs_end_where_their_equations_say() {
    let mut checked = Checked::default();
    each(&mut checked);
    let known = TABLE.lines().skip(1).filter_map(|line| line.split_once(' ')).count();
    assert!(checked.names.len() == known && known >= 100, "{} programs, {known} references", checked.names.len());
    assert!(checked.wrong.is_empty(), "{:#?}", checked.wrong);
}
