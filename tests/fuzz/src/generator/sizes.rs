//! Programs with const parameters: loops over arrays whose lengths are known where the system is made.

use super::functions::functions;
use super::program::{constants, first_tame};
use super::text::Text;
use super::writer::{Type, Variable, Writer};

/// The sizes: around those of registers.
const SIZES: [usize; 9] = [1, 2, 3, 4, 5, 7, 8, 9, 11];

/// The orders that are compiled.
const ORDERS: [usize; 6] = [4, 5, 6, 6, 1, 8];

/// The program of a seed.
///
/// # Panics
///
/// As [`program`](super::program).
pub fn program_with_sizes(seed: u64) -> String {
    first_tame(seed, write)
}

/// An array of reals: its lengths, outermost first, are const parameters or numbers.
#[derive(Clone)]
pub struct Grid {
    pub name: String,
    pub lengths: Vec<String>,
    pub is_mutable: bool,
    /// Whether it is constant in time.
    pub is_fixed: bool,
}

/// An index in sight, and those beside it that are below the length too.
#[derive(Clone)]
pub struct Turn {
    pub index: String,
    pub length: String,
    pub beside: Vec<String>,
}

/// Writes one program: numbers as in others, and arrays of sizes.
pub struct Sizes {
    pub writer: Writer,
    pub grids: Vec<Grid>,
    pub turns: Vec<Turn>,
    /// Functions of an array and a number to a number, and to an array.
    pub reductions: Vec<String>,
    pub changes: Vec<String>,
}

fn write(seed: u64) -> String {
    let mut writer = Writer::new(seed);
    if writer.chance(12) {
        writer.real = "f32";
    }
    constants(&mut writer);
    functions(&mut writer);
    let mut sizes = Sizes { writer, grids: Vec::new(), turns: Vec::new(), reductions: Vec::new(), changes: Vec::new() };
    sizes.helpers();
    sizes.dynamics()
}

/// The values of the const parameters `N` and `M`, and how long the rows of tables are.
struct Lengths {
    n: usize,
    m: Option<usize>,
    row: Option<&'static str>,
}

impl Lengths {
    fn random(writer: &mut Writer) -> Self {
        let (n, m) = (*writer.choice(&SIZES), *writer.choice(&SIZES[..4]));
        match writer.between(0, 9) {
            0..=2 => Self { n, m: Some(m), row: Some("M") },
            3 | 4 => Self { n, m: None, row: Some("2") },
            _ => Self { n, m: None, row: None },
        }
    }

    fn of_states(&self, writer: &mut Writer) -> Vec<Vec<String>> {
        let row = vec!["N".to_owned()];
        let table: Vec<_> = row.iter().cloned().chain(self.row.map(str::to_owned)).collect();
        match writer.between(0, 6) {
            0 | 1 => vec![table],
            2 => vec![table.clone(), table],
            3 => vec![table, row],
            4 => vec![table, Vec::new()],
            // Parameters alone have a size.
            5 if self.m.is_none() => vec![Vec::new()],
            6 if self.m.is_none() => vec![vec!["3".to_owned()]],
            _ => vec![table],
        }
    }

    fn of_parameters(&self, writer: &mut Writer) -> Vec<Vec<String>> {
        let count = writer.between(1, 3);
        let lengths = (0..count).map(|place| match writer.between(0, 4) {
            _ if place == 0 => vec!["N"],
            0 | 1 => vec!["N"],
            2 => vec!["N", "N"],
            3 if self.m.is_some() => vec!["M", "N"],
            _ => vec![],
        });
        lengths.map(|lengths| lengths.into_iter().map(str::to_owned).collect()).collect()
    }

    fn value(&self, length: &str) -> usize {
        match (length, self.m) {
            ("N", _) => self.n,
            ("M", Some(m)) => m,
            (number, _) => number.parse().expect("a number"),
        }
    }

    fn generics(&self) -> &'static str {
        if self.m.is_some() { "const N: usize, const M: usize" } else { "const N: usize" }
    }

    fn arguments(&self) -> String {
        self.m.map_or_else(|| self.n.to_string(), |m| format!("{}, {m}", self.n))
    }

    fn given(&self) -> String {
        self.m.map_or_else(|| format!("N = {}", self.n), |m| format!("N = {}, M = {m}", self.n))
    }
}

/// A name, its type as written and in numbers, and its value.
struct Input {
    name: String,
    lengths: Vec<String>,
    ty: String,
    type_in_numbers: String,
    value: String,
}

