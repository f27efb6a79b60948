//! Calls: of methods, of functions by their path, and the closures that are called.

use std::rc::Rc;

use proc_macro2::Ident;
use syn::{
    AngleBracketedGenericArguments, Expr, ExprBlock, ExprCall, ExprClosure, ExprMethodCall, ExprPath, GenericArgument,
    PathArguments, Stmt, Type,
};

use super::statement::{Reader, is_value};
use super::{Block, Cast, Closure, Expression, Kind, Path, Pattern};
use crate::report::{Extent, Reported};

impl Reader<'_> {
    pub fn method(&mut self, call: &ExprMethodCall) -> Kind {
        let receiver = self.expression(&call.receiver);
        let generics = call.turbofish.as_ref().map_or(Vec::new(), |turbofish| self.generics(turbofish));
        // What `expect` would say is nothing to compute with.
        let arguments = if call.method == "expect" { Vec::new() } else { self.expressions(&call.args) };
        Kind::Method { receiver: Box::new(receiver), name: call.method.clone(), generics, arguments }
    }

    /// `f64::sin(x)` is `x.sin()`, `usize::min(i, 2)` is `i.min(2)`, and `f64::from(i)` is `i as f64`; other functions are named.
    pub fn call(&mut self, call: &ExprCall) -> Reported<Kind> {
        let mut function = &*call.func;
        while let Expr::Paren(inner) = function {
            function = &inner.expr;
        }
        let Expr::Path(path) = function else {
            let message = "a function is called by its name: bind it by `let` first";
            self.report.error(function, message);
            return None;
        };
        let mut arguments = self.expressions(&call.args);
        let Some((target, name)) = inherent_function(path) else {
            return Some(Kind::Call { function: self.function(path), arguments });
        };
        if arguments.is_empty() {
            self.report.error(call, "this function needs an argument");
            return None;
        }
        let receiver = Box::new(arguments.remove(0));
        if name == "from" {
            return Some(Kind::Cast(receiver, target));
        }
        Some(Kind::Method { receiver, name, generics: Vec::new(), arguments })
    }

    pub fn closure(&mut self, closure: &ExprClosure) -> Reported<Kind> {
        if let Some(token) = &closure.asyncness {
            self.report.error(token, "`async` has no place in dynamics");
            return None;
        }
        let parameters: Vec<_> = closure.inputs.iter().map(|input| Pattern::read(input, self.report)).collect();
        let body = if let Expr::Block(ExprBlock { block, label: None, .. }) = &*closure.body {
            Expression { extent: Extent::from(&*closure.body), kind: Kind::Block(self.body(&block.stmts)?) }
        } else if is_value(&closure.body) {
            self.expression(&closure.body)
        } else {
            let statements = self.statements(&[Stmt::Expr((*closure.body).clone(), None)]);
            Expression { extent: Extent::from(&*closure.body), kind: Kind::Block(Block { statements, value: None }) }
        };
        let parameters = parameters.into_iter().collect::<Option<_>>()?;
        Some(Kind::Closure(Rc::new(Closure { parameters, body, moves: closure.capture.is_some() })))
    }

    fn function(&mut self, path: &ExprPath) -> Path {
        let mut generics = Vec::new();
        for segment in &path.path.segments {
            if let PathArguments::AngleBracketed(arguments) = &segment.arguments {
                generics.extend(self.generics(arguments));
            }
        }
        let segments = path.path.segments.iter().map(|segment| segment.ident.clone()).collect();
        Path { segments, generics, extent: Extent::from(path) }
    }

    /// Lengths as expressions, types by their name; what has none is left open.
    fn generics(&mut self, arguments: &AngleBracketedGenericArguments) -> Vec<Expression> {
        let generics = arguments.args.iter().map(|argument| match argument {
            GenericArgument::Const(length) => self.expression(length),
            GenericArgument::Type(Type::Path(path)) => {
                let path = ExprPath { attrs: Vec::new(), qself: path.qself.clone(), path: path.path.clone() };
                self.expression(&Expr::Path(path))
            }
            _ => Expression { extent: Extent::from(argument), kind: Kind::Refused },
        });
        generics.collect()
    }
}

impl Path {
    /// The names, `forces::gravity`.
    pub fn text(&self) -> String {
        join(&self.segments)
    }

    /// Whether it may lead to a function of the user's: not to one of a type, or of the standard library.
    pub fn is_definable(&self) -> bool {
        is_definable(&self.segments)
    }
}

pub fn join(segments: &[Ident]) -> String {
    segments.iter().map(ToString::to_string).collect::<Vec<_>>().join("::")
}

pub fn is_definable(segments: &[Ident]) -> bool {
    let [outside @ .., name] = segments else { return false };
    let standard = ["std", "core", "array", "iter", "mem"].iter().any(|known| outside.iter().any(|part| part == known));
    let of_type = outside.last().is_some_and(|part| part.to_string().starts_with(char::is_uppercase));
    let no_name = ["from_fn", "self", "super", "crate"].iter().any(|known| name == known);
    !standard && !of_type && !no_name && !name.to_string().starts_with(char::is_uppercase)
}

/// The name of a function of a number's type by its path, `f64::sin` or `usize::min`, and that type.
pub fn inherent_function(path: &ExprPath) -> Option<(Cast, Ident)> {
    let mut segments = path.path.segments.iter().rev();
    let (name, ty) = (segments.next()?, segments.next()?);
    Some((Cast::to(&ty.ident.to_string())?, name.ident.clone()))
}
