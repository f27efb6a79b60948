//! Loops over ranges that const parameters bound: they stay loops, and what their turns change is memory.
//!
//! Values inside of a loop are nodes as elsewhere, one for all turns; what a node is made of says in which loops it stands.
//! Its leaves are reads: of the state, of parameters, of memory. The numbers of [`Op::State`](super::Op::State) and
//! [`Op::Parameter`](super::Op::Parameter) count the reads of what changes with time and of what does not.

use std::collections::HashMap;

use super::predicate::{Predicate, Relation};
use super::{Dependence, Id};
use crate::syntax::{Index, LoopId};

/// What is only known when the sizes are.
#[derive(Clone, Default)]
pub struct Nest {
    pub loops: Vec<Turns>,
    pub stores: Vec<Store>,
    /// What is read that changes with time.
    pub changing: Vec<Read>,
    /// What is read that does not.
    pub fixed: Vec<Read>,
    pub statements: Vec<Statement>,
    known: HashMap<(Source, usize, Vec<Predicate>), Id>,
}

/// `start..end`.
#[derive(Clone)]
pub struct Turns {
    pub start: Index,
    pub end: Index,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StoreId(pub usize);

/// A row of numbers.
#[derive(Clone)]
pub struct Store {
    pub kind: StoreKind,
    pub name: String,
    pub size: Index,
    /// What is written to it changes with so much.
    pub dependence: Dependence,
    /// How often it was written, to tell its values apart.
    pub version: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreKind {
    State,
    Parameters,
    Derivatives,
    /// One row for each turn of these loops.
    Memory(Vec<LoopId>),
}

/// A number in a store.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cell {
    pub store: StoreId,
    pub offset: Index,
    /// The indices that lead there, and the lengths that they must be below.
    pub places: Vec<(Index, Index)>,
}

/// What is read.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    Cell(Cell),
    /// An integer as a real.
    Index(Index),
    /// 1 where it holds, else 0.
    Predicate(Predicate),
}

#[derive(Clone)]
pub struct Read {
    pub source: Source,
    /// The conditions without which there may be no such number.
    pub guards: Vec<Predicate>,
    pub node: Id,
    pub name: String,
}

#[derive(Clone)]
pub enum Statement {
    /// Notes where memory was read: the number of the read, and whether it changes with time.
    Read(usize, bool),
    /// Sets a cell, or adds to it, the value of this root.
    Write {
        cell: Cell,
        adds: bool,
        root: usize,
    },
    Loop(LoopId, Vec<Statement>),
    Guard(Predicate, Vec<Statement>),
}

impl Nest {
    /// Whether the function has const parameters.
    pub fn is_empty(&self) -> bool {
        self.stores.is_empty()
    }

    pub fn store(&self, id: StoreId) -> &Store {
        &self.stores[id.0]
    }

    pub fn add(&mut self, kind: StoreKind, name: impl Into<String>, size: Index, dependence: Dependence) -> StoreId {
        let id = StoreId(self.stores.len());
        self.stores.push(Store { kind, name: name.into(), size, dependence, version: 0 });
        id
    }

    /// The node that reads it, if there is one already.
    pub fn known(&self, source: &Source, guards: &[Predicate]) -> Option<Id> {
        self.known.get(&(source.clone(), self.version(source), guards.to_vec())).copied()
    }

    pub fn remember(&mut self, read: Read) {
        let version = self.version(&read.source);
        self.known.insert((read.source, version, read.guards), read.node);
    }

    fn version(&self, source: &Source) -> usize {
        match source {
            Source::Cell(cell) => self.store(cell.store).version,
            _ => 0,
        }
    }

    /// What was read of memory may be another value from here on.
    pub fn forget(&mut self) {
        for store in &mut self.stores {
            if matches!(store.kind, StoreKind::Memory(_)) {
                store.version += 1;
            }
        }
    }

    /// The condition under which a loop has turns, if it may have none.
    pub fn has_turns(&self, id: LoopId) -> Option<Predicate> {
        let Turns { start, end } = &self.loops[id.0];
        let always = self.is_below(start, end);
        (!always).then(|| Predicate::Compare(Relation::Less, start.clone(), end.clone()))
    }

    /// Whether an index is below a length in every turn of the loops that it comes from. Sizes are at least 1.
    pub fn is_below(&self, index: &Index, length: &Index) -> bool {
        match index {
            Index::Number(value) => *value >= 0 && self.least(length).is_some_and(|least| *value < least),
            Index::Turn(id) => self.least(index) >= Some(0) && is_at_most(&self.loops[id.0].end, length),
            Index::Remainder(a, b) => self.least(a).is_some_and(|least| least >= 0) && is_at_most(b, length),
            Index::Add(a, b) => match (&**a, b.number()) {
                (Index::Turn(id), Some(0..)) if self.least(a) >= Some(0) => {
                    is_at_most(&self.loops[id.0].end.clone().plus((**b).clone()), length)
                }
                _ => false,
            },
            Index::Subtract(a, b) => match &**b {
                Index::Number(1) => matches!(length, Index::Size(_)) && **a == *length,
                // From the last one backward.
                Index::Turn(id) => {
                    let end = a.as_ref().clone().plus(Index::Number(1));
                    self.loops[id.0].end == end && is_at_most(&end, length)
                }
                _ => false,
            },
            _ => false,
        }
    }

    /// A number that an index is never below, if one is seen. Sizes are at least 1.
    pub fn least(&self, index: &Index) -> Option<i64> {
        match index {
            Index::Number(value) => Some(*value),
            Index::Size(_) => Some(1),
            Index::Turn(id) => self.least(&self.loops[id.0].start),
            Index::Add(a, b) => self.least(a)?.checked_add(self.least(b)?),
            // (a + c) − b, where c − b is not below 0.
            Index::Subtract(a, b) => match &**a {
                Index::Add(a, c) if self.is_below(b, c) => self.least(a).filter(|least| *least >= 0),
                _ if self.is_below(b, a) => Some(1),
                _ if matches!(&**b, Index::Add(b, one) if **one == Index::Number(1) && self.is_below(b, a)) => Some(0),
                _ => self.least(a)?.checked_sub(b.number()?),
            },
            Index::Multiply(a, b) => self.least(a).filter(|a| *a >= 0)?.checked_mul(self.least(b).filter(|b| *b >= 0)?),
            Index::Divide(a, b) | Index::Remainder(a, b) => (self.least(a)? >= 0 && self.least(b)? > 0).then_some(0),
            Index::Lesser(a, b) => Some(self.least(a)?.min(self.least(b)?)),
            Index::Greater(a, b) => [self.least(a), self.least(b)].into_iter().flatten().max(),
        }
    }
}

fn is_at_most(a: &Index, b: &Index) -> bool {
    match (a, b) {
        _ if a == b => true,
        (Index::Number(a), Index::Number(b)) => a <= b,
        (Index::Number(1), Index::Size(_)) => true,
        (Index::Subtract(a, c), _) => c.number().is_some_and(|c| c >= 0) && is_at_most(a, b),
        (Index::Lesser(a, c), _) => is_at_most(a, b) || is_at_most(c, b),
        _ => false,
    }
}

impl Cell {
    /// The loops whose turns tell which number it is.
    pub fn loops(&self) -> Vec<LoopId> {
        self.offset.loops()
    }
}
