//! Expressions.

use proc_macro2::Ident;
use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{BinOp, Expr, ExprIf, ExprPath, ExprStruct, Lit, RangeLimits, Token, Type, UnOp};

use super::bits::BITS;
use super::call::inherent_function;
use super::statement::{Reader, is_value};
use super::{Block, Cast, Expression, Index, Kind, Member, NamedConstant, Operator, Real, Unary};
use crate::report::{Extent, Reported};

impl Reader<'_> {
    /// An expression; what is refused becomes [`Kind::Refused`], so that mistakes elsewhere are found too.
    pub fn expression(&mut self, expression: &Expr) -> Expression {
        match expression {
            Expr::Paren(inner) => self.expression(&inner.expr),
            Expr::Group(inner) => self.expression(&inner.expr),
            _ => {
                let kind = self.kind(expression).unwrap_or(Kind::Refused);
                Expression { extent: Extent::from(expression), kind }
            }
        }
    }

    fn kind(&mut self, expression: &Expr) -> Reported<Kind> {
        Some(match expression {
            Expr::Lit(literal) => self.literal(&literal.lit)?,
            Expr::Path(path) => self.path(path)?,
            Expr::Unary(unary) => self.unary(&unary.op, &unary.expr)?,
            Expr::Binary(binary) if is_value(expression) => self.binary(&binary.op, &binary.left, &binary.right)?,
            Expr::MethodCall(call) => self.method(call),
            Expr::Call(call) => self.call(call)?,
            Expr::Struct(structure) => self.structure(structure)?,
            Expr::Macro(call) => self.macro_call(&call.mac)?,
            Expr::Closure(closure) => self.closure(closure)?,
            Expr::Reference(reference) => {
                Kind::Reference(Box::new(self.expression(&reference.expr)), reference.mutability.is_some())
            }
            Expr::Range(range) => {
                let mut bound =
                    |bound: &Option<Box<Expr>>| bound.as_ref().map(|bound| Box::new(self.expression(bound)));
                Kind::Range(bound(&range.start), bound(&range.end), matches!(range.limits, RangeLimits::Closed(_)))
            }
            Expr::Index(index) => {
                let (array, index) = (self.expression(&index.expr), self.expression(&index.index));
                Kind::Index(Box::new(array), Box::new(index))
            }
            Expr::Field(field) => self.field(&field.base, &field.member),
            Expr::Array(array) => Kind::Array(self.expressions(&array.elems)),
            Expr::Tuple(tuple) => Kind::Tuple(self.expressions(&tuple.elems)),
            Expr::Repeat(repeat) => {
                let (element, length) = (self.expression(&repeat.expr), self.expression(&repeat.len));
                Kind::Repeat(Box::new(element), Box::new(length))
            }
            Expr::Cast(cast) => self.cast(&cast.expr, &cast.ty)?,
            Expr::Block(block) if block.label.is_none() => Kind::Block(self.block(&block.block)),
            Expr::If(conditional) => self.conditional(conditional),
            Expr::Match(choice) => self.matching(choice)?,
            Expr::Infer(token) => Kind::Name(Ident::new("_", token.underscore_token.span)),
            Expr::Loop(_) => return self.refuse(expression, refusal(expression)),
            _ if !is_value(expression) => {
                Kind::Block(Block { statements: vec![self.action(expression)?], value: None })
            }
            _ => return self.refuse(expression, refusal(expression)),
        })
    }

    fn refuse<T>(&mut self, at: impl Into<Extent>, message: &str) -> Reported<T> {
        self.report.error(at, message);
        None
    }

    pub fn expressions(&mut self, expressions: &Punctuated<Expr, Token![,]>) -> Vec<Expression> {
        expressions.iter().map(|expression| self.expression(expression)).collect()
    }

    fn literal(&mut self, literal: &Lit) -> Reported<Kind> {
        let value = match literal {
            Lit::Float(number) if number.suffix() == "f32" => {
                number.base10_parse::<f32>().map(|value| Kind::Float(value.into()))
            }
            Lit::Float(number) => number.base10_parse().map(Kind::Float),
            Lit::Int(number) if matches!(number.suffix(), "f64" | "f32") => {
                number.base10_digits().parse().map(Kind::Float).map_err(|error| syn::Error::new(number.span(), error))
            }
            Lit::Int(number) => {
                number.base10_parse().map(|value| Kind::Integer(value, number.suffix().starts_with('i')))
            }
            Lit::Bool(value) => Ok(Kind::Boolean(value.value)),
            _ => return self.refuse(literal, "dynamics are made of numbers: this literal has no place in them"),
        };
        value.map_err(|error| self.report.error(literal, error)).ok()
    }

    fn path(&mut self, path: &ExprPath) -> Reported<Kind> {
        match path.path.get_ident() {
            Some(name) => match self.known.constants.iter().find(|(known, _)| known == name) {
                Some(&(_, Index::Number(value))) => Some(Kind::Integer(value, value < 0)),
                _ => Some(Kind::Name(name.clone())),
            },
            None => Some(match inherent_function(path) {
                Some((_, name)) if name.to_string().starts_with(char::is_lowercase) => Kind::Function(name),
                _ => Kind::Path(NamedConstant::new(path.to_token_stream())),
            }),
        }
    }

    fn unary(&mut self, operator: &UnOp, operand: &Expr) -> Reported<Kind> {
        let operator = match operator {
            UnOp::Neg(_) => Unary::Negate,
            UnOp::Not(_) => Unary::Not,
            _ => return Some(Kind::Dereference(Box::new(self.expression(operand)))),
        };
        Some(Kind::Unary(operator, Box::new(self.expression(operand))))
    }

    fn binary(&mut self, operator: &BinOp, left: &Expr, right: &Expr) -> Reported<Kind> {
        let (left, right) = (self.expression(left), self.expression(right));
        let operator = match operator {
            BinOp::Add(_) => Operator::Add,
            BinOp::Sub(_) => Operator::Subtract,
            BinOp::Mul(_) => Operator::Multiply,
            BinOp::Div(_) => Operator::Divide,
            BinOp::Rem(_) => Operator::Remainder,
            BinOp::Eq(_) => Operator::Equal,
            BinOp::Ne(_) => Operator::NotEqual,
            BinOp::Lt(_) => Operator::Less,
            BinOp::Le(_) => Operator::LessEqual,
            BinOp::Gt(_) => Operator::Greater,
            BinOp::Ge(_) => Operator::GreaterEqual,
            BinOp::And(_) => Operator::And,
            BinOp::Or(_) => Operator::Or,
            _ => return self.refuse(operator, BITS),
        };
        Some(Kind::Binary(operator, Box::new(left), Box::new(right)))
    }

    fn field(&mut self, base: &Expr, member: &syn::Member) -> Kind {
        let base = self.expression(base);
        let member = match member {
            syn::Member::Unnamed(index) => Member::Number(index.index as usize),
            syn::Member::Named(name) => Member::Name(name.clone()),
        };
        Kind::Field(Box::new(base), member)
    }

    /// `Body { q, v, ..old }`.
    fn structure(&mut self, structure: &ExprStruct) -> Reported<Kind> {
        let mut fields = Vec::new();
        for field in &structure.fields {
            let syn::Member::Named(name) = &field.member else {
                return self.refuse(field, "the fields of a struct have names here");
            };
            fields.push((name.to_string(), self.expression(&field.expr)));
        }
        let rest = structure.rest.as_ref().map(|rest| Box::new(self.expression(rest)));
        Some(Kind::Struct(fields, rest))
    }

    fn cast(&mut self, value: &Expr, ty: &Type) -> Reported<Kind> {
        let Some(target) = Cast::to(&ty.to_token_stream().to_string()) else {
            return self.refuse(ty, "cast to `f64`, `f32` or an integer type");
        };
        Some(Kind::Cast(Box::new(self.expression(value)), target))
    }

    fn conditional(&mut self, conditional: &ExprIf) -> Kind {
        let condition = self.expression(&conditional.cond);
        let then = self.block(&conditional.then_branch);
        let otherwise = conditional.else_branch.as_ref().map(|(_, branch)| Box::new(self.expression(branch)));
        Kind::If { condition: Box::new(condition), then, otherwise }
    }
}

