//! Statements: variables, and what changes them.

use super::arrays::array;
use super::text::Text;
use super::writer::{Index, Type, Writer};

impl Writer {
    /// Statements that make more names known.
    pub fn statements(&mut self, count: usize) -> Vec<String> {
        (0..count).flat_map(|_| self.statement()).collect()
    }

    fn statement(&mut self) -> Vec<String> {
        let depth = self.between(1, 2);
        match self.between(0, 34) {
            0 | 1 => vec![self.plain(depth)],
            2 => self.pair(depth),
            3 | 4 => self.accumulation(),
            5..=7 => self.array_in_the_making(),
            8 => self.closure(),
            9 => self.changing_closure(),
            10 => self.destructured(),
            11 | 12 => self.branch(),
            13..=15 if self.has_matrices => self.vector_variable(depth),
            16 if self.has_matrices => self.matrix_in_the_making(),
            17 if self.has_matrices => {
                let (name, q) = (self.fresh("q"), self.quaternion(depth));
                self.declare(&name, Type::Quaternion, false);
                vec![format!("let {name} = {};", q.text)]
            }
            18 if !self.structures.is_empty() => self.structure(),
            18 if !self.procedures.is_empty() => self.procedure_call(),
            19 => self.nested_arrays(),
            20 => self.block_statement(),
            21 => self.counted_loop(),
            22 => self.labelled_loops(),
            23 => self.chain_variable(),
            24 => self.nested_pattern(),
            25 => self.swapped(),
            26 => self.fields(),
            27 => self.loop_over_rows(),
            28 => self.moving_closure(),
            29 => self.closure_over_elements(),
            30 => self.chosen_number(),
            31 if !self.functions.is_empty() => self.made_variable(),
            32 => self.declared_first(),
            33 => self.closure_over_patterns(),
            34 => self.branch_with_names(),
            _ => vec![self.plain(depth)],
        }
    }

    fn plain(&mut self, depth: usize) -> String {
        let (value, name) = (self.expression(depth), self.name("a"));
        self.declare_anew(&name, false);
        let ty = if self.chance(30) { format!(": {}", self.real) } else { String::new() };
        format!("let {name}{ty} = {};", value.text)
    }

    fn pair(&mut self, depth: usize) -> Vec<String> {
        let (a, b) = (self.expression(depth), self.expression(1));
        let (x, y) = (self.fresh("a"), self.fresh("b"));
        self.declare(&x, Type::Real, false);
        self.declare(&y, Type::Real, true);
        vec![format!("let ({x}, mut {y}) = ({}, {});", a.text, b.text)]
    }

    /// `*=` keeps its factor near 1, so that products in loops stay small.
    pub fn change(&mut self, place: &str, depth: usize) -> String {
        let value = self.expression(depth);
        match self.between(0, 6) {
            0..=2 => format!("{place} += {};", value.text),
            3 => format!("{place} -= {};", value.text),
            4 => format!("{place} *= 0.5 + 0.25 * {}.sin();", value.receiver()),
            5 => format!("{place} /= {};", self.positive(&value)),
            _ => format!("{place} = 0.5 * {place} + {};", value.text),
        }
    }

    /// A changeable number in sight, or an element.
    pub fn changeable(&mut self) -> Option<String> {
        self.path_to(&Type::Real, |variable| variable.is_mutable)
    }

    pub fn changes(&mut self, count: usize, depth: usize) -> Vec<String> {
        (0..count)
            .filter_map(|_| {
                let place = self.changeable()?;
                Some(self.change(&place, depth))
            })
            .collect()
    }

    /// An array that loops and methods change.
    fn array_in_the_making(&mut self) -> Vec<String> {
        let length = self.between(2, 5);
        let name = self.fresh("r");
        let is_typed = self.chance(50);
        let value = self.array_expression(length, 1, is_typed);
        let ty = if is_typed { format!(": [{}; {length}]", self.real) } else { String::new() };
        let mut lines = vec![format!("let mut {name}{ty} = {value};")];
        self.declare(&name, array(length), true);
        for _ in 0..self.between(1, 2) {
            let more = match self.between(0, 3) {
                0 => self.by_elements(&name, length),
                1 => vec![self.moved(&name, length)],
                _ => self.turns(|writer| {
                    let place = format!("{name}[{}]", writer.index(length));
                    vec![writer.change(&place, 1)]
                }),
            };
            lines.extend(more);
        }
        lines
    }

