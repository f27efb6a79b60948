//! Arrays of real numbers, and what iterators make of them.

use super::text::Text;
use super::writer::{Index, Type, Writer};

impl Writer {
    /// The path of an array of reals, and its length.
    pub fn array_in_sight(&mut self) -> Option<(String, usize)> {
        let lengths: Vec<_> = (2..=6).filter(|&n| self.has_path(&array(n))).collect();
        if lengths.is_empty() {
            return None;
        }
        let length = *self.choice(&lengths);
        Some((self.path_to(&array(length), |_| true)?, length))
    }

    pub fn has_path(&self, ty: &Type) -> bool {
        self.scope.variables.iter().any(|variable| super::writer::contains(&variable.ty, ty))
    }

    /// Another array of the same length.
    fn beside(&mut self, length: usize) -> String {
        match self.path_to(&array(length), |_| true) {
            Some(path) if self.chance(80) => path,
            _ => {
                let values: Vec<_> = (0..length).map(|_| self.leaf().text).collect();
                format!("[{}]", values.join(", "))
            }
        }
    }

    /// An expression in one more variable.
    pub fn lambda(&mut self, name: &str, depth: usize) -> String {
        self.within_closure(|writer| {
            writer.declare_anew(name, false);
            let body = writer.expression(depth);
            // Most of the time the variable is used.
            if writer.chance(70) { format!("{} * {name}", body.factor()) } else { body.text }
        })
    }

    /// A number made of an array by an iterator.
    pub fn of_array(&mut self, depth: usize) -> Text {
        self.purely(|writer| match writer.between(0, 2) {
            0 => writer.of_chain(depth),
            _ => writer.of_array_by_method(depth.min(1)),
        })
    }

    fn of_array_by_method(&mut self, depth: usize) -> Text {
        let Some((a, length)) = self.array_in_sight() else { return self.leaf() };
        let real = self.real;
        let v = self.name("v");
        let entire = *self.choice(&["sin", "cos", "tanh", "sqr"]);
        Text::atom(match self.between(0, 24) {
            0 => format!("{a}.iter().sum::<{real}>()"),
            1 => format!("{a}.iter().map(|{v}| {v} * {v}).sum::<{real}>()"),
            2 => format!("{a}.iter().map(|&{v}| {}).sum::<{real}>()", self.lambda(&v, depth)),
            3 => format!("{a}.iter().copied().map({real}::{entire}).sum::<{real}>()"),
            4 => format!("{a}.iter().zip(&{}).map(|(a, b)| a * b).sum::<{real}>()", self.beside(length)),
            5 => {
                let i = self.fresh("i");
                let body = self.within_closure(|writer| {
                    writer.scope.indices.push(Index { name: i.clone(), below: length });
                    writer.lambda(&v, depth)
                });
                format!("{a}.iter().enumerate().map(|({i}, &{v})| {body}).sum::<{real}>()")
            }
            6 => format!("{a}.windows(2).map(|w| (w[1] - w[0]).powi(2)).sum::<{real}>()"),
            7 => format!("{a}.iter().rev().step_by(2).map(|{v}| {v}.{entire}()).product::<{real}>()"),
            8 => format!(
                "{a}.iter().fold({}, |sum, {v}| {} * sum + {v}.{entire}())",
                self.leaf().text,
                format_args!("0.{}", self.between(1, 9))
            ),
            9 => {
                let i = self.fresh("i");
                let body = self.within_closure(|writer| {
                    writer.scope.indices.push(Index { name: i.clone(), below: length });
                    writer.expression(depth)
                });
                format!("(0..{length}).map(|{i}| {}).sum::<{real}>()", body.text)
            }
            10 => {
                let other = self.beside(length);
                format!("{a}.iter().skip(1).chain({other}.iter().take(1)).map(|{v}| {v}.{entire}()).sum::<{real}>()")
            }
            11 => {
                let parity = self.between(0, 1);
                format!(
                    "{a}.iter().enumerate().filter(|(i, _)| i % 2 == {parity}).map(|(_, {v})| {v}.{entire}()).sum::<{real}>()"
                )
            }
            12 => format!("{a}.iter().copied().reduce(|a, b| a * 0.5 + b).unwrap()"),
            13 => format!("{a}.map(|{v}| {}).iter().sum::<{real}>()", self.lambda(&v, depth)),
            14 => format!("({a}[0] * {a}.len() as {real})"),
            15 => format!("{a}.chunks_exact(2).map(|c| c[0] * c[1]).sum::<{real}>()"),
            16 => format!("{a}.iter().flat_map(|{v}| [{v}.{entire}(), 0.5 * {v}]).sum::<{real}>()"),
            17 => format!("[{a}, {}].concat().iter().sum::<{real}>()", self.beside(length)),
            18 => format!("[{a}, {}].iter().flatten().map(|{v}| {v}.{entire}()).sum::<{real}>()", self.beside(length)),
            19 => format!("({a}.iter().last().unwrap() - {a}.first().unwrap())"),
            20 => {
                let middle = self.between(1, length - 1);
                format!(
                    "({{ let (a, b) = {a}.split_at({middle}); a.iter().product::<{real}>() - b.iter().sum::<{real}>() }})"
                )
            }
            21 => {
                let sum = self.fresh("sum");
                let first = self.number();
                format!(
                    "({{ let mut {sum} = {first}; {a}.iter().rev().for_each(|{v}| {sum} += {v} * {v}.{entire}()); {sum} }})"
                )
            }
            22 => format!("({a}.iter().skip(1).count() as {real} * {a}[{}])", self.index(length)),
            23 => {
                let mean = self.fresh("mean");
                let other = *self.choice(&["sin", "tanh", "sqr"]);
                format!(
                    "({{ let {mean} = |f: fn({real}) -> {real}| {a}.iter().copied().map(f).sum::<{real}>() / {length}.0; \
                     {mean}({real}::{entire}) - {mean}({real}::{other}) }})"
                )
            }
            _ => format!("{a}[1..].iter().zip({a}[..{}].iter()).map(|(a, b)| a * b).sum::<{real}>()", length - 1),
        })
    }

    /// An array of reals; `is_typed` says that its length is written where it goes.
    pub fn array_expression(&mut self, length: usize, depth: usize, is_typed: bool) -> String {
        let v = self.fresh("v");
        match self.between(0, 7) {
            0 if self.has_path(&array(length)) => self.path_to(&array(length), |_| true).expect("an array"),
            1 | 2 if self.has_path(&array(length)) => {
                let path = self.path_to(&array(length), |_| true).expect("an array");
                format!("{path}.map(|{v}| {})", self.lambda(&v, depth))
            }
            3 | 4 => {
                let i = self.fresh("i");
                let body = self.within_closure(|writer| {
                    writer.scope.indices.push(Index { name: i.clone(), below: length });
                    writer.expression(depth)
                });
                let generics = if is_typed { String::new() } else { format!("::<_, {length}, _>") };
                format!("std::array::from_fn{generics}(|{i}| {})", body.text)
            }
            5 => format!("[{}; {length}]", self.expression(depth).text),
            _ => {
                let values: Vec<_> = (0..length).map(|_| self.expression(depth).text).collect();
                format!("[{}]", values.join(", "))
            }
        }
    }
}

/// The type of an array of reals.
pub fn array(length: usize) -> Type {
    Type::Array(Box::new(Type::Real), length)
}