impl Cast {
    /// To the type of this name.
    pub fn to(name: &str) -> Option<Self> {
        Some(match name {
            "f64" => Self::Real(Real::F64),
            "f32" => Self::Real(Real::F32),
            "i8" => Self::Signed { bits: 8 },
            "i16" => Self::Signed { bits: 16 },
            "i32" => Self::Signed { bits: 32 },
            "i64" | "i128" | "isize" => Self::Signed { bits: 64 },
            "u8" => Self::Unsigned { bits: 8 },
            "u16" => Self::Unsigned { bits: 16 },
            "u32" => Self::Unsigned { bits: 32 },
            "u64" | "u128" | "usize" => Self::Unsigned { bits: 64 },
            _ => return None,
        })
    }
}

/// What an expression outside the language is, why, and what to write instead.
fn refusal(expression: &Expr) -> &'static str {
    match expression {
        Expr::Return(_) => {
            "`return` stands at the end of the function, or of a branch of an `if` or `match` outside of loops, since the recurrences follow every \
             path through the function: write `if … { a } else { b }`"
        }
        Expr::Loop(_) => "a loop has no value here: assign to a variable before `break`",
        Expr::While(_) => "loops run over ranges, `for i in 0..6`: the recurrences need the number of their turns",
        Expr::Unsafe(_) => "`unsafe` has no place in dynamics",
        Expr::Async(_) | Expr::Await(_) => "`async` has no place in dynamics",
        Expr::Try(_) => {
            "dynamics cannot fail: there is no `?`; a value that is not finite ends the solve with an error"
        }
        Expr::Let(_) => {
            "`if let` is not supported: there are no `Option`s here; write the condition itself, `if i + 1 < 6 { x[i + 1] } else { 0.0 }`"
        }
        Expr::Block(_) => "labels are not supported: write `if … { a } else { b }`",
        _ => "this expression is not supported in dynamics",
    }
}
