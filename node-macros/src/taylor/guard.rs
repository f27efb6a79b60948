//! What only one outcome of a condition needs, so that it is not computed where the other holds.

use super::{Derivatives, Guard, Program, Recurrence, Series, SeriesId};

pub fn guard(program: Program) -> Program {
    let roots = program.derivatives.iter().flat_map(|derivative| derivative.value.lanes());
    let roots = roots.map(|lane| (lane.series, Guard::new())).collect();
    weakest(program, roots)
}

pub fn guard_derivatives(mut derivatives: Derivatives) -> Derivatives {
    let primal = derivatives.program.derivatives.iter().flat_map(|derivative| derivative.value.lanes());
    let passes = [derivatives.tangent_roots(), derivatives.cotangent_roots()].concat();
    let needed = primal.map(|lane| lane.series).chain(passes).map(|id| (id, Guard::new()));
    let collected = derivatives
        .collected
        .iter()
        .flat_map(|collected| collected.value.lanes().map(|lane| (lane.series, collected.guard.clone())));
    let roots = needed.chain(collected).collect();
    derivatives.program = weakest(derivatives.program, roots);
    derivatives
}

/// The guard of a series holds wherever something needs it: it is what the guards of all that need it have in common.
fn weakest(mut program: Program, roots: Vec<(SeriesId, Guard)>) -> Program {
    let mut guards: Vec<Option<Guard>> = vec![None; program.series.len()];
    let mut open = roots;
    while let Some((id, guard)) = open.pop() {
        let weaker = match &guards[id.0] {
            None => guard,
            Some(known) => known.iter().filter(|condition| guard.contains(condition)).copied().collect(),
        };
        if guards[id.0].as_ref() != Some(&weaker) {
            open.extend(needs(program.series(id), &weaker));
            guards[id.0] = Some(weaker);
        }
    }
    for (series, guard) in program.series.iter_mut().zip(guards) {
        series.guard = guard.unwrap_or_default();
    }
    program
}

/// What a series needs where its guard holds, each with the guard under which.
fn needs(series: &Series, guard: &Guard) -> Vec<(SeriesId, Guard)> {
    let under = |condition, holds| guard.iter().copied().chain([(condition, holds)]).collect();
    match series.recurrence {
        Recurrence::Select { condition, u, v } => {
            return vec![(u.series, under(condition, true)), (v.series, under(condition, false))];
        }
        Recurrence::Mask { condition, holds, u } => return vec![(u.series, under(condition, holds))],
        _ => {}
    }
    let needed = [series.recurrence.same_order(), series.recurrence.lower_orders(), series.order_0()].concat();
    needed.into_iter().map(|id| (id, guard.clone())).collect()
}
