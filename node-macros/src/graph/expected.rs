//! The shape that a variable must have, where its value alone does not show it.

use crate::syntax::{Block, Expression, Kind, Pattern, Shape, Statement};

/// The shape of the variable that the statement at this position binds, as the end of the block shows it: in
/// `{ let a = std::array::from_fn(…); (v, a) }` it is the second part of the block's own.
pub fn expected<'s>(block: &Block, position: usize, shape: Option<&'s Shape>) -> Option<&'s Shape> {
    let Some(Statement::Let { pattern: Pattern::Name(name), shape: None, value }) = block.statements.get(position)
    else {
        return None;
    };
    if !is_open(value) {
        return None;
    }
    let name = name.to_string();
    let found = shape_at(block.value.as_deref()?, &name, shape?)?;
    let again = block.statements[position + 1..].iter().any(|statement| match statement {
        Statement::Let { pattern, .. } => pattern.binds(&name),
        _ => false,
    });
    (!again).then_some(found)
}

/// Whether the shape of a value may be open: functions of types and of the standard library, and `into`.
fn is_open(value: &Expression) -> bool {
    match &value.kind {
        Kind::Call { function, .. } => !function.is_definable(),
        Kind::Method { name, .. } => name == "into",
        _ => false,
    }
}

/// The shape of a variable within a value of this shape.
fn shape_at<'s>(value: &Expression, name: &str, shape: &'s Shape) -> Option<&'s Shape> {
    match (&value.kind, shape) {
        (Kind::Name(other), _) => (other == name).then_some(shape),
        (Kind::Tuple(parts), Shape::Tuple(shapes)) => {
            parts.iter().zip(shapes).find_map(|(part, shape)| shape_at(part, name, shape))
        }
        (Kind::Array(elements), Shape::Array(shape, _)) => {
            elements.iter().find_map(|element| shape_at(element, name, shape))
        }
        (Kind::If { then, otherwise, .. }, _) => {
            shape_at_end(then, name, shape).or_else(|| shape_at(otherwise.as_deref()?, name, shape))
        }
        (Kind::Block(block), _) => shape_at_end(block, name, shape),
        (Kind::Struct(fields, _), Shape::Struct(shapes)) => fields.iter().find_map(|(field, value)| {
            let (_, shape) = shapes.iter().find(|(known, _)| known == field)?;
            shape_at(value, name, shape)
        }),
        _ => None,
    }
}

/// At the end of a block that binds no names.
fn shape_at_end<'s>(block: &Block, name: &str, shape: &'s Shape) -> Option<&'s Shape> {
    if block.statements.is_empty() { shape_at(block.value.as_deref()?, name, shape) } else { None }
}
