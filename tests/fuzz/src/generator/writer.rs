//! What a program in the making knows: its random numbers, the names in sight, its items.

use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64Mcg;

/// The types of variables.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    Real,
    Array(Box<Type>, usize),
    Tuple(Vec<Type>),
    Vector(usize),
    Matrix(usize, usize),
    Quaternion,
    /// A struct with its fields.
    Struct(String, Vec<(String, Type)>),
}

/// A variable, or the path of a field.
#[derive(Clone, Debug)]
pub struct Variable {
    pub path: String,
    pub ty: Type,
    /// Whether it can be assigned to.
    pub is_mutable: bool,
    /// Whether it is constant in time.
    pub is_fixed: bool,
    /// Whether it is a reference.
    pub is_borrowed: bool,
}

/// An integer in sight, which is at least 0 and below a bound.
#[derive(Clone, Debug)]
pub struct Index {
    pub name: String,
    pub below: usize,
}

/// A function that can be called with real numbers for a real number.
#[derive(Clone, Debug)]
pub struct Callable {
    pub path: String,
    pub arguments: usize,
    /// Whether it is a function, and no closure.
    pub is_item: bool,
}

/// A function whose arguments and result are of any types.
#[derive(Clone, Debug)]
pub struct Function {
    pub path: String,
    /// The types, and whether they are borrowed.
    pub inputs: Vec<(Type, bool)>,
    /// Whether an integer and a truth value, known where it is called, stand behind them.
    pub has_choice: bool,
    pub output: Type,
}

/// The names in sight.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    pub variables: Vec<Variable>,
    pub indices: Vec<Index>,
    pub callables: Vec<Callable>,
    /// `bool`s that are known when the solve begins.
    pub flags: Vec<String>,
    /// Small integers that are known when the solve begins.
    pub kinds: Vec<String>,
}

/// Writes one program.
pub struct Writer {
    random: Pcg64Mcg,
    /// `f64` or `f32`.
    pub real: &'static str,
    pub scope: Scope,
    /// Structs, constants and functions that were written.
    pub items: Vec<String>,
    names: usize,
    /// Whether vectors and matrices may be used.
    pub has_matrices: bool,
    /// The structs that may be used.
    pub structures: Vec<Type>,
    /// Functions of other types than numbers.
    pub functions: Vec<Function>,
    /// Functions of a function and a number.
    pub operators: Vec<String>,
    /// Functions of a number, an integer and an array to an array, with its length; beside each stands one that adds in place.
    pub procedures: Vec<(String, usize)>,
}

impl Writer {
    pub fn new(seed: u64) -> Self {
        let random = Pcg64Mcg::seed_from_u64(seed);
        Self {
            random,
            real: "f64",
            scope: Scope::default(),
            items: Vec::new(),
            names: 0,
            has_matrices: false,
            structures: Vec::new(),
            functions: Vec::new(),
            operators: Vec::new(),
            procedures: Vec::new(),
        }
    }

    /// True so many times of a hundred.
    pub fn chance(&mut self, percent: u32) -> bool {
        self.random.random_ratio(percent, 100)
    }

    /// An integer from `low` to `high`, both included.
    pub fn between(&mut self, low: usize, high: usize) -> usize {
        self.random.random_range(low..=high)
    }

