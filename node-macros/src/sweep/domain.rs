//! The loops that a value depends on.

use std::collections::BTreeSet;

use super::{Domain, Reads};
use crate::graph::{Nest, Source, StoreKind};
use crate::simplify::{Coefficient, Constant, Constants};
use crate::syntax::{Index, LoopId};
use crate::taylor::{Initial, Operand, Program, Recurrence, STATE};

/// Loops with those that their bounds depend on.
pub fn closed(nest: &Nest, loops: impl IntoIterator<Item = LoopId>) -> Domain {
    let mut all = BTreeSet::new();
    let mut open: Vec<_> = loops.into_iter().collect();
    while let Some(id) = open.pop() {
        if all.insert(id) {
            open.extend(bounds(nest, id));
        }
    }
    all.into_iter().collect()
}

/// The loops whose variables the bounds of a loop use.
pub fn bounds(nest: &Nest, id: LoopId) -> Vec<LoopId> {
    let turns = &nest.loops[id.0];
    [turns.start.loops(), turns.end.loops()].concat()
}

/// The domain of each constant.
pub fn of_constants(constants: &Constants, reads: &Reads) -> Vec<BTreeSet<LoopId>> {
    let mut domains: Vec<BTreeSet<LoopId>> = Vec::new();
    for constant in &constants.all {
        let domain = match constant {
            Constant::Parameter(read) => reads.fixed[*read].iter().copied().collect(),
            constant => constant.operands().iter().flat_map(|id| domains[id.0 as usize].clone()).collect(),
        };
        domains.push(domain);
    }
    domains
}

/// The domain of each series: that of all it is made of, companions included.
pub fn of_series(nest: &Nest, program: &Program, reads: &Reads) -> Vec<Domain> {
    let constants = of_constants(&program.constants, reads);
    let mut domains = vec![BTreeSet::new(); program.series.len()];
    let mut changed = true;
    while changed {
        changed = false;
        for (i, series) in program.series.iter().enumerate().skip(1) {
            let initial = series.initial.operands();
            let operands = [series.recurrence.now(), series.recurrence.before(), initial].concat();
            let mut domain: BTreeSet<LoopId> = BTreeSet::new();
            for operand in operands {
                domain.extend(of_operand(operand, &domains, reads));
            }
            if let Initial::SecondOf(first) = series.initial {
                domain.extend(domains[first.0].clone());
            }
            for coefficient in coefficients(&series.recurrence, &series.initial) {
                domain.extend(constants[coefficient.0 as usize].clone());
            }
            let domain = closed(nest, domain).into_iter().collect();
            changed |= domains[i] != domain;
            domains[i] = domain;
        }
    }
    domains.into_iter().map(|domain| domain.into_iter().collect()).collect()
}

fn of_operand(operand: Operand, domains: &[BTreeSet<LoopId>], reads: &Reads) -> Vec<LoopId> {
    if operand.series == STATE {
        return reads.changing[operand.lane].clone();
    }
    domains[operand.series.0].iter().copied().collect()
}

/// The constants that a recurrence names.
fn coefficients(recurrence: &Recurrence, initial: &Initial) -> Vec<Coefficient> {
    let mut all = match recurrence {
        Recurrence::Linear(linear) => linear.coefficients(),
        Recurrence::Power { exponent, .. } => vec![*exponent],
        Recurrence::Select { condition, .. } => vec![*condition],
        _ => Vec::new(),
    };
    if let Initial::Power(_, exponent) = initial {
        all.push(*exponent);
    }
    all
}

/// The first component of the state, if what is read lies there turn by turn in a row.
pub fn in_state(nest: &Nest, read: usize, domain: &Domain) -> Option<Index> {
    let Source::Cell(cell) = &nest.changing[read].source else { return None };
    let is_plain = |id: &LoopId| nest.loops[id.0].start == Index::Number(0) && bounds(nest, *id).is_empty();
    if nest.store(cell.store).kind != StoreKind::State || !domain.iter().all(is_plain) {
        return None;
    }
    let is_there = cell.places.iter().all(|(index, length)| nest.is_below(index, length));
    if !is_there || !cell.loops().iter().all(|id| domain.contains(id)) {
        return None;
    }
    let mut stride = Index::Number(1);
    for id in domain.iter().rev() {
        if cell.offset.stride(*id)? != stride {
            return None;
        }
        stride = stride.times(nest.loops[id.0].end.clone());
    }
    Some(cell.offset.first())
}
