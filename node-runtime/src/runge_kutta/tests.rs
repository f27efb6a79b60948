//! The order conditions: Butcher's theorem, and its form for the inside of a step.

use super::tableaux::*;
use super::{Estimate, Interpolant, Tableau};

/// A rooted tree: the trees that hang on its root.
#[derive(Clone)]
struct Tree(Vec<Tree>);

impl Tree {
    /// The number of vertices.
    fn order(&self) -> usize {
        1 + self.0.iter().map(Self::order).sum::<usize>()
    }

    /// γ = the order times the γ of all branches.
    fn density(&self) -> f64 {
        self.order() as f64 * self.0.iter().map(Self::density).product::<f64>()
    }

    /// Φᵢ = Π over branches Σ_j aᵢⱼΦ_j, for every stage; and the same of absolute values, for roundings.
    fn weights(&self, a: &[Vec<f64>]) -> Vec<[f64; 2]> {
        let mut weights = vec![[1.0; 2]; a.len()];
        for branch in &self.0 {
            let inner = branch.weights(a);
            for (weight, row) in weights.iter_mut().zip(a) {
                let [value, size] = sum(row, &inner);
                *weight = [weight[0] * value, weight[1] * size];
            }
        }
        weights
    }
}

/// Σ bᵢΦᵢ, and the same of absolute values.
fn sum(b: &[f64], weights: &[[f64; 2]]) -> [f64; 2] {
    b.iter().zip(weights).fold([0.0; 2], |[sum, size], (b, w)| [sum + b * w[0], size + b.abs() * w[1]])
}

/// All rooted trees of orders 1 to `most`.
fn trees(most: usize) -> Vec<Tree> {
    let mut all = Vec::new();
    for order in 1..=most {
        let new = forests(&all, order - 1, all.len());
        all.extend(new.into_iter().map(Tree));
    }
    all
}

/// All multisets of the first `choice` trees with so many vertices.
fn forests(all: &[Tree], vertices: usize, choice: usize) -> Vec<Vec<Tree>> {
    if vertices == 0 {
        return vec![Vec::new()];
    }
    let fits = (0..choice).filter(|&i| all[i].order() <= vertices);
    fits.flat_map(|i| {
        forests(all, vertices - all[i].order(), i + 1).into_iter().map(move |mut forest| {
            forest.push(all[i].clone());
            forest
        })
    })
    .collect()
}

/// The rows of a for all stages: with f at the end, and those of the interpolant.
fn all_rows(tableau: &Tableau) -> Vec<Vec<f64>> {
    let inner = tableau.inner_stages();
    let end = &tableau.b[..inner];
    let rows = tableau.a[..inner].iter().chain([&end]).chain(tableau.interpolant.a);
    rows.map(|row| row.to_vec()).collect()
}

/// The c of all stages.
fn all_nodes(tableau: &Tableau) -> Vec<f64> {
    let inner = tableau.inner_stages();
    tableau.c[..inner].iter().chain(&[1.0]).chain(tableau.interpolant.c).copied().collect()
}

/// The largest residual |Σ bᵢΦᵢ(t) − θ^|t|/γ(t)| over the trees of one order, in units of its rounding errors.
fn residual(b: &[f64], a: &[Vec<f64>], order: usize, theta: f64) -> f64 {
    let of_order = trees(order).into_iter().filter(|tree| tree.order() == order);
    let residuals = of_order.map(|tree| {
        let [value, size] = sum(b, &tree.weights(a));
        let exact = theta.powi(order as i32) / tree.density();
        (value - exact).abs() / ((size + exact) * f64::EPSILON)
    });
    residuals.fold(0.0, f64::max)
}

/// What residuals of rounding errors stay below: some per operation and per digit of the coefficients.
const ROUNDINGS: f64 = 32.0;

#[test]
fn there_are_as_many_trees_as_cayley_counted() {
    let all = trees(8);
    let counts: Vec<_> = (1..=8).map(|n| all.iter().filter(|tree| tree.order() == n).count()).collect();
    assert_eq!(counts, [1, 1, 2, 4, 9, 20, 48, 115]);
}

