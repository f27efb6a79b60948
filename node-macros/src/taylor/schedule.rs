//! The order of computation, and what the last order can do without.

use super::{Program, Series, SeriesId};

pub fn schedule(mut program: Program) -> Program {
    let roots: Vec<_> =
        program.derivatives.iter().flat_map(|derivative| derivative.value.lanes()).map(|lane| lane.series).collect();
    let same_order = |series: &Series| series.recurrence.same_order();
    let any_order = |series: &Series| [series.recurrence.same_order(), series.recurrence.lower_orders()].concat();
    let front = sorted(&program, &roots, same_order);
    let live = sorted(&program, &roots, any_order);
    program.begin = sorted(&program, &live, Series::order_0);
    let all = sorted(&program, &live, same_order);
    program.late = all.into_iter().filter(|id| !front.contains(id)).collect();
    program.front = front;
    program
}

/// What the roots need, each after what it needs itself; where needs run in a circle, each once.
fn sorted(program: &Program, roots: &[SeriesId], needs: impl Fn(&Series) -> Vec<SeriesId>) -> Vec<SeriesId> {
    let mut visited = vec![false; program.series.len()];
    let mut order = Vec::new();
    for &root in roots {
        let mut path = vec![(root, false)];
        while let Some((id, complete)) = path.pop() {
            if complete {
                order.push(id);
            } else if !std::mem::replace(&mut visited[id.0], true) {
                path.push((id, true));
                path.extend(needs(program.series(id)).into_iter().rev().map(|needed| (needed, false)));
            }
        }
    }
    order
}
