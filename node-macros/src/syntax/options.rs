//! The attribute's arguments: `#[ode_dynamics(order = 30, name = Orbit, crate = path, unroll = false, const N = 6)]`.

use proc_macro2::TokenStream;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Ident, LitBool, LitInt, Path, Result, Token, parse_quote};

use crate::report::{Report, Reported};

/// The highest order compiled unless the attribute says otherwise: enough for a tolerance of 1e-25.
const DEFAULT_ORDER: usize = 30;

/// The highest order one may ask for: the runtime's table of 1/k ends there.
const HIGHEST_ORDER: usize = 100;

pub struct Options {
    /// The highest order that is compiled.
    pub order: usize,
    /// The name of the generated type.
    pub name: Option<Ident>,
    /// The path of the runtime crate.
    pub runtime: Path,
    /// Constants of the surrounding module that lengths and bounds use, with the value that the user promises.
    pub constants: Vec<(Ident, i64)>,
    /// One block of code per order, or a loop over the orders; by cost if it is not said.
    pub unroll: Option<bool>,
}

impl Options {
    pub fn read(tokens: TokenStream, report: &mut Report) -> Reported<Self> {
        let parser = Punctuated::<Choice, Token![,]>::parse_terminated_with;
        let parser = |input: ParseStream| parser(input, Choice::parse);
        match parser.parse2(tokens).and_then(Self::from_choices) {
            Ok(options) => Some(options),
            Err(error) => {
                report.error(error.span(), error);
                None
            }
        }
    }

    fn from_choices(choices: Punctuated<Choice, Token![,]>) -> Result<Self> {
        let mut options = Self {
            order: DEFAULT_ORDER,
            name: None,
            runtime: parse_quote!(::node_runtime),
            constants: Vec::new(),
            unroll: None,
        };
        let mut seen = Vec::new();
        for Choice { key, value } in choices {
            if seen.contains(&key) {
                return Err(syn::Error::new(key.span(), format!("`{key}` is given twice")));
            }
            match value {
                Value::Order(order) => options.order = read_order(&order)?,
                Value::Name(name) => options.name = Some(name),
                Value::Runtime(path) => options.runtime = path,
                Value::Constant(value) => options.constants.push((key.clone(), value.base10_parse()?)),
                Value::Unroll(unroll) => options.unroll = Some(unroll.value),
            }
            seen.push(key);
        }
        Ok(options)
    }
}

struct Choice {
    key: Ident,
    value: Value,
}

enum Value {
    Order(LitInt),
    Name(Ident),
    Runtime(Path),
    Constant(LitInt),
    Unroll(LitBool),
}

impl Choice {
    fn parse(input: ParseStream) -> Result<Self> {
        let constant = input.parse::<Option<Token![const]>>()?.is_some();
        let key = input.call(Ident::parse_any)?;
        let known = constant || ["order", "name", "crate", "unroll"].iter().any(|known| key == known);
        if !known {
            let message = format!(
                "unknown option `{key}`: there are `order = 30`, `name = TypeName`, `crate = path`, `unroll = true` and `const N = 6`"
            );
            return Err(syn::Error::new(key.span(), message));
        }
        input.parse::<Token![=]>()?;
        let value = match key.to_string().as_str() {
            _ if constant => Value::Constant(input.parse()?),
            "order" => Value::Order(input.parse()?),
            "name" => Value::Name(input.parse()?),
            "unroll" => Value::Unroll(input.parse()?),
            _ => Value::Runtime(input.call(Path::parse_mod_style)?),
        };
        Ok(Self { key, value })
    }
}

fn read_order(literal: &LitInt) -> Result<usize> {
    match literal.base10_parse()? {
        order @ 1..=HIGHEST_ORDER => Ok(order),
        order => {
            let message = format!("the order must be from 1 to {HIGHEST_ORDER}, not {order}");
            Err(syn::Error::new(literal.span(), message))
        }
    }
}
