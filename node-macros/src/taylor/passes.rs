//! How the linear passes compute their series: what is computed together, and where it is read.

use super::{Derivative, Derivatives, LONG, Lane, Program, Recurrence, Series, SeriesId, WIDE};

/// Pairs products, and marks what needs no place of its own.
pub fn plan(derivatives: &mut Derivatives) {
    let Derivatives { program, tangent, cotangent, .. } = derivatives;
    pair_products(program, &tangent.series);
    pair_products(program, &cotangent.series);
    inline(derivatives);
}

/// Pairs products of one operand of the pass, so that its coefficients are read once for both.
fn pair_products(program: &mut Program, pass: &[SeriesId]) {
    let operand = |program: &Program, id: SeriesId| match program.series(id) {
        Series { recurrence: Recurrence::Product { v, .. }, lanes: 3.., .. } if looks_ahead(program, id) => Some(*v),
        _ => None,
    };
    let is_alike = |program: &Program, [a, b]: [SeriesId; 2]| {
        let [a, b] = [a, b].map(|id| program.series(id));
        a.lanes == b.lanes && a.guard == b.guard
    };
    for (i, &first) in pass.iter().enumerate() {
        let Some(v) = operand(program, first).filter(|_| !program.series(first).in_pass.is_second) else { continue };
        let is_second = |&&id: &&SeriesId| {
            operand(program, id) == Some(v) && is_alike(program, [first, id]) && !program.series(id).in_pass.is_second
        };
        if let Some(&second) = pass[i + 1..].iter().find(is_second) {
            program.series[first.0].in_pass.second = Some(second);
            program.series[second.0].in_pass.is_second = true;
        }
    }
}

/// Marks the products that only one sum of the pass needs, lane by lane; and the copies that only products need.
fn inline(derivatives: &mut Derivatives) {
    let Derivatives { program, tangent, cotangent, time, collected } = derivatives;
    let (mut by_sums, mut by_products) = (vec![0; program.series.len()], vec![0; program.series.len()]);
    for series in &program.series {
        let Recurrence::Product { u, v } = series.recurrence else {
            let read = [series.recurrence.now(), series.recurrence.before()].concat();
            read.iter().for_each(|operand| by_sums[operand.series.0] += 1);
            continue;
        };
        [u, v].iter().for_each(|operand| by_products[operand.series.0] += 1);
    }
    let results = tangent.results.iter().chain(&cotangent.results).flat_map(|result| result.value.lanes());
    let collected = collected.iter().flat_map(|part| part.cotangent.iter().copied());
    results.chain(time.lanes()).chain(collected).for_each(|lane| by_sums[lane.series.0] += 1);
    for &id in tangent.series.iter().chain(&cotangent.series) {
        let is_spread = matches!(program.series(id), Series { recurrence: Recurrence::Spread(_), lanes: WIDE.., .. });
        program.series[id.0].in_pass.is_for_products = is_spread && by_sums[id.0] == 0;
        for product in inlined(program, id) {
            program.series[product.0].in_pass.is_inlined =
                by_sums[product.0] == program.series(id).lanes && by_products[product.0] == 0;
        }
    }
}

/// The products that a sum reads lane by lane.
fn inlined(program: &Program, sum: SeriesId) -> Vec<SeriesId> {
    let Series { recurrence: Recurrence::Linear(linear), lanes, guard, .. } = program.series(sum) else {
        return Vec::new();
    };
    if *lanes <= 2 || linear.terms.len() > LONG {
        return Vec::new();
    }
    let product = |view: &Vec<Lane>| {
        let id = view[0].series;
        let product = program.series(id);
        let is_product = matches!(product.recurrence, Recurrence::Product { .. });
        let is_paired = product.in_pass.second.is_some() || product.in_pass.is_second;
        let is_whole = view.iter().enumerate().all(|(i, lane)| *lane == Lane { series: id, lane: i });
        (is_product && !is_paired && is_whole && product.lanes == *lanes && product.guard == *guard).then_some(id)
    };
    linear.terms.iter().filter_map(|(_, view)| product(view)).collect()
}

/// Whether an order of it computes a part of the next: it has sums over all lower orders.
pub fn looks_ahead(program: &Program, id: SeriesId) -> bool {
    match program.series(id).recurrence {
        Recurrence::Product { u: d, .. }
        | Recurrence::Square { u: d }
        | Recurrence::Quotient { v: d, .. }
        | Recurrence::Root { w: d, .. }
        | Recurrence::Power { u: d, .. }
        | Recurrence::Chain { ju: d, .. }
        | Recurrence::Unchain { q: d, .. } => program.series(d.series).degree.is_none(),
        _ => false,
    }
}

/// What the linear passes read by one table of columns is in one row.
pub fn read_together_in_passes(derivatives: &Derivatives) -> Vec<Vec<SeriesId>> {
    let Derivatives { program, tangent, cotangent, collected, .. } = derivatives;
    let passes = [tangent, cotangent];
    let series: Vec<_> = passes.iter().flat_map(|pass| &pass.series).copied().collect();
    let mut together = read_together(program, &series, passes.iter().flat_map(|pass| &pass.results));
    together.extend(collected.iter().map(|collected| all_series(&collected.cotangent)));
    together
}

/// What is read by one table of columns is in one row.
pub fn read_together<'a>(
    program: &'a Program,
    series: &[SeriesId],
    results: impl Iterator<Item = &'a Derivative>,
) -> Vec<Vec<SeriesId>> {
    let mut together = Vec::new();
    let of_series = series.iter().filter_map(|&id| match &program.series(id).recurrence {
        Recurrence::Linear(linear) => Some(linear),
        _ => None,
    });
    for linear in of_series.chain(results.map(|result| &result.value)) {
        let mut views: Vec<_> = linear.terms.iter().map(|(_, view)| view).filter(|view| view.len() > 2).collect();
        if views.len() > LONG {
            together.push(views.drain(..).flatten().map(|lane| lane.series).collect());
        }
        together.extend(views.into_iter().map(|view| all_series(view)));
    }
    together.extend(series.iter().filter_map(|&id| match &program.series(id).recurrence {
        Recurrence::Spread(view) => Some(all_series(view)),
        _ => None,
    }));
    together
}

fn all_series(view: &[Lane]) -> Vec<SeriesId> {
    view.iter().map(|lane| lane.series).collect()
}
