//! Places: what can be assigned to and referred to.

use syn::{Expr, Member, RangeLimits};

use super::Interpreter;
use super::stop::{Outcome, Stop};
use super::value::{Cell, Matrix, Value, cell};

impl Interpreter<'_> {
    /// The place that an expression names; one of its own for what names none.
    pub(super) fn place(&mut self, expression: &Expr) -> Outcome<Cell> {
        match expression {
            Expr::Paren(inner) => self.place(&inner.expr),
            Expr::Group(inner) => self.place(&inner.expr),
            Expr::Path(path) => match path.path.get_ident().and_then(|name| self.variable(&name.to_string())) {
                Some(place) => Ok(place),
                None => Ok(cell(self.path(&path.path)?)),
            },
            Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => match self.expression(&unary.expr)? {
                Value::Reference(place) => Ok(place),
                other => Err(Stop::not_understood("a reference", &other)),
            },
            Expr::Field(field) => {
                let base = self.place(&field.base)?;
                let base = base.borrow().followed();
                part(&base, &field.member)
            }
            Expr::Index(index) => {
                let base = self.place(&index.expr)?;
                let base = base.borrow().followed();
                if let Expr::Range(range) = &*index.index {
                    return self.slice(&base, range);
                }
                let at = self.expression(&index.index)?;
                element(&base, &at)
            }
            other => Ok(cell(self.expression(other)?)),
        }
    }

    /// A part of an array, with the same places.
    fn slice(&mut self, base: &Value, range: &syn::ExprRange) -> Outcome<Cell> {
        let elements = base.elements()?;
        let mut bound = |end: &Option<Box<Expr>>| -> Outcome<Option<usize>> {
            end.as_ref().map(|end| self.expression(end)?.index()).transpose()
        };
        let (start, end) = (bound(&range.start)?.unwrap_or(0), bound(&range.end)?.unwrap_or(elements.len()));
        let end = end + usize::from(range.end.is_some() && matches!(range.limits, RangeLimits::Closed(_)));
        let part = elements.get(start..end).ok_or_else(|| Stop::says("a slice outside of its array"))?;
        Ok(cell(Value::Array(part.to_vec())))
    }
}

/// A field, or a component by its name.
fn part(base: &Value, member: &Member) -> Outcome<Cell> {
    let missing = || Stop::says(format!("a field of {}", base.kind()));
    match (base, member) {
        (Value::Struct(_, fields), Member::Named(name)) => {
            fields.iter().find(|(known, _)| name == known).map(|(_, place)| place.clone()).ok_or_else(missing)
        }
        (Value::Tuple(elements), Member::Unnamed(index)) => {
            elements.get(index.index as usize).cloned().ok_or_else(missing)
        }
        (Value::Quaternion(parts), Member::Named(name)) => {
            let place = ["i", "j", "k", "w"].iter().position(|known| name == known).ok_or_else(missing)?;
            Ok(parts[place].clone())
        }
        (Value::Matrix(matrix), Member::Named(name)) => component(matrix, &name.to_string()).ok_or_else(missing),
        _ => Err(missing()),
    }
}

/// `x`, `y`, `z`, `w` of vectors; `m12` of matrices.
fn component(matrix: &Matrix, name: &str) -> Option<Cell> {
    if let Some(place) = ["x", "y", "z", "w"].iter().position(|known| *known == name) {
        return matrix.elements.get(place).cloned();
    }
    let mut digits = name.strip_prefix('m')?.bytes().map(|digit| usize::from(digit.wrapping_sub(b'1')));
    matrix.place(digits.next()?, digits.next()?).ok()
}

/// An element by its index; of a matrix by row and column, or in the order in which they are stored.
fn element(base: &Value, at: &Value) -> Outcome<Cell> {
    match (base, at) {
        (Value::Matrix(matrix), Value::Tuple(indices)) => {
            let indices = indices.iter().map(|index| index.borrow().index()).collect::<Outcome<Vec<_>>>()?;
            matrix.place(indices[0], indices[1])
        }
        _ => {
            let elements = base.elements()?;
            elements.get(at.index()?).cloned().ok_or_else(|| Stop::says("an index outside of its array"))
        }
    }
}
