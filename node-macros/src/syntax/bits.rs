//! Operators on bits, which are refused.

use syn::visit_mut::{VisitMut, visit_expr_mut};
use syn::{BinOp, Block, Expr, Macro};

use super::macro_call::change_expressions;

/// The remedy for an operator on bits.
pub const BITS: &str =
    "this operator works on bits: indices know `+ - * / %`, truth values `&&` and `||`; a power is `.powi(2)`";

/// The body of a function that has mistakes, without these operators: rustc would refuse `x ^ 2` once more.
pub fn without_bits(body: &mut Block) {
    Bits.visit_block_mut(body);
}

struct Bits;

impl VisitMut for Bits {
    fn visit_macro_mut(&mut self, call: &mut Macro) {
        change_expressions(call, &mut |expression| self.visit_expr_mut(expression));
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_expr_mut(self, expression);
        if let Expr::Binary(binary) = expression
            && matches!(
                binary.op,
                BinOp::BitXor(_) | BinOp::BitAnd(_) | BinOp::BitOr(_) | BinOp::Shl(_) | BinOp::Shr(_)
            )
        {
            *expression = (*binary.left).clone();
        }
    }
}
