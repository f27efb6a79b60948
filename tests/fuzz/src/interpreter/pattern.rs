//! Patterns: what they bind, and whether they fit.

use syn::{BinOp, Ident, Member, Pat, RangeLimits};

use super::Interpreter;
use super::operator::binary;
use super::stop::{Outcome, Stop};
use super::value::{Cell, Value, cell};

impl Interpreter<'_> {
    /// Binds the names of a pattern; false where it does not fit.
    ///
    /// Behind a reference, names are bound to references (RFC 2005).
    pub(super) fn bind(&mut self, pattern: &Pat, value: Value) -> Outcome<bool> {
        match pattern {
            Pat::Wild(_) => Ok(true),
            Pat::Paren(inner) => self.bind(&inner.pat, value),
            Pat::Type(typed) => self.bind(&typed.pat, value),
            Pat::Ident(name) if self.is_constant(&name.ident) => {
                let constant = self.path(&name.ident.clone().into())?;
                is_equal(&constant, &value)
            }
            Pat::Ident(name) => {
                if let Some((_, inner)) = &name.subpat
                    && !self.bind(inner, value.clone())?
                {
                    return Ok(false);
                }
                self.declare(&name.ident, value);
                Ok(true)
            }
            Pat::Reference(inner) => match value {
                Value::Reference(place) => {
                    let value = place.borrow().copy();
                    self.bind(&inner.pat, value)
                }
                _ => Err(Stop::says("a reference pattern for a value")),
            },
            Pat::Tuple(tuple) => self.bind_all(&tuple.elems, &value),
            Pat::Slice(slice) => self.bind_all(&slice.elems, &value),
            Pat::Struct(structure) => {
                let Value::Struct(_, fields) = value.followed() else {
                    return Err(Stop::not_understood("a struct", &value));
                };
                for field in &structure.fields {
                    let Member::Named(name) = &field.member else { return Err(Stop::says("a field without name")) };
                    let found = fields.iter().find(|(known, _)| name == known);
                    let (_, place) = found.ok_or_else(|| Stop::says(format!("the field {name}")))?;
                    if !self.bind(&field.pat, part(&value, place))? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            Pat::Or(or) => {
                for case in &or.cases {
                    if self.bind(case, value.clone())? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            Pat::Guard(guarded) => Ok(self.bind(&guarded.pat, value)? && self.expression(&guarded.guard)?.truth()?),
            Pat::Lit(literal) => {
                let literal = self.literal(&literal.lit)?;
                is_equal(&literal, &value)
            }
            Pat::Path(path) => {
                let constant = self.path(&path.path)?;
                is_equal(&constant, &value)
            }
            Pat::Range(range) => {
                let mut holds = |end: &Option<Box<syn::Expr>>, operator| match end {
                    Some(end) => binary(&operator, &self.expression(end)?, &value)?.truth(),
                    None => Ok(true),
                };
                let is_closed = matches!(range.limits, RangeLimits::Closed(_));
                let below = if is_closed { BinOp::Ge(Default::default()) } else { BinOp::Gt(Default::default()) };
                Ok(holds(&range.start, BinOp::Le(Default::default()))? && holds(&range.end, below)?)
            }
            _ => Err(Stop::says("a pattern")),
        }
    }

    /// Whether a name in a pattern is that of a constant, and no new variable.
    fn is_constant(&self, name: &Ident) -> bool {
        let name = name.to_string();
        self.named(&name).is_some_and(|known| known.is_item) || self.program.constants.contains_key(&name)
    }

    /// Elements in a row, perhaps with `..` or `rest @ ..`.
    fn bind_all<'a>(&mut self, patterns: impl IntoIterator<Item = &'a Pat>, value: &Value) -> Outcome<bool> {
        let patterns: Vec<_> = patterns.into_iter().collect();
        let elements = value.elements()?;
        let rest = patterns.iter().position(|pattern| is_rest(pattern));
        let (before, after) = match rest {
            None => (patterns.len(), 0),
            Some(place) => (place, patterns.len() - place - 1),
        };
        if before + after > elements.len() || rest.is_none() && before != elements.len() {
            return Err(Stop::says("a pattern of another length"));
        }
        let middle = &elements[before..elements.len() - after];
        if let Some(Pat::Ident(name)) = rest.map(|place| patterns[place]) {
            let middle = Value::Array(middle.to_vec());
            let middle = if let Value::Reference(_) = value { Value::Reference(cell(middle)) } else { middle.copy() };
            self.declare(&name.ident, middle);
        }
        let ends = patterns[..before].iter().zip(&elements);
        let ends = ends.chain(patterns[patterns.len() - after..].iter().zip(&elements[elements.len() - after..]));
        for (pattern, element) in ends {
            if !self.bind(pattern, part(value, element))? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// What a pattern sees of an element.
fn part(whole: &Value, element: &Cell) -> Value {
    match whole {
        Value::Reference(_) if !matches!(&*element.borrow(), Value::Reference(_)) => Value::Reference(element.clone()),
        _ => element.borrow().copy(),
    }
}

fn is_rest(pattern: &Pat) -> bool {
    match pattern {
        Pat::Rest(_) => true,
        Pat::Ident(name) => name.subpat.as_ref().is_some_and(|(_, inner)| is_rest(inner)),
        _ => false,
    }
}

fn is_equal(a: &Value, b: &Value) -> Outcome<bool> {
    binary(&BinOp::Eq(Default::default()), a, b)?.truth()
}
