//! The imports in the body of a function, which are out of sight where its definition stands.

use proc_macro2::Ident;
use syn::{ItemUse, Path, PathSegment, UseTree};

use super::source::Source;
use crate::syntax::imports;

impl Source {
    /// A path as it reads outside of the body: after `use forces::drag as d`, `d` is `forces::drag`. Those of globs stay.
    pub fn outside(&self, path: &Path) -> Path {
        let mut path = path.clone();
        let Some(first) = path.segments.first().map(|segment| segment.ident.clone()) else { return path };
        let leads_here = |import: &ItemUse| Some((import.leading_colon, leading_to(&import.tree, &first)?));
        if let Some((colon, names)) =
            self.function().and_then(|function| imports(function).into_iter().find_map(leads_here))
        {
            let rest = path.segments.into_iter().skip(1);
            path.leading_colon = colon;
            path.segments = names.into_iter().map(PathSegment::from).chain(rest).collect();
        }
        path
    }
}

/// The names on the way to what an import calls `name`.
fn leading_to(tree: &UseTree, name: &Ident) -> Option<Vec<Ident>> {
    match tree {
        UseTree::Path(path) if path.ident == *name && has_itself(&path.tree) => Some(vec![name.clone()]),
        UseTree::Path(path) => Some([vec![path.ident.clone()], leading_to(&path.tree, name)?].concat()),
        UseTree::Name(leaf) => (leaf.ident == *name).then(|| vec![leaf.ident.clone()]),
        UseTree::Rename(leaf) => (leaf.rename == *name).then(|| vec![leaf.ident.clone()]),
        UseTree::Group(group) => group.items.iter().find_map(|tree| leading_to(tree, name)),
        UseTree::Glob(_) => None,
    }
}

/// Whether `forces::{self, drag}` imports the module too.
fn has_itself(tree: &UseTree) -> bool {
    let is_self = |tree: &UseTree| matches!(tree, UseTree::Name(leaf) if leaf.ident == "self");
    matches!(tree, UseTree::Group(group) if group.items.iter().any(is_self))
}
