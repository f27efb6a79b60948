//! Derivatives: two linear passes over the series of the solution, one for tangents and one for cotangents.
//!
//! For w = φ(u) with φ analytic, ẇ = φ′(u)·u̇ as series: each coefficient of ẇ is a Cauchy product. Its transpose is the
//! same product run backwards: ∂w_k/∂u_j = d_{k−j} with d = φ′(u), so that ū_j += Σ_{k≥j} w̄_k d_{k−j}. With the orders
//! of the cotangents reversed, row r holding those of order K − 1 − r, that is again the Cauchy product ū += d·w̄, and a
//! division by a series stays one (Christianson 1992, "Reverse accumulation of functions containing gradients"; Griewank and
//! Walther 2008, chapter 13). So one list of partial derivatives a node ([`partial`]) gives both passes, and companions
//! have no cotangents.

mod cotangent;
mod partial;
mod tangent;
#[cfg(test)]
mod tests;

use partial::partials;

use crate::simplify::{Affine, Coefficient, Constants, Id, Simplified};

/// The graph with the nodes of both passes.
pub struct Differentiated {
    pub graph: Simplified,
    /// ẋ_{k+1}, as `derivatives` gives x_{k+1}.
    pub tangents: Vec<Affine>,
    /// What x̄_k of each component gets from the cotangents of order k.
    pub cotangents: Vec<Affine>,
    /// The same of time.
    pub time: Affine,
    pub collected: Vec<Collected>,
}

/// c̄ᵢ += Σ_k w̄_k·uᵢ_k, and c̄₀ += w̄_0: how the constants of a combination enter w.
pub struct Collected {
    pub affine: Affine,
    pub cotangent: Id,
    /// The conditions under which w is computed at all.
    pub guard: Guard,
}

/// Conditions that must all hold, or with `false` not hold.
pub type Guard = Vec<(Coefficient, bool)>;

pub fn differentiate(graph: &Simplified) -> Differentiated {
    let mut graph = graph.clone();
    let primal: Vec<_> = (0..graph.nodes.len() as u32).map(Id).collect();
    let partials: Vec<_> = primal.iter().map(|&id| partials(&mut graph, id)).collect();
    let depends = graph.constants.that_depend_on_parameters();
    let tangents = tangent::tangents(&mut graph, &primal, &partials, &depends);
    let cotangents = cotangent::Sweep::new(&graph, &partials, &depends).run(&mut graph, &primal);
    Differentiated {
        graph,
        tangents,
        cotangents: cotangents.state,
        time: cotangents.time,
        collected: cotangents.collected,
    }
}

/// The part of a combination whose constants change with the parameters.
fn dependent(affine: &Affine, depends: &[bool]) -> Option<Affine> {
    let changes = |c: &Coefficient| depends.get(c.0 as usize).is_some_and(|depends| *depends);
    let constant = affine.constant.filter(changes);
    let terms: Vec<_> = affine.terms.iter().filter(|(c, _)| changes(c)).copied().collect();
    (constant.is_some() || !terms.is_empty()).then_some(Affine { constant, terms })
}

/// c·u as a combination.
fn multiple(coefficient: Coefficient, id: Id) -> Affine {
    Affine { constant: None, terms: vec![(coefficient, id)] }
}

/// The node that is exactly this combination, which has terms.
fn exactly(graph: &mut Simplified, affine: Affine) -> Id {
    let (coefficient, id) = graph.node_of_affine(affine);
    graph.node_of_multiple(coefficient, id)
}

/// The sum of combinations of one pass.
fn add(sum: &mut Affine, affine: Affine, constants: &mut Constants) {
    *sum = std::mem::take(sum).plus(affine, constants);
}
