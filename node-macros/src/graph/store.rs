//! Memory whose size is known when the sizes are: what is read from it and written to it.

use super::elaborate::Elaborator;
use super::nest::{Cell, Read, Source, Statement, StoreKind};
use super::part::{Found, Selector};
use super::predicate::Predicate;
use super::turn::Frame;
use super::value::Value;
use super::{Dependence, Id, Op};
use crate::report::Reported;
use crate::syntax::{Expression, Index, Kind, Operator, Shape};

impl Elaborator<'_> {
    /// A row of numbers for each turn of the loops around.
    pub fn allocate(&mut self, shape: &Shape, name: &str) -> Reported<Value> {
        let kind = StoreKind::Memory(self.loops_around());
        let number = self.graph.nest.stores.len();
        let dependence = self.assumed.get(number).copied().unwrap_or(Dependence::Nothing);
        let store = self.graph.nest.add(kind, name, shape.size(), dependence);
        Value::of_cells(shape, &Cell { store, offset: Index::Number(0), places: Vec::new() })
    }

    /// What is in a cell now.
    pub fn read(&mut self, source: Source, name: &str) -> Id {
        let guards = self.guards_of(&source);
        if let Some(id) = self.graph.nest.known(&source, &guards) {
            return id;
        }
        let store = match &source {
            Source::Cell(cell) => Some(self.graph.nest.store(cell.store)),
            _ => None,
        };
        let changes = store.is_some_and(|store| store.dependence != Dependence::Nothing);
        let is_memory = store.is_some_and(|store| matches!(store.kind, StoreKind::Memory(_)));
        let nest = &self.graph.nest;
        let number = if changes { nest.changing.len() } else { nest.fixed.len() };
        let node = self.graph.node(if changes { Op::State(number) } else { Op::Parameter(number) });
        self.graph.name(node, name);
        let nest = &mut self.graph.nest;
        let reads = if changes { &mut nest.changing } else { &mut nest.fixed };
        let read = Read { source, guards, node, name: name.to_owned() };
        reads.push(read.clone());
        nest.remember(read);
        if is_memory {
            nest.statements.push(Statement::Read(number, changes));
        }
        node
    }

    /// The conditions here, if the cell may not be there without them: those that are written, and that there is a turn of the loops
    /// whose turns do not tell the cell.
    fn guards_of(&self, source: &Source) -> Vec<Predicate> {
        match source {
            Source::Cell(cell)
                if !cell.places.iter().all(|(index, length)| self.graph.nest.is_below(index, length)) =>
            {
                let told = cell.loops();
                let guards = self.frames.iter().filter_map(|(frame, _)| match frame {
                    Frame::Guard(predicate) | Frame::Rest(predicate) => Some(predicate.clone()),
                    Frame::Loop(id) if told.contains(id) => None,
                    Frame::Loop(id) => self.graph.nest.has_turns(*id),
                });
                guards.collect()
            }
            _ => Vec::new(),
        }
    }

    fn read_cell(&mut self, cell: &Cell) -> Id {
        let name = self.graph.nest.store(cell.store).name.clone();
        self.read(Source::Cell(cell.clone()), &name)
    }

    /// The value with the numbers that its cells hold now; families stay where they are.
    pub fn fetch(&mut self, mut value: Value) -> Value {
        if let Value::Cell(cell) = value {
            return Value::Real(self.read_cell(&cell));
        }
        if let Some(parts) = value.parts_mut() {
            for part in parts {
                let old = std::mem::replace(part, Value::unit());
                *part = self.fetch(old);
            }
        }
        value
    }

    /// Writes a value to cells, or joins it with what they hold.
    pub fn write_all(&mut self, cells: &Value, operator: Option<Operator>, value: Value) -> Reported<()> {
        match (cells, value) {
            (Value::Cell(cell), value) => {
                let Value::Real(id) = self.fetch(value) else { return None };
                self.write(cell, operator, id)
            }
            (Value::Family(to), Value::Family(from)) => {
                let (to, from) = match to.element == from.element {
                    true => (to.in_a_row(), from.in_a_row()),
                    false => (to.clone(), from),
                };
                self.each_turn(Index::Number(0), to.length.clone(), |this, turn| {
                    let value = from.element(&turn)?;
                    this.write_all(&to.element(&turn)?, operator, value)
                })
            }
            (cells, value) => {
                let (cells, parts) = (cells.parts()?.to_vec(), value.parts()?.to_vec());
                (cells.len() == parts.len()).then_some(())?;
                cells.iter().zip(parts).try_for_each(|(cell, part)| self.write_all(cell, operator, part))
            }
        }
    }

    fn write(&mut self, cell: &Cell, operator: Option<Operator>, value: Id) -> Reported<()> {
        let (adds, value) = match operator {
            None => (false, value),
            Some(Operator::Add) => (true, value),
            Some(Operator::Subtract) => (true, self.graph.node(Op::Negate(value))),
            Some(operator) => {
                let old = self.read_cell(cell);
                let op = match operator {
                    Operator::Multiply => Op::Multiply(old, value),
                    Operator::Divide => Op::Divide(old, value),
                    _ => return None,
                };
                (false, self.graph.node(op))
            }
        };
        let value = self.under_conditions(cell, adds, value);
        if !adds {
            let name = self.graph.nest.store(cell.store).name.clone();
            self.graph.name(value, name);
        }
        let dependence = self.graph.dependence(value);
        let root = self.graph.derivatives.len();
        self.graph.derivatives.push(value);
        let nest = &mut self.graph.nest;
        let store = &mut nest.stores[cell.store.0];
        store.version += 1;
        store.dependence = store.dependence.max(dependence);
        nest.statements.push(Statement::Write { cell: cell.clone(), adds, root });
        Some(())
    }

    /// In the branches of conditions on parameters, what is written is chosen by them.
    fn under_conditions(&mut self, cell: &Cell, adds: bool, value: Id) -> Id {
        let conditions = self.conditions.clone();
        let Some(all) = conditions.into_iter().reduce(|a, b| self.graph.node(Op::And(a, b))) else { return value };
        let otherwise = if adds { self.graph.literal(0.0) } else { self.read_cell(cell) };
        self.select_node(all, value, otherwise)
    }

    /// The cells that an expression names, if it names cells of memory; a family that is only lent is copied first.
    pub fn cells(&mut self, place: &Expression) -> Reported<Option<Value>> {
        if let Kind::Index(base, index) = &place.kind
            && let Some(whole) = self.cells(base)?
        {
            return self.part_of_cells(&whole, index).map(Some);
        }
        if let Kind::Field(base, member) = &place.kind
            && is_element(base)
            && let Some(whole) = self.cells(base)?
        {
            let Found::At(part) = Selector::Member(member).part_of(&whole) else { return None };
            return Some(whole.parts()?.get(part).cloned());
        }
        let Some(place) = self.place(place) else { return Some(None) };
        let place = self.follow(place);
        let Some(value) = self.memory.get(&place).cloned() else { return Some(None) };
        if self.is_in_memory(&value) {
            return Some(Some(value));
        }
        if !self.holds_family(&value) {
            return Some(None);
        }
        let value = self.copied(&value, &self.memory.label(&place))?;
        self.memory.put(&place, value.clone())?;
        Some(Some(value))
    }
}

/// `x[i]`, or a field of it.
fn is_element(place: &Expression) -> bool {
    match &place.kind {
        Kind::Index(..) => true,
        Kind::Field(base, _) => is_element(base),
        _ => false,
    }
}
