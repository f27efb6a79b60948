//! The Taylor program of the derivatives: the series of the solution, all of them kept, and two linear passes over them.

use super::build::{Parts, build};
use super::{Derivative, Lane, Linear, Program, SeriesId, columns, guard, schedule};
use crate::pack::{PackedCollected, PackedDerivatives};
use crate::simplify::Coefficient;

pub struct Derivatives {
    /// The series of all passes; the program of the primal ones.
    pub program: Program,
    pub tangent: LinearPass,
    pub cotangent: LinearPass,
    /// What the cotangent of time gets at order 0.
    pub time: Linear,
    pub collected: Vec<Collected>,
}

/// A pass over the orders, in a memory of its own.
pub struct LinearPass {
    /// The series in the order of computation.
    pub series: Vec<SeriesId>,
    /// What it ends in at each order.
    pub results: Vec<Derivative>,
    /// The columns of a row.
    pub width: usize,
    /// The columns of the row of the order that is computed.
    pub now: usize,
}

/// c̄ᵢ += Σ_k w̄_k·uᵢ_k in each lane, and c̄₀ += w̄_0.
pub struct Collected {
    pub value: Linear,
    pub cotangent: Vec<Lane>,
    /// The conditions under which it counts.
    pub guard: Vec<(Coefficient, bool)>,
}

pub fn taylor_derivatives(packed: PackedDerivatives) -> Derivatives {
    let PackedDerivatives { packed, tangents, cotangents, time, collected } = packed;
    let (builder, Parts { derivatives, state, parameters }) = build(packed, false);
    let [derivatives, tangents, cotangents] =
        [derivatives, tangents, cotangents].map(|sums| builder.derivatives(&sums));
    let time = builder.linear_of(&time);
    let collected = collected.into_iter().map(|PackedCollected { sum, cotangent, guard }| Collected {
        value: builder.linear_of(&sum),
        cotangent: cotangent.iter().map(|&lane| builder.lane(lane)).collect(),
        guard,
    });
    let collected = collected.collect();
    let program = builder.program(derivatives, state, parameters);
    let [tangent, cotangent] =
        [tangents, cotangents].map(|results| LinearPass { series: Vec::new(), results, width: 0, now: 0 });
    let derivatives = Derivatives { program, tangent, cotangent, time, collected };
    columns::assign_derivatives(guard::guard_derivatives(schedule::schedule_derivatives(derivatives)))
}

impl Derivatives {
    /// The series that results of the tangent pass need.
    pub fn tangent_roots(&self) -> Vec<SeriesId> {
        roots(&self.tangent.results)
    }

    /// The series that results of the cotangent pass need.
    pub fn cotangent_roots(&self) -> Vec<SeriesId> {
        let time = self.time.lanes().map(|lane| lane.series);
        let collected = self.collected.iter().flat_map(|collected| &collected.cotangent).map(|lane| lane.series);
        roots(&self.cotangent.results).into_iter().chain(time).chain(collected).collect()
    }

    /// The series whose coefficients the constants' cotangents are collected from.
    pub fn collected_from(&self) -> Vec<SeriesId> {
        self.collected.iter().flat_map(|collected| collected.value.lanes()).map(|lane| lane.series).collect()
    }
}

fn roots(results: &[Derivative]) -> Vec<SeriesId> {
    results.iter().flat_map(|result| result.value.lanes()).map(|lane| lane.series).collect()
}
