//! The order of computation, and what the last order can do without.

use super::{Derivatives, Program, Series, SeriesId};
use crate::simplify::Pass;

pub fn schedule(mut program: Program) -> Program {
    let live = sorted(&program, &roots(&program), any_order);
    order(&mut program, &live);
    program
}

/// The primal series are all those that some pass needs.
pub fn schedule_derivatives(mut derivatives: Derivatives) -> Derivatives {
    let (tangents, cotangents) = (derivatives.tangent_roots(), derivatives.cotangent_roots());
    let program = &mut derivatives.program;
    let same_order = |roots, pass| {
        let mut series = sorted(program, roots, |series| series.recurrence.same_order());
        series.retain(|&id| program.pass(id) == pass);
        series
    };
    derivatives.tangent.series = same_order(&tangents, Pass::Tangent);
    derivatives.cotangent.series = same_order(&cotangents, Pass::Cotangent);
    let collected = derivatives.collected.iter().flat_map(|collected| collected.value.lanes()).map(|lane| lane.series);
    let all: Vec<_> = roots(program).into_iter().chain(tangents).chain(cotangents).chain(collected).collect();
    let mut live = sorted(program, &all, any_order);
    live.retain(|&id| program.pass(id) == Pass::Primal);
    order(program, &live);
    derivatives
}

/// What the derivatives need.
fn roots(program: &Program) -> Vec<SeriesId> {
    program.derivatives.iter().flat_map(|derivative| derivative.value.lanes()).map(|lane| lane.series).collect()
}

fn any_order(series: &Series) -> Vec<SeriesId> {
    [series.recurrence.same_order(), series.recurrence.lower_orders()].concat()
}

/// The live series in order.
fn order(program: &mut Program, live: &[SeriesId]) {
    let same_order = |series: &Series| series.recurrence.same_order();
    let front = sorted(program, &roots(program), same_order);
    program.begin = sorted(program, live, Series::order_0);
    let all = sorted(program, live, same_order);
    program.late = all.into_iter().filter(|id| !front.contains(id)).collect();
    program.front = front;
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
