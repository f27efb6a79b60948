//! Arrays whose length is known when the sizes are: their elements, and what is read from and written to them.

use std::rc::Rc;

use super::elaborate::Elaborator;
use super::grid::Grid;
use super::nest::{Cell, Read, Source, Statement, StoreId, StoreKind};
use super::predicate::Predicate;
use super::stream::End;
use super::turn::Frame;
use super::value::{Integer, Value};
use super::{Dependence, Id, Op};
use crate::report::{Extent, Reported};
use crate::syntax::{Expression, Index, Kind, Operator, Shape};

/// A row of values of one shape in a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Family {
    pub first: Cell,
    pub element: Rc<Shape>,
    pub length: Index,
    /// Whether it has no name yet, so that a variable may take it without a copy.
    pub is_fresh: bool,
    /// Whether it belongs to the caller of the function that has it as an argument.
    pub is_lent: bool,
}

impl Family {
    /// The element at an index, as cells.
    pub fn element(&self, index: &Index) -> Reported<Value> {
        let mut cell = self.first.clone();
        cell.offset = cell.offset.plus(index.clone().times(self.element.size()));
        cell.places.push((index.clone(), self.length.clone()));
        Value::of_cells(&self.element, &cell)
    }

    /// The numbers of all elements, which are in a row.
    pub fn in_a_row(&self) -> Self {
        let length = self.length.clone().times(self.element.size());
        Self { element: Rc::new(Shape::Scalar), length, ..self.clone() }
    }

    pub fn part(&self, start: &Index, end: &Index) -> Self {
        let mut first = self.first.clone();
        first.offset = first.offset.plus(start.clone().times(self.element.size()));
        if *end != self.length {
            first.places.push((end.clone().minus(Index::Number(1)), self.length.clone()));
        }
        Self {
            first,
            element: self.element.clone(),
            length: end.clone().minus(start.clone()),
            is_fresh: false,
            is_lent: self.is_lent,
        }
    }
}

impl Value {
    /// A value of this shape, made of cells from the first one on.
    pub fn of_cells(shape: &Shape, first: &Cell) -> Reported<Self> {
        let at = |offset: Index| Cell { offset: first.offset.clone().plus(offset), ..first.clone() };
        let count = shape.len();
        let mut cells = (0..count).map(|i| Self::Cell(at(Index::Number(i as i64))));
        let parts = |shapes: &mut dyn Iterator<Item = &Shape>| {
            let mut offset = Index::Number(0);
            let parts = shapes.map(|shape| {
                let part = Self::of_cells(shape, &at(offset.clone()));
                offset = std::mem::replace(&mut offset, Index::Number(0)).plus(shape.size());
                part
            });
            parts.collect::<Option<Vec<_>>>()
        };
        Some(match shape {
            Shape::Scalar | Shape::Boolean | Shape::Integer(_) => Self::Cell(first.clone()),
            Shape::Family(element, length) => Self::Family(Family {
                first: first.clone(),
                element: Rc::new((**element).clone()),
                length: length.clone(),
                is_fresh: false,
                is_lent: false,
            }),
            Shape::Array(element, length) => Self::Array(parts(&mut std::iter::repeat_n(&**element, *length))?),
            Shape::Tuple(shapes) => Self::Tuple(parts(&mut shapes.iter())?),
            Shape::Struct(fields) => {
                let values = parts(&mut fields.iter().map(|(_, shape)| shape))?;
                Self::of_fields(fields.iter().map(|(name, _)| name.clone()).zip(values).collect())
            }
            Shape::Matrix(rows, columns) => {
                Self::Matrix(super::matrix::Matrix { rows: *rows, columns: *columns, elements: cells.collect() })
            }
            Shape::Quaternion => {
                Self::Quaternion(super::quaternion::Quaternion { parts: cells.by_ref().collect(), unit: false })
            }
            Shape::Grid(rows, columns) => {
                let entries = Shape::Family(Box::new(Shape::Scalar), rows.clone().times(columns.clone()));
                let Self::Family(entries) = Self::of_cells(&entries, first)? else { return None };
                Self::Grid(Grid::new(rows.clone(), columns.clone(), entries))
            }
            Shape::Unknown(_) => return None,
        })
    }
}

