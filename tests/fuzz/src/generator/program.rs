//! A whole program.

use super::arrays::array;
use super::functions::functions;
use super::writer::{Callable, Type, Variable, Writer, contains};
use crate::direction::Direction;
use crate::jet::Problem;

/// The highest orders that are compiled.
const ORDERS: [usize; 10] = [6, 6, 6, 6, 5, 7, 1, 2, 3, 10];

/// How often a program is written anew before a seed is given up.
const ATTEMPTS: u64 = 200;

/// The largest coefficient of a program.
const LARGEST: f64 = 1e6;

/// How far off a coefficient may be, beside 1 or the largest of its order: in double and in single precision.
const WORST: [f64; 2] = [1e-10, 1e-3];

/// The program of a seed: the first attempt at which all functions are defined and whose coefficients are well-conditioned.
///
/// # Panics
///
/// If no attempt is, or the interpreter does not understand one.
pub fn program(seed: u64) -> String {
    first_tame(seed, write)
}

/// The first attempt of a seed that is tame.
pub fn first_tame(seed: u64, write: fn(u64) -> String) -> String {
    let attempts = (0..ATTEMPTS).map(|attempt| write(seed.wrapping_mul(1_000_003).wrapping_add(attempt)));
    attempts.into_iter().find(|text| is_tame(text)).unwrap_or_else(|| panic!("no tame program of seed {seed}"))
}

fn is_tame(text: &str) -> bool {
    let problem = Problem::read(text).unwrap_or_else(|message| panic!("{message} in\n{text}"));
    match problem.jet(problem.order(), Direction::NONE) {
        Err(message) if message.contains("undefined") => false,
        Err(message) => panic!("{message} in\n{text}"),
        Ok(jet) => jet.values.iter().all(|row| {
            let largest = row.iter().map(|x| x.value.to_f64().abs()).fold(1.0, f64::max);
            let worst = WORST[usize::from(problem.unit() > f64::EPSILON)];
            largest < LARGEST && row.iter().all(|x| x.allowed < worst * largest)
        }),
    }
}

/// A parameter: its name, its type as written, its value, and whether it is borrowed.
struct Parameter {
    name: String,
    ty: String,
    value: String,
    is_borrowed: bool,
}

fn write(seed: u64) -> String {
    let mut writer = Writer::new(seed);
    if writer.chance(12) {
        writer.real = "f32";
    }
    writer.has_matrices = writer.chance(45);
    if writer.chance(25) {
        structures(&mut writer);
    }
    constants(&mut writer);
    functions(&mut writer);
    let state = state(&mut writer);
    let parameters = parameters(&mut writer);
    let is_method =
        writer.chance(12) && parameters.iter().all(|parameter| !parameter.is_borrowed) && !parameters.is_empty();
    assemble(&mut writer, &state, &parameters, is_method)
}

/// Structs that states and variables may be of.
fn structures(writer: &mut Writer) {
    let inner = if writer.has_matrices { Type::Vector(3) } else { array(2) };
    let name = "Body".to_owned();
    let fields = vec![("q".to_owned(), inner.clone()), ("m".to_owned(), Type::Real), ("v".to_owned(), inner)];
    let body = Type::Struct(name, fields);
    writer.structures.push(body.clone());
    if writer.chance(50) {
        let fields = vec![("from".to_owned(), body), ("joints".to_owned(), array(2)), ("drag".to_owned(), Type::Real)];
        writer.structures.push(Type::Struct("Arm".to_owned(), fields));
    }
    for ty in writer.structures.clone() {
        let Type::Struct(name, fields) = ty else { continue };
        let fields: Vec<_> =
            fields.iter().map(|(field, ty)| format!("pub {field}: {}", writer.type_name(ty))).collect();
        writer.items.push(format!(
            "#[derive(Clone, Copy, Debug, PartialEq, State)]\npub struct {name} {{ {} }}",
            fields.join(", ")
        ));
    }
}

pub fn constants(writer: &mut Writer) {
    if writer.chance(30) {
        let value = writer.number();
        let item = format!("const SCALE: {} = {value};", writer.real);
        writer.items.push(item);
        let constant = Variable {
            path: "SCALE".to_owned(),
            ty: Type::Real,
            is_mutable: false,
            is_fixed: true,
            is_borrowed: false,
        };
        writer.scope.variables.push(constant);
    }
    if writer.chance(20) {
        let values: Vec<_> = (0..3).map(|_| writer.signed()).collect();
        let item = format!("const TABLE: [{}; 3] = [{}];", writer.real, values.join(", "));
        writer.items.push(item);
        for place in 0..3 {
            let path = format!("TABLE[{place}]");
            writer.scope.variables.push(Variable {
                path,
                ty: Type::Real,
                is_mutable: false,
                is_fixed: true,
                is_borrowed: false,
            });
        }
    }
}

