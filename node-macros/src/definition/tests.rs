use syn::{File, Item, UseTree};

use super::name::{IN_PRELUDES, TAKEN};

/// The names that an import brings; globs are for constants.
fn names(tree: &UseTree) -> Vec<String> {
    match tree {
        UseTree::Path(path) => names(&path.tree),
        UseTree::Name(name) => vec![name.ident.to_string()],
        UseTree::Rename(name) => vec![name.rename.to_string()],
        UseTree::Group(group) => group.items.iter().flat_map(names).collect(),
        UseTree::Glob(_) => Vec::new(),
    }
}

#[test]
fn all_names_of_the_prelude_are_known() -> syn::Result<()> {
    let prelude: File = syn::parse_str(include_str!("../../../node-runtime/src/prelude.rs"))?;
    let is_macro_or_none = |name: &String| name.starts_with("ode_") || name == "_";
    let imports = prelude.items.iter().filter_map(|item| match item {
        Item::Use(import) => Some(names(&import.tree)),
        _ => None,
    });
    let names: Vec<_> = imports.flatten().filter(|name| !is_macro_or_none(name)).collect();
    assert!(names.len() > 20, "{names:?}");
    for name in names {
        assert!([IN_PRELUDES, TAKEN].iter().any(|known| known.split(' ').any(|other| other == name)), "{name}");
    }
    Ok(())
}