    /// A loop over the elements of an array.
    fn by_elements(&mut self, name: &str, length: usize) -> Vec<String> {
        let (v, i) = (self.fresh("v"), self.fresh("i"));
        let has_other = self.path_to(&array(length), |variable| variable.path != name && !variable.is_mutable);
        // The array is borrowed while it is changed.
        let hidden = self.scope.clone();
        self.shadow(name);
        self.freeze();
        let lines = match (self.between(0, 2), has_other) {
            (0, _) => {
                vec![format!("for {v} in {name}.iter_mut() {{"), self.change(&format!("*{v}"), 1), "}".to_owned()]
            }
            (1, Some(other)) => {
                let mut lines = vec![format!("for ({v}, other) in {name}.iter_mut().zip(&{other}) {{")];
                lines.push(self.change(&format!("*{v}"), 1));
                lines.extend([format!("*{v} -= 0.5 * other;"), "}".to_owned()]);
                lines
            }
            _ => {
                self.scope.indices.push(Index { name: i.clone(), below: length });
                let adapter = *self.choice(&["", ".rev()", ".skip(1)", ".step_by(2)"]);
                let mut lines = vec![format!("for ({i}, {v}) in {name}.iter_mut().enumerate(){adapter} {{")];
                lines.push(self.change(&format!("*{v}"), 1));
                lines.push("}".to_owned());
                lines
            }
        };
        self.scope = hidden;
        lines
    }

    /// A method that moves elements.
    fn moved(&mut self, name: &str, length: usize) -> String {
        self.within(|writer| {
            // The array is borrowed while it is changed.
            writer.shadow(name);
            writer.move_elements(name, length)
        })
    }

    fn move_elements(&mut self, name: &str, length: usize) -> String {
        match self.between(0, 10) {
            0 => format!("{name}.swap({}, {});", self.between(0, length - 1), self.between(0, length - 1)),
            1 => format!("{name}.reverse();"),
            2 => format!("{name}.rotate_left({});", self.between(0, length)),
            3 => format!("{name}[1..].fill({});", self.leaf().text),
            4 => format!("{name}.rotate_right(1);"),
            5 => {
                let (v, place) = (self.fresh("v"), self.index(length));
                let change = self.purely(|writer| writer.change(&format!("*{v}"), 1));
                format!("let {v} = &mut {name}[{place}]; {change}")
            }
            6 => {
                let (a, b, middle, value) =
                    (self.fresh("a"), self.fresh("b"), self.between(1, length - 1), self.leaf());
                format!(
                    "let ({a}, {b}) = {name}.split_at_mut({middle}); {a}[0] += {}; {b}[0] *= 0.5; {a}[0] -= 0.3 * {b}[0];",
                    value.text
                )
            }
            7 => format!("for c in {name}.chunks_exact_mut(2) {{ c[0] += 0.5 * c[1]; c[1] -= {}; }}", self.leaf().text),
            8 => {
                let place = format!("*{name}.{}().unwrap()", self.choice(&["first_mut", "last_mut"]));
                format!("{place} += {};", self.expression(1).text)
            }
            9 => {
                let (v, value) = (self.fresh("v"), self.leaf());
                format!("for {v} in &mut {name}[..{}] {{ *{v} = 0.5 * *{v} + {}; }}", length - 1, value.text)
            }
            _ => {
                let values: Vec<_> = (0..length).map(|_| self.leaf().text).collect();
                format!("{name}.copy_from_slice(&[{}]);", values.join(", "))
            }
        }
    }

    /// Statements in braces: what they change stays changed, what they declare is out of sight.
    fn block_statement(&mut self) -> Vec<String> {
        let lines = self.within(|writer| {
            let lines = writer.among_items(|writer| {
                let count = writer.between(1, 2);
                let mut lines = writer.statements(count);
                lines.extend(writer.changes(1, 1));
                lines
            });
            lines.join("\n")
        });
        vec![format!("{{\n{lines}\n}}")]
    }

    /// A number that an iterator gives, perhaps while a closure counts.
    fn chain_variable(&mut self) -> Vec<String> {
        let value =
            self.purely(|writer| if writer.chance(50) { writer.of_counting_chain() } else { writer.of_chain(1) });
        let name = self.name("a");
        self.declare_anew(&name, false);
        vec![format!("let {name} = {};", value.text)]
    }

    fn destructured(&mut self) -> Vec<String> {
        let Some((path, length)) = self.array_in_sight() else { return vec![self.plain(2)] };
        if self.chance(50) {
            let (first, rest) = (self.fresh("first"), self.fresh("rest"));
            self.declare(&first, Type::Real, false);
            if length > 2 {
                self.declare(&rest, array(length - 1), false);
            }
            return vec![format!("let [{first}, {rest} @ ..] = {path};")];
        }
        let names: Vec<_> = (0..length).map(|_| self.fresh("e")).collect();
        for name in &names {
            self.declare(name, Type::Real, false);
        }
        vec![format!("let [{}] = {path};", names.join(", "))]
    }

    /// A call that changes an array, or makes one.
    fn procedure_call(&mut self) -> Vec<String> {
        let procedures = self.procedures.clone();
        let (path, length) = self.choice(&procedures).clone();
        let name = self.fresh("r");
        let values = self.array_expression(length, 1, false);
        let (factor, n) = (self.expression(1), self.between(1, 3));
        self.declare(&name, array(length), true);
        vec![
            format!("let mut {name} = {path}({}, {n}, &{values});", factor.text),
            format!("add_{length}(&mut {name}, 0.5, &{values});"),
        ]
    }

