//! Loops: over ranges and elements, such that integers end, and jumps out of loops in loops.

use super::writer::{Index, Type, Writer};

/// An integer that runs: its first value, the step, the condition under which it goes on, and what it stays below.
type Run = (usize, &'static str, &'static str, usize);

/// `{n}` stands for the integer.
const RUNS: [Run; 6] = [
    (0, "{n} += 1;", "{n} < 3", 4),
    (9, "{n} /= 2;", "{n} > 0", 10),
    (1, "{n} = {n} * 2 + 1;", "{n} < 12", 16),
    (5, "{n} -= 1;", "{n} != 2", 6),
    (2, "{n} += {n} % 3 + 1;", "{n} * {n} < 50 && {n} != 7", 10),
    (7, "{n} = {n}.saturating_sub(2);", "!matches!({n}, 0 | 10..)", 8),
];

impl Writer {
    /// A sum or product in a loop.
    pub fn accumulation(&mut self) -> Vec<String> {
        let (name, first) = (self.fresh("sum"), self.expression(1));
        self.declare(&name, Type::Real, true);
        let mut lines = vec![format!("let mut {name} = {};", first.text)];
        if self.chance(25)
            && let Some((path, _)) = self.array_in_sight()
        {
            lines.extend(self.over_elements(&name, &path));
            return lines;
        }
        let turns = self.turns(|writer| vec![writer.change(&name, 1)]);
        lines.extend(turns);
        lines
    }

    /// A sum in a loop over the elements of an array.
    fn over_elements(&mut self, name: &str, path: &str) -> Vec<String> {
        self.within(|writer| {
            let v = writer.fresh("v");
            writer.declare(&v, Type::Real, false);
            let turns = match writer.between(0, 3) {
                0 => format!("for {v} in {path} {{"),
                1 => format!("for &{v} in &{path} {{"),
                2 => format!("for (i, {v}) in {path}.into_iter().enumerate() {{ if i == 1 {{ continue; }}"),
                _ => format!("for {v} in {path}.iter().copied().rev() {{"),
            };
            // What the loop goes over is not changed in it.
            vec![turns, writer.purely(|writer| writer.change(name, 1)), "}".to_owned()]
        })
    }

    /// A loop, or two of which one may be triangular.
    pub fn turns(&mut self, body: impl FnOnce(&mut Self) -> Vec<String>) -> Vec<String> {
        self.within(|writer| {
            let n = writer.between(2, 5);
            let i = writer.fresh("i");
            writer.scope.indices.push(Index { name: i.clone(), below: n });
            let mut lines = vec![match writer.between(0, 6) {
                0 => format!("for {i} in (0..{n}).rev() {{"),
                1 => format!("for {i} in (0..{n}).step_by(2) {{"),
                2 => format!("for {i} in 0..={} {{", n - 1),
                3 => format!("for {i} in 1..{n} {{"),
                _ => format!("for {i} in 0..{n} {{"),
            }];
            if writer.chance(20) {
                let jump = if writer.chance(50) { "continue" } else { "break" };
                lines.push(format!("if {i} == {} {{ {jump}; }}", writer.between(0, n)));
            }
            if writer.chance(35) {
                let j = writer.fresh("j");
                let (range, below) = match writer.between(0, 3) {
                    0 => (format!("{i} + 1..{n}"), n),
                    1 => (format!("0..{i}"), n),
                    2 => (format!("0..={i}"), n),
                    _ => ("0..3".to_owned(), 3),
                };
                writer.scope.indices.push(Index { name: j.clone(), below });
                lines.push(format!("for {j} in {range} {{"));
                if writer.chance(40) {
                    lines.push(format!("if {i} == {j} {{ continue; }}"));
                }
                lines.extend(writer.turn(body));
                lines.push("}".to_owned());
            } else {
                lines.extend(writer.turn(body));
            }
            lines.push("}".to_owned());
            lines
        })
    }

