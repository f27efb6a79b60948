//! Which coefficients are kept, and in which columns.

use super::{
    Derivative, Derivatives, LinearPass, Program, Recurrence, STATE, Series, SeriesId, WIDEST, padded, passes, register,
};

/// The state comes first, then scalars, then what fills registers, at multiples of their lengths.
pub fn assign(mut program: Program) -> Program {
    let primal = primal(&program);
    let mut kept = vec![false; program.series.len()];
    keep(&program, &primal, &program.derivatives, &mut kept);
    keep_across_halves(&program, &mut kept);
    let again = read_again(&program, &primal);
    let (of_rows, of_now): (Vec<_>, Vec<_>) = primal.iter().copied().partition(|id| again[id.0]);
    for id in &of_now {
        program.series[id.0].in_pass.is_of_now = true;
    }
    let width = place(&mut program, &of_rows, &kept);
    program.width = if program.is_wide() { row_of_registers(width) } else { width };
    let of_now: Vec<_> = of_now.into_iter().filter(|id| kept[id.0]).collect();
    let now = columns(&mut program, &of_now, 0, |series, column| series.column = Some(column));
    program.now = now.max(reads_end(&program, &of_now));
    place_sums_ahead(&mut program, &primal);
    program
}

/// What has rows: what kernels read at higher orders, and what is read in one table with that. Of what fills no registers all has.
fn read_again(program: &Program, primal: &[SeriesId]) -> Vec<bool> {
    let mut again: Vec<_> = program.series.iter().map(|series| series.lanes <= 2).collect();
    again[STATE.0] = true;
    let all = primal.iter().flat_map(|&id| read_at_all_orders(&program.series(id).recurrence));
    all.for_each(|operand| again[operand.series.0] = true);
    spread(&mut again, &passes::read_together(program, primal, program.derivatives.iter()));
    again
}

/// Marks what is read together with something that is marked.
fn spread(marked: &mut [bool], together: &[Vec<SeriesId>]) {
    while let Some(view) = together.iter().find(|view| view.iter().any(|id| marked[id.0] != marked[view[0].0])) {
        view.iter().for_each(|id| marked[id.0] = true);
    }
}

/// Rows that begin where a line of a cache does, and not all in the same places of it.
fn row_of_registers(width: usize) -> usize {
    let width = width.next_multiple_of(WIDEST);
    if width.is_multiple_of(8 * WIDEST) { width + WIDEST } else { width }
}

/// Columns for what the sums in registers compute for the next order.
fn place_sums_ahead(program: &mut Program, primal: &[SeriesId]) {
    for &id in primal {
        let series = program.series(id);
        if series.lanes > 2 && passes::looks_ahead(program, id) {
            let first = program.now.next_multiple_of(register(series.lanes));
            program.now = first + sums(&series.recurrence) * padded(series.lanes);
            program.series[id.0].in_pass.ahead = Some(first);
        }
    }
    program.now = program.now.next_multiple_of(4);
}

/// Each pass has a memory of its own.
pub fn assign_derivatives(mut derivatives: Derivatives) -> Derivatives {
    passes::plan(&mut derivatives);
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
    let together = passes::read_together_in_passes(&derivatives);
    kept.iter_mut().zip(&derivatives.program.series).for_each(|(kept, series)| *kept &= !series.in_pass.is_inlined);
    let Derivatives { program, tangent, cotangent, .. } = &mut derivatives;
    program.width = place(program, &primal, &kept);
    place_sums_ahead(program, &primal);
    for pass in [tangent, cotangent] {
        place_pass(program, pass, &kept, &together);
    }
    // An odd number of half registers: rows of registers of directions then begin in different sets of a cache.
    let width = &mut derivatives.tangent.width;
    *width += if width.is_multiple_of(8) { 4 } else { 0 };
    derivatives
}

/// What kernels read again at higher orders has rows; all else, and what is summed ahead, one row.
fn place_pass(program: &mut Program, pass: &mut LinearPass, kept: &[bool], together: &[Vec<SeriesId>]) {
    let (kept, mut again) = (|id: &SeriesId| kept[id.0], vec![false; program.series.len()]);
    for &id in &pass.series {
        let recurrence = &program.series(id).recurrence;
        again[id.0] |= matches!(recurrence, Recurrence::Tangent | Recurrence::Cotangent);
        for operand in operands(recurrence) {
            again[operand.series.0] = true;
            if let Recurrence::Spread(view) = &program.series(operand.series).recurrence {
                view.iter().for_each(|lane| again[lane.series.0] = true);
            }
        }
    }
    spread(&mut again, together);
    for &id in &pass.series {
        program.series[id.0].in_pass.is_of_now = !again[id.0];
    }
    let of_rows: Vec<_> = pass.series.iter().copied().filter(|id| again[id.0]).collect();
    let of_now: Vec<_> = pass.series.iter().copied().filter(|id| !again[id.0] && kept(id)).collect();
    pass.width = place(program, &of_rows, &again);
    pass.now = columns(program, &of_now, 0, |series, column| series.column = Some(column));
    pass.now = pass.now.max(reads_end(program, &of_now));
    let ahead: Vec<_> = pass.series.iter().copied().filter(|id| passes::looks_ahead(program, *id)).collect();
    pass.now =
        columns(program, &ahead, pass.now, |series, column| series.in_pass.ahead = Some(column)).next_multiple_of(4);
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
    if let Some(leaf) = leaf {
        program.series[leaf.0].column = Some(0);
    }
    let others: Vec<_> = series.iter().copied().filter(|id| kept[id.0] && Some(*id) != leaf).collect();
    let end = columns(program, &others, program.dimension(), |series, column| series.column = Some(column));
    end.max(reads_end(program, series)).next_multiple_of(4)
}

/// Gives columns from `next` on to all, scalars first; where they end.
fn columns(program: &mut Program, ids: &[SeriesId], mut next: usize, give: impl Fn(&mut Series, usize)) -> usize {
    for packed in [false, true] {
        for &id in ids {
            let lanes = program.series(id).lanes;
            if (lanes > 1) == packed {
                next = next.next_multiple_of(register(lanes));
                give(&mut program.series[id.0], next);
                next += padded(lanes);
            }
        }
    }
    next
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

/// How many sums over lower orders a recurrence that looks ahead has.
pub fn sums(recurrence: &Recurrence) -> usize {
    if matches!(recurrence, Recurrence::Power { .. }) { 2 } else { 1 }
}

/// Those of them of which the coefficients of all orders are read, not those of order 0 alone.
fn read_at_all_orders(recurrence: &Recurrence) -> Vec<super::Operand> {
    let of_order_0 = match *recurrence {
        Recurrence::Quotient { inverse, .. }
        | Recurrence::Power { inverse, .. }
        | Recurrence::Unchain { inverse, .. } => Some(inverse),
        Recurrence::Root { half_inverse, .. } => Some(half_inverse),
        _ => None,
    };
    operands(recurrence).into_iter().filter(|operand| Some(*operand) != of_order_0).collect()
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

/// A register that begins in the middle of one of these series may end behind it.
fn reads_end(program: &Program, ids: &[SeriesId]) -> usize {
    let mut is_asked = vec![false; program.series.len()];
    ids.iter().for_each(|id| is_asked[id.0] = true);
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
        operands.filter(|operand| is_asked[operand.series.0]).filter_map(|operand| {
            let column = program.series(operand.series).column?;
            Some(column + operand.lane + operand.period.unwrap_or(padded(series.lanes)))
        })
    });
    ends.max().unwrap_or(0)
}
