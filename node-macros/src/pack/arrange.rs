//! The order of lanes: what an operation takes side by side lies side by side.
//!
//! Lanes come in the order of the source: of the distances of all pairs of bodies the three components of the first pair, then
//! those of the second. But their squares are added component by component, so that all first components should come first. Here
//! the lanes of each vector are put in the order in which an operation takes them, one run after the other. A run ends with
//! copies of its last lane up to the end of a register, where that takes hardly more registers.

use super::{Derivative, Lane, Packed, Sum, Vector, VectorOp, View};
use crate::taylor::{WIDE, WIDEST};

/// The lanes of a vector in their new order, some of them more than once.
#[derive(Clone)]
struct Order {
    lanes: Vec<usize>,
    /// Where runs begin.
    runs: Vec<usize>,
}

impl Order {
    /// What the runs take of a view.
    fn pieces(&self, view: &[usize]) -> Vec<Vec<usize>> {
        let ends = self.runs.iter().skip(1).copied().chain([self.lanes.len()]);
        let piece = |(&start, end): (&usize, usize)| self.lanes[start..end].iter().map(|&lane| view[lane]).collect();
        self.runs.iter().zip(ends).map(piece).collect()
    }
}

/// Rearranges the lanes, if more operands are neighbours then.
pub fn arrange(packed: &mut Packed) {
    let orders = find(&packed.vectors);
    if orders.iter().all(Option::is_none) {
        return;
    }
    let vectors: Vec<_> = packed
        .vectors
        .iter()
        .zip(&orders)
        .map(|(vector, order)| arrange_vector(vector, order.as_ref(), &orders))
        .collect();
    let derivatives: Vec<_> =
        packed.derivatives.iter().map(|derivative| arrange_derivative(derivative, &orders)).collect();
    if scattered(&vectors, &derivatives) < scattered(&packed.vectors, &packed.derivatives) {
        (packed.vectors, packed.derivatives) = (vectors, derivatives);
    }
}

/// The orders, from what is computed last to what is computed first and back, until nothing asks for another one.
fn find(vectors: &[Vector]) -> Vec<Option<Order>> {
    let mut orders: Vec<Option<Order>> = vec![None; vectors.len()];
    loop {
        let known = orders.iter().flatten().count();
        for v in (0..vectors.len()).rev().filter(|&v| is_free(&vectors[v])) {
            if orders[v].is_none() {
                orders[v] = as_taken(v, vectors, &orders);
            }
        }
        for v in (0..vectors.len()).filter(|&v| is_free(&vectors[v])) {
            if orders[v].is_none() {
                orders[v] = as_operand(&vectors[v], &orders);
            }
        }
        if orders.iter().flatten().count() == known {
            return orders;
        }
    }
}

/// Whether the lanes fill registers, and their order is nobody else's business.
fn is_free(vector: &Vector) -> bool {
    let is_leaf = matches!(vector.op, VectorOp::State | VectorOp::Tangent | VectorOp::Cotangent);
    vector.lanes >= WIDE && !is_leaf
}

/// The order in which an operation takes the lanes of `v`: one that has an order itself, or else one that does not take them as
/// they lie.
fn as_taken(v: usize, vectors: &[Vector], orders: &[Option<Order>]) -> Option<Order> {
    let lanes = vectors[v].lanes;
    let natural: Vec<_> = (0..lanes).collect();
    let candidates = vectors.iter().zip(orders).filter_map(|(user, order)| {
        let views: Vec<_> = user.op.views().into_iter().filter_map(|view| lanes_of(v, view)).collect();
        let pieces = |view: &Vec<usize>| match order {
            Some(order) => order.pieces(view),
            None => vec![view.clone()],
        };
        let runs = runs(views.iter().flat_map(pieces))?;
        (order.is_some() || runs.concat() != natural[..runs.concat().len()]).then_some((order.is_none(), runs))
    });
    let (_, mut runs) = candidates.min_by_key(|(is_undecided, _)| *is_undecided)?;
    let rest: Vec<_> = natural.into_iter().filter(|lane| !runs.iter().flatten().any(|taken| taken == lane)).collect();
    runs.extend((!rest.is_empty()).then_some(rest));
    Some(filled(runs))
}

/// The order of an operand of which each lane is used once.
fn as_operand(vector: &Vector, orders: &[Option<Order>]) -> Option<Order> {
    vector.op.views().into_iter().find_map(|view| {
        let v = view[0].vector.0;
        let (order, lanes) = (orders[v].as_ref()?, lanes_of(v, view)?);
        let places: Option<Vec<_>> =
            order.lanes.iter().map(|lane| lanes.iter().position(|other| other == lane)).collect();
        let places = places?;
        let is_all = (0..lanes.len()).all(|lane| places.contains(&lane));
        is_all.then(|| Order { lanes: places, runs: order.runs.clone() })
    })
}

/// The lanes of a view of one vector alone.
fn lanes_of(v: usize, view: &View) -> Option<Vec<usize>> {
    view.iter().map(|lane| (lane.vector.0 == v).then_some(lane.lane)).collect()
}