impl Sizes {
    /// Functions that serve all lengths.
    fn helpers(&mut self) {
        for gives_array in [false, true] {
            if !self.writer.chance(35) {
                continue;
            }
            let (name, h, s, real) =
                (self.writer.fresh("each"), self.writer.fresh("h"), self.writer.fresh("s"), self.writer.real);
            let lengths = vec!["L".to_owned()];
            let body = self.within(|sizes| {
                sizes.grids =
                    vec![Grid { name: h.clone(), lengths: lengths.clone(), is_mutable: false, is_fixed: false }];
                sizes.writer.declare(&s, Type::Real, false);
                let count = sizes.writer.between(0, 1);
                let mut lines = sizes.statements(count);
                lines.push(if gives_array { sizes.array(&lengths) } else { sizes.reduction().text });
                lines.join("\n")
            });
            let output = if gives_array { format!("[{real}; L]") } else { real.to_owned() };
            self.writer.items.push(format!(
                "#[ode_function]\nfn {name}<const L: usize>({h}: [{real}; L], {s}: {real}) -> {output} {{\n{body}\n}}"
            ));
            if gives_array { self.changes.push(name) } else { self.reductions.push(name) }
        }
    }

    fn dynamics(&mut self) -> String {
        let lengths = Lengths::random(&mut self.writer);
        let states: Vec<_> =
            lengths.of_states(&mut self.writer).into_iter().map(|of| self.input("x", of, false, &lengths)).collect();
        let mut parameters: Vec<_> =
            lengths.of_parameters(&mut self.writer).into_iter().map(|of| self.input("p", of, true, &lengths)).collect();
        parameters.extend(self.choices());
        let has_time = self.writer.chance(40);
        if has_time {
            self.writer.declare("t", Type::Real, false);
        }
        let count = self.writer.between(1, 3);
        let mut lines = self.statements(count);
        let rates: Vec<_> = states.iter().map(|x| self.value(&x.lengths)).collect();
        lines.push(tuple(&rates));
        self.assemble(&states, &parameters, &lengths, has_time, &lines.join("\n"))
    }

    fn assemble(
        &mut self,
        states: &[Input],
        parameters: &[Input],
        lengths: &Lengths,
        has_time: bool,
        body: &str,
    ) -> String {
        let all = |part: fn(&Input) -> String| tuple(&states.iter().map(part).collect::<Vec<_>>());
        let (pattern, ty) = (all(|x| x.name.clone()), all(|x| x.ty.clone()));
        let (start_type, start) = (all(|x| x.type_in_numbers.clone()), all(|x| x.value.clone()));
        let each = |part: fn(&Input) -> String| parameters.iter().map(part).collect::<String>();
        let inputs = each(|p| format!(", {}: {}", p.name, p.ty));
        let passed = each(|p| format!(", system().{}", p.name));
        let fields = each(|p| format!("{}: {}, ", p.name, p.value));
        let (real, generics, arguments) = (self.writer.real, lengths.generics(), lengths.arguments());
        let (time, now) = if has_time { (format!("t: {real}, "), "time(), ") } else { (String::new(), "") };
        let (order, time_value) = (*self.writer.choice(&ORDERS), self.writer.signed());
        self.writer.items.extend([
            format!("#[ode_dynamics(order = {order}, name = System, derivatives({}))]", lengths.given()),
            format!("fn dynamics<{generics}>({time}{pattern}: {ty}{inputs}) -> {ty} {{\n{body}\n}}"),
            format!("pub fn time() -> {real} {{ {time_value} }}"),
            format!("pub fn start() -> {start_type} {{ {start} }}"),
            format!("pub fn system() -> System<{arguments}> {{ System {{ {fields}}} }}"),
            format!("pub fn written() -> {start_type} {{ dynamics({now}start(){passed}) }}"),
            "pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }".to_owned(),
            "pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }".to_owned(),
        ]);
        self.writer.items.join("\n")
    }

    /// A state or a parameter, which is in sight from now on.
    fn input(&mut self, stem: &str, lengths: Vec<String>, is_fixed: bool, values: &Lengths) -> Input {
        let (name, real) = (self.writer.fresh(stem), self.writer.real);
        let numbers: Vec<_> = lengths.iter().map(|length| values.value(length)).collect();
        let in_numbers: Vec<_> = numbers.iter().map(ToString::to_string).collect();
        let (ty, type_in_numbers) = (array_type(real, &lengths), array_type(real, &in_numbers));
        let value = self.numbers(&numbers);
        if lengths.is_empty() {
            let (path, ty) = (name.clone(), Type::Real);
            self.writer.scope.variables.push(Variable { path, ty, is_mutable: false, is_fixed, is_borrowed: false });
        } else {
            self.grids.push(Grid { name: name.clone(), lengths: lengths.clone(), is_mutable: false, is_fixed });
        }
        Input { name, lengths, ty, type_in_numbers, value }
    }

