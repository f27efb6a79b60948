//! Names that mean something else in a part of the program: what a new one hides, and the items of blocks.

use super::arrays::array;
use super::writer::{Index, Type, Variable, Writer};

/// The names of constants; a block may have those of the blocks around it.
const CONSTANTS: [&str; 3] = ["SCALE", "HALF", "RATE"];

impl Writer {
    /// A name for a new number, which may be that of another variable: whoever declares it shadows that.
    pub fn name(&mut self, stem: &str) -> String {
        match self.variable(|variable| is_variable(&variable.path)) {
            Some(known) if self.chance(15) => known.path,
            _ => self.fresh(stem),
        }
    }

    /// Makes a number known, and hides what was called so.
    pub fn declare_anew(&mut self, name: &str, is_mutable: bool) {
        self.shadow(name);
        self.declare(name, Type::Real, is_mutable);
    }

    /// Hides what a name stood for.
    pub fn shadow(&mut self, name: &str) {
        let scope = &mut self.scope;
        scope.variables.retain(|variable| first_word(&variable.path) != name);
        scope.indices.retain(|index| index.name != name);
        scope.callables.retain(|callable| callable.path != name);
        scope.flags.retain(|flag| flag != name);
        scope.kinds.retain(|kind| kind != name);
    }

    /// The lines of a block, the last of which is its value; items may stand between them, in any order.
    pub fn among_items(&mut self, body: impl FnOnce(&mut Self) -> Vec<String>) -> Vec<String> {
        let items = if self.chance(25) { self.items_of_block() } else { Vec::new() };
        let mut lines = body(self);
        for item in items {
            let places: Vec<_> = (0..lines.len()).filter(|&place| is_balanced(&lines[..place])).collect();
            let place = *self.choice(&places);
            lines.insert(place, item);
        }
        lines
    }

    fn items_of_block(&mut self) -> Vec<String> {
        let count = self.between(0, 2);
        let names = &CONSTANTS[..count];
        // In the whole block they are those of the block.
        names.iter().for_each(|name| self.shadow(name));
        let mut items: Vec<_> = names.iter().map(|name| self.constant_item(name)).collect();
        if self.chance(40) {
            items.push(self.length_item());
        }
        if self.chance(25) {
            items.push(self.array_item());
        }
        if self.chance(40) {
            let name = self.fresh("inner");
            let item = self.within(|writer| writer.inner_function(&name));
            self.scope.callables.push(item.1);
            items.push(item.0);
        }
        items
    }

    /// A constant that may be made of others.
    fn constant_item(&mut self, name: &str) -> String {
        let number = self.number();
        let value = match self.variable(|variable| is_constant(&variable.path) && variable.ty == Type::Real) {
            Some(other) => format!("{} * {number}", other.path),
            None => number,
        };
        let (path, ty) = (name.to_owned(), Type::Real);
        self.scope.variables.push(Variable { path, ty, is_mutable: false, is_fixed: true, is_borrowed: false });
        format!("const {name}: {} = {value};", self.real)
    }

    /// A constant array, over which iterators may go.
    fn array_item(&mut self) -> String {
        let values: Vec<_> = (0..3).map(|_| self.signed()).collect();
        self.shadow("WEIGHTS");
        let (path, ty) = ("WEIGHTS".to_owned(), array(3));
        self.scope.variables.push(Variable { path, ty, is_mutable: false, is_fixed: true, is_borrowed: false });
        format!("const WEIGHTS: [{}; 3] = [{}];", self.real, values.join(", "))
    }

    /// An integer constant, which bounds, indices and patterns may name.
    fn length_item(&mut self) -> String {
        let value = self.between(1, 4);
        self.shadow("LEN");
        self.scope.indices.push(Index { name: "LEN".to_owned(), below: value + 1 });
        format!("const LEN: usize = {value};")
    }
}

/// Whether a path is the name of a variable.
pub fn is_variable(path: &str) -> bool {
    path.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
}

/// Whether a path is the name of a constant.
pub fn is_constant(path: &str) -> bool {
    path.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// The variable or the constant that a path begins with.
pub fn first_word(path: &str) -> &str {
    path.trim_start_matches(['(', '*']).split(['.', '[', ')', ' ']).next().unwrap_or_default()
}

/// Whether what follows the lines stands in no braces that they open.
fn is_balanced(lines: &[String]) -> bool {
    let count = |brace: char| lines.iter().map(|line| line.matches(brace).count()).sum::<usize>();
    count('{') == count('}')
}
