//! Statements of programs with const parameters: loops that stay loops, and what they change.

use super::sizes::{Grid, Sizes, Turn, array_type};
use super::text::Text;
use super::writer::Type;

/// What passes over elements, or turns them round.
const ADAPTERS: [&str; 8] =
    ["", "", ".rev()", ".skip(1)", ".take(3)", ".skip(1).rev()", ".rev().take(2)", ".take(4).skip(1)"];

impl Sizes {
    /// Statements that make more names known.
    pub fn statements(&mut self, count: usize) -> Vec<String> {
        (0..count).flat_map(|_| self.statement()).collect()
    }

    fn statement(&mut self) -> Vec<String> {
        match self.writer.between(0, 14) {
            0..=3 => self.array_in_the_making(),
            4..=6 => self.accumulation(),
            7 => self.in_place(),
            8 | 9 => self.number(),
            10 => self.branch(),
            11 => self.over_rows(),
            12 => self.moved(),
            13 => self.by_closure(),
            _ => self.writer.statements(1),
        }
    }

    /// Lengths of an array in sight.
    fn lengths(&mut self) -> Vec<String> {
        let all: Vec<_> = self.grids.iter().map(|grid| grid.lengths.clone()).collect();
        self.writer.choice(&all).clone()
    }

    /// The name of an array of these lengths.
    fn alike(&mut self, lengths: &[String]) -> Option<String> {
        let found: Vec<_> = self.grids.iter().filter(|grid| grid.lengths == lengths).cloned().collect();
        if found.is_empty() { None } else { Some(self.writer.choice(&found).name.clone()) }
    }

    /// A row in sight, and its length.
    fn row(&mut self) -> Option<(String, String)> {
        let rows: Vec<_> = self.grids.iter().filter(|grid| grid.lengths.len() == 1).cloned().collect();
        if rows.is_empty() {
            return None;
        }
        let Grid { name, lengths, .. } = self.writer.choice(&rows).clone();
        Some((name, lengths[0].clone()))
    }

    /// An expression whose type is known to be an array of these lengths.
    pub fn array(&mut self, lengths: &[String]) -> String {
        let (length, inner) = lengths.split_first().expect("an array has a length");
        let (other, v) = (self.alike(lengths), self.writer.fresh("v"));
        match (self.writer.between(0, 7), other) {
            (0, _) => {
                let value = self.expression(1).text;
                lengths.iter().rev().fold(value, |inner, length| format!("[{inner}; {length}]"))
            }
            (1, Some(other)) if inner.is_empty() && !self.changes.is_empty() => {
                let functions = self.changes.clone();
                format!("{}({other}, {})", self.writer.choice(&functions), self.expression(1).text)
            }
            (2, Some(other)) => other,
            (3 | 4, Some(other)) if inner.is_empty() => format!("{other}.map(|{v}| {})", self.lambda(&v)),
            _ => {
                let i = self.writer.fresh("i");
                let body = self.within(|sizes| {
                    sizes.turns.push(Turn { index: i.clone(), length: length.clone(), beside: Vec::new() });
                    if inner.is_empty() { sizes.expression(2).text } else { sizes.array_of_known_length(inner) }
                });
                format!("std::array::from_fn(|{i}| {body})")
            }
        }
    }

    /// An array by a function that says its length.
    fn array_of_known_length(&mut self, lengths: &[String]) -> String {
        let i = self.writer.fresh("i");
        let body = self.within(|sizes| {
            sizes.turns.push(Turn { index: i.clone(), length: lengths[0].clone(), beside: Vec::new() });
            sizes.expression(2).text
        });
        format!("std::array::from_fn::<_, {}, _>(|{i}| {body})", lengths[0])
    }

    /// An expression in one more variable.
    fn lambda(&mut self, name: &str) -> String {
        self.within(|sizes| {
            sizes.writer.freeze();
            sizes.writer.declare(name, Type::Real, false);
            let body = sizes.expression(1);
            // Most of the time the variable is used.
            if sizes.writer.chance(70) { format!("{} * {name}", body.factor()) } else { body.text }
        })
    }

    /// An array that loops change.
    fn array_in_the_making(&mut self) -> Vec<String> {
        let (name, lengths) = (self.writer.fresh("y"), self.lengths());
        let (value, ty) = (self.array(&lengths), array_type(self.writer.real, &lengths));
        let mut lines = vec![format!("let mut {name}: {ty} = {value};")];
        self.grids.push(Grid { name: name.clone(), lengths: lengths.clone(), is_mutable: true, is_fixed: false });
        for _ in 0..self.writer.between(1, 2) {
            let turns = self.loops(&lengths, |sizes| sizes.change_of(|grid| grid.name == name));
            lines.extend(turns);
        }
        lines
    }