/// The lanes of each view in the order of their first use; nothing if a lane is in two of them that are not the same.
fn runs(views: impl Iterator<Item = Vec<usize>>) -> Option<Vec<Vec<usize>>> {
    let mut runs: Vec<Vec<usize>> = Vec::new();
    for view in views {
        let mut run = Vec::new();
        view.into_iter().for_each(|lane| {
            if !run.contains(&lane) {
                run.push(lane);
            }
        });
        let is_shared = runs.iter().flatten().any(|lane| run.contains(lane));
        match runs.contains(&run) {
            true => {}
            false if is_shared => return None,
            false => runs.push(run),
        }
    }
    (!runs.is_empty()).then_some(runs)
}

/// Runs one after the other, each filled up to the end of a register where that takes at most one register in eight more: to bring
/// together what does not begin with a register takes longer.
fn filled(runs: Vec<Vec<usize>>) -> Order {
    let registers = |lanes: usize| lanes.div_ceil(WIDEST);
    let each: usize = runs.iter().map(|run| registers(run.len())).sum();
    let fits = 8 * each <= 9 * registers(runs.iter().map(Vec::len).sum());
    let mut order = Order { lanes: Vec::new(), runs: Vec::new() };
    for run in runs {
        order.runs.push(order.lanes.len());
        let length = if fits { run.len().next_multiple_of(WIDEST) } else { run.len() };
        let last = run.last().copied();
        order.lanes.extend(run.into_iter().chain(last.into_iter().cycle()).take(length));
    }
    order
}

fn arrange_vector(vector: &Vector, order: Option<&Order>, orders: &[Option<Order>]) -> Vector {
    let natural: Vec<_> = (0..vector.lanes).collect();
    let lanes = order.map_or(&natural, |order| &order.lanes);
    let mut op = vector.op.clone();
    op.views_mut().into_iter().for_each(|view| *view = moved(view, lanes, orders));
    if let VectorOp::Sum(sum) | VectorOp::Forcing(sum) = &mut op {
        rearrange_coefficients(sum, lanes);
    }
    Vector { op, lanes: lanes.len(), copies: lanes.len() - vector.lanes, name: vector.name.clone() }
}

/// The components whose first terms lie in one run side by side.
fn arrange_derivative(Derivative { components, sum }: &Derivative, orders: &[Option<Order>]) -> Derivative {
    let mut lanes: Vec<_> = (0..components.len()).collect();
    if let Some((_, view)) = sum.terms.first().filter(|_| components.len() >= WIDE) {
        let run = |lane: usize| {
            let Lane { vector, lane } = view[lane];
            let order = orders[vector.0].as_ref()?;
            let place = order.lanes.iter().position(|other| *other == lane)?;
            Some((vector, order.runs.partition_point(|&start| start <= place)))
        };
        lanes.sort_by_key(|&lane| run(lane));
        let runs: Vec<_> = lanes.chunk_by(|&a, &b| run(a) == run(b)).map(<[usize]>::to_vec).collect();
        if runs.len() > 1 {
            lanes = filled(runs).lanes;
        }
    }
    let components = lanes.iter().map(|&lane| components[lane]).collect();
    let mut sum = sum.clone();
    sum.terms.iter_mut().for_each(|(_, view)| *view = moved(view, &lanes, orders));
    rearrange_coefficients(&mut sum, &lanes);
    Derivative { components, sum }
}

fn rearrange_coefficients(sum: &mut Sum, lanes: &[usize]) {
    let coefficients = sum.terms.iter_mut().map(|(coefficients, _)| coefficients).chain(&mut sum.constant);
    coefficients.for_each(|all| *all = lanes.iter().map(|&lane| all[lane]).collect());
}

/// The view of the lanes, where they are now: of a lane and its copies the one that follows the lane before, else the first.
fn moved(view: &View, lanes: &[usize], orders: &[Option<Order>]) -> View {
    let is_one = view.iter().all(|lane| *lane == view[0]);
    let mut moved: View = Vec::new();
    for &lane in lanes {
        let Lane { vector, lane } = view[lane];
        let place = orders[vector.0].as_ref().map_or(lane, |order| {
            let next = moved.last().filter(|last| last.vector == vector && !is_one).map(|last| last.lane + 1);
            let follows = next.filter(|&next| order.lanes.get(next) == Some(&lane));
            follows.or_else(|| order.lanes.iter().position(|other| *other == lane)).unwrap_or(lane)
        });
        moved.push(Lane { vector, lane: place });
    }
    moved
}

/// How many registers of operands are put together from all over.
fn scattered(vectors: &[Vector], derivatives: &[Derivative]) -> usize {
    let of_vectors = vectors.iter().flat_map(|vector| vector.op.views());
    let of_derivatives = derivatives.iter().flat_map(|derivative| derivative.sum.terms.iter().map(|(_, view)| view));
    let views = of_vectors.chain(of_derivatives).filter(|view| view.len() >= WIDE && !is_loaded(view));
    views.map(|view| view.len().div_ceil(WIDEST)).sum()
}

/// Whether a view is neighbours, one lane for all, or registers again and again.
fn is_loaded(view: &View) -> bool {
    let first = view[0];
    let period = view.iter().skip(1).position(|lane| *lane == first).map_or(view.len(), |last| last + 1);
    let is_whole = period == 1 || period == view.len() || period.is_multiple_of(WIDEST);
    is_whole && view.iter().enumerate().all(|(i, lane)| *lane == Lane { lane: first.lane + i % period, ..first })
}
