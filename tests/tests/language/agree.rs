//! The oracle: the function as written.

use node_runtime::dynamics::Field;
use node_runtime::prelude::*;
use node_runtime::series::Coefficients;

/// The Taylor polynomial P of the solution obeys P′(h) = f(t + h, P(h)), up to what the orders left out and to rounding.
///
/// A coefficient x_k that is wrong by itself shows as k·x_k·h^{k−1}. Three points, five distances h; 0 is x_1 = f.
///
/// # Panics
///
/// Where the compiled system and the function differ.
pub fn agree<D>(system: &D, time: f64, start: D::State, f: impl Fn(f64, D::State) -> D::State)
where
    D: Dynamics<Real = f64> + Clone,
{
    parameters_come_back(system);
    let jet = |start: &[f64]| jet(system, time, start);
    let field = |time: f64, state: &[f64]| components(&f(time, D::State::read(state)));
    jets_obey(D::NAME, time, &components(&start), &jet, &field);
}

/// What [`agree`] does, once for all systems.
fn jets_obey(
    name: &str,
    time: f64,
    start: &[f64],
    jet: &dyn Fn(&[f64]) -> Vec<Vec<f64>>,
    field: &dyn Fn(f64, &[f64]) -> Vec<f64>,
) {
    for factor in [1.0, 0.8125, 1.125] {
        let start: Vec<f64> = start.iter().map(|x| factor * x).collect();
        let rows = jet(&start);
        for h in [0.0, 0.0625, -0.0625, 0.125, -0.03125] {
            let (value, slope) = evaluate(&rows, h);
            let field = field(time + h, &value);
            let left_out = left_out(&rows, h);
            for (i, (slope, field)) in slope.iter().zip(&field).enumerate() {
                let (error, rounding) = ((slope - field).abs(), 1e-13 * (1.0 + field.abs()));
                let allowed = if h == 0.0 { 0.1 * rounding } else { rounding + left_out };
                assert!(
                    error <= allowed,
                    "{name}, component {i}, {h} from {time}: x' = {slope:e}, f = {field:e}, allowed {allowed:e}"
                );
            }
        }
    }
}

/// The row of all parameters, changed, goes back to where it came from; truth values and integers stay.
fn parameters_come_back<D: Dynamics<Real = f64> + Clone>(system: &D) {
    let before = system.parameters();
    let mut copy = system.clone();
    let mut change = |parameters: &[f64], now: &mut [f64]| {
        let is_changed = copy.set_parameters(parameters).is_ok();
        now.copy_from_slice(copy.parameters().as_ref());
        is_changed
    };
    come_back(D::NAME, before.as_ref(), D::PARAMETERS, &mut change);
}

/// What [`parameters_come_back`] does, once for all systems.
fn come_back(name: &str, before: &[f64], fields: &[Field], change: &mut dyn FnMut(&[f64], &mut [f64]) -> bool) {
    let changed: Vec<_> = (0..before.len()).map(|i| 1000.5 + i as f64).collect();
    let mut now = vec![0.0; before.len()];
    assert!(change(&changed, &mut now), "{name}: as many");
    let mut kept = fields.iter().flat_map(|field| std::iter::repeat_n(!field.is_real, field.dim()));
    for (i, &now) in now.iter().enumerate() {
        let expected = if kept.next() == Some(true) { before[i] } else { changed[i] };
        assert_eq!(now, expected, "{name}, parameter {i}");
    }
    assert_eq!(kept.next(), None);
    assert!(change(before, &mut now), "{name}: as many");
    assert_eq!(now, before);
    assert!(!change(&vec![0.0; before.len() + 1], &mut now), "{name}: one more");
    assert_eq!(now, before);
}

/// The components in a row.
pub fn components<X: State<Real = f64>>(state: &X) -> Vec<f64> {
    let mut components = vec![0.0; X::DIM];
    state.write(&mut components);
    components
}

/// The coefficients to the highest order, straight from the compiled code: one instruction set is enough here, and half as
/// much to compile.
pub fn jet<D: Dynamics<Real = f64>>(system: &D, time: f64, start: &[f64]) -> Vec<Vec<f64>> {
    let mut series = <D::Series<f64> as Coefficients<f64>>::boxed();
    series.row_mut(0)[..start.len()].copy_from_slice(start);
    D::jet(&D::constants(&system.parameters()), time, 1.0, &mut series, D::MAX_ORDER);
    rows(series.flat(), <D::Series<f64> as Coefficients<f64>>::WIDTH, D::MAX_ORDER, start.len())
}

/// The first coefficients of each order.
fn rows(flat: &[f64], width: usize, order: usize, count: usize) -> Vec<Vec<f64>> {
    flat.chunks(width).take(order + 1).map(|row| row[..count].to_vec()).collect()
}

/// P(h) and P′(h) by Horner's rule.
fn evaluate(rows: &[Vec<f64>], h: f64) -> (Vec<f64>, Vec<f64>) {
    let zero = vec![0.0; rows[0].len()];
    rows.iter().rev().fold((zero.clone(), zero), |(value, slope), row| {
        let slope = slope.iter().zip(&value).map(|(slope, value)| slope * h + value).collect();
        (value.iter().zip(row).map(|(value, x)| value * h + x).collect(), slope)
    })
}

/// A bound of the orders that were left out, as large as the last two say.
fn left_out(rows: &[Vec<f64>], h: f64) -> f64 {
    let order = rows.len() - 1;
    let last = rows[order - 1].iter().chain(&rows[order]).map(|x| x.abs()).fold(0.0, f64::max);
    10.0 * order as f64 * last * h.abs().powi(order as i32 - 1)
}
