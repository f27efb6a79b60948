//! The jet of the compiled system beside the interpreter's.

use node_runtime::dynamics::Dynamics;
use node_runtime::jet::Jet;
use node_runtime::scalar::Real;
use node_runtime::series::Coefficients;
use node_runtime::state::State;

use crate::compare::{compare_row, components};
use crate::direction::Direction;
use crate::jet::Problem;

/// What compiled code gives.
pub struct Jets {
    /// The coefficients, those of order k in row k.
    pub jet: Vec<Vec<f64>>,
    /// Half as many, in time that runs half as fast: row k is 2ᵏ times smaller.
    pub half: Vec<Vec<f64>>,
    /// The rate that the function gives as it is written.
    pub written: Vec<f64>,
}

impl Jets {
    /// Up to the highest order that was compiled, in the plain arithmetic of the numbers.
    pub fn of<D: Dynamics<State: Copy>>(system: &D, time: D::Real, start: D::State, written: D::State) -> Self {
        let half = D::MAX_ORDER.div_ceil(2);
        Self {
            jet: plain_jet(system, time, start, D::Real::ONE, D::MAX_ORDER),
            half: plain_jet(system, time, start, D::Real::from_f64(0.5), half),
            written: components(&written),
        }
    }

    /// The jet with the instructions that the machine has, which takes three times as long to compile.
    pub fn with_registers<D: Dynamics<State: Copy>>(
        system: &D,
        time: D::Real,
        start: D::State,
        written: D::State,
    ) -> Self {
        let jet = Jet::new(system, time, start, D::MAX_ORDER).expect("a jet");
        let jet = (0..=jet.order()).map(|k| components(&jet.coefficient(k))).collect();
        Self { jet, ..Self::of(system, time, start, written) }
    }
}

/// The coefficients by one instruction set.
fn plain_jet<D: Dynamics<State: Copy>>(
    system: &D,
    time: D::Real,
    start: D::State,
    scale: D::Real,
    order: usize,
) -> Vec<Vec<f64>> {
    let constants = D::constants::<D::Real>(&system.parameters());
    let mut series = D::Series::<D::Real>::boxed();
    let mut jet_of = |write: &dyn Fn(&mut [D::Real])| {
        write(&mut series.row_mut(0)[..D::State::DIM]);
        D::jet(&constants, time, scale, &mut series, order);
    };
    // What the jet before left in the memory is of no matter.
    jet_of(&|state| state.fill(D::Real::from_f64(f64::NAN)));
    jet_of(&|state| start.write(state));
    let row = |k| series.row(k)[..D::State::DIM].iter().map(|x: &D::Real| x.to_f64()).collect();
    (0..=order).map(row).collect()
}

/// The largest error as a part of what is allowed, where all coefficients agree, and what the function gives as written.
///
/// # Errors
///
/// The first difference, in words.
pub fn compare(text: &str, compiled: &Jets) -> Result<Option<f64>, String> {
    let problem = Problem::read(text)?;
    let truth = problem.jet(compiled.jet.len() - 1, Direction::NONE)?.values;
    let unit = problem.unit();
    // If this is not so, the interpreter does not read Rust as rustc does.
    compare_row("the function as written", &compiled.written, &truth[1], unit)?;
    let mut worst = 0.0_f64;
    for (order, (row, truth)) in compiled.jet.iter().zip(&truth).enumerate() {
        worst = worst.max(compare_row(&format!("order {order}"), row, truth, unit)?);
    }
    for (order, (row, truth)) in compiled.half.iter().zip(&truth).enumerate() {
        let row: Vec<_> = row.iter().map(|x| x * 2.0_f64.powi(order as i32)).collect();
        worst = worst.max(compare_row(&format!("in scaled time, order {order}"), &row, truth, unit)?);
    }
    Ok(Some(worst))
}
