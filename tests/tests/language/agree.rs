//! The oracle: the function as written.

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
    for factor in [1.0, 0.8125, 1.125] {
        let start: Vec<f64> = components(&start).iter().map(|x| factor * x).collect();
        let rows = jet(system, time, &start);
        for h in [0.0, 0.0625, -0.0625, 0.125, -0.03125] {
            let (value, slope) = evaluate(&rows, h);
            let field = components(&f(time + h, D::State::read(&value)));
            let left_out = left_out(&rows, h);
            for (i, (slope, field)) in slope.iter().zip(&field).enumerate() {
                let (error, rounding) = ((slope - field).abs(), 1e-13 * (1.0 + field.abs()));
                let allowed = if h == 0.0 { 0.1 * rounding } else { rounding + left_out };
                assert!(
                    error <= allowed,
                    "{}, component {i}, {h} from {time}: x' = {slope:e}, f = {field:e}, allowed {allowed:e}",
                    D::NAME
                );
            }
        }
    }
}

/// The row of all parameters, changed, goes back to where it came from; truth values and integers stay.
fn parameters_come_back<D: Dynamics<Real = f64> + Clone>(system: &D) {
    let before = system.parameters();
    let changed: Vec<_> = (0..before.as_ref().len()).map(|i| 1000.5 + i as f64).collect();
    let mut copy = system.clone();
    copy.set_parameters(&changed).expect("as many");
    let mut kept = D::PARAMETERS.iter().flat_map(|field| std::iter::repeat_n(!field.is_real, field.dim()));
    for (i, &now) in copy.parameters().as_ref().iter().enumerate() {
        let expected = if kept.next() == Some(true) { before.as_ref()[i] } else { changed[i] };
        assert_eq!(now, expected, "{}, parameter {i}", D::NAME);
    }
    assert_eq!(kept.next(), None);
    copy.set_parameters(before.as_ref()).expect("as many");
    assert_eq!(copy.parameters().as_ref(), before.as_ref());
    assert!(copy.set_parameters(&[0.0; 1].repeat(changed.len() + 1)).is_err());
    assert_eq!(copy.parameters().as_ref(), before.as_ref());
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
    (0..=D::MAX_ORDER).map(|k| series.row(k)[..start.len()].to_vec()).collect()
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
