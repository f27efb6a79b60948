//! Structs of numbers: `struct Body<T> { q: [T; 3], v: [T; 3] }`.

use std::collections::HashMap;

use proc_macro2::{Group, Ident, Literal, TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit::{Visit, visit_type_path};
use syn::{
    Field, Fields, GenericParam, Generics, Item, ItemFn, ItemStruct, Path, PathArguments, Signature, Type, TypePath,
};

use super::matrix::MatrixName;
use super::outside::path_text;
use super::types::{INTEGERS, Shapes};
use super::{Index, Known};
use crate::report::Report;

/// A struct, with the promised values of the constants that its lengths name.
pub struct Structure {
    pub item: ItemStruct,
    pub constants: Vec<(Ident, Index)>,
}

/// The structs that types name.
#[derive(Default)]
pub struct Structures {
    known: HashMap<u64, Structure>,
    /// By the item that names them, `None` for the dynamics themselves, and the path that it writes.
    names: HashMap<(Option<u64>, String), u64>,
}

impl Structures {
    pub fn add(&mut self, id: u64, structure: Structure) {
        self.known.insert(id, structure);
    }

    /// In the item `user`, this path leads to the struct with that number.
    pub fn name(&mut self, user: Option<u64>, path: String, id: u64) {
        self.names.insert((user, path), id);
    }

    /// The struct that a path leads to, and its number.
    pub fn find(&self, user: Option<u64>, path: &str) -> Option<(u64, &Structure)> {
        let id = *self.names.get(&(user, path.to_owned()))?;
        Some((id, self.known.get(&id)?))
    }
}

/// The fields with the arguments of `Body<f64>` in place of the parameters of `struct Body<T>`; `None` if they do not fit.
/// What the struct says of constants is said of them here too.
pub fn instantiated(structure: &Structure, path: &Path) -> Option<Vec<(String, Type)>> {
    let Structure { item, constants } = structure;
    let arguments = match &path.segments.last()?.arguments {
        PathArguments::AngleBracketed(arguments) => arguments.args.iter().map(ToTokens::to_token_stream).collect(),
        _ => Vec::new(),
    };
    let parameters = parameters(&item.generics);
    (parameters.len() == arguments.len()).then_some(())?;
    let promised = constants.iter().filter_map(|(name, value)| {
        let value = usize::try_from(value.number()?).ok()?;
        Some((name.to_string(), Literal::usize_unsuffixed(value).into_token_stream()))
    });
    let given: HashMap<_, _> = promised.chain(parameters.into_iter().zip(arguments)).collect();
    let fields = item.fields.iter().map(|field| {
        let ty = syn::parse2(replaced(field.ty.to_token_stream(), &given)).ok()?;
        Some((field.ident.as_ref()?.to_string(), ty))
    });
    fields.collect()
}

fn parameters(generics: &Generics) -> Vec<String> {
    let names = generics.params.iter().map(|parameter| match parameter {
        GenericParam::Type(parameter) => parameter.ident.to_string(),
        GenericParam::Const(parameter) => parameter.ident.to_string(),
        GenericParam::Lifetime(parameter) => parameter.lifetime.to_string(),
    });
    names.collect()
}

fn replaced(tokens: TokenStream, given: &HashMap<String, TokenStream>) -> TokenStream {
    let trees = tokens.into_iter().flat_map(|tree| match tree {
        TokenTree::Ident(name) => {
            given.get(&name.to_string()).cloned().unwrap_or_else(|| TokenTree::Ident(name).into())
        }
        TokenTree::Group(group) => {
            TokenTree::Group(Group::new(group.delimiter(), replaced(group.stream(), given))).into()
        }
        tree => tree.into(),
    });
    trees.collect()
}

/// The struct that `State` is derived for: one with named fields.
pub fn read_structure(tokens: TokenStream) -> syn::Result<ItemStruct> {
    let item = match syn::parse2::<Item>(tokens)? {
        Item::Struct(item) => item,
        other => return Err(syn::Error::new_spanned(other, "only a struct of numbers can be a state or parameters")),
    };
    if let Some(second) = item.generics.type_params().nth(1) {
        return Err(syn::Error::new_spanned(second, "the only type parameter is the scalar, `struct Body<T>`"));
    }
    let fields = item.fields.iter().filter_map(|field| field.ident.as_ref());
    let mut names = item.generics.type_params().map(|parameter| &parameter.ident).chain(fields);
    if let Some(name) = names.find(|name| *name == "_") {
        return Err(syn::Error::new_spanned(name, "this needs a name: `_` is none"));
    }
    // `T +` is read as one, and would not be read again where a type of one word is wanted.
    let is_object = |field: &&Field| matches!(field.ty, Type::TraitObject(_) | Type::ImplTrait(_));
    if let Some(field) = item.fields.iter().find(is_object) {
        return Err(syn::Error::new_spanned(&field.ty, "a field is made of numbers, and this is a trait"));
    }
    match &item.fields {
        Fields::Named(fields) if !fields.named.is_empty() => Ok(item),
        Fields::Named(_) | Fields::Unit => Err(syn::Error::new_spanned(&item.ident, "this struct has no numbers")),
        Fields::Unnamed(fields) => Err(syn::Error::new_spanned(
            fields,
            "the fields need names: write `struct Body { q: [f64; 3], v: [f64; 3] }`",
        )),
    }
}

/// Finds what is wrong with the types of the fields; lengths that are parameters are known where the struct is named.
pub fn check_fields(item: &ItemStruct, constants: &[(Ident, Index)], structures: &Structures, report: &mut Report) {
    if item.generics.const_params().next().is_none() {
        let mut shapes = Shapes::of_struct(Known { constants, structures, user: None }, report);
        for field in &item.fields {
            shapes.read(&field.ty);
        }
    }
}

/// Truth values and integers do not change in time.
pub fn refuse_other_than_reals(item: &ItemStruct, report: &mut Report) {
    for field in &item.fields {
        let name = field.ty.to_token_stream().to_string();
        if name == "bool" || INTEGERS.contains(&name.as_str()) {
            let message = "a state is made of reals: truth values and integers are parameters, of a struct with \
                           `#[derive(Parameters)]`";
            report.error(&field.ty, message);
        }
    }
}

/// What `#[state(…)]` or `#[parameters(…)]` says: `crate = path`, `const N = 3`.
pub fn structure_options(item: &ItemStruct, attribute: &str) -> TokenStream {
    let options = item.attrs.iter().filter(|other| other.path().is_ident(attribute));
    let options = options.filter_map(|attribute| attribute.meta.require_list().ok());
    options.map(|list| list.tokens.clone()).next().unwrap_or_default()
}

/// The structs that the arguments and the result of a function name.
pub fn structs_of_function(item: &ItemFn) -> Vec<Path> {
    let Signature { generics, inputs, output, .. } = &item.sig;
    let mut finder = Finder { parameters: parameters(generics), found: Vec::new() };
    inputs.iter().for_each(|input| finder.visit_fn_arg(input));
    finder.visit_return_type(output);
    finder.found
}

/// The structs that the fields of a struct name.
pub fn structs_of_struct(item: &ItemStruct) -> Vec<Path> {
    let mut finder = Finder { parameters: parameters(&item.generics), found: Vec::new() };
    finder.visit_fields(&item.fields);
    finder.found
}

/// Whether a type names a struct, in any place.
pub fn names_struct(ty: &Type) -> bool {
    let mut finder = Finder { parameters: Vec::new(), found: Vec::new() };
    finder.visit_type(ty);
    !finder.found.is_empty()
}

struct Finder {
    parameters: Vec<String>,
    found: Vec<Path>,
}

impl<'a> Visit<'a> for Finder {
    fn visit_type_path(&mut self, ty: &'a TypePath) {
        let is_parameter = ty.path.get_ident().is_some_and(|name| self.parameters.contains(&name.to_string()));
        let known = self.found.iter().any(|other| path_text(other) == path_text(&ty.path));
        if !is_parameter && !known && may_be_struct(ty) {
            let mut path = ty.path.clone();
            path.segments.iter_mut().for_each(|segment| segment.arguments = PathArguments::None);
            self.found.push(path);
        }
        visit_type_path(self, ty);
    }

    // The patterns of arguments need no definition.
    fn visit_pat(&mut self, _: &'a syn::Pat) {}

    fn visit_expr(&mut self, _: &'a syn::Expr) {}
}

/// Whether a path is none of the types that are known by name.
pub fn may_be_struct(ty: &TypePath) -> bool {
    let Some(name) = ty.path.segments.last().map(|last| last.ident.to_string()) else { return false };
    let known = [
        "f64",
        "f32",
        "bool",
        "char",
        "str",
        "usize",
        "isize",
        "u8",
        "i8",
        "u16",
        "i16",
        "u32",
        "i32",
        "u64",
        "i64",
        "u128",
        "i128",
        "Vec",
        "String",
        "Option",
        "Box",
        "DVector",
        "DMatrix",
        "Quaternion",
        "UnitQuaternion",
        "Self",
        "self",
        "super",
        "crate",
    ];
    ty.qself.is_none() && !known.contains(&name.as_str()) && MatrixName::read(&name).is_none()
}
