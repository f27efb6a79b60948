//! Patterns: in `let`, in assignments, in loops and in `match`.

use super::arrays::array;
use super::text::Text;
use super::writer::{Index, Type, Writer};

impl Writer {
    /// Variables by a pattern in a pattern.
    pub fn nested_pattern(&mut self) -> Vec<String> {
        let Some((path, length)) = self.array_in_sight() else { return self.swapped() };
        let value = self.expression(1).text;
        let (whole, first, other) = (self.fresh("w"), self.fresh("e"), self.name("a"));
        let line = match self.between(0, 2) {
            0 => format!("let (mut {other}, {whole} @ [{first}, ..]) = ({value}, {path});"),
            1 => format!("let [{first}, .., {other}] = {path};"),
            _ => format!("let ([.., {first}], {other}, _) = ({path}, {value}, 0.5_{});", self.real),
        };
        self.declare(&first, Type::Real, false);
        self.declare_anew(&other, line.contains("mut"));
        if line.contains('@') {
            self.declare(&whole, array(length), false);
        }
        vec![line]
    }

    /// Fields of a struct by a pattern.
    pub fn fields(&mut self) -> Vec<String> {
        let found = self.variable(|variable| matches!(variable.ty, Type::Struct(..)) && !variable.is_borrowed);
        let Some((path, Type::Struct(kind, fields))) = found.map(|found| (found.path, found.ty)) else {
            return self.swapped();
        };
        let (place, name) = (self.between(0, fields.len() - 1), self.fresh("part"));
        let (field, ty) = fields[place].clone();
        self.declare(&name, ty, true);
        vec![format!("let {kind} {{ {field}: mut {name}, .. }} = {path};")]
    }

    /// An assignment to two variables at once.
    pub fn swapped(&mut self) -> Vec<String> {
        let (a, b) = (self.fresh("a"), self.fresh("b"));
        let mut lines = vec![format!("let (mut {a}, mut {b}) = ({}, {});", self.expression(1).text, self.leaf().text)];
        self.declare(&a, Type::Real, true);
        self.declare(&b, Type::Real, true);
        let other = self.path_to(&Type::Real, |variable| variable.is_mutable).unwrap_or(a.clone());
        let value = self.expression(1);
        lines.push(match self.between(0, 3) {
            0 => format!("({a}, {b}) = ({b}, {a});"),
            1 if other != a => format!("({a}, {other}) = ({b} + {other}, {});", value.text),
            2 => format!("[{b}, {a}] = [0.5 * {a}, {}];", value.text),
            _ => format!("({a}, (_, {b})) = ({}, ({a}, {b} - {a}));", value.text),
        });
        lines
    }

    /// A loop over the rows of an array of arrays.
    pub fn loop_over_rows(&mut self) -> Vec<String> {
        let Some(path) = self.path_to(&Type::Array(Box::new(array(2)), 3), |_| true) else {
            return self.rows_in_place();
        };
        let (sum, p, q, i) = (self.fresh("sum"), self.fresh("e"), self.fresh("e"), self.fresh("i"));
        let first = self.leaf().text;
        let body = self.within(|writer| {
            // The rows are borrowed.
            writer.purely(|writer| {
                writer.declare(&p, Type::Real, false);
                writer.declare(&q, Type::Real, false);
                writer.scope.indices.push(Index { name: i.clone(), below: 3 });
                writer.change(&sum, 1)
            })
        });
        let header = match self.between(0, 2) {
            0 => format!("for ({i}, [{p}, {q}]) in {path}.into_iter().enumerate() {{"),
            1 => format!("for ({i}, &[{p}, {q}]) in {path}.iter().enumerate() {{"),
            _ => format!("for (&[{p}, {q}], {i}) in {path}.iter().rev().zip(0..) {{"),
        };
        self.declare(&sum, Type::Real, true);
        vec![format!("let mut {sum} = {first};"), header, body, "}".to_owned()]
    }

    /// An array of arrays whose rows are changed where they stand.
    fn rows_in_place(&mut self) -> Vec<String> {
        let (name, p, q, v) = (self.fresh("g"), self.fresh("e"), self.fresh("e"), self.fresh("v"));
        let first = self.array_expression(2, 1, false);
        let (change, other) = self.purely(|writer| (writer.change(&format!("*{p}"), 1), writer.leaf().text));
        let ty = Type::Array(Box::new(array(2)), 3);
        let declared = format!("let mut {name}: {} = [{first}, [{other}; 2], {first}];", self.type_name(&ty));
        self.declare(&name, ty, true);
        let turns = match self.between(0, 1) {
            0 => format!("for [{p}, {q}] in &mut {name} {{ {change} *{q} -= 0.5 * *{p}; }}"),
            _ => format!(
                "for ([{p}, {q}], {v}) in {name}.iter_mut().zip([0.5, 2.0, {other}]) {{ *{q} += {v} * *{p}; {change} }}"
            ),
        };
        vec![declared, turns]
    }

    /// Values by a pattern of two, of which one may be an index.
    pub fn matched_pair(&mut self, a: &Text, b: &Text) -> Option<Text> {
        let (kinds, flags, indices) = (self.scope.kinds.clone(), self.scope.flags.clone(), self.scope.indices.clone());
        let flag = if flags.is_empty() { format!("({})", self.condition()) } else { self.choice(&flags).clone() };
        let names: Vec<_> = kinds.into_iter().chain(indices.into_iter().map(|index| index.name)).collect();
        if names.is_empty() {
            return None;
        }
        let (integer, n, real, number) = (self.choice(&names).clone(), self.fresh("n"), self.real, self.number());
        let c = self.leaf();
        let has_constant = self.scope.indices.iter().any(|index| index.name == "LEN");
        let is_index = self.scope.indices.iter().any(|index| index.name == integer);
        let (a, b, c, guard) = (&a.text, &b.text, c.factor(), self.condition());
        Some(Text::atom(match self.between(0, 3) {
            3 if has_constant && is_index => format!("(match {integer} {{ 0 | LEN => {a}, _ => {b} }})"),
            0 => format!(
                "(match ({integer}, {flag}) {{ (0, true) | (1, false) => {a}, ({n} @ 2.., _) if {guard} => {c} * {n} as {real}, _ => {b} }})"
            ),
            1 => format!(
                "(match ({flag}, {integer}) {{ (true, {n}) => {c} * {n} as {real}, (_, ..=1) => {{ {a} }} (false, {n}) if {n} > 0 => {number}, _ => {b} }})"
            ),
            _ => format!("(if matches!({integer}, 1 | 3..=4 if {guard}) {{ {a} }} else {{ {b} }})"),
        }))
    }
}