#[test]
fn the_nodes_are_the_sums_of_their_rows() {
    for tableau in Tableau::ALL {
        assert_eq!(tableau.check(), Ok(()), "{}", tableau.name);
        for (row, c) in all_rows(tableau).iter().zip(all_nodes(tableau)) {
            let size: f64 = row.iter().map(|a| a.abs()).sum();
            assert!((row.iter().sum::<f64>() - c).abs() <= 8.0 * f64::EPSILON * size, "{}: {c}", tableau.name);
        }
    }
}

#[test]
fn methods_have_their_orders_and_no_more() {
    for tableau in Tableau::ALL {
        let (a, b) = (all_rows(tableau), &tableau.b[..tableau.inner_stages()]);
        for order in 1..=tableau.order {
            let residual = residual(b, &a, order, 1.0);
            assert!(residual < ROUNDINGS, "{} of order {order}: {residual}", tableau.name);
        }
        assert!(residual(b, &a, tableau.order + 1, 1.0) > 1e9, "{}", tableau.name);
    }
}

#[test]
fn embedded_methods_have_their_orders_and_no_more() {
    for tableau in Tableau::ALL {
        let estimates = match tableau.estimate {
            Estimate::None => vec![],
            Estimate::Embedded { order, difference } => vec![(order, difference)],
            Estimate::FifthAndThird { fifth, third } => vec![(5, fifth), (3, third)],
        };
        for (embedded, difference) in estimates {
            let b: Vec<_> = tableau.b.iter().zip(difference).map(|(b, e)| b - e).collect();
            for order in 1..=embedded {
                let residual = residual(&b, &all_rows(tableau), order, 1.0);
                assert!(residual < ROUNDINGS, "{} of order {order}: {residual}", tableau.name);
            }
            assert!(residual(&b, &all_rows(tableau), embedded + 1, 1.0) > 1e9, "{}", tableau.name);
        }
    }
}

#[test]
fn the_inside_of_a_step_has_the_order_of_its_degree() {
    for tableau in Tableau::ALL {
        let promised = tableau.order.min(tableau.degree());
        for theta in [0.1, 0.25, 0.5, 0.75, 0.9, 1.0] {
            let b: Vec<_> = (0..tableau.all_stages()).map(|stage| tableau.weight(stage, theta)).collect();
            for order in 1..=promised {
                let residual = residual(&b, &all_rows(tableau), order, theta);
                // The digits of the corrections are those that were published.
                assert!(residual < 100.0 * ROUNDINGS, "{} at {theta}, order {order}: {residual}", tableau.name);
            }
        }
        let at_end: Vec<_> = (0..tableau.all_stages()).map(|stage| tableau.weight(stage, 1.0)).collect();
        assert!(at_end.iter().zip(tableau.b).all(|(w, b)| w == b), "{}", tableau.name);
    }
}

#[test]
fn first_same_as_last_is_seen() {
    let names: Vec<_> = Tableau::ALL.iter().filter(|tableau| tableau.is_first_same_as_last()).map(|t| t.name).collect();
    let expected = [&BOGACKI_SHAMPINE_3, &DORMAND_PRINCE_5, &DORMAND_PRINCE_5_SHAMPINE, &TSITOURAS_5].map(|t| t.name);
    assert_eq!(names, expected);
}

#[test]
fn a_tableau_of_the_wrong_shape_is_refused() {
    let wrong = [
        Tableau { b: &[], ..RK4 },
        Tableau { c: &[0.0, 0.5, 1.0], ..RK4 },
        Tableau { c: &[0.1, 0.5, 0.5, 1.0], ..RK4 },
        Tableau { a: &[&[], &[0.5], &[0.5], &[1.0]], ..RK4 },
        Tableau { estimate: Estimate::Embedded { order: 3, difference: &[1.0] }, ..RK4 },
        Tableau { interpolant: Interpolant { corrections: &[&[1.0]], ..Interpolant::HERMITE }, ..RK4 },
        Tableau { interpolant: Interpolant { c: &[0.5], ..Interpolant::HERMITE }, ..RK4 },
    ];
    assert!(wrong.iter().all(|tableau| tableau.check().is_err()));
}
