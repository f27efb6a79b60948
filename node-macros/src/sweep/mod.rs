//! The plan of a system with const parameters: which coefficients are kept, and the loops that compute them.
//!
//! A series has one coefficient for each turn of the loops that it depends on, its [`Domain`], side by side in a row. So a
//! recurrence runs over registers from the first turn to the last, wherever the user wrote it. What reads and writes
//! state and memory are loops as they were written, each statement in its own, unless a turn needs what the one before
//! it wrote.

mod access;
mod display;
mod domain;
mod plan;
#[cfg(test)]
mod tests;

use std::collections::{BTreeSet, HashMap};

use crate::graph::{Cell, Nest, Predicate};
use crate::syntax::{Index, LoopId};
use crate::taylor::{Program, SeriesId};

pub use plan::{plan, source};

/// Loops, outermost first.
pub type Domain = Vec<LoopId>;

/// What has a coefficient in each order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Source {
    Series(SeriesId),
    /// The number of what is read that changes with time.
    Read(usize),
}

/// The index of a column: room for one coefficient of each turn of a domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ColumnId(pub usize);

pub struct Column {
    pub name: String,
    pub domain: Domain,
}

/// Where the coefficients of an operand are.
#[derive(Clone, Debug)]
pub enum Kept {
    Column(ColumnId),
    /// In the state, from this component on.
    State(Index),
}

pub struct Step {
    /// The loops that the step runs over.
    pub domain: Domain,
    /// The loops around the statement that needs it, as written.
    pub around: Vec<LoopId>,
    pub guards: Vec<Predicate>,
    pub action: Action,
}

pub enum Action {
    Compute(SeriesId),
    Copy(Source, ColumnId),
    Write { cell: Cell, adds: bool, root: usize },
}

pub struct Plan {
    pub program: Program,
    pub nest: Nest,
    pub columns: Vec<Column>,
    /// The domain of each series.
    pub domains: Vec<Domain>,
    /// The domains of what is read.
    pub reads: Reads,
    pub kept: HashMap<(Source, Domain), ColumnId>,
    /// The loops whose turns follow one another.
    pub sequential: BTreeSet<LoopId>,
    pub begin: Vec<Step>,
    pub front: Vec<Step>,
    pub late: Vec<Step>,
    /// What is constant: the statements that are read and written, in their order.
    pub fixed: Vec<FixedStep>,
}

/// What is known of the reads of what changes, and of what does not.
pub struct Reads {
    pub changing: Vec<Domain>,
    pub fixed: Vec<Domain>,
    /// Whether memory is written to again after it was read, so that what was read is kept.
    pub changing_kept: Vec<bool>,
    pub fixed_kept: Vec<bool>,
}

/// A statement about memory that is constant in time.
pub struct FixedStep {
    pub around: Vec<LoopId>,
    pub guards: Vec<Predicate>,
    pub action: FixedAction,
}

pub enum FixedAction {
    /// Keeps what is read, for each turn of the loops around.
    Keep(usize),
    Write {
        cell: Cell,
        adds: bool,
        root: usize,
    },
}

impl Plan {
    /// Where the coefficients of an operand are that a recurrence over a domain reads.
    pub fn place(&self, source: Source, domain: &Domain) -> Option<Kept> {
        if let Source::Read(read) = source
            && let Some(first) = domain::in_state(&self.nest, read, domain)
        {
            return Some(Kept::State(first));
        }
        self.kept.get(&(source, domain.clone())).copied().map(Kept::Column)
    }
}
