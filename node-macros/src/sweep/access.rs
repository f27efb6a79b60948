//! What statements read and write of memory, and what follows for their order.

use std::collections::BTreeSet;

use super::Reads;
use super::domain::closed;
use crate::graph::{Cell, Nest, Predicate, Source, Statement, StoreId, StoreKind};
use crate::syntax::{Index, LoopId};

/// A statement of the innermost kind, with what stands around it.
pub struct Access<'n> {
    pub around: Vec<LoopId>,
    pub guards: Vec<Predicate>,
    pub kind: Kind<'n>,
}

pub enum Kind<'n> {
    Read { read: usize, changes: bool, cell: &'n Cell },
    Write { cell: &'n Cell, adds: bool, root: usize },
}

impl Access<'_> {
    fn cell(&self) -> &Cell {
        match self.kind {
            Kind::Read { cell, .. } | Kind::Write { cell, .. } => cell,
        }
    }

    fn writes(&self) -> bool {
        matches!(self.kind, Kind::Write { .. })
    }

    /// Sums may be taken in any order.
    fn adds(&self) -> bool {
        matches!(self.kind, Kind::Write { adds: true, .. })
    }
}

/// All accesses in the order in which they are written.
pub fn accesses(nest: &Nest) -> Vec<Access<'_>> {
    let mut all = Vec::new();
    collect(nest, &nest.statements, &mut Vec::new(), &mut Vec::new(), &mut all);
    all
}

fn collect<'n>(
    nest: &'n Nest,
    statements: &'n [Statement],
    around: &mut Vec<LoopId>,
    guards: &mut Vec<Predicate>,
    all: &mut Vec<Access<'n>>,
) {
    for statement in statements {
        let kind = match statement {
            Statement::Loop(id, body) => {
                around.push(*id);
                collect(nest, body, around, guards, all);
                around.pop();
                continue;
            }
            Statement::Guard(predicate, body) => {
                guards.push(predicate.clone());
                collect(nest, body, around, guards, all);
                guards.pop();
                continue;
            }
            Statement::Read(read, changes) => {
                let reads = if *changes { &nest.changing } else { &nest.fixed };
                let Source::Cell(cell) = &reads[*read].source else { continue };
                Kind::Read { read: *read, changes: *changes, cell }
            }
            Statement::Write { cell, adds, root } => Kind::Write { cell, adds: *adds, root: *root },
        };
        all.push(Access { around: around.clone(), guards: guards.clone(), kind });
    }
}

/// The loops that have memory of their own.
fn private(nest: &Nest, store: StoreId) -> &[LoopId] {
    match &nest.store(store).kind {
        StoreKind::Memory(loops) => loops,
        _ => &[],
    }
}

/// The reads, each with its domain: of memory that changes later, all loops around.
pub fn reads(nest: &Nest, accesses: &[Access]) -> Reads {
    let own = |read: &crate::graph::Read| {
        let source = match &read.source {
            Source::Cell(cell) => [cell.loops(), private(nest, cell.store).to_vec()].concat(),
            Source::Index(index) => index.loops(),
            Source::Predicate(predicate) => predicate.loops(),
        };
        let guards = read.guards.iter().flat_map(Predicate::loops);
        closed(nest, source.into_iter().chain(guards))
    };
    let mut reads = Reads {
        changing: nest.changing.iter().map(own).collect(),
        fixed: nest.fixed.iter().map(own).collect(),
        changing_kept: vec![false; nest.changing.len()],
        fixed_kept: vec![false; nest.fixed.len()],
    };
    for (place, access) in accesses.iter().enumerate() {
        if let Kind::Read { read, changes, .. } = access.kind
            && is_written_again(nest, accesses, place)
        {
            let domain = closed(nest, access.around.iter().copied());
            let (domains, kept) = if changes {
                (&mut reads.changing, &mut reads.changing_kept)
            } else {
                (&mut reads.fixed, &mut reads.fixed_kept)
            };
            (domains[read], kept[read]) = (domain, true);
        }
    }
    reads
}

fn is_written_again(nest: &Nest, accesses: &[Access], place: usize) -> bool {
    let read = &accesses[place];
    let store = read.cell().store;
    let own = private(nest, store);
    accesses.iter().enumerate().any(|(other, access)| {
        let shares_loop = || access.around.iter().any(|id| read.around.contains(id) && !own.contains(id));
        access.writes() && access.cell().store == store && (other > place || shares_loop())
    })
}

/// The loops whose turns must follow one another: a turn needs what an earlier one wrote, or must not see it yet.
pub fn sequential(nest: &Nest, accesses: &[Access], kept: impl Fn(&Access) -> bool) -> BTreeSet<LoopId> {
    let mut sequential = BTreeSet::new();
    for (place, first) in accesses.iter().enumerate() {
        for second in &accesses[place + 1..] {
            let store = first.cell().store;
            let is_conflict = second.cell().store == store
                && (first.writes() || second.writes())
                && !(first.adds() && second.adds())
                && [first, second].iter().all(|access| access.writes() || kept(access));
            if !is_conflict {
                continue;
            }
            let shared = first.around.iter().filter(|id| second.around.contains(id));
            let carried = shared
                .filter(|id| !private(nest, store).contains(id) && !is_of_turn(first.cell(), second.cell(), **id));
            sequential.extend(carried.copied());
        }
    }
    sequential
}

/// Whether two cells can be one only in one and the same turn: it is the same digit of both, of numbers whose digits before it have
/// the same ranges.
fn is_of_turn(first: &Cell, second: &Cell, id: LoopId) -> bool {
    let turn = Index::Turn(id);
    let mut digits = first.places.iter().zip(&second.places).take_while(|((_, a), (_, b))| a == b);
    digits.any(|((a, _), (b, _))| *a == turn && *b == turn)
}
