//! Functions that the dynamics call.

use super::arrays::array;
use super::names::{first_word, is_constant};
use super::writer::{Callable, Function, Index, Scope, Type, Variable, Writer};

/// Functions that the dynamics call; each may call those before it.
pub fn functions(writer: &mut Writer) {
    let count = if writer.chance(35) { writer.between(1, 2) } else { 0 };
    for _ in 0..count {
        let name = writer.fresh("helper");
        let (text, callable) = writer.inner_function(&name);
        let item = format!("#[ode_function]\npub {text}");
        if writer.chance(30) {
            let module = writer.fresh("forces");
            writer.items.push(format!("pub mod {module} {{\nuse super::*;\n{item}\n}}"));
            writer.scope.callables.push(Callable { path: format!("{module}::{name}"), ..callable });
        } else {
            writer.items.push(item);
            writer.scope.callables.push(callable);
        }
    }
    if writer.chance(30) {
        let count = writer.between(1, 2);
        (0..count).for_each(|_| writer.function_of_any_types());
    }
    if writer.chance(15) {
        let (name, real) = (writer.fresh("twice"), writer.real);
        writer.items.push(format!(
            "#[ode_function]\nfn {name}(f: impl Fn({real}) -> {real}, h: {real}) -> {real} {{ f(0.5 * f(h)) - f(0.3) * h }}"
        ));
        writer.operators.push(name);
    }
    if writer.chance(20) {
        procedures(writer);
    }
}

/// A function from array to array that takes an integer, and one that changes its argument.
fn procedures(writer: &mut Writer) {
    let (name, length, real) = (writer.fresh("spread"), writer.between(2, 4), writer.real);
    let body = writer.within(|writer| {
        writer.declare("s", Type::Real, false);
        writer.scope.variables.push(Variable {
            path: "x".to_owned(),
            ty: array(length),
            is_mutable: false,
            is_fixed: false,
            is_borrowed: true,
        });
        writer.expression(2).text
    });
    writer.items.push(format!(
        "#[ode_function]\nfn {name}(s: {real}, n: usize, x: &[{real}; {length}]) -> [{real}; {length}] {{\n\
         let mut sum = {body};\nfor i in 0..n {{ sum += 0.5 * x[i % {length}]; }}\n\
         std::array::from_fn(|i| x[i].sin() * sum + (i + n) as {real})\n}}"
    ));
    writer.items.push(format!(
        "#[ode_function]\nfn add_{length}(sum: &mut [{real}; {length}], factor: {real}, x: &[{real}; {length}]) {{\n\
         for (sum, x) in sum.iter_mut().zip(x) {{ *sum += factor * x; }}\n}}"
    ));
    writer.procedures.push((name, length));
}

impl Writer {
    /// A function of numbers to a number: it sees constants and functions, and no variables.
    pub fn inner_function(&mut self, name: &str) -> (String, Callable) {
        let arguments = self.between(1, 3);
        let names: Vec<_> = (0..arguments).map(|_| self.fresh("h")).collect();
        let body = self.within(|writer| {
            writer.scope = writer.scope.of_items();
            names.iter().for_each(|name| writer.declare(name, Type::Real, false));
            writer.body(&Type::Real, 2)
        });
        let real = self.real;
        let inputs: Vec<_> = names.iter().map(|name| format!("{name}: {real}")).collect();
        let text = format!("fn {name}({}) -> {real} {{\n{body}\n}}", inputs.join(", "));
        (text, Callable { path: name.to_owned(), arguments, is_item: true })
    }

    /// Statements, and a value of a type.
    fn body(&mut self, ty: &Type, depth: usize) -> String {
        let lines = self.among_items(|writer| {
            let count = writer.between(0, 2);
            let mut lines = writer.statements(count);
            if writer.chance(10) {
                lines.extend(writer.early_exit(ty));
            }
            lines.push(writer.value(ty, depth));
            lines
        });
        lines.join("\n")
    }

