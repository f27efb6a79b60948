//! What a function names that stands outside of it.

use std::collections::HashSet;

use proc_macro2::Ident;
use quote::ToTokens;
use syn::visit::{
    Visit, visit_block, visit_expr, visit_expr_call, visit_expr_closure, visit_expr_method_call, visit_item_fn,
    visit_pat_ident,
};
use syn::{
    Arm, BinOp, Block, Expr, ExprBinary, ExprCall, ExprClosure, ExprForLoop, ExprIf, ExprLet, ExprMethodCall,
    ExprRepeat, ExprUnary, ExprWhile, FieldPat, Item, ItemFn, ItemUse, Local, Macro, Member, Pat, PatIdent, PatRange,
    Path, PathArguments, Stmt, Type, UnOp,
};

use super::call::{inherent_function, is_definable, join};
use super::matching::Matches;
use super::matrix::matrix_macro;
use super::panic::Assertion;
use super::structure::structs_of_function;
use super::{NamedConstant, Part, Real};

/// The functions that a function calls, and the constants that it computes with, each once.
#[derive(Default)]
pub struct Outside {
    functions: Vec<Path>,
    /// The structs that its signature names.
    structures: Vec<Path>,
    constants: Vec<NamedConstant>,
}

impl Outside {
    fn of(item: &ItemFn, real: Real) -> Self {
        let mut finder = Finder { real, items: Vec::new(), variables: Vec::new(), found: Self::default() };
        finder.visit_item_fn(item);
        finder.found
    }

    /// The paths of all that is defined elsewhere.
    pub fn definitions(item: &ItemFn) -> Vec<Path> {
        let Self { structures, functions, .. } = Self::of(item, Real::F64);
        [structures, functions].concat()
    }

    /// The constants, with truth values as numbers of this type.
    pub fn constants(item: &ItemFn, real: Real) -> Vec<NamedConstant> {
        Self::of(item, real).constants
    }
}

/// The names of a path, `forces::gravity`.
pub fn path_text(path: &Path) -> String {
    join(&idents(path))
}

fn idents(path: &Path) -> Vec<Ident> {
    path.segments.iter().map(|segment| segment.ident.clone()).collect()
}

struct Finder {
    real: Real,
    /// The names of constants and functions of the blocks around, innermost last.
    items: Vec<HashSet<String>>,
    /// Those of the variables of the function that are in sight, innermost last.
    variables: Vec<HashSet<String>>,
    found: Outside,
}

/// The methods whose last argument is a function, which may be given by its path.
const TAKES_FUNCTION: &[&str] = &["map", "zip_map", "filter", "flat_map", "fold", "reduce", "for_each", "all", "any"];

impl Finder {
    /// Notes a function from elsewhere.
    fn called(&mut self, function: &Expr) {
        let Expr::Path(function) = function else { return };
        let path = &function.path;
        if self.is_inside(&path_text(path)) {
            return;
        }
        let known = self.found.functions.iter().any(|other| path_text(other) == path_text(path));
        if !known && inherent_function(function).is_none() && is_definable(&idents(path)) {
            let mut path = path.clone();
            path.segments.iter_mut().for_each(|segment| segment.arguments = PathArguments::None);
            self.found.functions.push(path);
        }
    }

    /// Whether a path is the name of a variable, or of a constant or a function of a block around.
    fn is_inside(&self, path: &str) -> bool {
        self.items.iter().chain(&self.variables).any(|names| names.contains(path))
    }

    /// Visits what sees these constants and functions, and the variables that are bound in it.
    fn among(&mut self, items: HashSet<String>, visit: impl FnOnce(&mut Self)) {
        self.items.push(items);
        self.inside(visit);
        self.items.pop();
    }

    /// Visits what alone sees the variables that are bound in it.
    fn inside(&mut self, visit: impl FnOnce(&mut Self)) {
        self.variables.push(HashSet::new());
        visit(self);
        self.variables.pop();
    }

    /// Notes a constant from elsewhere.
    fn computed_with(&mut self, constant: NamedConstant) {
        let known = self.is_inside(&constant.path_text());
        if !known && !self.found.constants.iter().any(|other| other.accessor() == constant.accessor()) {
            self.found.constants.push(constant);
        }
    }

    /// What a pattern takes of a constant.
    fn taken_apart(&mut self, pattern: &Pat, whole: NamedConstant) {
        let parts: Vec<_> = match pattern {
            Pat::Type(typed) => return self.taken_apart(&typed.pat, whole),
            Pat::Tuple(tuple) => tuple.elems.iter().zip((0..).map(Part::Field)).collect(),
            Pat::Slice(slice) => slice.elems.iter().zip((0..).map(Part::Element)).collect(),
            Pat::Struct(structure) => structure.fields.iter().filter_map(named_part).collect(),
            Pat::Wild(_) | Pat::Rest(_) => return,
            _ => return self.computed_with(whole),
        };
        parts.into_iter().for_each(|(pattern, part)| self.taken_apart(pattern, whole.part(part)));
    }