    /// A change of an element.
    fn change_of(&mut self, condition: impl Fn(&Grid) -> bool) -> Vec<String> {
        let Some((place, _)) = self.element(condition) else { return Vec::new() };
        vec![self.change(&place)]
    }

    /// `*=` keeps its factor near 1, so that products in loops stay small.
    fn change(&mut self, place: &str) -> String {
        let value = self.expression(1);
        match self.writer.between(0, 8) {
            0..=3 => format!("{place} += {};", value.text),
            4 => format!("{place} -= {};", value.text),
            5 => format!("{place} *= 0.5 + 0.25 * {}.sin();", value.receiver()),
            6 => format!("{place} /= {};", self.writer.positive(&value)),
            7 => format!("{place} = {};", value.text),
            _ => format!("{place} = 0.5 * {place} + {};", value.text),
        }
    }

    /// A number that a loop sums up.
    fn accumulation(&mut self) -> Vec<String> {
        let (name, first) = (self.writer.fresh("sum"), self.expression(1));
        self.writer.declare(&name, Type::Real, true);
        let lengths = self.lengths();
        let mut lines = vec![format!("let mut {name} = {};", first.text)];
        lines.extend(self.loops(&lengths, |sizes| vec![sizes.change(&name)]));
        lines
    }

    /// A loop for each length, or two over the first of them.
    fn loops(&mut self, lengths: &[String], body: impl FnOnce(&mut Self) -> Vec<String>) -> Vec<String> {
        self.within(|sizes| {
            let (first, rest) = lengths.split_first().expect("an array has a length");
            let i = sizes.writer.fresh("i");
            let mut lines = vec![sizes.header(&i, first)];
            if sizes.writer.chance(15) {
                lines.push(format!("if {} {{ continue; }}", sizes.condition_on(&i, first)));
            }
            lines.extend(match rest {
                [] if sizes.writer.chance(40) => sizes.inner_loop(&i, first, body),
                [] => sizes.turn(body),
                rest => sizes.loops(rest, body),
            });
            lines.push("}".to_owned());
            lines
        })
    }

    fn header(&mut self, i: &str, length: &str) -> String {
        let (range, beside) = match self.writer.between(0, 9) {
            0 => (format!("(0..{length}).rev()"), vec![]),
            1 => (format!("1..{length}"), vec![format!("{i} - 1")]),
            2 => (format!("0..{length} - 1"), vec![format!("{i} + 1")]),
            3 => (format!("(0..{length}).step_by(2)"), vec![]),
            4 => (format!("(1..{length}).rev()"), vec![format!("{i} - 1")]),
            _ => (format!("0..{length}"), vec![]),
        };
        self.turns.push(Turn { index: i.to_owned(), length: length.to_owned(), beside });
        format!("for {i} in {range} {{")
    }

    /// A loop that the one around may bound.
    fn inner_loop(&mut self, i: &str, length: &str, body: impl FnOnce(&mut Self) -> Vec<String>) -> Vec<String> {
        let j = self.writer.fresh("j");
        let kind = self.writer.between(0, 5);
        let (range, length) = match kind {
            0 => (format!("{i} + 1..{length}"), length),
            1 => (format!("0..{i}"), length),
            2 => (format!("0..={i}"), length),
            3 => ("0..2".to_owned(), "2"),
            _ => (format!("0..{length}"), length),
        };
        self.turns.push(Turn { index: j.clone(), length: length.to_owned(), beside: Vec::new() });
        let mut lines = vec![format!("for {j} in {range} {{")];
        if kind > 3 && self.writer.chance(40) {
            lines.push(format!("if {i} == {j} {{ continue; }}"));
        }
        lines.extend(self.turn(body));
        lines.push("}".to_owned());
        lines
    }

    /// What a loop does in a turn, perhaps under a condition.
    fn turn(&mut self, body: impl FnOnce(&mut Self) -> Vec<String>) -> Vec<String> {
        let mut lines = Vec::new();
        if self.writer.chance(30) {
            let (name, value) = (self.writer.fresh("a"), self.expression(1));
            lines.push(format!("let {name} = {};", value.text));
            self.writer.declare(name, Type::Real, false);
        }
        let condition = self.writer.chance(25).then(|| self.condition());
        let body = body(self);
        match condition {
            None => lines.extend(body),
            Some(condition) => {
                lines.push(format!("if {condition} {{"));
                lines.extend(body);
                if self.writer.chance(40) {
                    lines.push("} else {".to_owned());
                    lines.extend(self.change_of(|grid| grid.is_mutable));
                }
                lines.push("}".to_owned());
            }
        }
        lines
    }