    pub fn choice<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.random.random_range(0..items.len())]
    }

    pub fn fresh(&mut self, stem: &str) -> String {
        self.names += 1;
        format!("{stem}{}", self.names)
    }

    /// A positive number of moderate size, in one of the ways to write it.
    pub fn number(&mut self) -> String {
        let value = self.random.random_range(20..200);
        match self.between(0, 9) {
            0 => "2.0".to_owned(),
            1 => "0.5".to_owned(),
            2 => format!("{value}e-2"),
            3 => format!("0.{value}_{}", self.real),
            4 => format!("{}.{}", self.between(1, 2), self.between(0, 9)),
            _ => format!("{}.{:02}", value / 100, value % 100),
        }
    }

    /// A number of either sign, as the value of a state or parameter.
    pub fn signed(&mut self) -> String {
        let sign = if self.chance(40) { "-" } else { "" };
        let value = self.random.random_range(0..1200);
        format!("{sign}{}.{:03}", value / 1000, value % 1000)
    }

    /// Writes with the names in sight, and forgets what was declared within.
    pub fn within<T>(&mut self, body: impl FnOnce(&mut Self) -> T) -> T {
        let scope = self.scope.clone();
        let result = body(self);
        self.scope = scope;
        result
    }

    /// Writes what stands in a closure, or where a variable is borrowed: nothing that is in sight is changed in it.
    pub fn purely<T>(&mut self, body: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.scope.variables.clone();
        self.freeze();
        let result = body(self);
        let was_mutable = |path: &str| before.iter().any(|variable| variable.is_mutable && variable.path == path);
        for variable in &mut self.scope.variables {
            variable.is_mutable |= was_mutable(&variable.path);
        }
        result
    }

    /// From here on nothing that is in sight is changed.
    pub fn freeze(&mut self) {
        self.scope.variables.iter_mut().for_each(|variable| variable.is_mutable = false);
    }

    /// Writes the body of a closure.
    pub fn within_closure<T>(&mut self, body: impl FnOnce(&mut Self) -> T) -> T {
        self.within(|writer| writer.purely(body))
    }

    /// Makes a variable known.
    pub fn declare(&mut self, path: impl Into<String>, ty: Type, is_mutable: bool) {
        self.scope.variables.push(Variable { path: path.into(), ty, is_mutable, is_fixed: false, is_borrowed: false });
    }

    /// A variable that satisfies a condition, if there is one.
    pub fn variable(&mut self, condition: impl Fn(&Variable) -> bool) -> Option<Variable> {
        let found: Vec<_> = self.scope.variables.iter().filter(|variable| condition(variable)).cloned().collect();
        if found.is_empty() { None } else { Some(self.choice(&found).clone()) }
    }

    /// A path to a part of this type within a variable that satisfies a condition.
    pub fn path_to(&mut self, ty: &Type, condition: impl Fn(&Variable) -> bool) -> Option<String> {
        let variable = self.variable(|variable| condition(variable) && contains(&variable.ty, ty))?;
        if variable.is_borrowed && variable.ty == *ty {
            return Some(format!("(*{})", variable.path));
        }
        Some(self.descend(variable.path, &variable.ty, ty))
    }

    fn descend(&mut self, path: String, from: &Type, to: &Type) -> String {
        if from == to {
            return path;
        }
        match from {
            Type::Array(inner, length) => {
                let index = self.index(*length);
                self.descend(format!("{path}[{index}]"), inner, to)
            }
            Type::Tuple(parts) => {
                let places: Vec<_> = (0..parts.len()).filter(|&i| contains(&parts[i], to)).collect();
                let place = *self.choice(&places);
                self.descend(format!("{path}.{place}"), &parts[place], to)
            }
            Type::Struct(_, fields) => {
                let places: Vec<_> = (0..fields.len()).filter(|&i| contains(&fields[i].1, to)).collect();
                let (name, ty) = &fields[*self.choice(&places)];
                self.descend(format!("{path}.{name}"), ty, to)
            }
            Type::Vector(length) => {
                if *length <= 4 && self.chance(50) {
                    format!("{path}.{}", self.choice(&["x", "y", "z", "w"][..*length]))
                } else {
                    format!("{path}[{}]", self.index(*length))
                }
            }
            Type::Matrix(rows, columns) => {
                if self.chance(30) {
                    format!("{path}.m{}{}", self.between(1, *rows), self.between(1, *columns))
                } else {
                    format!("{path}[({}, {})]", self.index(*rows), self.index(*columns))
                }
            }
            Type::Quaternion => format!("{path}.{}", self.choice(&["i", "j", "k", "w"])),
            Type::Real => path,
        }
    }

    /// An index below a length: a number, or made of the indices in sight.
    pub fn index(&mut self, length: usize) -> String {
        let indices = self.scope.indices.clone();
        if indices.is_empty() || self.chance(20) {
            return self.between(0, length - 1).to_string();
        }
        let Index { name, below } = self.choice(&indices).clone();
        let fits = below <= length;
        match self.between(0, 5) {
            0 => format!("({name} + {}) % {length}", self.between(1, length)),
            1 => format!("({name} + {}) % {length}", length - 1),
            2 if fits => format!("{} - {name}", length - 1),
            3 if length > 1 => format!("{name} * {} % {length}", self.between(2, 3)),
            _ if fits => name,
            _ => format!("{name} % {length}"),
        }
    }

    /// How a type is written.
    pub fn type_name(&self, ty: &Type) -> String {
        let real = self.real;
        match ty {
            Type::Real => real.to_owned(),
            Type::Array(inner, length) => format!("[{}; {length}]", self.type_name(inner)),
            Type::Tuple(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| self.type_name(part)).collect();
                format!("({})", parts.join(", "))
            }
            Type::Vector(length) if *length <= 4 => format!("Vector{length}<{real}>"),
            Type::Vector(length) => format!("SVector<{real}, {length}>"),
            Type::Matrix(rows, columns) if rows == columns => format!("Matrix{rows}<{real}>"),
            Type::Matrix(rows, columns) => format!("SMatrix<{real}, {rows}, {columns}>"),
            Type::Quaternion => format!("Quaternion<{real}>"),
            Type::Struct(name, _) => name.clone(),
        }
    }
}

/// Whether a part of the type has the other type.
pub fn contains(whole: &Type, part: &Type) -> bool {
    whole == part
        || match whole {
            Type::Array(inner, _) => contains(inner, part),
            Type::Tuple(parts) => parts.iter().any(|inner| contains(inner, part)),
            Type::Struct(_, fields) => fields.iter().any(|(_, inner)| contains(inner, part)),
            Type::Vector(_) | Type::Matrix(..) | Type::Quaternion => *part == Type::Real,
            Type::Real => false,
        }
}