    /// What a loop does in a turn, perhaps under a condition.
    pub fn turn(&mut self, body: impl FnOnce(&mut Self) -> Vec<String>) -> Vec<String> {
        let mut lines = Vec::new();
        if self.chance(30) {
            let (name, value) = (self.fresh("a"), self.expression(1));
            lines.push(format!("let {name} = {};", value.text));
            self.declare(name, Type::Real, false);
        }
        let condition = self.chance(25).then(|| self.condition());
        let body = body(self);
        match condition {
            None => lines.extend(body),
            Some(condition) => {
                lines.push(format!("if {condition} {{"));
                lines.extend(body);
                if self.chance(40) {
                    lines.push("} else {".to_owned());
                    lines.extend(self.changes(1, 1));
                }
                lines.push("}".to_owned());
            }
        }
        lines
    }

    /// A sum in a loop whose turns an integer counts.
    pub fn counted_loop(&mut self) -> Vec<String> {
        let (sum, first, n) = (self.fresh("sum"), self.expression(1), self.fresh("n"));
        let (start, step, condition, below) = *self.choice(&RUNS);
        let [step, condition] = [step, condition].map(|text| text.replace("{n}", &n));
        let mut lines = vec![format!("let mut {sum} = {};", first.text), format!("let mut {n}: usize = {start};")];
        self.declare(&sum, Type::Real, true);
        self.scope.indices.push(Index { name: n.clone(), below });
        let jump = format!("if {n} % 3 == 1 {{ {step} continue; }}");
        let turn = self.within(|writer| writer.turn(|writer| vec![writer.change(&sum, 1)]));
        let (before, after) = match self.between(0, 3) {
            0 => (format!("while {condition} {{"), String::new()),
            1 => (format!("while {condition} {{\n{jump}"), String::new()),
            2 => (format!("loop {{\nif !({condition}) {{ break; }}\n{jump}"), String::new()),
            _ => ("loop {".to_owned(), format!("if !({condition}) {{ break; }}")),
        };
        lines.push(before);
        lines.extend(turn);
        lines.extend([step, after, "}".to_owned()]);
        lines
    }

    /// Loops of which the inner one ends turns of the outer one.
    pub fn labelled_loops(&mut self) -> Vec<String> {
        let (sum, first, label) = (self.fresh("sum"), self.expression(1), self.fresh("outer"));
        let (i, j, n) = (self.fresh("i"), self.fresh("j"), self.between(2, 4));
        self.declare(&sum, Type::Real, true);
        let mut lines = vec![format!("let mut {sum} = {};", first.text), format!("'{label}: for {i} in 0..{n} {{")];
        lines.extend(self.within(|writer| {
            writer.scope.indices.push(Index { name: i.clone(), below: n });
            let last = writer.change(&sum, 1);
            writer.scope.indices.push(Index { name: j.clone(), below: 4 });
            let mut lines = vec![format!("for {j} in {i}..4 {{")];
            lines.extend(writer.jump(&label, &format!("({i} * 2 + {j})"), &sum));
            lines.extend(writer.turn(|writer| vec![writer.change(&sum, 1)]));
            lines.extend(["}".to_owned(), last]);
            lines
        }));
        lines.push("}".to_owned());
        lines
    }

    /// A jump for some values of an integer, perhaps after a change.
    fn jump(&mut self, label: &str, integer: &str, sum: &str) -> Vec<String> {
        let jump = *self.choice(&["continue", "break"]);
        let (change, other) = (self.change(sum, 1), self.change(sum, 1));
        vec![match self.between(0, 3) {
            0 => format!("if {integer} % 4 == 3 {{ {jump} '{label}; }}"),
            1 => format!("if {integer} / 2 > 3 {{ {change} {jump} '{label}; }}"),
            2 => format!("match {integer} % 5 {{ 2 => {jump} '{label}, 3 => {{ {change} }} 4 => continue, _ => () }}"),
            _ => {
                format!("if {integer} > 5 {{ {change} {jump} '{label}; }} else if {integer} == 4 {{ {other} break; }}")
            }
        }]
    }
}