    /// A condition on an index, or one that is known when the solve begins.
    fn condition(&mut self) -> String {
        if self.turns.is_empty() || self.writer.chance(40) {
            return self.writer.condition();
        }
        let turns = self.turns.clone();
        let Turn { index, length, .. } = self.writer.choice(&turns).clone();
        self.condition_on(&index, &length)
    }

    fn condition_on(&mut self, index: &str, length: &str) -> String {
        match self.writer.between(0, 4) {
            0 => format!("{index} % 2 == {}", self.writer.between(0, 1)),
            1 => format!("{index} + 1 < {length}"),
            2 => format!("{index} > 0"),
            3 => format!("{index} != {length} - 1"),
            _ => format!("{index} == {}", self.writer.between(0, 2)),
        }
    }

    /// A loop over places.
    fn in_place(&mut self) -> Vec<String> {
        let Some((row, length)) = self.row() else { return self.accumulation() };
        let (name, real, v, i) =
            (self.writer.fresh("y"), self.writer.real, self.writer.fresh("v"), self.writer.fresh("i"));
        let first = format!("let mut {name}: [{real}; {length}] = {row};");
        let (other, w) = (self.alike(std::slice::from_ref(&length)), self.writer.fresh("w"));
        let (header, variable) = match (self.writer.between(0, 2), other) {
            (0, _) => (format!("for {v} in {name}.iter_mut() {{"), None),
            (1, Some(other)) => (format!("for ({v}, {w}) in {name}.iter_mut().zip(&{other}) {{"), Some(w)),
            _ => (format!("for ({i}, {v}) in {name}.iter_mut().enumerate() {{"), None),
        };
        let change = self.within(|sizes| {
            if header.contains("enumerate") {
                sizes.turns.push(Turn { index: i.clone(), length: length.clone(), beside: Vec::new() });
            }
            if let Some(w) = variable {
                sizes.writer.declare(format!("(*{w})"), Type::Real, false);
            }
            sizes.change(&format!("*{v}"))
        });
        self.grids.push(Grid { name, lengths: vec![length], is_mutable: true, is_fixed: false });
        vec![first, header, change, "}".to_owned()]
    }

    fn number(&mut self) -> Vec<String> {
        let (name, value) = (self.writer.fresh("a"), self.reduction());
        self.writer.declare(&name, Type::Real, false);
        vec![format!("let {name} = {};", value.text)]
    }

    /// A number made of an array.
    pub fn reduction(&mut self) -> Text {
        let Some((a, length)) = self.row() else { return self.expression(1) };
        let (real, v, i) = (self.writer.real, self.writer.fresh("v"), self.writer.fresh("i"));
        let entire = *self.writer.choice(&["sin", "cos", "tanh", "sqr"]);
        let adapter = *self.writer.choice(&ADAPTERS);
        Text::atom(match self.writer.between(0, 13) {
            0 => format!("{a}.iter(){adapter}.sum::<{real}>()"),
            1 => format!("{a}.iter(){adapter}.map(|{v}| {v}.{entire}()).sum::<{real}>()"),
            2 => format!("{a}.iter(){adapter}.map(|&{v}| {}).sum::<{real}>()", self.lambda(&v)),
            3 => {
                let other = self.alike(&[length]).unwrap_or(a.clone());
                format!("{a}.iter().zip(&{other}){adapter}.map(|(a, b)| a * b.{entire}()).sum::<{real}>()")
            }
            4 => {
                let body = self.within(|sizes| {
                    sizes.turns.push(Turn { index: i.clone(), length, beside: Vec::new() });
                    sizes.lambda(&v)
                });
                format!("{a}.iter().enumerate(){adapter}.map(|({i}, &{v})| {body}).sum::<{real}>()")
            }
            5 => format!("{a}.windows(2).map(|w| (w[1] - w[0]).powi(2)).sum::<{real}>()"),
            6 => {
                format!("{a}.iter(){adapter}.fold({}, |sum, {v}| 0.5 * sum + {v}.{entire}())", self.expression(1).text)
            }
            7 => format!("{a}.iter(){adapter}.map(|{v}| 0.7 + 0.2 * {v}.{entire}()).product::<{real}>()"),
            8 if !self.reductions.is_empty() => {
                let functions = self.reductions.clone();
                format!("{}({a}, {})", self.writer.choice(&functions), self.expression(1).text)
            }
            10 => format!("({a}.first().unwrap() * {a}.last().unwrap())"),
            11 => format!("{a}[1..].iter().zip(&{a}){adapter}.map(|(a, b)| a - b.{entire}()).sum::<{real}>()"),
            12 => {
                let [first, second, third] = [0, 1, 2].map(|_| self.lambda(&v));
                format!(
                    "{a}.iter().enumerate(){adapter}.map(|({i}, &{v})| match {i} {{ 0 => {first}, 1 | 3.. => {second}, _ => {third} }}).sum::<{real}>()"
                )
            }
            9 => format!("({}.sin() / {a}.len() as {real})", self.expression(1).receiver()),
            _ => {
                let body = self.within(|sizes| {
                    sizes.turns.push(Turn { index: i.clone(), length: length.clone(), beside: Vec::new() });
                    sizes.expression(1)
                });
                format!("(0..{length}).map(|{i}| {}).sum::<{real}>()", body.text)
            }
        })
    }

