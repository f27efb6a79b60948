//! Const parameters: sizes that are known where a function is used.

use proc_macro2::Ident;
use syn::parse::ParseStream;
use syn::punctuated::Punctuated;
use syn::token::Paren;
use syn::{
    GenericParam, Generics, LitInt, Result, Token, Type, TypeParam, TypeParamBound, WherePredicate, parenthesized,
};

use super::{Index, Structures};
use crate::report::{Report, Reported};

/// What the text of an item names: constants with their values, and structs.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    pub constants: &'a [(Ident, Index)],
    pub structures: &'a Structures,
    /// The item that names the structs, `None` for the dynamics themselves.
    pub user: Option<u64>,
}

/// The const parameters. Lifetimes say nothing of numbers, and there are no other parameters.
pub fn sizes(generics: &Generics, report: &mut Report) -> Reported<Vec<Ident>> {
    let mut sizes: Option<Vec<Ident>> = Some(Vec::new());
    for parameter in &generics.params {
        let message = match parameter {
            GenericParam::Const(size) if is_usize(&size.ty) => {
                if let Some(sizes) = &mut sizes {
                    sizes.push(size.ident.clone());
                }
                continue;
            }
            GenericParam::Lifetime(_) => continue,
            GenericParam::Const(_) => "a const parameter is the length of arrays here: `const N: usize`",
            GenericParam::Type(parameter) if is_function(parameter, generics) => {
                "the type of a function stands with its argument: write `f: impl Fn(f64) -> f64`"
            }
            GenericParam::Type(_) => {
                "a type parameter hides what the numbers are: write `f64` or `f32`; lengths may be parameters, `const N: usize`"
            }
        };
        report.error(parameter, message);
        sizes = None;
    }
    sizes
}

/// Whether a type parameter stands for functions, `F: Fn(f64) -> f64`.
fn is_function(parameter: &TypeParam, generics: &Generics) -> bool {
    let is_function = |bound: &TypeParamBound| match bound {
        TypeParamBound::Trait(bound) => {
            bound.path.segments.last().is_some_and(|last| last.ident.to_string().starts_with("Fn"))
        }
        _ => false,
    };
    let clauses = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    let of_clauses = clauses.filter_map(|clause| match clause {
        WherePredicate::Type(clause) if names(&clause.bounded_ty, &parameter.ident) => Some(&clause.bounds),
        _ => None,
    });
    [&parameter.bounds].into_iter().chain(of_clauses).flatten().any(is_function)
}

fn names(ty: &Type, name: &Ident) -> bool {
    matches!(ty, Type::Path(path) if path.path.is_ident(name))
}

fn is_usize(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.is_ident("usize"))
}

/// Const parameters as lengths that are known with the sizes.
pub fn as_lengths(sizes: &[Ident]) -> impl Iterator<Item = (Ident, Index)> {
    sizes.iter().map(|name| (name.clone(), Index::Size(name.to_string())))
}

/// `derivatives(D = 2, H = 32)`: const parameters with the values that derivatives are made for.
#[derive(Clone)]
pub struct Given {
    pub option: Ident,
    sizes: Vec<(Ident, LitInt)>,
}

impl Given {
    /// What follows the option's name.
    pub fn parse(option: Ident, input: ParseStream) -> Result<Self> {
        if !input.peek(Paren) {
            return Err(syn::Error::new(option.span(), "the sizes are missing: write `derivatives(N = 6)`"));
        }
        let content;
        parenthesized!(content in input);
        let size = |input: ParseStream| {
            let name = input.parse()?;
            input.parse::<Token![=]>()?;
            Ok((name, input.parse()?))
        };
        let sizes = Punctuated::<_, Token![,]>::parse_terminated_with(&content, size)?;
        Ok(Self { option, sizes: sizes.into_iter().collect() })
    }

    /// Every const parameter with its value.
    pub fn values(&self, parameters: &[Ident], report: &mut Report) -> Reported<Vec<(Ident, Index)>> {
        if parameters.is_empty() {
            report.error(&self.option, "leave this out: without const parameters there are derivatives anyway");
            return None;
        }
        let unknown = self.sizes.iter().map(|(name, _)| name).filter(|name| !parameters.contains(name));
        let known: Vec<_> = parameters.iter().map(|parameter| format!("`{parameter}`")).collect();
        for name in unknown.clone() {
            report.error(name, format!("`{name}` is no const parameter here: there is {}", known.join(", ")));
        }
        if unknown.count() > 0 {
            return None;
        }
        let value = |parameter: &Ident| Some((parameter.clone(), self.value(parameter, report)?));
        let values: Vec<_> = parameters.iter().map(value).collect();
        values.into_iter().collect()
    }

    fn value(&self, parameter: &Ident, report: &mut Report) -> Reported<Index> {
        let mut values = self.sizes.iter().filter(|(name, _)| name == parameter);
        let Some((_, value)) = values.next() else {
            let message = format!("`{parameter}` is missing: derivatives are made for values of all const parameters");
            report.error(&self.option, message);
            return None;
        };
        if let Some((again, _)) = values.next() {
            report.error(again, format!("`{again}` is given twice"));
            return None;
        }
        match value.base10_parse::<u32>() {
            Ok(0) => report.error(value, "a size is at least 1"),
            Ok(size) => return Some(Index::Number(size.into())),
            Err(error) => report.error(value, error),
        }
        None
    }
}
