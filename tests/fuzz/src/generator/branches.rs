//! Branches under conditions: what they change, what they give, and those that return.

use super::writer::{Type, Variable, Writer};

impl Writer {
    /// Changes under a condition.
    pub fn branch(&mut self) -> Vec<String> {
        if self.changeable().is_none() {
            return self.accumulation();
        }
        if !self.scope.kinds.is_empty() && self.chance(40) {
            let kind = self.scope.kinds[0].clone();
            let [a, b, c] = [0, 1, 2].map(|_| self.changes(1, 1).join(" "));
            return vec![
                format!("match {kind} {{ 0 => {{ {a} }}"),
                format!("1..=2 => {{ {b} }}"),
                format!("_ => {{ {c} }} }}"),
            ];
        }
        let mut lines = vec![format!("if {} {{", self.condition())];
        lines.extend(self.changes(2, 1));
        if self.chance(60) {
            if self.chance(40) {
                lines.push(format!("}} else if {} {{", self.condition()));
                lines.extend(self.changes(1, 1));
            }
            lines.push("} else {".to_owned());
            lines.extend(self.changes(2, 2));
        }
        lines.push("}".to_owned());
        lines
    }

    /// A branch with variables of its own, which may be called as others are.
    pub fn branch_with_names(&mut self) -> Vec<String> {
        let condition = self.condition();
        let lines = self.within(|writer| {
            let count = writer.between(1, 2);
            let mut lines = writer.statements(count);
            lines.extend(writer.changes(2, 1));
            lines.join("\n")
        });
        let other = self.changes(1, 1).join(" ");
        vec![format!("if {condition} {{\n{lines}\n}} else {{ {other} }}")]
    }

    /// A variable whose value branches give.
    pub fn declared_first(&mut self) -> Vec<String> {
        let (name, condition) = (self.fresh("a"), self.condition());
        let [first, second] = [0, 1].map(|_| {
            let mut lines = self.changes(1, 1);
            lines.push(format!("{name} = {};", self.expression(1).text));
            lines.join(" ")
        });
        self.declare(&name, Type::Real, false);
        vec![format!("let {name};"), format!("if {condition} {{ {first} }} else {{ {second} }}")]
    }

    /// A number that is constant in time, and that branches change; conditions may depend on it.
    pub fn chosen_number(&mut self) -> Vec<String> {
        let (name, first) = (self.fresh("k"), self.fixed(1));
        let (condition, second, third) = (self.condition(), self.fixed(1), self.fixed(1));
        let (path, ty) = (name.clone(), Type::Real);
        self.scope.variables.push(Variable { path, ty, is_mutable: false, is_fixed: true, is_borrowed: false });
        vec![
            format!("let mut {name} = {};", first.text),
            format!(
                "if {condition} {{ {name} += {}; }} else if {name} > 0.5 {{ {name} = {}; }}",
                second.text, third.text
            ),
        ]
    }

    /// A branch that returns a value of the type of the function.
    pub fn early_exit(&mut self, ty: &Type) -> Vec<String> {
        let (value, condition) = (self.value(ty, 1), self.condition());
        match self.between(0, 3) {
            0 if !self.scope.kinds.is_empty() => {
                let (kinds, change) = (self.scope.kinds.clone(), self.changes(1, 1).join(" "));
                vec![format!(
                    "match {} {{ 0 | 2 => return {value}, 1 => {{ {change} }} _ => () }}",
                    self.choice(&kinds)
                )]
            }
            1 => {
                let (name, other) = (self.fresh("a"), self.expression(1).text);
                self.declare(&name, Type::Real, false);
                vec![format!("let {name} = if {condition} {{ return {value}; }} else {{ {other} }};")]
            }
            2 => {
                let lines = self.within(|writer| writer.statements(1)).join("\n");
                let other = self.condition();
                vec![format!("if {condition} {{\n{lines}\n}} else if {other} {{ return {value}; }}")]
            }
            _ => vec![format!("if {condition} {{ return {value}; }}")],
        }
    }
}