    /// A sum in a loop over the rows of a table, which a pattern takes apart.
    fn over_rows(&mut self) -> Vec<String> {
        let tables: Vec<_> =
            self.grids.iter().filter(|grid| grid.lengths.get(1).is_some_and(|row| row == "2")).collect();
        let Some(table) = tables.first().map(|grid| grid.name.clone()) else { return self.by_closure() };
        let (sum, p, q, i) =
            (self.writer.fresh("sum"), self.writer.fresh("e"), self.writer.fresh("e"), self.writer.fresh("i"));
        let first = self.expression(1).text;
        let header = match self.writer.between(0, 2) {
            0 => format!("for [{p}, {q}] in {table} {{"),
            1 => format!("for &[{p}, {q}] in &{table} {{"),
            _ => format!("for ({i}, &[{p}, {q}]) in {table}.iter().enumerate() {{"),
        };
        let change = self.within(|sizes| {
            [&p, &q].into_iter().for_each(|name| sizes.writer.declare(name, Type::Real, false));
            sizes.change(&sum)
        });
        self.writer.declare(&sum, Type::Real, true);
        vec![format!("let mut {sum} = {first};"), header, change, "}".to_owned()]
    }

    /// A row that methods move.
    fn moved(&mut self) -> Vec<String> {
        let Some((row, length)) = self.row() else { return self.by_closure() };
        let (name, real, value) = (self.writer.fresh("y"), self.writer.real, self.expression(1).text);
        let change = match self.writer.between(0, 2) {
            0 => format!("{name}.fill({value});"),
            1 => format!("{name}[1..].copy_from_slice(&{row}[..{length} - 1]);"),
            _ => format!("{name}.copy_from_slice(&{row}); {name}[0] += {value};"),
        };
        self.grids.push(Grid { name: name.clone(), lengths: vec![length.clone()], is_mutable: true, is_fixed: false });
        vec![format!("let mut {name}: [{real}; {length}] = {row};"), change]
    }

    /// A sum by a closure that changes it.
    fn by_closure(&mut self) -> Vec<String> {
        let Some((row, length)) = self.row() else { return self.accumulation() };
        let (sum, v, i, first) =
            (self.writer.fresh("sum"), self.writer.fresh("v"), self.writer.fresh("i"), self.expression(1).text);
        let body = self.within(|sizes| {
            sizes.turns.push(Turn { index: i.clone(), length, beside: Vec::new() });
            sizes.lambda(&v)
        });
        let adapter = *self.writer.choice(&ADAPTERS);
        self.writer.declare(&sum, Type::Real, true);
        vec![
            format!("let mut {sum} = {first};"),
            format!("{row}.iter().enumerate(){adapter}.for_each(|({i}, &{v})| {sum} = 0.5 * {sum} + {body});"),
        ]
    }

    /// Changes under a condition that is known when the solve begins, or an array that it chooses.
    fn branch(&mut self) -> Vec<String> {
        let (name, lengths, condition) = (self.writer.fresh("y"), self.lengths(), self.writer.condition());
        let (ty, first, second) = (array_type(self.writer.real, &lengths), self.array(&lengths), self.array(&lengths));
        let mut lines = vec![format!("let mut {name}: {ty} = if {condition} {{ {first} }} else {{ {second} }};")];
        self.grids.push(Grid { name: name.clone(), lengths: lengths.clone(), is_mutable: true, is_fixed: false });
        if self.writer.chance(60) {
            lines.push(format!("if {} {{", self.writer.condition()));
            lines.extend(self.loops(&lengths, |sizes| sizes.change_of(|grid| grid.name == name)));
            lines.push("}".to_owned());
        }
        lines
    }
}
