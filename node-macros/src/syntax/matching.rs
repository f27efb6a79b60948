//! `match` on integers and booleans.

use syn::parse::{Parse, ParseStream};
use syn::{Expr, ExprMatch, ExprPath, Macro, Pat, RangeLimits, Token};

use super::statement::Reader;
use super::{Arm, Expression, Kind, Test};
use crate::report::{Extent, Reported};

/// What stands in `matches!`.
pub struct Matches {
    pub value: Expr,
    pub pattern: Pat,
    pub guard: Option<Expr>,
}

impl Parse for Matches {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let value = input.parse()?;
        input.parse::<Token![,]>()?;
        let pattern = input.call(Pat::parse_multi_with_leading_vert)?;
        let guard = input.parse::<Option<Token![if]>>()?.map(|_| input.parse()).transpose()?;
        input.parse::<Option<Token![,]>>()?;
        Ok(Self { value, pattern, guard })
    }
}

impl Reader<'_> {
    pub fn matching(&mut self, choice: &ExprMatch) -> Reported<Kind> {
        let value = Box::new(self.expression(&choice.expr));
        let arms: Vec<_> = choice.arms.iter().map(|arm| self.arm(arm)).collect();
        Some(Kind::Match { value, arms: arms.into_iter().collect::<Reported<_>>()? })
    }

    fn arm(&mut self, arm: &syn::Arm) -> Reported<Arm> {
        let (test, guard) = self.arm_test(arm);
        let body = self.expression(&arm.body);
        Some(Arm { test: test?, guard, body })
    }

    /// The pattern of an arm and its guard.
    pub fn arm_test(&mut self, arm: &syn::Arm) -> (Reported<Test>, Option<Expression>) {
        let (pattern, guard) = match &arm.pat {
            Pat::Guard(guarded) => (&*guarded.pat, Some(&*guarded.guard)),
            pattern => (pattern, None),
        };
        (self.test(pattern), guard.map(|guard| self.expression(guard)))
    }

    /// `matches!(n, 0 | 3 if odd)` is a `match` with the values `true` and `false`.
    pub fn matches(&mut self, call: &Macro) -> Reported<Kind> {
        let Matches { value, pattern, guard } =
            call.parse_body().map_err(|error: syn::Error| self.report.error(error.span(), &error)).ok()?;
        let value = Box::new(self.expression(&value));
        let test = self.test(&pattern);
        let guard = guard.map(|guard| self.expression(&guard));
        let constant = |holds| Expression { extent: Extent::from(&call.path), kind: Kind::Boolean(holds) };
        let matching = Arm { test: test?, guard, body: constant(true) };
        let other = Arm { test: Test::Always, guard: None, body: constant(false) };
        Some(Kind::Match { value, arms: vec![matching, other] })
    }

    fn test(&mut self, pattern: &Pat) -> Reported<Test> {
        match pattern {
            Pat::Wild(_) => Some(Test::Always),
            Pat::Paren(inner) => self.test(&inner.pat),
            Pat::Lit(literal) => Some(Test::Equal(self.expression(&Expr::Lit(literal.clone())))),
            Pat::Path(path) => Some(Test::Equal(self.expression(&Expr::Path(path.clone())))),
            Pat::Ident(name) if name.subpat.is_none() && name.ident.to_string().starts_with(char::is_uppercase) => {
                let path = ExprPath { attrs: Vec::new(), qself: None, path: name.ident.clone().into() };
                Some(Test::Equal(self.expression(&Expr::Path(path))))
            }
            Pat::Ident(name) => {
                let inner = name.subpat.as_ref().map_or(Some(Test::Always), |(_, inner)| self.test(inner))?;
                Some(Test::Bind(name.ident.clone(), Box::new(inner)))
            }
            Pat::Range(range) => {
                let start = self.test_bound(range.start.as_deref());
                let end = self.test_bound(range.end.as_deref());
                Some(Test::Between(start, end, matches!(range.limits, RangeLimits::Closed(_))))
            }
            Pat::Or(or) => self.tests(or.cases.iter()).map(|tests| Test::Any(tests, Extent::from(or))),
            Pat::Tuple(tuple) => self.tests(tuple.elems.iter()).map(Test::Tuple),
            _ => {
                let message = "this pattern is not supported: match on numbers, ranges, `true`, `false`, `|`, `_` and tuples of them";
                self.report.error(pattern, message);
                None
            }
        }
    }

    fn tests<'p>(&mut self, patterns: impl Iterator<Item = &'p Pat>) -> Reported<Vec<Test>> {
        let tests: Vec<_> = patterns.map(|pattern| self.test(pattern)).collect();
        tests.into_iter().collect()
    }

    fn test_bound(&mut self, bound: Option<&Expr>) -> Option<Expression> {
        bound.map(|bound| self.expression(bound))
    }
}
