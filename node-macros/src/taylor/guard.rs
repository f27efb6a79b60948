//! What only one outcome of a condition needs, so that it is not computed where the other holds.

use super::{Guard, Program, Recurrence, Series, SeriesId};

/// The guard of a series holds wherever something needs it: it is what the guards of all that need it have in common.
pub fn guard(mut program: Program) -> Program {
    let mut guards: Vec<Option<Guard>> = vec![None; program.series.len()];
    let roots = program.derivatives.iter().flat_map(|derivative| derivative.value.lanes());
    let mut open: Vec<_> = roots.map(|lane| (lane.series, Guard::new())).collect();
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
    if let Recurrence::Select { condition, u, v } = series.recurrence {
        let under = |holds| guard.iter().copied().chain([(condition, holds)]).collect();
        return vec![(u.series, under(true)), (v.series, under(false))];
    }
    let needed = [series.recurrence.same_order(), series.recurrence.lower_orders(), series.order_0()].concat();
    needed.into_iter().map(|id| (id, guard.clone())).collect()
}
