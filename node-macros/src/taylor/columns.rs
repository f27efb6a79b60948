//! Which coefficients are kept, and in which columns.

use super::{Derivative, Derivatives, Program, Recurrence, SeriesId, padded, register};
use crate::simplify::Pass;

/// The state comes first, then scalars, then what fills registers, at multiples of their lengths.
pub fn assign(mut program: Program) -> Program {
    let primal = primal(&program);
    let mut kept = vec![false; program.series.len()];
    keep(&program, &primal, &program.derivatives, &mut kept);
    keep_across_halves(&program, &mut kept);
    program.width = place(&mut program, &primal, &kept);
    program
}

/// Each pass has a memory of its own.
pub fn assign_derivatives(mut derivatives: Derivatives) -> Derivatives {
    let Derivatives { program, tangent, cotangent, .. } = &derivatives;
    let primal = primal(program);
    let mut kept = vec![false; program.series.len()];
    keep(program, &primal, &program.derivatives, &mut kept);
    keep_across_halves(program, &mut kept);
    for pass in [tangent, cotangent] {
        keep(program, &pass.series, &pass.results, &mut kept);
    }
    // What is read in another pass, or from all over.
    let linear = tangent.series.iter().chain(&cotangent.series).map(|&id| program.series(id));
    let forced = linear.filter(|series| matches!(series.recurrence, Recurrence::Forcing(_)));
    forced.flat_map(|series| series.recurrence.same_order()).for_each(|id| kept[id.0] = true);
    derivatives.collected_from().into_iter().for_each(|id| kept[id.0] = true);
    let collected = derivatives.collected.iter().filter(|collected| collected.cotangent.len() > 1);
    collected.flat_map(|collected| &collected.cotangent).for_each(|lane| kept[lane.series.0] = true);
    let Derivatives { program, tangent, cotangent, .. } = &mut derivatives;
    program.width = place(program, &primal, &kept);
    tangent.width = place(program, &tangent.series, &kept);
    cotangent.width = place(program, &cotangent.series, &kept);
    derivatives
}

fn primal(program: &Program) -> Vec<SeriesId> {
    program.front.iter().chain(&program.late).copied().collect()
}

/// Gives columns to the series that are kept; the length of a row.
fn place(program: &mut Program, series: &[SeriesId], kept: &[bool]) -> usize {
    let is_leaf = |id: &SeriesId| {
        matches!(program.series(*id).recurrence, Recurrence::State | Recurrence::Tangent | Recurrence::Cotangent)
    };
    let leaf = series.iter().copied().find(is_leaf);
    // The leaves have room even where nothing reads them.
    let mut next = program.dimension();
    if let Some(leaf) = leaf {
        program.series[leaf.0].column = Some(0);
    }
    for packed in [false, true] {
        for &id in series.iter().filter(|id| kept[id.0]) {
            let lanes = program.series(id).lanes;
            if Some(id) == leaf || (lanes > 1) != packed {
                continue;
            }
            next = next.next_multiple_of(register(lanes));
            program.series[id.0].column = Some(next);
            next += padded(lanes);
        }
    }
    let pass = series.first().map_or(Pass::Primal, |&id| program.pass(id));
    next.max(reads_end(program, pass)).next_multiple_of(4)
}

/// Keeps what a kernel reads, and what fills registers and what those are made of: they pass through memory.
fn keep(program: &Program, series: &[SeriesId], results: &[Derivative], kept: &mut [bool]) {
    for &id in series {
        let series = program.series(id);
        kept[id.0] |= series.lanes > 1 || matches!(series.recurrence, Recurrence::Fixed);
        for operand in operands(&series.recurrence) {
            kept[operand.series.0] = true;
        }
        if series.lanes > 1 {
            series.recurrence.same_order().iter().chain(&series.order_0()).for_each(|needed| kept[needed.0] = true);
        }
    }
    for result in results.iter().filter(|result| result.components.len() > 1) {
        result.value.lanes().for_each(|lane| kept[lane.series.0] = true);
    }
}

/// Keeps what is computed in one half of an order and used in the other.
fn keep_across_halves(program: &Program, kept: &mut [bool]) {
    for id in &program.late {
        for needed in program.series(*id).recurrence.same_order() {
            kept[needed.0] |= program.front.contains(&needed);
        }
    }
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
fn reads_end(program: &Program, pass: Pass) -> usize {
    let ends = program.series.iter().flat_map(|series| {
        let same = match series.recurrence {
            Recurrence::Weighted(u)
            | Recurrence::Root { u, .. }
            | Recurrence::Unchain { u, .. }
            | Recurrence::Quotient { u: Some(u), .. }
            | Recurrence::Mask { u, .. } => vec![u],
            Recurrence::Select { u, v, .. } => vec![u, v],
            _ => Vec::new(),
        };
        let operands = operands(&series.recurrence).into_iter().chain(same);
        operands.filter(|operand| program.pass(operand.series) == pass).filter_map(|operand| {
            let column = program.series(operand.series).column?;
            Some(column + operand.lane + padded(series.lanes))
        })
    });
    ends.max().unwrap_or(0)
}
