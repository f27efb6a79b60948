//! Linear systems and determinants of matrices of series.

use super::stop::Outcome;
use super::value::{Matrix, Value};
use crate::number::{Dual, Polynomial, Running};

/// det A, by the permutations that Leibniz sums over.
pub fn determinant(a: &Matrix) -> Outcome<Running> {
    if a.rows == 1 {
        return Ok((*a.at(0, 0)?).clone());
    }
    let mut sum = Running::constant(0.0);
    for j in 0..a.columns {
        let term = a.at(0, j)?.multiply(&determinant(&minor(a, j)?)?);
        sum = if j % 2 == 0 { sum.add(&term) } else { sum.subtract(&term) };
    }
    Ok(sum)
}

/// Without the first row and column `j`.
fn minor(a: &Matrix, j: usize) -> Outcome<Matrix> {
    Matrix::build(a.rows - 1, a.columns - 1, |row, column| {
        Ok(a.place(row + 1, column + usize::from(column >= j))?.borrow().clone())
    })
}

/// X with AX = B, by Gauss' elimination with the largest pivots.
///
/// The spread is that of a computation that is stable by norms: |A⁻¹|·(s(B) + |B| + (s(A) + ‖A‖)·|X|), with |A⁻¹| taken as the
/// majorant that a recurrence for X would be bounded by (see [`inverse_majorant`]).
pub fn solve(a: &Matrix, b: &Matrix) -> Outcome<Matrix> {
    let n = a.rows;
    let mut rows = Vec::new();
    for i in 0..n {
        let of_b = (0..b.columns).map(|j| Ok((*b.at(i, j)?).clone()));
        let of_a = (0..n).map(|j| Ok((*a.at(i, j)?).clone()));
        rows.push(of_a.chain(of_b).collect::<Outcome<Vec<Running>>>()?);
    }
    for pivot in 0..n {
        let best = (pivot..n)
            .max_by(|&i, &j| rows[i][pivot].first().abs().partial_cmp(&rows[j][pivot].first().abs()).expect("numbers"));
        rows.swap(pivot, best.expect("a row"));
        let above = rows[pivot].clone();
        for row in rows.iter_mut().skip(pivot + 1) {
            let factor = row[pivot].divide(&above[pivot])?;
            for (entry, above) in row.iter_mut().zip(&above) {
                *entry = entry.subtract(&factor.multiply(above));
            }
        }
    }
    for pivot in (0..n).rev() {
        let (above, rest) = rows.split_at_mut(pivot);
        let row = &mut rest[0];
        let inverse = Running::constant(1.0).divide(&row[pivot])?;
        row.iter_mut().for_each(|entry| *entry = entry.multiply(&inverse));
        for other in above {
            let factor = other[pivot].clone();
            for (entry, known) in other.iter_mut().zip(&*row) {
                *entry = entry.subtract(&factor.multiply(known));
            }
        }
    }
    let x = Matrix::build(n, b.columns, |i, j| Ok(Value::real(rows[i][n + j].clone())))?;
    with_spread(a, b, &x)
}

fn with_spread(a: &Matrix, b: &Matrix, x: &Matrix) -> Outcome<Matrix> {
    let (majorant, n) = (inverse_majorant(a)?, a.rows);
    let norm = a.numbers()?.iter().fold(zero(), |sum, entry| &sum + &magnitude(entry));
    Matrix::build(n, b.columns, |i, j| {
        let mut spread = zero();
        for (k, share) in majorant[i].iter().enumerate() {
            let mut residual = &b.at(k, j)?.spread + &magnitude(&*b.at(k, j)?);
            for l in 0..n {
                let entry = &a.at(k, l)?.spread + &norm;
                residual = &residual + &(&entry * &magnitude(&*x.at(l, j)?));
            }
            spread = &spread + &(share * &residual);
        }
        Ok(Value::real(Running { value: x.at(i, j)?.value.clone(), spread }))
    })
}

/// Σₘ (|A₀⁻¹| |A − A₀|)ᵐ |A₀⁻¹|, which bounds the errors that A₀xₖ = bₖ − Σ Aⱼxₖ₋ⱼ passes on from order to order.
fn inverse_majorant(a: &Matrix) -> Outcome<Vec<Vec<Dual<f64>>>> {
    let n = a.rows;
    let inverse = absolute_inverse(a)?;
    let rest = (0..n).map(|i| (0..n).map(|j| Ok(magnitude(&*a.at(i, j)?).rest())).collect::<Outcome<Vec<_>>>());
    let rest = rest.collect::<Outcome<Vec<_>>>()?;
    let step = product(&inverse, &rest);
    let order = a.numbers()?.iter().map(|entry| entry.value.terms_to_compose()).max().unwrap_or(1);
    let mut sum = inverse.clone();
    for _ in 0..order {
        let next = product(&step, &sum);
        let plus = |(x, y): (&Vec<Dual<f64>>, &Vec<Dual<f64>>)| x.iter().zip(y).map(|(x, y)| x + y).collect();
        sum = inverse.iter().zip(&next).map(plus).collect();
    }
    Ok(sum)
}

/// |A₀⁻¹| by elimination of the constant terms, in doubles.
fn absolute_inverse(a: &Matrix) -> Outcome<Vec<Vec<Dual<f64>>>> {
    let n = a.rows;
    let mut rows: Vec<Vec<f64>> = Vec::new();
    for i in 0..n {
        let entries = (0..n).map(|j| Ok(a.at(i, j)?.first().to_f64()));
        let unit = (0..n).map(|j| Ok(f64::from(u8::from(i == j))));
        rows.push(entries.chain(unit).collect::<Outcome<_>>()?);
    }
    for pivot in 0..n {
        let best = (pivot..n).max_by(|&i, &j| rows[i][pivot].abs().total_cmp(&rows[j][pivot].abs()));
        rows.swap(pivot, best.expect("a row"));
        let factor = 1.0 / rows[pivot][pivot];
        rows[pivot].iter_mut().for_each(|entry| *entry *= factor);
        let known = rows[pivot].clone();
        for (_, row) in rows.iter_mut().enumerate().filter(|(i, _)| *i != pivot) {
            let factor = row[pivot];
            row.iter_mut().zip(&known).for_each(|(entry, known)| *entry -= factor * known);
        }
    }
    let constant = |x: &f64| Dual::of(Polynomial::constant(x.abs()));
    Ok(rows.iter().map(|row| row[n..].iter().map(constant).collect()).collect())
}

fn product(a: &[Vec<Dual<f64>>], b: &[Vec<Dual<f64>>]) -> Vec<Vec<Dual<f64>>> {
    let entry = |i: usize, j: usize| (0..b.len()).fold(zero(), |sum, k| &sum + &(&a[i][k] * &b[k][j]));
    (0..a.len()).map(|i| (0..b.len()).map(|j| entry(i, j)).collect()).collect()
}

fn zero() -> Dual<f64> {
    Dual::of(Polynomial::zero())
}

fn magnitude(x: &Running) -> Dual<f64> {
    x.value.map(|c| c.to_f64().abs())
}
