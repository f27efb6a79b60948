//! The items of the tests that are written for the macros.

use std::path::Path;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Attribute, ItemFn, ItemImpl, ItemStruct, Meta};

/// The macros.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Macro {
    Dynamics,
    Function,
    State,
    Parameters,
}

/// What a macro is called with.
#[derive(Clone)]
pub struct Input {
    pub kind: Macro,
    pub options: TokenStream,
    pub item: TokenStream,
}

/// All of them, in the order of the files' names.
pub fn all() -> Vec<Input> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests");
    let mut files: Vec<_> = ["rejected", "tests/language", "tests/sizes", "programs/src"]
        .iter()
        .flat_map(|folder| std::fs::read_dir(tests.join(folder)).into_iter().flatten())
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect();
    files.sort();
    let mut collector = Collector(Vec::new());
    for file in files {
        let text = std::fs::read_to_string(&file).expect("a file");
        if let Ok(file) = syn::parse_file(&text) {
            collector.visit_file(&file);
        }
    }
    assert!(collector.0.len() > 300, "{} seeds", collector.0.len());
    collector.0
}

struct Collector(Vec<Input>);

impl Collector {
    fn add(&mut self, attributes: &[Attribute], item: &impl ToTokens) {
        for attribute in attributes {
            let options = match &attribute.meta {
                Meta::List(list) => list.tokens.clone(),
                _ => TokenStream::new(),
            };
            let kinds = match attribute.path().get_ident().map(ToString::to_string).as_deref() {
                Some("ode_dynamics") => vec![Macro::Dynamics],
                Some("ode_function") => vec![Macro::Function],
                Some("derive") => derived(&options.to_string()),
                _ => Vec::new(),
            };
            for kind in kinds {
                let options = if kind == Macro::Dynamics { with_low_order(&options) } else { options.clone() };
                self.0.push(Input { kind, options, item: item.to_token_stream() });
            }
        }
    }
}

/// The derives of this crate.
fn derived(names: &str) -> Vec<Macro> {
    let known = [("State", Macro::State), ("Parameters", Macro::Parameters)];
    known.iter().filter(|(name, _)| names.contains(name)).map(|(_, kind)| *kind).collect()
}

/// A low order is emitted sooner.
fn with_low_order(options: &TokenStream) -> TokenStream {
    let options = options.to_string();
    let others = options.split(',').filter(|option| !option.trim_start().starts_with("order"));
    let others: Vec<_> = std::iter::once("order = 2").chain(others).collect();
    others.join(",").parse().expect("tokens without some of them")
}

impl<'a> Visit<'a> for Collector {
    fn visit_item_fn(&mut self, item: &'a ItemFn) {
        let bare = ItemFn { attrs: without_marks(&item.attrs), ..item.clone() };
        self.add(&item.attrs, &bare);
        visit::visit_item_fn(self, item);
    }

    fn visit_item_impl(&mut self, item: &'a ItemImpl) {
        let bare = ItemImpl { attrs: without_marks(&item.attrs), ..item.clone() };
        self.add(&item.attrs, &bare);
    }

    fn visit_item_struct(&mut self, item: &'a ItemStruct) {
        self.add(&item.attrs, item);
    }
}

/// rustc takes an attribute away before it calls its macro.
fn without_marks(attributes: &[Attribute]) -> Vec<Attribute> {
    let is_mark =
        |attribute: &Attribute| attribute.path().is_ident("ode_dynamics") || attribute.path().is_ident("ode_function");
    attributes.iter().filter(|attribute| !is_mark(attribute)).cloned().collect()
}
