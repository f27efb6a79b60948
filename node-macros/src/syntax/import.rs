//! The imports in a function.

use syn::visit::Visit;
use syn::{ItemFn, ItemUse};

/// The `use` items of a function, each once, in whatever block of it they stand: a name has one meaning in all of them.
pub fn imports(function: &ItemFn) -> Vec<&ItemUse> {
    let mut finder = Finder(Vec::new());
    finder.visit_block(&function.block);
    finder.0
}

struct Finder<'a>(Vec<&'a ItemUse>);

impl<'a> Visit<'a> for Finder<'a> {
    fn visit_item_use(&mut self, import: &'a ItemUse) {
        if !self.0.iter().any(|known| known.tree == import.tree && known.leading_colon == import.leading_colon) {
            self.0.push(import);
        }
    }
}
