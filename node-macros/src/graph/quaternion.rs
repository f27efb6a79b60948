//! Quaternions of nalgebra: products, and rotations of vectors by unit quaternions.

use proc_macro2::Ident;

use super::elaborate::Elaborator;
use super::matrix::Matrix;
use super::value::Value;
use super::{Id, Op};
use crate::report::Reported;
use crate::syntax::Operator;

/// i, j, k, w in the order in which nalgebra stores them; of length 1 if it is a `UnitQuaternion`.
#[derive(Clone)]
pub struct Quaternion {
    pub parts: Vec<Value>,
    pub unit: bool,
}

impl Quaternion {
    pub fn new([i, j, k, w]: [Id; 4], unit: bool) -> Self {
        Self { parts: [i, j, k, w].map(Value::Real).to_vec(), unit }
    }

    /// The parts as reals; references have been followed.
    pub fn reals(&self) -> Reported<[Id; 4]> {
        Matrix { rows: 4, columns: 1, elements: self.parts.clone() }.reals()?.try_into().ok()
    }
}

impl Elaborator<'_> {
    /// An operator of which one side at least is a quaternion.
    pub fn quaternions(&mut self, operator: Operator, left: &Value, right: &Value) -> Reported<Value> {
        let result = match (operator, left, right) {
            (Operator::Multiply, Value::Quaternion(p), Value::Quaternion(q)) => {
                let product = self.quaternion_product(p.reals()?, q.reals()?);
                Quaternion::new(product, p.unit && q.unit)
            }
            (Operator::Multiply, Value::Quaternion(q), Value::Matrix(v)) if q.unit => {
                return self.rotated(q.reals()?, v).map(Value::Matrix);
            }
            (Operator::Add, Value::Quaternion(p), Value::Quaternion(q)) => self.partwise(p, q, Op::Add)?,
            (Operator::Subtract, Value::Quaternion(p), Value::Quaternion(q)) => self.partwise(p, q, Op::Subtract)?,
            (Operator::Multiply, Value::Quaternion(q), Value::Real(s))
            | (Operator::Multiply, Value::Real(s), Value::Quaternion(q)) => {
                Quaternion::new(q.reals()?.map(|u| self.graph.node(Op::Multiply(*s, u))), false)
            }
            (Operator::Divide, Value::Quaternion(q), Value::Real(s)) => {
                Quaternion::new(q.reals()?.map(|u| self.graph.node(Op::Divide(u, *s))), false)
            }
            _ => return None,
        };
        Some(Value::Quaternion(result))
    }

    fn partwise(&mut self, p: &Quaternion, q: &Quaternion, op: fn(Id, Id) -> Op) -> Reported<Quaternion> {
        let (p, q) = (p.reals()?, q.reals()?);
        Some(Quaternion::new(std::array::from_fn(|i| self.graph.node(op(p[i], q[i]))), false))
    }

    /// (a, u)(b, v) = (ab − u·v, av + bu + u × v), w = a and (i, j, k) = u.
    fn quaternion_product(&mut self, [u0, u1, u2, a]: [Id; 4], [v0, v1, v2, b]: [Id; 4]) -> [Id; 4] {
        let (u, v) = ([u0, u1, u2], [v0, v1, v2]);
        let (product, dot, cross) = (self.graph.node(Op::Multiply(a, b)), self.dot(&u, &v), self.cross(u, v));
        let w = self.graph.node(Op::Subtract(product, dot));
        let [i, j, k] = std::array::from_fn(|i| {
            let [av, bu] = [(a, v[i]), (b, u[i])].map(|(s, x)| self.graph.node(Op::Multiply(s, x)));
            let sum = self.graph.node(Op::Add(av, bu));
            self.graph.node(Op::Add(sum, cross[i]))
        });
        [i, j, k, w]
    }

    /// qvq⁻¹ = v + w c + u × c with c = 2 u × v, for a unit quaternion (w, u).
    fn rotated(&mut self, [i, j, k, w]: [Id; 4], vector: &Matrix) -> Reported<Matrix> {
        let (u, v) = ([i, j, k], super::solve::triple(&vector.reals()?)?);
        let two = self.graph.literal(2.0);
        let c = self.cross(u, v).map(|x| self.graph.node(Op::Multiply(two, x)));
        let turned = self.cross(u, c);
        Some(Matrix::vector([0, 1, 2].map(|i| {
            let wc = self.graph.node(Op::Multiply(w, c[i]));
            let sum = self.graph.node(Op::Add(v[i], wc));
            self.graph.node(Op::Add(sum, turned[i]))
        })))
    }

    pub fn method_of_quaternion(&mut self, name: &Ident, q: &Quaternion, arguments: &[Value]) -> Reported<Value> {
        let parts = q.reals()?;
        let [i, j, k, w] = parts;
        Some(match (name.to_string().as_str(), arguments) {
            ("conjugate", []) => Value::Quaternion(self.conjugate(parts, q.unit)),
            ("inverse", []) if q.unit => Value::Quaternion(self.conjugate(parts, true)),
            ("try_inverse", []) => Value::Quaternion(self.inverse_quaternion(parts)?),
            ("normalize", []) => Value::Quaternion(self.normalized_quaternion(parts, false)),
            ("norm" | "magnitude", []) => Value::Real(self.norm(&parts)),
            ("norm_squared" | "magnitude_squared", []) => Value::Real(self.dot(&parts, &parts)),
            ("dot", [Value::Quaternion(other)]) => Value::Real(self.dot(&parts, &other.reals()?)),
            ("scalar", []) => Value::Real(w),
            ("imag" | "vector", []) => Value::Matrix(Matrix::vector([i, j, k])),
            ("as_vector", []) => Value::Matrix(Matrix::vector(parts)),
            ("quaternion" | "into_inner", []) => Value::Quaternion(Quaternion::new(parts, false)),
            ("transform_vector", [Value::Matrix(v)]) => Value::Matrix(self.rotated(parts, v)?),
            ("inverse_transform_vector", [Value::Matrix(v)]) => Value::Matrix(self.rotated_back(parts, v)?),
            (method, _) => {
                let message = format!("`{method}` on a quaternion is not supported: write what it does by its parts");
                return self.report.refuse(name, message);
            }
        })
    }

    /// q*/|q|².
    fn inverse_quaternion(&mut self, parts: [Id; 4]) -> Reported<Quaternion> {
        let (conjugate, square) = (self.conjugate(parts, false), self.dot(&parts, &parts));
        let quotients = conjugate.reals()?.map(|u| self.graph.node(Op::Divide(u, square)));
        Some(Quaternion::new(quotients, false))
    }

    /// q/|q|.
    fn normalized_quaternion(&mut self, parts: [Id; 4], unit: bool) -> Quaternion {
        let norm = self.norm(&parts);
        Quaternion::new(parts.map(|u| self.graph.node(Op::Divide(u, norm))), unit)
    }

    /// q⁻¹vq.
    fn rotated_back(&mut self, parts: [Id; 4], vector: &Matrix) -> Reported<Matrix> {
        let conjugate = self.conjugate(parts, true).reals()?;
        self.rotated(conjugate, vector)
    }

    fn conjugate(&mut self, [i, j, k, w]: [Id; 4], unit: bool) -> Quaternion {
        let [i, j, k] = [i, j, k].map(|u| self.graph.node(Op::Negate(u)));
        Quaternion::new([i, j, k, w], unit)
    }

    /// `Quaternion::new(w, i, j, k)` and other ways to make one; `None` without an error if this is none.
    pub fn new_quaternion(&mut self, function: &str, arguments: &[Value], unit: bool) -> Reported<Quaternion> {
        let [zero, one] = [0.0, 1.0].map(|value| self.graph.literal(value));
        let parts = match (function, arguments) {
            ("identity", []) => [zero, zero, zero, one],
            ("new", [Value::Real(w), Value::Real(i), Value::Real(j), Value::Real(k)]) if !unit => [*i, *j, *k, *w],
            ("from_parts", [Value::Real(w), Value::Matrix(u)]) => {
                let [i, j, k] = super::solve::triple(&u.reals()?)?;
                [i, j, k, *w]
            }
            ("from_imag", [Value::Matrix(u)]) => {
                let [i, j, k] = super::solve::triple(&u.reals()?)?;
                [i, j, k, zero]
            }
            ("from_real", [Value::Real(w)]) => [zero, zero, zero, *w],
            ("from_vector" | "from", [Value::Matrix(u)]) if !unit => u.reals()?.try_into().ok()?,
            ("new_unchecked", [Value::Quaternion(q)]) if unit => q.reals()?,
            ("from_quaternion" | "new_normalize", [Value::Quaternion(q)]) if unit => {
                return Some(self.normalized_quaternion(q.reals()?, true));
            }
            _ => return None,
        };
        Some(Quaternion::new(parts, unit))
    }
}