impl Value {
    /// The number that all its numbers are.
    fn same_everywhere(&self) -> Option<Id> {
        match self {
            Self::Real(id) => Some(*id),
            value => {
                let mut numbers = value.parts()?.iter().map(Self::same_everywhere);
                let first = numbers.next()??;
                numbers.all(|number| number == Some(first)).then_some(first)
            }
        }
    }
}

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

    /// The conditions here, if the cell may not be there without them.
    fn guards_of(&self, source: &Source) -> Vec<Predicate> {
        match source {
            Source::Cell(cell)
                if !cell.places.iter().all(|(index, length)| self.graph.nest.is_below(index, length)) =>
            {
                let guards = self.frames.iter().filter_map(|(frame, _)| match frame {
                    Frame::Guard(predicate) | Frame::Rest(predicate) => Some(predicate.clone()),
                    Frame::Loop(_) => None,
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

    /// A value that no later change of another variable reaches.
    pub fn settled(&mut self, value: Value) -> Reported<Value> {
        let value = self.fetch(value);
        self.detached(value)
    }

    fn detached(&mut self, mut value: Value) -> Reported<Value> {
        match value {
            Value::Family(family) if self.is_memory(family.first.store) && !family.is_fresh => {
                let name = self.graph.nest.store(family.first.store).name.clone();
                self.copied(&Value::Family(family), &name)
            }
            Value::Family(family) => Some(Value::Family(Family { is_fresh: false, is_lent: false, ..family })),
            _ => {
                for part in value.parts_mut().unwrap_or_default() {
                    let old = std::mem::replace(part, Value::unit());
                    *part = self.detached(old)?;
                }
                Some(value)
            }
        }
    }

    fn is_memory(&self, store: StoreId) -> bool {
        matches!(self.graph.nest.store(store).kind, StoreKind::Memory(_))
    }

    /// The value in memory of its own.
    pub fn copied(&mut self, value: &Value, name: &str) -> Reported<Value> {
        let shape = value.shape()?;
        let copy = self.allocate(&shape, name)?;
        self.write_all(&copy, None, value.clone())?;
        Some(copy)
    }

    /// An argument: the function that has it copies it before it changes it.
    pub fn lend(&self, mut value: Value) -> Value {
        match &mut value {
            Value::Family(family) => family.is_lent = true,
            value => {
                for part in value.parts_mut().unwrap_or_default() {
                    *part = self.lend(std::mem::replace(part, Value::unit()));
                }
            }
        }
        value
    }

    /// The value of a function: its own arrays have no name any more.
    pub fn returned(&self, mut value: Value) -> Value {
        match &mut value {
            Value::Family(family) => family.is_fresh = !family.is_lent,
            value => {
                for part in value.parts_mut().unwrap_or_default() {
                    *part = self.returned(std::mem::replace(part, Value::unit()));
                }
            }
        }
        value
    }

    /// Whether all its numbers are in memory that may be written.
    pub fn is_in_memory(&self, value: &Value) -> bool {
        match value {
            Value::Cell(cell) => self.is_memory(cell.store),
            Value::Family(family) => self.is_memory(family.first.store) && !family.is_lent,
            value => value.parts().is_some_and(|parts| parts.iter().all(|part| self.is_in_memory(part))),
        }
    }

    pub fn holds_family(&self, value: &Value) -> bool {
        matches!(value, Value::Family(_))
            || value.parts().is_some_and(|parts| parts.iter().any(|part| self.holds_family(part)))
    }

    /// Writes a value to cells, or joins it with what they hold.
    pub fn write_all(&mut self, cells: &Value, operator: Option<Operator>, value: Value) -> Reported<()> {
        match (cells, value) {
            (Value::Cell(cell), value) => {
                let Value::Real(id) = self.fetch(value) else { return None };
                self.write(cell, operator, id)
            }
            (Value::Family(to), Value::Family(from)) => {
                let (to, from) = (to.in_a_row(), from.in_a_row());
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
        *self.memory.get_mut(&place)? = value.clone();
        Some(Some(value))
    }

    /// `whole[index]` as a value, where one of them is known when the sizes are.
    pub fn element_of_family(&mut self, base: &Expression, index: &Expression) -> Reported<Option<Value>> {
        if self.graph.nest.is_empty() {
            return Some(None);
        }
        let whole = match self.place(base) {
            Some(place) => self.memory.get(&self.follow(place))?.clone(),
            None => self.value(base)?,
        };
        let at = index.extent;
        let index = self.value(index)?;
        if !matches!(whole, Value::Family(_) | Value::Grid(_)) && !matches!(index, Value::Index(_)) {
            return Some(None);
        }
        let element = self.indexed(&whole, &index, at)?;
        Some(Some(self.fetch(element)))
    }

    /// `[value; N]`.
    pub fn filled_family(&mut self, value: Value, length: Index, at: Extent) -> Reported<Value> {
        let value = self.load(value)?;
        let shape = value.shape();
        if let (Some(shape), Some(number)) = (&shape, value.same_everywhere()) {
            let family = self.new_family(shape, &length)?;
            let all = family.in_a_row();
            self.each_turn_once(Index::Number(0), all.length.clone(), |this, turn| {
                this.write_all(&all.element(&turn)?, None, Value::Real(number))
            })?;
            return Some(Value::Family(family));
        }
        self.tabulated(length, shape.as_ref(), at, |_, _| Some(value.clone()))
    }

    fn part_of_cells(&mut self, whole: &Value, index: &Expression) -> Reported<Value> {
        let at = index.extent;
        let index = self.value(index)?;
        self.indexed(whole, &index, at)
    }

    /// `whole[index]`, or `whole[start..end]`, where one of them is known when the sizes are.
    pub fn indexed(&mut self, whole: &Value, index: &Value, at: Extent) -> Reported<Value> {
        match (whole, index) {
            (Value::Family(family), Value::Integer(Integer { value, .. })) => family.element(&Index::Number(*value)),
            (Value::Family(family), Value::Index(index)) => family.element(index),
            (Value::Family(family), Value::Span(start, end)) => self.sliced(family, start, end),
            (Value::Family(family), Value::Range { start, end }) => {
                let [start, end] = [start, end].map(|bound| bound.map(|bound| Index::Number(bound.value)));
                self.sliced(family, &start, &end)
            }
            (Value::Family(_) | Value::Grid(_), Value::Whole(_)) => self.late_integer(at),
            (Value::Grid(grid), Value::Tuple(pair)) => {
                let [row, column] = pair.as_slice() else { return None };
                grid.entry(&row.as_index()?, &column.as_index()?)
            }
            (Value::Grid(grid), index) => self.indexed(&grid.entries, index, at),
            (whole, Value::Integer(Integer { value, .. })) => {
                let parts = whole.parts()?;
                match usize::try_from(*value).ok().and_then(|place| parts.get(place)) {
                    Some(part) => Some(part.clone()),
                    None => {
                        let message = format!("the index is {value} here, and the array has {} elements", parts.len());
                        self.outside(at, message)
                    }
                }
            }
            (Value::Array(_) | Value::Matrix(_), Value::Index(_)) => {
                let message = "this index is known when the sizes are, and the array has a length in numbers: use an index that \
                               is a number, or make the length of the array a const parameter";
                self.report.error(at, message);
                None
            }
            _ => None,
        }
    }

    fn sliced(&mut self, family: &Family, start: &End, end: &End) -> Reported<Value> {
        let start = start.clone().unwrap_or(Index::Number(0));
        let end = end.clone().unwrap_or(family.length.clone());
        Some(Value::Family(family.part(&start, &end)))
    }

    /// A new family of values, made turn by turn.
    pub fn tabulated(
        &mut self,
        length: Index,
        shape: Option<&Shape>,
        at: Extent,
        mut element: impl FnMut(&mut Self, Index) -> Reported<Value>,
    ) -> Reported<Value> {
        let shape = match shape {
            Some(shape) => shape.clone(),
            None => self.shape_of_turn(&length, at, &mut element)?,
        };
        let values = self.new_family(&shape, &length)?;
        let to = values.clone();
        self.each_turn(Index::Number(0), length, |this, turn| {
            let value = element(this, turn.clone())?;
            let value = this.load(value)?;
            this.write_all(&to.element(&turn)?, None, value)
        })?;
        Some(Value::Family(values))
    }

    pub fn new_family(&mut self, shape: &Shape, length: &Index) -> Reported<Family> {
        let shape = Shape::Family(Box::new(shape.clone()), length.clone());
        let Value::Family(family) = self.allocate(&shape, "elements")? else {
            return None;
        };
        Some(Family { is_fresh: true, ..family })
    }

    /// The shape of the elements, from a turn that is tried.
    fn shape_of_turn(
        &mut self,
        length: &Index,
        at: Extent,
        element: &mut impl FnMut(&mut Self, Index) -> Reported<Value>,
    ) -> Reported<Shape> {
        let mut found = None;
        self.tried(|this| {
            this.each_turn_once(Index::Number(0), length.clone(), |this, turn| {
                let value = element(this, turn)?;
                found = this.load(value)?.shape();
                Some(())
            })
        })?;
        match found {
            Some(shape) if shape.is_real() => Some(shape),
            _ => {
                self.report.error(at, "the elements of an array are made of reals here");
                None
            }
        }
    }
}