/// The type of the state, and its pattern.
fn state(writer: &mut Writer) -> Type {
    let structures = writer.structures.clone();
    if !structures.is_empty() && writer.chance(70) {
        let structure = writer.choice(&structures).clone();
        return if writer.chance(20) { Type::Array(Box::new(structure), 2) } else { structure };
    }
    if writer.has_matrices {
        return match writer.between(0, 6) {
            0 => Type::Vector(2),
            1 => Type::Vector(3),
            2 => Type::Tuple(vec![Type::Vector(3), Type::Vector(3)]),
            3 => Type::Tuple(vec![Type::Quaternion, Type::Vector(3)]),
            4 => Type::Matrix(2, 2),
            5 => Type::Tuple(vec![Type::Vector(2), array(2), Type::Real]),
            _ => Type::Vector(5),
        };
    }
    match writer.between(0, 8) {
        0 => Type::Real,
        1..=3 => array(writer.between(2, 4)),
        4 => array(writer.between(5, 9)),
        5 => Type::Tuple(vec![array(2), array(2)]),
        6 => Type::Tuple(vec![Type::Real, array(3)]),
        7 => Type::Array(Box::new(array(2)), 3),
        _ => array(3),
    }
}

fn parameters(writer: &mut Writer) -> Vec<Parameter> {
    let count = writer.between(0, 4);
    (0..count).map(|_| parameter(writer)).collect()
}

fn parameter(writer: &mut Writer) -> Parameter {
    let name = writer.fresh("p");
    let kind = writer.between(0, 9);
    match kind {
        0 => {
            let value = writer.chance(50).to_string();
            writer.scope.flags.push(name.clone());
            return Parameter { name, ty: "bool".to_owned(), value, is_borrowed: false };
        }
        1 => {
            let value = writer.between(0, 5).to_string();
            writer.scope.kinds.push(name.clone());
            return Parameter { name, ty: "u8".to_owned(), value, is_borrowed: false };
        }
        _ => {}
    }
    let ty = match kind {
        2 | 3 => array(writer.between(2, 4)),
        4 if writer.has_matrices => Type::Vector(3),
        5 if writer.has_matrices => Type::Matrix(2, 2),
        6 if !writer.structures.is_empty() => writer.structures[0].clone(),
        _ => Type::Real,
    };
    let is_borrowed = ty != Type::Real && writer.chance(40);
    let (written, value) = (writer.type_name(&ty), constant(writer, &ty));
    writer.scope.variables.push(Variable { path: name.clone(), ty, is_mutable: false, is_fixed: true, is_borrowed });
    Parameter { name, ty: written, value, is_borrowed }
}

/// A value of a type, in numbers.
fn constant(writer: &mut Writer, ty: &Type) -> String {
    let all = |writer: &mut Writer, count: usize| {
        let numbers: Vec<_> = (0..count).map(|_| writer.signed()).collect();
        numbers.join(", ")
    };
    match ty {
        Type::Real => writer.signed(),
        Type::Array(inner, length) => {
            let values: Vec<_> = (0..*length).map(|_| constant(writer, inner)).collect();
            format!("[{}]", values.join(", "))
        }
        Type::Tuple(parts) => {
            let values: Vec<_> = parts.iter().map(|part| constant(writer, part)).collect();
            format!("({})", values.join(", "))
        }
        Type::Vector(n) => format!("vector![{}]", all(writer, *n)),
        Type::Matrix(rows, columns) => {
            let rows: Vec<_> = (0..*rows).map(|_| all(writer, *columns)).collect();
            format!("matrix![{}]", rows.join("; "))
        }
        Type::Quaternion => format!("Quaternion::new({})", all(writer, 4)),
        Type::Struct(name, fields) => {
            let values: Vec<_> =
                fields.iter().map(|(field, ty)| format!("{field}: {}", constant(writer, ty))).collect();
            format!("{name} {{ {} }}", values.join(", "))
        }
    }
}

