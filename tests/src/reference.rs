//! True end states, and how far a computed state is from them.

use node_runtime::state::State;

use crate::double_double::DoubleDouble;

/// The components of a true state, to about 32 digits.
#[derive(Clone, Debug)]
pub struct Reference(Vec<DoubleDouble>);

impl Reference {
    /// The block `name` of a table: a line with the name, then one component a line, up to an empty line.
    ///
    /// # Panics
    ///
    /// If the table has no such block, or a line of it is no number: the tables are part of the source.
    pub fn find(table: &str, name: &str) -> Self {
        let components = table.lines().skip_while(|line| *line != name).skip(1).take_while(|line| !line.is_empty());
        let components: Vec<_> = components.map(|line| line.parse().expect("a decimal number")).collect();
        assert!(!components.is_empty(), "no reference for {name}");
        Self(components)
    }

    /// The largest error of a component: ‖state − reference‖∞, accurate far below an ulp of the state.
    pub fn error(&self, state: &impl State<Real = f64>) -> f64 {
        self.distance(&components(state))
    }

    /// The same of a state's components in a row.
    ///
    /// # Panics
    ///
    /// If there are not as many.
    pub fn distance(&self, components: &[f64]) -> f64 {
        assert_eq!(components.len(), self.0.len(), "components");
        let errors = components.iter().zip(&self.0).map(|(x, truth)| f64::from((*truth - (*x).into()).abs()));
        errors.fold(0.0, largest)
    }

    /// The largest component: ‖reference‖∞.
    pub fn norm(&self) -> f64 {
        self.0.iter().map(|x| x.head.abs()).fold(0.0, largest)
    }
}

/// The components of a state in a row.
pub fn components<T: State<Real = f64>>(state: &T) -> Vec<f64> {
    let mut components = vec![0.0; T::DIM];
    state.write(&mut components);
    components
}

/// The larger of two numbers, NaN if one is NaN: an error that is not a number must not look small.
fn largest(a: f64, b: f64) -> f64 {
    if a.is_nan() || a > b { a } else { b }
}
