//! The variables of the function while it is run, and what they hold.

use std::collections::BTreeMap;

use super::value::Value;

/// What a place of a value that has none is called.
pub const COMPUTED: &str = "";

/// What every variable holds, and the names in sight.
pub struct Memory {
    variables: Vec<Variable>,
    names: Names,
    /// What variables held before the branches that are being run, innermost last.
    journals: Vec<Journal>,
    /// How many of the first variables are never freed, since others may lead to them.
    kept: usize,
}

/// What the variables held before a branch that it has changed since.
#[derive(Default)]
struct Journal {
    /// The variables that there were.
    length: usize,
    before: BTreeMap<Slot, Value>,
}

struct Variable {
    name: String,
    value: Value,
    /// Whether it is a constant or a function, which functions beside it see.
    is_item: bool,
}

/// The names in sight, innermost scope last.
pub type Names = Vec<Scope>;

/// The names of one scope.
pub type Scope = BTreeMap<String, Slot>;

/// Where the value of a variable is kept. Shadowing makes a new slot, so that a closure or a reference keeps what it saw.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot(usize);

/// A variable, or the part of one that the path leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub slot: Slot,
    pub path: Vec<usize>,
}

impl Memory {
    pub fn new() -> Self {
        Self { variables: Vec::new(), names: vec![BTreeMap::new()], journals: Vec::new(), kept: 0 }
    }

    /// Opens a scope.
    pub fn enter(&mut self) {
        self.names.push(BTreeMap::new());
    }

    /// Closes the innermost scope, and gives its names.
    pub fn leave(&mut self) -> Scope {
        self.names.pop().unwrap_or_default()
    }

    /// Opens a scope with these names.
    pub fn enter_with(&mut self, scope: Scope) {
        self.names.push(scope);
    }

    /// The names in sight.
    pub fn names(&self) -> Names {
        self.names.clone()
    }

    /// Names for copies of what these stand for.
    pub fn copies(&mut self, names: &Names) -> Names {
        let mut names = names.clone();
        for (name, slot) in names.iter_mut().flatten() {
            let Variable { value, is_item, .. } = &self.variables[slot.0];
            let variable = Variable { name: name.clone(), value: value.clone(), is_item: *is_item };
            *slot = Slot(self.variables.len());
            self.variables.push(variable);
        }
        names
    }

    /// Puts other names in sight and gives those back that were.
    pub fn see(&mut self, names: Names) -> Names {
        std::mem::replace(&mut self.names, names)
    }

    /// The constants and functions in sight.
    pub fn items(&self) -> Names {
        let mut names = self.names.clone();
        names.iter_mut().for_each(|scope| scope.retain(|_, slot| self.variables[slot.0].is_item));
        names
    }

    /// A constant or a function of the innermost scope.
    pub fn define_item(&mut self, name: impl Into<String>, value: Value) -> Slot {
        let slot = self.define(name, value);
        self.variables[slot.0].is_item = true;
        slot
    }

    /// A variable of the innermost scope.
    pub fn define(&mut self, name: impl Into<String>, value: Value) -> Slot {
        let (slot, name) = (Slot(self.variables.len()), name.into());
        if let Some(scope) = self.names.last_mut() {
            scope.insert(name.clone(), slot);
        }
        self.variables.push(Variable { name, value, is_item: false });
        slot
    }

    /// The variable that a name stands for.
    pub fn find(&self, name: &str) -> Option<Slot> {
        self.names.iter().rev().find_map(|scope| scope.get(name)).copied()
    }

    /// What a name stands for.
    pub fn look_up(&self, name: &str) -> Option<&Value> {
        self.find(name).map(|slot| &self.variables[slot.0].value)
    }

    /// What a name stands for, if that is a constant or a function.
    pub fn find_item(&self, name: &str) -> Option<&Value> {
        self.find(name).map(|slot| &self.variables[slot.0]).filter(|variable| variable.is_item).map(|item| &item.value)
    }

    pub fn get(&self, place: &Place) -> Option<&Value> {
        place.path.iter().try_fold(&self.variables[place.slot.0].value, |value, &index| value.parts()?.get(index))
    }

    fn get_mut(&mut self, place: &Place) -> Option<&mut Value> {
        if let Some(journal) = self.journals.last_mut()
            && place.slot.0 < journal.length
        {
            let value = &self.variables[place.slot.0].value;
            journal.before.entry(place.slot).or_insert_with(|| value.clone());
        }
        place
            .path
            .iter()
            .try_fold(&mut self.variables[place.slot.0].value, |value, &index| value.parts_mut()?.get_mut(index))
    }

    /// Begins a branch of which only the outcome is wanted.
    pub fn begin_branch(&mut self) {
        self.journals.push(Journal { length: self.variables.len(), ..Journal::default() });
    }

    /// Ends the branch: the variables hold again what they held, and what they would hold after it is given back.
    pub fn end_branch(&mut self) -> BTreeMap<Slot, Value> {
        let journal = self.journals.pop().unwrap_or_default();
        let restore =
            |(slot, before): (Slot, Value)| (slot, std::mem::replace(&mut self.variables[slot.0].value, before));
        journal.before.into_iter().map(restore).collect()
    }

    /// Whether it is no place of the function's, so that nothing could read what is written to it.
    pub fn is_computed(&self, place: &Place) -> bool {
        self.variables[place.slot.0].name == COMPUTED
    }

    /// The name of a place: `rate_2_1` for `rate[2][1]`.
    pub fn label(&self, place: &Place) -> String {
        let name = self.variables[place.slot.0].name.clone();
        place.path.iter().fold(name, |label, index| format!("{label}_{index}"))
    }

    /// How many slots there are, to [`forget`](Self::forget) later ones.
    pub fn len(&self) -> usize {
        self.variables.len()
    }

    /// Frees the slots from `length` on, which nothing can name any more.
    pub fn forget(&mut self, length: usize) {
        self.variables.truncate(length.max(self.kept));
    }

    /// Puts a value in a place. What it leads to, as a closure or a reference, is kept for good: the place may last longer.
    pub fn put(&mut self, place: &Place, value: Value) -> Option<()> {
        if !value.is_settled() {
            self.kept = self.variables.len();
        }
        *self.get_mut(place)? = value;
        Some(())
    }
}

impl From<Slot> for Place {
    fn from(slot: Slot) -> Self {
        Self { slot, path: Vec::new() }
    }
}

impl Place {
    /// A part of this place.
    pub fn part(&self, index: usize) -> Self {
        let path = self.path.iter().copied().chain([index]).collect();
        Self { slot: self.slot, path }
    }
}