    /// A function of arrays, structs and tuples.
    fn function_of_any_types(&mut self) {
        let (name, count) = (self.fresh("maker"), self.between(1, 2));
        let inputs: Vec<_> = (0..count).map(|_| (self.some_type(), self.chance(40))).collect();
        let (output, has_choice) = (self.some_type(), self.chance(50));
        let names: Vec<_> = inputs.iter().map(|_| self.fresh("h")).collect();
        let body = self.within(|writer| {
            for (name, (ty, is_borrowed)) in names.iter().zip(&inputs) {
                let (path, ty, is_borrowed) = (name.clone(), ty.clone(), *is_borrowed);
                writer.scope.variables.push(Variable { path, ty, is_mutable: false, is_fixed: false, is_borrowed });
            }
            let early = if has_choice { writer.early_return(&output) } else { String::new() };
            if has_choice {
                writer.scope.indices.push(Index { name: "n".to_owned(), below: 4 });
                writer.scope.flags.push("on".to_owned());
            }
            early + &writer.body(&output, 1)
        });
        let written = names.iter().zip(&inputs).map(|(name, (ty, is_borrowed))| {
            format!("{name}: {}{}", if *is_borrowed { "&" } else { "" }, self.type_name(ty))
        });
        let choice = ["n: usize", "on: bool"].iter().filter(|_| has_choice).map(ToString::to_string);
        let written: Vec<_> = written.chain(choice).collect();
        self.items.push(format!(
            "#[ode_function]\nfn {name}({}) -> {} {{\n{body}\n}}",
            written.join(", "),
            self.type_name(&output)
        ));
        self.functions.push(Function { path: name, inputs, has_choice, output });
    }

    /// A branch that returns, on an integer or a truth value that is known where the function is called.
    fn early_return(&mut self, output: &Type) -> String {
        let (value, other, m) = (self.value(output, 1), self.value(output, 0), self.fresh("m"));
        match self.between(0, 3) {
            0 => format!("if on {{ return {value}; }}\n"),
            1 => format!("if n > 2 && !on {{ return {value}; }} else if n == 0 {{ return {other}; }}\n"),
            2 => format!(
                "match (n, on) {{ (0 | 2, true) => return {value}, (1, _) => {{ return {other}; }} _ => {{}} }}\n"
            ),
            _ => format!(
                "match n {{ 0 => return {value}, {m} if {m} % 2 == 1 => {{ if on {{ return {other}; }} }} _ => () }}\n"
            ),
        }
    }

    fn some_type(&mut self) -> Type {
        let structures = self.structures.clone();
        match self.between(0, 5) {
            0 => Type::Real,
            1 if !structures.is_empty() => self.choice(&structures).clone(),
            2 => Type::Tuple(vec![Type::Real, array(self.between(2, 3))]),
            3 if self.has_matrices => Type::Vector(self.between(2, 3)),
            4 => Type::Array(Box::new(array(2)), 2),
            _ => array(self.between(2, 4)),
        }
    }

    /// A variable with what a function gives.
    pub fn made_variable(&mut self) -> Vec<String> {
        let functions = self.functions.clone();
        let function = self.choice(&functions).clone();
        let call = self.call_of(&function);
        let name = self.fresh("r");
        self.declare(&name, function.output, true);
        vec![format!("let mut {name} = {call};")]
    }

    fn call_of(&mut self, function: &Function) -> String {
        let mut arguments: Vec<_> = function
            .inputs
            .iter()
            .map(|(ty, is_borrowed)| {
                // What is borrowed is not changed by the other arguments.
                let value = self.purely(|writer| writer.value(ty, 1));
                if *is_borrowed { format!("&({value})") } else { value }
            })
            .collect();
        if function.has_choice {
            arguments.extend([self.index(4), self.chance(50).to_string()]);
        }
        format!("{}({})", function.path, arguments.join(", "))
    }
}

impl Scope {
    /// What a function sees of what is around it.
    fn of_items(&self) -> Self {
        let is_item = |path: &str| is_constant(first_word(path));
        let mut scope = self.clone();
        scope.variables.retain(|variable| is_item(&variable.path));
        scope.indices.retain(|index| is_item(&index.name));
        scope.callables.retain(|callable| callable.is_item);
        Self { flags: Vec::new(), kinds: Vec::new(), ..scope }
    }
}
