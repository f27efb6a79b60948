//! The attribute's arguments: `#[ode_dynamics(order = 30, name = Orbit, crate = path, unroll = false, derivatives(N = 6), const M = 6)]`.

use proc_macro2::{TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Generics, Ident, LitBool, LitInt, Path, Result, Token, parse_quote};

use super::sizes::{Given, as_lengths};
use super::{Index, Known, Structures};
use crate::report::{Report, Reported};
use crate::spelling::nearest;

/// The highest order compiled unless the attribute says otherwise: enough for a tolerance of 1e-25.
const DEFAULT_ORDER: usize = 30;

/// The highest order one may ask for: beyond it the runtime's table of 1/k would end soon.
const HIGHEST_ORDER: usize = 100;

/// The options, each with an example.
const OPTIONS: [(&str, &str); 5] = [
    ("order", "order = 30"),
    ("name", "name = TypeName"),
    ("crate", "crate = path"),
    ("unroll", "unroll = true"),
    ("derivatives", "derivatives(N = 6)"),
];

#[derive(Clone)]
pub struct Options {
    /// The highest order that is compiled.
    pub order: usize,
    /// The name of the generated type.
    pub name: Option<Ident>,
    /// The path of the runtime crate.
    pub runtime: Path,
    /// What lengths and bounds use: constants of the surrounding module, with the value that the user promises, and the const
    /// parameters of the function.
    pub constants: Vec<(Ident, Index)>,
    /// One block of code per order, or a loop over the orders; by cost if it is not said.
    pub unroll: Option<bool>,
    /// The values of the const parameters that derivatives are made for.
    pub derivatives: Vec<Vec<(Ident, Index)>>,
    /// The same as written.
    given: Vec<Given>,
}

impl Options {
    /// The options of `#[ode_dynamics]`: what can be read; the rest is as if it had not been said.
    pub fn read(tokens: TokenStream, report: &mut Report) -> Self {
        Self::read_some(tokens, &OPTIONS.map(|(option, _)| option), report)
    }

    /// The options of `#[ode_dynamics]` on an `impl` block, whose type has a name.
    pub fn read_of_method(tokens: TokenStream, report: &mut Report) -> Self {
        Self::read_some(tokens, &["order", "crate", "unroll", "derivatives"], report)
    }

    /// The options of `#[ode_function]`.
    pub fn read_of_function(tokens: TokenStream, report: &mut Report) -> Self {
        Self::read_some(tokens, &["crate"], report)
    }

    /// The path of the runtime crate, of options whose mistakes are reported elsewhere.
    pub fn runtime_of(tokens: &TokenStream) -> Path {
        Self::read_of_function(tokens.clone(), &mut Report::default()).runtime
    }

    /// With the const parameters of a function.
    pub fn with_sizes(mut self, generics: &Generics, report: &mut Report) -> Self {
        let sizes: Vec<_> = generics.const_params().map(|parameter| parameter.ident.clone()).collect();
        for (name, _) in self.constants.extract_if(.., |(name, _)| sizes.contains(name)) {
            let message =
                format!("`{name}` is a const parameter: write `derivatives({name} = …)` for derivatives of one size");
            report.error(&name, message);
        }
        for given in std::mem::take(&mut self.given) {
            let values = given.values(&sizes, report);
            if values.as_ref().is_some_and(|values| self.derivatives.contains(values)) {
                report.error(&given.option, "these sizes are given twice");
            }
            self.derivatives.extend(values);
        }
        self.constants.extend(as_lengths(&sizes));
        self
    }

    /// For these values of the const parameters alone.
    pub fn at(&self, sizes: &[(Ident, Index)]) -> Self {
        Self { constants: [sizes, &self.constants].concat(), derivatives: Vec::new(), ..self.clone() }
    }

    /// A const parameter with its value, if that is known.
    pub fn size(&self, name: Ident) -> (Ident, Index) {
        let known = self.constants.iter().find(|(known, _)| *known == name);
        let size = known.map_or_else(|| Index::Size(name.to_string()), |(_, size)| size.clone());
        (name, size)
    }

    /// What an item with these options names.
    pub fn known<'a>(&'a self, structures: &'a Structures, user: Option<u64>) -> Known<'a> {
        Known { constants: &self.constants, structures, user }
    }

    fn read_some(tokens: TokenStream, known: &[&str], report: &mut Report) -> Self {
        let mut options = Self {
            order: DEFAULT_ORDER,
            name: None,
            runtime: parse_quote!(::node_runtime),
            constants: Vec::new(),
            unroll: None,
            derivatives: Vec::new(),
            given: Vec::new(),
        };
        let parser = |input: ParseStream| Punctuated::<Choice, Token![,]>::parse_terminated_with(input, Choice::parse);
        let outcome = parser.parse2(tokens).map(|choices| options.choose(choices, known, report));
        if let Err(error) = outcome {
            report.error(error.span(), error);
        }
        options
    }

    fn choose(&mut self, choices: Punctuated<Choice, Token![,]>, known: &[&str], report: &mut Report) {
        let mut seen = Vec::new();
        for Choice { key, value } in choices {
            if !matches!(value, Value::Constant(_)) && !known.iter().any(|known| key == known) {
                report.error(&key, unknown(&key, known));
                continue;
            }
            if seen.contains(&key) && !matches!(value, Value::Derivatives(_)) {
                report.error(&key, format!("`{key}` is given twice"));
            }
            match value {
                Value::Order(literal) => self.order = read_order(&literal, report).unwrap_or(self.order),
                Value::Name(name) => self.name = Some(name),
                Value::Runtime(path) => self.runtime = path,
                Value::Constant(literal) => match literal.base10_parse() {
                    Ok(value) => self.constants.push((key.clone(), Index::Number(value))),
                    Err(error) => report.error(&literal, error),
                },
                Value::Unroll(unroll) => self.unroll = Some(unroll.value),
                Value::Derivatives(given) => self.given.push(given),
                Value::Unknown => {}
            }
            seen.push(key);
        }
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
    Derivatives(Given),
    Unknown,
}

impl Choice {
    fn parse(input: ParseStream) -> Result<Self> {
        let constant = input.parse::<Option<Token![const]>>()?.is_some();
        let key = input.call(Ident::parse_any)?;
        if !constant && !OPTIONS.iter().any(|(option, _)| key == option) {
            while !input.is_empty() && !input.peek(Token![,]) {
                input.parse::<TokenTree>()?;
            }
            return Ok(Self { key, value: Value::Unknown });
        }
        if !constant && key == "derivatives" {
            let given = Given::parse(key.clone(), input)?;
            return Ok(Self { key, value: Value::Derivatives(given) });
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

fn unknown(key: &Ident, known: &[&str]) -> String {
    if let Some(near) = nearest(known.iter().copied(), &key.to_string()) {
        return format!("unknown option `{key}`: did you mean `{near}`?");
    }
    let known = OPTIONS.iter().filter(|(option, _)| known.contains(option));
    let examples: Vec<_> = known.map(|(_, example)| format!("`{example}`")).collect();
    format!("unknown option `{key}`: there are {} and `const N = 6`", examples.join(", "))
}

fn read_order(literal: &LitInt, report: &mut Report) -> Reported<usize> {
    match literal.base10_parse() {
        Ok(order @ 1..=HIGHEST_ORDER) => Some(order),
        _ => {
            report.error(literal, format!("the order must be from 1 to {HIGHEST_ORDER}, not {literal}"));
            None
        }
    }
}