fn assemble(writer: &mut Writer, state: &Type, parameters: &[Parameter], is_method: bool) -> String {
    let real = writer.real;
    let has_time = writer.chance(50);
    if is_method {
        let prefix = |name: &String| format!("self.{name}");
        let scope = &mut writer.scope;
        let is_parameter = |path: &str| parameters.iter().any(|parameter| parameter.name == path);
        for variable in scope.variables.iter_mut().filter(|variable| is_parameter(&variable.path)) {
            variable.path = prefix(&variable.path);
        }
        scope.flags.iter_mut().chain(&mut scope.kinds).for_each(|name| *name = prefix(name));
    }
    let methods = if is_method && writer.chance(50) { methods(writer) } else { Vec::new() };
    if has_time {
        writer.declare("t", Type::Real, false);
    }
    let pattern = state_pattern(writer, state);
    let lines = writer.among_items(|writer| {
        let (count, depth) = (writer.between(0, 4), writer.between(1, 3));
        let mut lines = writer.statements(count);
        if writer.chance(15) {
            lines.extend(writer.early_exit(state));
            lines.extend(writer.statements(1));
        }
        lines.push(writer.value(state, depth));
        lines
    });
    let state_type = writer.type_name(state);
    let time = if has_time { format!("t: {real}, ") } else { String::new() };
    let time_argument = if has_time { "time(), " } else { "" };
    let start = constant(writer, state);
    let fields: Vec<_> = parameters.iter().map(|p| format!("{}: {}", p.name, p.value)).collect();
    let system = if fields.is_empty() { "System".to_owned() } else { format!("System {{ {} }}", fields.join(", ")) };
    let body = lines.join("\n");
    let options = options(writer);
    let (definition, written) = if is_method {
        let declared: Vec<_> = parameters.iter().map(|p| format!("pub {}: {}", p.name, p.ty)).collect();
        let mark = if methods.is_empty() { "" } else { "#[ode_dynamics]\n" };
        let definition = format!(
            "#[derive(Clone, Copy, Debug, PartialEq, Parameters)]\npub struct System {{ {} }}\n#[ode_dynamics({options})]\n\
             impl System {{\n{mark}fn dynamics(&self, {time}{pattern}: {state_type}) -> {state_type} {{\n{body}\n}}\n{}}}",
            declared.join(", "),
            methods.concat()
        );
        (definition, format!("system().dynamics({time_argument}start())"))
    } else {
        let borrow = |p: &Parameter| if p.is_borrowed { "&" } else { "" };
        let inputs: Vec<_> = parameters.iter().map(|p| format!(", {}: {}{}", p.name, borrow(p), p.ty)).collect();
        let passed: Vec<_> = parameters.iter().map(|p| format!(", {}system().{}", borrow(p), p.name)).collect();
        let definition = format!(
            "#[ode_dynamics({options}, name = System)]\nfn dynamics({time}{pattern}: {state_type}{}) -> {state_type} {{\n{body}\n}}",
            inputs.concat()
        );
        (definition, format!("dynamics({time_argument}start(){})", passed.concat()))
    };
    let time_value = writer.signed();
    let way = if writer.chance(10) { "with_registers" } else { "of" };
    writer.items.push(definition);
    writer.items.extend([
        format!("pub fn time() -> {real} {{ {time_value} }}"),
        format!("pub fn start() -> {state_type} {{ {start} }}"),
        format!("pub fn system() -> System {{ {system} }}"),
        format!("pub fn written() -> {state_type} {{ {written} }}"),
        format!("pub fn jets() -> Jets {{ Jets::{way}(&system(), time(), start(), written()) }}"),
        format!("pub fn derivatives() -> Derivatives {{ Derivatives::{way}(&system(), time(), start()) }}"),
    ]);
    writer.items.join("\n")
}

/// Methods that the dynamics call, one of them without `self`, and a constant of the type.
fn methods(writer: &mut Writer) -> Vec<String> {
    let (real, number, h) = (writer.real, writer.number(), writer.fresh("h"));
    let constant = format!("const G: {real} = {number};\n");
    let (path, ty) = ("Self::G".to_owned(), Type::Real);
    writer.scope.variables.push(Variable { path, ty, is_mutable: false, is_fixed: true, is_borrowed: false });
    let (scaled, callable) = writer.within(|writer| writer.inner_function("scaled"));
    writer.scope.callables.push(Callable { path: "Self::scaled".to_owned(), is_item: false, ..callable });
    let body = writer.within(|writer| {
        writer.declare(&h, Type::Real, false);
        let mut lines = writer.statements(1);
        lines.push(writer.expression(2).text);
        lines.join("\n")
    });
    writer.scope.callables.push(Callable { path: "self.force".to_owned(), arguments: 1, is_item: false });
    let force = format!("#[ode_function]\nfn force(&self, {h}: {real}) -> {real} {{\n{body}\n}}\n");
    vec![constant, format!("#[ode_function]\n{scaled}\n"), force]
}

/// The order, and sometimes whether the orders are written out.
fn options(writer: &mut Writer) -> String {
    let order = *writer.choice(&ORDERS);
    let unroll = *writer.choice(&["", "", "", ", unroll = true", ", unroll = false", ", unroll = false"]);
    format!("order = {order}{unroll}")
}

/// A name, or a pattern that takes the state apart.
fn state_pattern(writer: &mut Writer, state: &Type) -> String {
    let name = writer.fresh("x");
    match state {
        Type::Array(inner, length) if **inner == Type::Real && *length <= 4 && writer.chance(40) => {
            let names: Vec<_> = (0..*length).map(|_| writer.fresh("x")).collect();
            for name in &names {
                writer.declare(name, Type::Real, false);
            }
            format!("[{}]", names.join(", "))
        }
        Type::Tuple(parts) if writer.chance(60) => {
            let names: Vec<_> = parts.iter().map(|_| writer.fresh("x")).collect();
            for (name, ty) in names.iter().zip(parts) {
                writer.declare(name, ty.clone(), false);
            }
            format!("({})", names.join(", "))
        }
        Type::Struct(kind, fields) if writer.chance(30) => {
            for (field, ty) in fields {
                writer.declare(field, ty.clone(), false);
            }
            let names: Vec<_> = fields.iter().map(|(field, _)| field.as_str()).collect();
            format!("{kind} {{ {} }}", names.join(", "))
        }
        state => {
            let is_mutable = writer.chance(20) && contains(state, &Type::Real);
            writer.declare(&name, state.clone(), is_mutable);
            if is_mutable { format!("mut {name}") } else { name }
        }
    }
}
