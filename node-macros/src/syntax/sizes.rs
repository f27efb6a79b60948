//! Const parameters: sizes that are known where a function is used.

use proc_macro2::Ident;
use syn::{GenericParam, Generics, Type};

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
            GenericParam::Type(_) => {
                "a type parameter hides what the numbers are: write `f64` or `f32`; lengths may be parameters, `const N: usize`"
            }
        };
        report.error(parameter, message);
        sizes = None;
    }
    sizes
}

fn is_usize(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.is_ident("usize"))
}

/// Const parameters as lengths that are known with the sizes.
pub fn as_lengths(sizes: &[Ident]) -> impl Iterator<Item = (Ident, Index)> {
    sizes.iter().map(|name| (name.clone(), Index::Size(name.to_string())))
}
