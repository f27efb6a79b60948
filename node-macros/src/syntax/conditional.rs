//! Conditional compilation: whether `#[cfg(…)]` holds is rustc's to decide, after the function has been read.

use syn::visit::Visit;
use syn::{Attribute, ItemFn};

use crate::report::Report;

/// Refuses what is compiled under a condition inside of a function; the function itself may be.
pub fn refuse_conditional(item: &ItemFn, report: &mut Report) {
    let mut finder = Finder(report);
    finder.visit_signature(&item.sig);
    finder.visit_block(&item.block);
}

struct Finder<'r>(&'r mut Report);

impl<'a> Visit<'a> for Finder<'_> {
    fn visit_attribute(&mut self, attribute: &'a Attribute) {
        refuse_condition(attribute, self.0);
    }
}

/// Refuses an attribute that is a condition.
pub fn refuse_condition(attribute: &Attribute, report: &mut Report) {
    if ["cfg", "cfg_attr"].iter().any(|name| attribute.path().is_ident(name)) {
        let message = "the function is read before it is known whether this holds: write `const ON: bool = cfg!(…);` outside and \
                       `if ON { … }` here, or put the attribute before a whole function or `impl` block";
        report.error(attribute, message);
    }
}
