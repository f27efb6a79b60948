//! The tables of Taylor coefficients and of their derivatives that `mpmath/elementary.py` and `derivatives.py` write.

use crate::double_double::DoubleDouble;

/// The coefficients of one function of one inner series, orders 0 to 30, or their changes, orders 0 to 12.
pub struct Case {
    /// The numbers that choose the inner series.
    pub arguments: Vec<f64>,
    /// The coefficients, to 32 of the table's 40 digits.
    pub values: Vec<DoubleDouble>,
    /// How far each moves, in units of ε, when it and the coefficients of the operands are rounded.
    pub scales: Vec<f64>,
}

/// The cases of the function `name`.
pub fn cases(name: &str) -> impl Iterator<Item = Case> {
    cases_in(include_str!("../mpmath/elementary.txt"), name)
}

/// The changes of its coefficients, orders 0 to 12, with (v₀, a, b, c, d) by (½, 0.6, −0.8, 0.3, 0.2).
pub fn derivatives(name: &str) -> impl Iterator<Item = Case> {
    cases_in(include_str!("../mpmath/derivatives.txt"), name)
}

fn cases_in(table: &'static str, name: &str) -> impl Iterator<Item = Case> {
    let blocks = table.split("\n\n").skip(1);
    blocks.filter_map(move |block| {
        let (title, rows) = block.split_once('\n')?;
        let arguments = title.strip_prefix(name)?.strip_prefix(' ')?;
        let rows: Vec<_> = rows.lines().filter_map(|row| row.split_once(' ')).collect();
        Some(Case {
            arguments: arguments.split(' ').map(number).collect(),
            values: rows.iter().map(|(value, _)| number(value)).collect(),
            scales: rows.iter().map(|(_, scale)| number(scale)).collect(),
        })
    })
}

fn number<T: std::str::FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().expect("the table has numbers only")
}