    /// What stands where a truth value is needed.
    fn visit_condition(&mut self, condition: &Expr) {
        match condition {
            Expr::Paren(inner) => self.visit_condition(&inner.expr),
            Expr::Unary(ExprUnary { op: UnOp::Not(_), expr, .. }) => self.visit_condition(expr),
            Expr::Binary(ExprBinary { op: BinOp::And(_) | BinOp::Or(_), left, right, .. }) => {
                self.visit_condition(left);
                self.visit_condition(right);
            }
            _ => match constant(condition) {
                Some(constant) => self.computed_with(constant.part(Part::Truth(self.real))),
                None => self.visit_expr(condition),
            },
        }
    }

    /// The pattern of an arm, where a name in upper case is a constant.
    fn visit_test(&mut self, pattern: &Pat) {
        match pattern {
            Pat::Ident(PatIdent { ident, subpat: None, .. }) if is_constant(&ident.clone().into()) => {
                self.computed_with(NamedConstant::new(ident.to_token_stream()));
            }
            Pat::Path(path) => self.computed_with(NamedConstant::new(path.to_token_stream())),
            Pat::Range(PatRange { start, end, .. }) => {
                [start, end].into_iter().flatten().for_each(|bound| self.visit_expr(bound));
            }
            Pat::Or(alternatives) => alternatives.cases.iter().for_each(|pattern| self.visit_test(pattern)),
            Pat::Tuple(tuple) => tuple.elems.iter().for_each(|pattern| self.visit_test(pattern)),
            Pat::Paren(inner) => self.visit_test(&inner.pat),
            Pat::Guard(guarded) => {
                self.visit_test(&guarded.pat);
                self.visit_condition(&guarded.guard);
            }
            _ => self.visit_pat(pattern),
        }
    }
}

impl<'a> Visit<'a> for Finder {
    // The value does not see the name: in `let mean = mean(x)` a function is called.
    fn visit_local(&mut self, local: &'a Local) {
        if let Some(init) = &local.init {
            match constant(&init.expr) {
                Some(constant) => self.taken_apart(&local.pat, constant),
                None => self.visit_expr(&init.expr),
            }
            init.diverge.iter().for_each(|(_, otherwise)| self.visit_expr(otherwise));
        }
        self.visit_pat(&local.pat);
    }

    fn visit_expr_let(&mut self, test: &'a ExprLet) {
        self.visit_expr(&test.expr);
        self.visit_test(&test.pat);
    }

    fn visit_pat_ident(&mut self, name: &'a PatIdent) {
        if let Some(variables) = self.variables.last_mut() {
            variables.insert(name.ident.to_string());
        }
        visit_pat_ident(self, name);
    }

    fn visit_expr_closure(&mut self, closure: &'a ExprClosure) {
        self.inside(|this| visit_expr_closure(this, closure));
    }

    // They are in sight in the whole block, and nowhere else.
    fn visit_block(&mut self, block: &'a Block) {
        let items = block.stmts.iter().filter_map(|statement| match statement {
            Stmt::Item(Item::Fn(item)) => Some(item.sig.ident.to_string()),
            Stmt::Item(Item::Const(item)) => Some(item.ident.to_string()),
            _ => None,
        });
        self.among(items.collect(), |this| visit_block(this, block));
    }

    fn visit_item_fn(&mut self, item: &'a ItemFn) {
        let structures = structs_of_function(item);
        let known = |path: &Path| self.found.structures.iter().any(|other| path_text(other) == path_text(path));
        let new: Vec<_> = structures.into_iter().filter(|path| !known(path)).collect();
        self.found.structures.extend(new);
        let sizes = item.sig.generics.const_params().map(|parameter| parameter.ident.to_string());
        let around = std::mem::take(&mut self.variables);
        self.among(sizes.collect(), |this| visit_item_fn(this, item));
        self.variables = around;
    }

