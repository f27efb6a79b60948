//! Operators: arithmetic on reals becomes nodes, arithmetic on indices is done.

use super::elaborate::Elaborator;
use super::quaternion::Quaternion;
use super::value::{Integer, Value};
use super::{Id, Op};
use crate::report::{Extent, Reported};
use crate::syntax::{BITS, Expression, Index, Operator, Unary};

const STRUCT_OPERATOR: &str = "an operator of a struct of yours cannot be looked into: write it by the fields";

const COMPARED_WHOLES: &str = "arrays and tuples are not compared as a whole: compare indices";

const JUMPING_REMAINDER: &str =
    "`%` on reals jumps, and jumps are not supported yet: what is periodic is better said by `sin` and `cos`";

impl Elaborator<'_> {
    pub fn unary(&mut self, operator: Unary, operand: &Expression, at: Extent) -> Reported<Value> {
        let operand = self.value(operand)?;
        match operator {
            Unary::Negate => self.negated(operand, at),
            Unary::Not => self.inverted(operand, at),
        }
    }

    fn negated(&mut self, value: Value, at: Extent) -> Reported<Value> {
        match value {
            Value::Real(u) => Some(Value::Real(self.graph.node(Op::Negate(u)))),
            Value::Whole(u) => Some(Value::Whole(self.graph.node(Op::Negate(u)))),
            Value::Integer(Integer { value, .. }) => {
                Some(Value::Integer(Integer { value: value.checked_neg()?, signed: true }))
            }
            Value::Index(index) => Some(Value::Index(Index::Number(0).minus(index))),
            Value::Matrix(matrix) => self.mapped(&matrix, Op::Negate).map(Value::Matrix),
            Value::Grid(grid) => self.mapped_grid(&grid, |this, u| this.negated(u, at)),
            Value::Quaternion(q) => {
                let parts = q.reals()?.map(|u| self.graph.node(Op::Negate(u)));
                Some(Value::Quaternion(Quaternion::new(parts, q.unit)))
            }
            Value::Struct(..) => self.report.refuse(at, STRUCT_OPERATOR),
            _ => None,
        }
    }

    fn inverted(&mut self, value: Value, at: Extent) -> Reported<Value> {
        match value {
            truth if truth.is_truth() => self.not(truth),
            Value::Real(id) => {
                let truth = self.truth_of_constant(id)?;
                self.not(truth)
            }
            Value::Integer(_) => self.report.refuse(at, BITS),
            Value::Struct(..) => self.report.refuse(at, STRUCT_OPERATOR),
            _ => None,
        }
    }

    /// An operator between expressions. Both are looked at, but for `&&` and `||`, which may do without the second.
    pub fn operation(
        &mut self,
        operator: Operator,
        left: &Expression,
        right: &Expression,
        at: Extent,
    ) -> Reported<Value> {
        if matches!(operator, Operator::And | Operator::Or) {
            return self.logic(operator, left, right);
        }
        let (left, right) = (self.value(left), self.value(right));
        self.binary(operator, left?, right?, at)
    }

    pub fn binary(&mut self, operator: Operator, left: Value, right: Value, at: Extent) -> Reported<Value> {
        match (left, right) {
            (Value::Real(u), Value::Real(v)) => self.reals(operator, u, v, at),
            (Value::Integer(a), Value::Integer(b)) => self.integers(operator, a, b, at),
            (left @ Value::Index(_), right @ (Value::Integer(_) | Value::Index(_)))
            | (left @ Value::Integer(_), right @ Value::Index(_)) => {
                self.indices_joined(operator, left.as_index()?, right.as_index()?, at)
            }
            (Value::Integer(_), Value::Real(id)) | (Value::Real(id), Value::Integer(_)) => {
                self.not_an_integer(id, at);
                None
            }
            (left, right) if left.is_truth() && right.is_truth() => self.conditions(operator, left, right, at),
            (left @ Value::Quaternion(_), right) | (left, right @ Value::Quaternion(_)) => {
                self.quaternions(operator, &left, &right)
            }
            (left @ Value::Grid(_), right) | (left, right @ Value::Grid(_)) => self.grids(operator, &left, &right, at),
            (left @ Value::Matrix(_), right) | (left, right @ Value::Matrix(_)) => {
                self.matrices(operator, &left, &right)
            }
            (Value::Struct(..), _) | (_, Value::Struct(..)) => self.report.refuse(at, STRUCT_OPERATOR),
            (left @ Value::Whole(_), right) | (left, right @ Value::Whole(_)) => {
                self.wholes(operator, &left, &right, at)
            }
            (Value::Family(_), Value::Family(_))
            | (Value::Array(_), Value::Array(_))
            | (Value::Tuple(_), Value::Tuple(_)) => self.report.refuse(at, COMPARED_WHOLES),
            _ => None,
        }
    }

    fn reals(&mut self, operator: Operator, u: Id, v: Id, at: Extent) -> Reported<Value> {
        let op = match operator {
            Operator::Add => Op::Add(u, v),
            Operator::Subtract => Op::Subtract(u, v),
            Operator::Multiply => Op::Multiply(u, v),
            Operator::Divide => Op::Divide(u, v),
            Operator::Remainder => return self.report.refuse(at, JUMPING_REMAINDER),
            _ => return self.compare(operator, u, v, at),
        };
        Some(Value::Real(self.graph.node(op)))
    }
}
