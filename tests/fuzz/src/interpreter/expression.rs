//! Expressions.

use std::rc::Rc;

use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser};
use syn::{Expr, ExprArray, ExprMatch, ExprStruct, ExprTuple, Macro, Member, RangeLimits, Token, Type, UnOp};

use super::Interpreter;
use super::operator::{binary, compound, negate};
use super::stop::{Outcome, Stop};
use super::stream::Stream;
use super::value::{Closure, Matrix, Value, cell, copies};
use crate::number::Running;

impl Interpreter<'_> {
    /// The value of an expression.
    pub(super) fn expression(&mut self, expression: &Expr) -> Outcome<Value> {
        self.expression_of(expression, None)
    }

    /// The value of an expression, where its type may be known from around it.
    pub(super) fn expression_of(&mut self, expression: &Expr, ty: Option<&Type>) -> Outcome<Value> {
        match expression {
            Expr::Paren(inner) => self.expression_of(&inner.expr, ty),
            Expr::Group(inner) => self.expression_of(&inner.expr, ty),
            Expr::Lit(literal) => self.literal(&literal.lit),
            Expr::Path(_) | Expr::Field(_) | Expr::Index(_) => {
                let place = self.place(expression)?;
                let value = place.borrow().copy();
                self.fitted(value, ty)
            }
            Expr::Reference(reference) => Ok(Value::Reference(self.place(&reference.expr)?)),
            Expr::Unary(unary) => self.unary(unary, expression),
            Expr::Binary(operation) => self.binary(operation),
            Expr::Assign(assignment) => {
                let value = self.expression(&assignment.right)?;
                self.assign(&assignment.left, value)?;
                Ok(Value::unit())
            }
            Expr::Tuple(tuple) => {
                let types = match ty {
                    Some(Type::Tuple(types)) => types.elems.iter().map(Some).collect(),
                    _ => vec![None; tuple.elems.len()],
                };
                let values = tuple.elems.iter().zip(types).map(|(element, ty)| self.expression_of(element, ty));
                Ok(Value::tuple(values.collect::<Outcome<Vec<_>>>()?))
            }
            Expr::Array(array) => {
                let inner = match ty {
                    Some(Type::Array(array)) => Some(&*array.elem),
                    _ => None,
                };
                let values = array.elems.iter().map(|element| self.expression_of(element, inner));
                Ok(Value::array(values.collect::<Outcome<Vec<_>>>()?))
            }
            Expr::Repeat(repeat) => {
                let (value, length) = (self.expression(&repeat.expr)?, self.expression(&repeat.len)?.index()?);
                Ok(Value::array((0..length).map(|_| value.copy())))
            }
            Expr::Struct(structure) => self.structure(structure),
            Expr::Block(block) => self.block(&block.block, ty),
            Expr::If(choice) => {
                if self.expression(&choice.cond)?.truth()? {
                    self.block(&choice.then_branch, ty)
                } else {
                    choice.else_branch.as_ref().map_or(Ok(Value::unit()), |(_, other)| self.expression_of(other, ty))
                }
            }
            Expr::Match(choice) => self.choice(choice, ty),
            Expr::ForLoop(turns) => self.for_loop(turns),
            Expr::While(turns) => self.while_loop(turns),
            Expr::Loop(turns) => self.endless_loop(turns),
            Expr::Break(jump) => Err(Stop::Break(jump.label.clone())),
            Expr::Continue(jump) => Err(Stop::Continue(jump.label.clone())),
            Expr::Return(result) => {
                let value = result.expr.as_ref().map_or(Ok(Value::unit()), |value| self.expression_of(value, ty));
                Err(Stop::Return(value?))
            }
            Expr::Range(range) => {
                let mut bound =
                    |end: &Option<Box<Expr>>| end.as_ref().map(|end| self.expression(end)?.integer()).transpose();
                let start = bound(&range.start)?.ok_or_else(|| Stop::says("a range without start"))?;
                let Some(end) = bound(&range.end)? else { return Ok(Value::iterator(Stream::From(start))) };
                let end = end + i128::from(matches!(range.limits, RangeLimits::Closed(_)));
                Ok(Value::iterator(Stream::of((start..end).map(Value::Integer))))
            }
            Expr::Cast(cast) => {
                let value = self.expression(&cast.expr)?;
                self.cast(&value, &cast.ty)
            }
            Expr::Closure(text) => {
                let captured = if text.capture.is_some() { copies(&self.names) } else { self.names.clone() };
                Ok(Value::Closure(Rc::new(Closure { text: text.clone(), captured })))
            }
            Expr::Call(call) => {
                let value = self.call_of(call, ty)?;
                self.fitted(value, ty)
            }
            Expr::MethodCall(call) => {
                let value = self.method_call(call, ty)?;
                self.fitted(value, ty)
            }
            Expr::Macro(call) => self.macro_call(&call.mac),
            _ => Err(Stop::says("an expression of this kind")),
        }
    }

    /// Stores a value.
    pub(super) fn assign(&mut self, left: &Expr, value: Value) -> Outcome<()> {
        match left {
            Expr::Infer(_) => {}
            Expr::Tuple(ExprTuple { elems, .. }) | Expr::Array(ExprArray { elems, .. }) => {
                for (left, part) in elems.iter().zip(value.elements()?) {
                    let part = part.borrow().copy();
                    self.assign(left, part)?;
                }
            }
            _ => *self.place(left)?.borrow_mut() = value,
        }
        Ok(())
    }

    /// `matches!`, or a macro of nalgebra.
    pub(super) fn macro_call(&mut self, call: &Macro) -> Outcome<Value> {
        if !call.path.is_ident("matches") {
            return self.matrix_macro(call);
        }
        let (value, arm) = matches_parts.parse2(call.tokens.clone()).map_err(|error| Stop::says(error.to_string()))?;
        self.expression(&syn::parse_quote!(match #value { #arm => true, _ => false }))
    }

    fn unary(&mut self, unary: &syn::ExprUnary, whole: &Expr) -> Outcome<Value> {
        match unary.op {
            UnOp::Deref(_) => {
                let place = self.place(whole)?;
                let value = place.borrow().copy();
                Ok(value)
            }
            UnOp::Not(_) => Ok(Value::Boolean(!self.expression(&unary.expr)?.truth()?)),
            UnOp::Neg(_) => negate(&self.expression(&unary.expr)?),
            _ => Err(Stop::says("an operator")),
        }
    }

    fn binary(&mut self, operation: &syn::ExprBinary) -> Outcome<Value> {
        use syn::BinOp::{And, Or};
        match operation.op {
            And(_) => {
                let left = self.expression(&operation.left)?.truth()?;
                return Ok(Value::Boolean(left && self.expression(&operation.right)?.truth()?));
            }
            Or(_) => {
                let left = self.expression(&operation.left)?.truth()?;
                return Ok(Value::Boolean(left || self.expression(&operation.right)?.truth()?));
            }
            _ => {}
        }
        if let Some(operator) = compound(&operation.op) {
            let right = self.expression(&operation.right)?;
            let place = self.place(&operation.left)?;
            let left = place.borrow().clone();
            let value = binary(&operator, &left, &right)?;
            *place.borrow_mut() = value;
            return Ok(Value::unit());
        }
        let (left, right) = (self.expression(&operation.left)?, self.expression(&operation.right)?);
        binary(&operation.op, &left, &right)
    }

    fn structure(&mut self, literal: &ExprStruct) -> Outcome<Value> {
        let name = literal.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
        let declared = self.program.structures.get(&name);
        let mut written = Vec::new();
        for field in &literal.fields {
            let Member::Named(name) = &field.member else { return Err(Stop::says("a field without name")) };
            let ty = declared.and_then(|fields| fields.iter().find(|(known, _)| name == known)).map(|(_, ty)| ty);
            written.push((name.to_string(), cell(self.expression_of(&field.expr, ty)?)));
        }
        if let Some(rest) = &literal.rest {
            let Value::Struct(_, others) = self.expression(rest)?.followed() else {
                return Err(Stop::says("a rest that is no struct"));
            };
            let missing: Vec<_> =
                others.into_iter().filter(|(name, _)| written.iter().all(|(known, _)| known != name)).collect();
            written.extend(missing);
        }
        if let Some(declared) = declared {
            written.sort_by_key(|(name, _)| declared.iter().position(|(known, _)| known == name));
        }
        Ok(Value::Struct(name.into(), written))
    }

    fn choice(&mut self, choice: &ExprMatch, ty: Option<&Type>) -> Outcome<Value> {
        let value = self.expression(&choice.expr)?;
        for arm in &choice.arms {
            let outcome = self.scoped(|scope| match scope.bind(&arm.pat, value.clone())? {
                true => scope.expression_of(&arm.body, ty).map(Some),
                false => Ok(None),
            })?;
            if let Some(value) = outcome {
                return Ok(value);
            }
        }
        Err(Stop::says("a `match` without the arm that is needed"))
    }

    fn cast(&self, value: &Value, ty: &Type) -> Outcome<Value> {
        let is_real = matches!(ty, Type::Path(path) if path.path.is_ident("f64") || path.path.is_ident("f32"));
        match value.followed() {
            Value::Integer(integer) if is_real => {
                Ok(Value::real(Running::constant(self.program.round(integer as f64))))
            }
            other => Ok(other),
        }
    }

    /// An array that was converted to a vector, where the type says so.
    fn fitted(&self, value: Value, ty: Option<&Type>) -> Outcome<Value> {
        let is_vector = matches!(ty, Some(Type::Path(path))
            if path.path.segments.last().is_some_and(|segment| segment.ident.to_string().contains("Vector")));
        Ok(match value {
            Value::Array(elements) if is_vector => Value::Matrix(Matrix { rows: elements.len(), columns: 1, elements }),
            value => value,
        })
    }
}

/// The value that `matches!` looks at, and the pattern with its guard.
fn matches_parts(input: ParseStream) -> syn::Result<(Expr, TokenStream)> {
    let value = input.parse()?;
    input.parse::<Token![,]>()?;
    Ok((value, input.parse()?))
}