    fn visit_item_use(&mut self, _: &'a ItemUse) {}

    // Lengths and bounds are known by their promised values.
    fn visit_type(&mut self, _: &'a Type) {}

    fn visit_expr_repeat(&mut self, repeat: &'a ExprRepeat) {
        self.visit_expr(&repeat.expr);
    }

    fn visit_expr_for_loop(&mut self, repeat: &'a ExprForLoop) {
        if !matches!(*repeat.expr, Expr::Range(_)) {
            self.visit_expr(&repeat.expr);
        }
        self.inside(|this| {
            this.visit_pat(&repeat.pat);
            this.visit_block(&repeat.body);
        });
    }

    fn visit_expr_call(&mut self, call: &'a ExprCall) {
        if !matches!(*call.func, Expr::Path(_)) {
            return visit_expr_call(self, call);
        }
        self.called(&call.func);
        call.args.iter().for_each(|argument| self.visit_expr(argument));
    }

    fn visit_expr_method_call(&mut self, call: &'a ExprMethodCall) {
        if TAKES_FUNCTION.iter().any(|name| call.method == name) {
            call.args.last().into_iter().for_each(|argument| self.called(argument));
        }
        visit_expr_method_call(self, call);
    }

    fn visit_macro(&mut self, call: &'a Macro) {
        if let Some(Ok(rows)) = matrix_macro(call) {
            rows.iter().flatten().for_each(|element| self.visit_expr(element));
        }
        if call.path.is_ident("matches")
            && let Ok(Matches { value, pattern, guard }) = call.parse_body()
        {
            self.visit_expr(&value);
            self.inside(|this| {
                this.visit_test(&pattern);
                guard.iter().for_each(|guard| this.visit_condition(guard));
            });
        }
        if let Some(Ok(Assertion { looked_at, .. })) = Assertion::read(call) {
            looked_at.iter().for_each(|expression| self.visit_condition(expression));
        }
    }

    fn visit_expr_if(&mut self, conditional: &'a ExprIf) {
        self.inside(|this| {
            this.visit_condition(&conditional.cond);
            this.visit_block(&conditional.then_branch);
        });
        conditional.else_branch.iter().for_each(|(_, otherwise)| self.visit_expr(otherwise));
    }

    fn visit_expr_while(&mut self, repeat: &'a ExprWhile) {
        self.inside(|this| {
            this.visit_condition(&repeat.cond);
            this.visit_block(&repeat.body);
        });
    }

    fn visit_arm(&mut self, arm: &'a Arm) {
        self.inside(|this| {
            this.visit_test(&arm.pat);
            this.visit_expr(&arm.body);
        });
    }

    fn visit_expr(&mut self, expression: &'a Expr) {
        if matches!(
            expression,
            Expr::Unary(ExprUnary { op: UnOp::Not(_), .. })
                | Expr::Binary(ExprBinary { op: BinOp::And(_) | BinOp::Or(_), .. })
        ) {
            return self.visit_condition(expression);
        }
        let Some(constant) = constant(expression) else { return visit_expr(self, expression) };
        self.computed_with(constant);
        indices(expression).for_each(|index| self.visit_expr(index));
    }
}

/// `MASS`, `MASS[i]`, `MASS as f64`: a constant, or a part of one; indices do not matter.
fn constant(expression: &Expr) -> Option<NamedConstant> {
    match expression {
        Expr::Paren(inner) => constant(&inner.expr),
        Expr::Path(path) => is_constant(&path.path).then(|| NamedConstant::new(path.to_token_stream())),
        Expr::Index(index) => Some(constant(&index.expr)?.part(Part::Element(0))),
        Expr::Field(field) => match &field.member {
            Member::Unnamed(member) => Some(constant(&field.base)?.part(Part::Field(member.index as usize))),
            Member::Named(name) => Some(constant(&field.base)?.part(Part::Named(name.clone()))),
        },
        Expr::Cast(cast) => {
            let target = cast.ty.to_token_stream().to_string();
            let real = [Real::F64, Real::F32].into_iter().find(|real| real.name() == target)?;
            Some(constant(&cast.expr)?.part(Part::As(real)))
        }
        _ => None,
    }
}

fn named_part(field: &FieldPat) -> Option<(&Pat, Part)> {
    let Member::Named(name) = &field.member else { return None };
    Some((&field.pat, Part::Named(name.clone())))
}

/// A name that is no variable is a constant; a path in lower case leads to a function, `f64::tanh`.
fn is_constant(path: &Path) -> bool {
    !path.is_ident("Self")
        && path.segments.last().is_some_and(|name| name.ident.to_string().contains(char::is_uppercase))
}

/// The indices of a part of a constant.
fn indices(expression: &Expr) -> Box<dyn Iterator<Item = &Expr> + '_> {
    match expression {
        Expr::Paren(inner) => indices(&inner.expr),
        Expr::Index(index) => Box::new(indices(&index.expr).chain([&*index.index])),
        Expr::Field(field) => indices(&field.base),
        Expr::Cast(cast) => indices(&cast.expr),
        _ => Box::new(std::iter::empty()),
    }
}