    /// Parameters that choose.
    fn choices(&mut self) -> Vec<Input> {
        let mut inputs = Vec::new();
        for (ty, percent) in [("bool", 25), ("u8", 15)] {
            if self.writer.chance(percent) {
                let name = self.writer.fresh("p");
                let is_flag = ty == "bool";
                let value =
                    if is_flag { self.writer.chance(50).to_string() } else { self.writer.between(0, 5).to_string() };
                let scope = &mut self.writer.scope;
                if is_flag {
                    scope.flags.push(name.clone())
                } else {
                    scope.kinds.push(name.clone())
                }
                let (lengths, ty, type_in_numbers) = (Vec::new(), ty.to_owned(), ty.to_owned());
                inputs.push(Input { name, lengths, ty, type_in_numbers, value });
            }
        }
        inputs
    }

    /// An expression of a number, or of an array.
    fn value(&mut self, lengths: &[String]) -> String {
        if lengths.is_empty() { self.expression(2).text } else { self.array(lengths) }
    }

    fn numbers(&mut self, lengths: &[usize]) -> String {
        let Some((length, inner)) = lengths.split_first() else { return self.writer.signed() };
        let values: Vec<_> = (0..*length).map(|_| self.numbers(inner)).collect();
        format!("[{}]", values.join(", "))
    }

    /// Writes with what is in sight, and forgets what was declared within.
    pub fn within<T>(&mut self, body: impl FnOnce(&mut Self) -> T) -> T {
        let (scope, grids, turns) = (self.writer.scope.clone(), self.grids.clone(), self.turns.clone());
        let result = body(self);
        (self.writer.scope, self.grids, self.turns) = (scope, grids, turns);
        result
    }

    /// An expression in numbers and elements.
    pub fn expression(&mut self, depth: usize) -> Text {
        let elements: Vec<_> = (0..3).filter_map(|_| self.element(|_| true)).collect();
        let real = self.writer.real;
        let indices: Vec<_> = self.turns.iter().map(|turn| format!("({} as {real})", turn.index)).collect();
        let chosen = indices.into_iter().map(|path| (path, true)).take(1);
        self.writer.within(|writer| {
            for (path, is_fixed) in elements.into_iter().chain(chosen) {
                let ty = Type::Real;
                writer.scope.variables.push(Variable { path, ty, is_mutable: false, is_fixed, is_borrowed: false });
            }
            writer.expression(depth)
        })
    }

    /// An element of an array that satisfies a condition, and whether it is constant in time.
    pub fn element(&mut self, condition: impl Fn(&Grid) -> bool) -> Option<(String, bool)> {
        let found: Vec<_> = self.grids.iter().filter(|grid| condition(grid)).cloned().collect();
        // The last one was made for something.
        let last = found.last()?.clone();
        let grid = if self.writer.chance(40) { last } else { self.writer.choice(&found).clone() };
        let Grid { name, lengths, is_fixed, .. } = grid;
        let places: Vec<_> = lengths.iter().map(|length| format!("[{}]", self.place(length))).collect();
        Some((name + &places.concat(), is_fixed))
    }

    /// An index below a length.
    fn place(&mut self, length: &str) -> String {
        let turns: Vec<_> = self.turns.iter().filter(|turn| turn.length == length).cloned().collect();
        let is_number = length.bytes().all(|byte| byte.is_ascii_digit());
        if turns.is_empty() || self.writer.chance(8) {
            return match (is_number, self.writer.chance(60)) {
                (_, true) => "0".to_owned(),
                (true, false) => "1".to_owned(),
                (false, false) => format!("{length} - 1"),
            };
        }
        let Turn { index, beside, .. } = self.writer.choice(&turns).clone();
        match self.writer.between(0, 13) {
            0 => format!("({index} + 1) % {length}"),
            1 if !is_number => format!("({index} + {length} - 1) % {length}"),
            2 => format!("{length} - 1 - {index}"),
            3 => format!("({index} + 2) % {length}"),
            6 => format!("{index} / 2"),
            7 => format!("({index} * 2 + 1) % {length}"),
            8 if !is_number => format!("({index} + 1).min({length} - 1)"),
            9 if !is_number => format!("{index}.saturating_sub(1)"),
            4 | 5 if !beside.is_empty() => self.writer.choice(&beside).clone(),
            _ => index,
        }
    }
}

/// One, or several in parentheses.
fn tuple(parts: &[String]) -> String {
    if let [one] = parts { one.clone() } else { format!("({})", parts.join(", ")) }
}

/// How the type of an array is written.
pub fn array_type(real: &str, lengths: &[String]) -> String {
    lengths.iter().rev().fold(real.to_owned(), |inner, length| format!("[{inner}; {length}]"))
}
