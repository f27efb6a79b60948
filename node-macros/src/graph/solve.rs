//! Linear systems of a fixed small size.
//!
//! A pivot could only be chosen where the values are known, and it would change from step to step. So the solution is written
//! by formulas that need none: a singular matrix divides by 0 in them, and the solver reports the value that is not finite.

use super::elaborate::Elaborator;
use super::matrix::Matrix;
use super::{Id, Op};
use crate::report::Reported;

impl Elaborator<'_> {
    /// X with AX = B.
    pub fn solve(&mut self, a: &Matrix, b: &Matrix) -> Reported<Matrix> {
        (a.rows == a.columns && a.rows == b.rows).then_some(())?;
        if a.rows <= 3 {
            let adjugate = self.adjugate(a)?;
            let determinant = self.determinant(a)?;
            let product = self.matrix_product(&adjugate, b)?;
            return self.mapped(&product, |u| Op::Divide(u, determinant));
        }
        let columns = a.column_vectors().iter().map(Matrix::reals).collect::<Option<Vec<_>>>()?;
        let sides = b.column_vectors().iter().map(Matrix::reals).collect::<Option<Vec<_>>>()?;
        let solutions = self.orthogonalised(columns, sides);
        Some(Matrix::of_reals(b.rows, b.columns, solutions.concat()))
    }

    /// A⁻¹ det A for up to three rows: A⁻¹ = adj A / det A. Where A is nearly singular its error may be larger than that of elimination.
    fn adjugate(&mut self, a: &Matrix) -> Reported<Matrix> {
        let columns = a.column_vectors().iter().map(Matrix::reals).collect::<Option<Vec<_>>>()?;
        match *columns.as_slice() {
            [_] => {
                let one = self.graph.literal(1.0);
                Some(Matrix::vector([one]))
            }
            [ref u, ref v] => {
                let [minus_b, minus_c] = [v[0], u[1]].map(|u| self.graph.node(Op::Negate(u)));
                Some(Matrix::of_reals(2, 2, [v[1], minus_c, minus_b, u[0]]))
            }
            [ref u, ref v, ref w] => {
                // The rows of the adjugate are v × w, w × u, u × v.
                let [u, v, w] = [triple(u)?, triple(v)?, triple(w)?];
                let rows = [self.cross(v, w), self.cross(w, u), self.cross(u, v)];
                Some(Matrix::of_reals(3, 3, rows.concat()).transpose())
            }
            _ => None,
        }
    }

    /// By minors of the first column.
    pub fn determinant(&mut self, a: &Matrix) -> Reported<Id> {
        let columns = a.column_vectors().iter().map(Matrix::reals).collect::<Option<Vec<_>>>()?;
        match columns.as_slice() {
            [u] => Some(u[0]),
            [u, v] => Some(self.minor(u[0], v[1], v[0], u[1])),
            [u, v, w] => {
                let normal = self.cross(triple(v)?, triple(w)?);
                Some(self.dot(u, &normal))
            }
            _ => None,
        }
    }

    /// The modified Gram–Schmidt process on (A B) without square roots: the columns of A become orthogonal ones, A = QR with a unit
    /// triangle R, and back-substitution gives R⁻¹(QᵀQ)⁻¹QᵀB. It is backward stable (Å. Björck, BIT 7, 1967) and fails for
    /// singular matrices only.
    fn orthogonalised(&mut self, mut columns: Vec<Vec<Id>>, mut sides: Vec<Vec<Id>>) -> Vec<Vec<Id>> {
        let size = columns.len();
        let mut triangle = vec![Vec::new(); size];
        let mut coefficients = vec![Vec::new(); size];
        for i in 0..size {
            let q = columns[i].clone();
            let square = self.dot(&q, &q);
            for column in &mut columns[i + 1..] {
                triangle[i].push(self.project_out(&q, square, column));
            }
            for side in &mut sides {
                coefficients[i].push(self.project_out(&q, square, side));
            }
        }
        (0..sides.len()).map(|side| self.substituted(&triangle, &coefficients, side)).collect()
    }

    /// Takes the part along q from v and gives its coefficient q·v / q·q.
    fn project_out(&mut self, q: &[Id], square: Id, v: &mut [Id]) -> Id {
        let dot = self.dot(q, v);
        let coefficient = self.graph.node(Op::Divide(dot, square));
        for (v, &q) in v.iter_mut().zip(q) {
            let part = self.graph.node(Op::Multiply(coefficient, q));
            *v = self.graph.node(Op::Subtract(*v, part));
        }
        coefficient
    }

    /// xᵢ = cᵢ − Σ_{j>i} rᵢⱼxⱼ, from the last to the first.
    fn substituted(&mut self, triangle: &[Vec<Id>], coefficients: &[Vec<Id>], side: usize) -> Vec<Id> {
        let mut solution = Vec::new();
        for (row, coefficients) in triangle.iter().zip(coefficients).rev() {
            let mut x = coefficients[side];
            for (&r, &known) in row.iter().zip(solution.iter().rev()) {
                let part = self.graph.node(Op::Multiply(r, known));
                x = self.graph.node(Op::Subtract(x, part));
            }
            solution.push(x);
        }
        solution.reverse();
        solution
    }
}

/// A vector of three.
pub fn triple(reals: &[Id]) -> Reported<[Id; 3]> {
    reals.try_into().ok()
}
