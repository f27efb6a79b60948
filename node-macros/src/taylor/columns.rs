//! Which coefficients are kept, and in which columns.

use super::{Program, Recurrence, STATE, SeriesId, padded, register};

/// The state comes first, then scalars, then what fills registers, at multiples of their lengths.
pub fn assign(mut program: Program) -> Program {
    let kept = kept(&program);
    let mut next = program.series(STATE).lanes;
    program.series[STATE.0].column = Some(0);
    for packed in [false, true] {
        for &id in &kept {
            let lanes = program.series(id).lanes;
            if id == STATE || (lanes > 1) != packed {
                continue;
            }
            next = next.next_multiple_of(register(lanes));
            program.series[id.0].column = Some(next);
            next += padded(lanes);
        }
    }
    program.width = next.max(reads_end(&program)).next_multiple_of(4);
    program
}

/// What a kernel reads, what fills registers and what those are made of (they pass through memory), and what is computed in
/// one half of an order and used in the other.
fn kept(program: &Program) -> Vec<SeriesId> {
    let used: Vec<_> = program.front.iter().chain(&program.late).copied().collect();
    let mut kept = vec![false; program.series.len()];
    for &id in &used {
        let series = program.series(id);
        kept[id.0] |= series.lanes > 1 || matches!(series.recurrence, Recurrence::Fixed);
        for operand in operands(&series.recurrence) {
            kept[operand.series.0] = true;
        }
        if series.lanes > 1 {
            series.recurrence.same_order().iter().chain(&series.order_0()).for_each(|needed| kept[needed.0] = true);
        }
    }
    for derivative in program.derivatives.iter().filter(|derivative| derivative.components.len() > 1) {
        derivative.value.lanes().for_each(|lane| kept[lane.series.0] = true);
    }
    for id in &program.late {
        for needed in program.series(*id).recurrence.same_order() {
            kept[needed.0] |= program.front.contains(&needed);
        }
    }
    used.into_iter().filter(|id| kept[id.0]).collect()
}

/// The operands that a kernel reads from memory.
pub fn operands(recurrence: &Recurrence) -> Vec<super::Operand> {
    match *recurrence {
        Recurrence::Product { u, v } => vec![u, v],
        Recurrence::Square { u } => vec![u],
        Recurrence::Quotient { v, w, inverse, .. } => vec![v, w, inverse],
        Recurrence::Root { w, half_inverse, .. } => vec![w, half_inverse],
        Recurrence::Power { ju, u, jw, w, inverse, .. } => vec![ju, u, jw, w, inverse],
        Recurrence::Chain { ju, g, .. } => vec![ju, g],
        Recurrence::Unchain { jw, q, inverse, .. } => vec![jw, q, inverse],
        _ => Vec::new(),
    }
}

/// A register that begins in the middle of a series may end behind it.
fn reads_end(program: &Program) -> usize {
    let ends = program.series.iter().flat_map(|series| {
        let same = match series.recurrence {
            Recurrence::Weighted(u)
            | Recurrence::Root { u, .. }
            | Recurrence::Unchain { u, .. }
            | Recurrence::Quotient { u: Some(u), .. } => vec![u],
            Recurrence::Select { u, v, .. } => vec![u, v],
            _ => Vec::new(),
        };
        let operands = operands(&series.recurrence).into_iter().chain(same);
        operands.filter_map(|operand| {
            let column = program.series(operand.series).column?;
            Some(column + operand.lane + padded(series.lanes))
        })
    });
    ends.max().unwrap_or(0)
}