    fn vector_variable(&mut self, depth: usize) -> Vec<String> {
        let (name, n) = (self.fresh("v"), self.between(2, 4));
        if self.chance(30) && self.has_path(&array(n)) && n > 1 {
            let path = self.path_to(&array(n), |_| true).expect("an array");
            self.declare(&name, Type::Vector(n), false);
            return vec![match self.between(0, 1) {
                0 => format!("let {name}: Vector{n}<{}> = {path}.into();", self.real),
                _ => format!("let {name} = Vector{n}::from({path});"),
            }];
        }
        let value = self.vector(n, depth);
        let mut lines = vec![format!("let mut {name} = {};", value.text)];
        self.declare(&name, Type::Vector(n), true);
        let more = match self.between(0, 4) {
            0 => format!("{name} += {} * {};", self.vector(n, 1).factor(), self.leaf().factor()),
            1 => format!("{name} *= {};", self.leaf().text),
            2 => {
                let place = format!("{name}.{}", self.choice(&["x", "y"]));
                self.change(&place, 1)
            }
            3 => format!("for v in {name}.iter_mut() {{ *v = 0.5 * *v + v.sin(); }}"),
            _ => return lines,
        };
        lines.push(more);
        lines
    }

    fn matrix_in_the_making(&mut self) -> Vec<String> {
        let (name, rows, columns) = (self.fresh("m"), self.between(2, 3), self.between(2, 3));
        let value = self.matrix(rows, columns, 1);
        let mut lines = vec![format!("let mut {name} = {};", value.text)];
        // The matrix is borrowed while it is changed.
        let (column, square) = (self.vector(rows, 1), self.matrix(2, 2, 0));
        self.declare(&name, Type::Matrix(rows, columns), true);
        lines.push(match self.between(0, 4) {
            0 => format!("{name}.set_column({}, &{});", self.between(0, columns - 1), column.receiver()),
            1 => {
                let place = format!("{name}[({}, {})]", self.between(0, rows - 1), self.between(0, columns - 1));
                self.change(&place, 1)
            }
            2 => format!("{name}.fixed_view_mut::<2, 2>(0, 0).copy_from(&{});", square.receiver()),
            3 => format!("{name} -= {};", self.matrix(rows, columns, 0).text),
            _ => return lines,
        });
        lines
    }

    /// A struct by a literal, and a change of a field.
    fn structure(&mut self) -> Vec<String> {
        let (structures, name) = (self.structures.clone(), self.fresh("s"));
        let ty = self.choice(&structures).clone();
        let value = self.value(&ty, 1);
        self.declare(&name, ty, true);
        let mut lines = vec![format!("let mut {name} = {value};")];
        if let Some(place) = self.path_to(&Type::Real, |variable| variable.path == name) {
            lines.push(self.change(&place, 1));
        }
        lines
    }

    fn nested_arrays(&mut self) -> Vec<String> {
        let (name, rows, columns) = (self.fresh("g"), self.between(2, 3), self.between(2, 3));
        let mut lines = vec![format!("let mut {name} = [[{}; {columns}]; {rows}];", self.leaf().text)];
        self.declare(&name, Type::Array(Box::new(array(columns)), rows), true);
        let turns = self.turns(|writer| {
            let place = format!("{name}[{}][{}]", writer.index(rows), writer.index(columns));
            vec![writer.change(&place, 1)]
        });
        lines.extend(turns);
        lines
    }

    /// An expression of some type.
    pub fn value(&mut self, ty: &Type, depth: usize) -> String {
        match ty {
            Type::Real => self.expression(depth).text,
            Type::Array(inner, length) if **inner == Type::Real => {
                let depth = if *length > 3 { 1 } else { depth };
                self.array_expression(*length, depth, false)
            }
            Type::Array(inner, length) => {
                let values: Vec<_> = (0..*length).map(|_| self.value(inner, depth.min(1))).collect();
                format!("[{}]", values.join(", "))
            }
            Type::Tuple(parts) => {
                let values: Vec<_> = parts.iter().map(|part| self.value(part, depth)).collect();
                format!("({})", values.join(", "))
            }
            Type::Vector(n) if *n <= 4 => self.vector(*n, depth).text,
            Type::Vector(n) => {
                let i = self.fresh("i");
                let body: Text = self.within(|writer| {
                    writer.scope.indices.push(Index { name: i.clone(), below: *n });
                    writer.expression(depth)
                });
                format!("SVector::<{}, {n}>::from_fn(|{i}, _| {})", self.real, body.text)
            }
            Type::Matrix(rows, columns) => self.matrix(*rows, *columns, depth).text,
            Type::Quaternion => self.quaternion(depth).text,
            Type::Struct(name, fields) if self.chance(20) && self.has_path(ty) => {
                let (field, inner) = self.choice(fields).clone();
                let value = self.value(&inner, depth);
                let old = self.path_to(ty, |_| true).expect("a struct");
                format!("{name} {{ {field}: {value}, ..{old} }}")
            }
            Type::Struct(name, fields) => {
                let values: Vec<_> =
                    fields.iter().map(|(field, ty)| format!("{field}: {}", self.value(ty, depth))).collect();
                format!("{name} {{ {} }}", values.join(", "))
            }
        }
    }
}
