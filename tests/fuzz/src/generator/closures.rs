//! Closures bound by `let`.

use super::arrays::array;
use super::writer::{Callable, Type, Writer};

impl Writer {
    pub fn closure(&mut self) -> Vec<String> {
        let (name, arguments) = (self.fresh("call"), self.between(1, 2));
        let names: Vec<_> = (0..arguments).map(|_| self.fresh("w")).collect();
        let body = self.within_closure(|writer| {
            names.iter().for_each(|name| writer.declare(name, Type::Real, false));
            writer.closure_body()
        });
        let parameters: Vec<_> = names.iter().map(|name| format!("{name}: {}", self.real)).collect();
        // What the closure borrows is not changed any more.
        self.freeze();
        self.scope.callables.push(Callable { path: name.clone(), arguments, is_item: false });
        vec![format!("let {name} = |{}| {body};", parameters.join(", "))]
    }

    /// An expression, or a block that may return before its end.
    fn closure_body(&mut self) -> String {
        if self.chance(70) {
            return self.expression(1).text;
        }
        let lines = self.among_items(|writer| {
            let early = format!("if {} {{ return {}; }}", writer.condition(), writer.leaf().text);
            let mut lines = writer.statements(1);
            lines.extend(writer.chance(50).then_some(early));
            lines.push(writer.expression(1).text);
            lines
        });
        format!("{{ {} }}", lines.join("\n"))
    }

    /// A closure that keeps copies of what it sees: the variables change without it.
    pub fn moving_closure(&mut self) -> Vec<String> {
        let (name, v) = (self.fresh("call"), self.name("w"));
        let body = self.within_closure(|writer| {
            writer.declare_anew(&v, false);
            writer.expression(1)
        });
        let mut lines = vec![format!("let {name} = move |{v}: {}| {};", self.real, body.text)];
        lines.extend(self.changes(1, 1));
        self.scope.callables.push(Callable { path: name, arguments: 1, is_item: false });
        lines
    }

    /// A closure that changes an array, called in a loop.
    pub fn closure_over_elements(&mut self) -> Vec<String> {
        let (name, add, length, v) = (self.fresh("r"), self.fresh("add"), self.between(2, 4), self.fresh("v"));
        let (values, factor) = (self.array_expression(length, 1, false), self.fixed(1));
        let mut lines = vec![
            format!("let mut {name} = {values};"),
            format!(
                "let mut {add} = |i: usize, {v}: {}| {name}[i % {length}] += {v} * {};",
                self.real,
                factor.factor()
            ),
        ];
        // What the closure borrows is not changed besides.
        lines.extend(self.purely(|writer| {
            writer.turns(|writer| vec![format!("{add}({}, {});", writer.index(length), writer.expression(1).text)])
        }));
        self.declare(&name, array(length), true);
        lines
    }

    /// A closure that takes its arguments apart.
    pub fn closure_over_patterns(&mut self) -> Vec<String> {
        let (pick, name, [a, b, c, d], real) =
            (self.fresh("pick"), self.name("a"), ["a", "b", "c", "d"].map(|stem| self.fresh(stem)), self.real);
        let body = self.within_closure(|writer| {
            [&a, &b, &c, &d].into_iter().for_each(|name| writer.declare(name, Type::Real, false));
            writer.expression(1).text
        });
        // What the closure borrows is not changed besides.
        let (x, y, values) =
            self.purely(|writer| (writer.expression(1).text, writer.leaf().text, writer.array_expression(3, 0, false)));
        self.declare_anew(&name, false);
        vec![
            format!("let {pick} = |({a}, {b}): ({real}, {real}), &[{c}, .., {d}]: &[{real}; 3]| ({body}, {a} * {d});"),
            format!("let ({name}, _) = {pick}(({x}, {y}), &{values});"),
        ]
    }

    /// A closure that changes a variable.
    pub fn changing_closure(&mut self) -> Vec<String> {
        let (sum, add, v) = (self.fresh("sum"), self.fresh("add"), self.fresh("v"));
        let factor = self.fixed(1);
        let (first, second) = (self.expression(1), self.expression(1));
        let lines = vec![
            format!("let mut {sum} = {};", self.leaf().text),
            format!("let mut {add} = |{v}: {}| {sum} += {v} * {};", self.real, factor.factor()),
            format!("{add}({});", first.text),
            format!("{add}({});", second.text),
        ];
        self.declare(sum, Type::Real, true);
        lines
    }
}
