//! Functions that dynamics call: `#[ode_function] fn gravity(r: [f64; 3], mu: f64) -> [f64; 3]`.

use proc_macro2::Ident;
use syn::{FnArg, ItemFn, PatType, ReturnType, Type};

use super::conditional::refuse_conditional;
use super::sizes::{as_lengths, sizes};
use super::types::Shapes;
use super::{Block, Known, Pattern, Real, Shape, read_body};
use crate::report::{Extent, Report, Reported};

/// Why a function cannot call itself.
pub const CALLS_ITSELF: &str =
    "this function calls itself, and the recurrences need the number of its calls: write a `for` loop";

/// A function that dynamics call.
pub struct Callee {
    pub name: Ident,
    /// The const parameters.
    pub sizes: Vec<Ident>,
    pub arguments: Vec<(Pattern, ArgumentType)>,
    pub body: Block,
    /// The shape of its value, if that is made of reals.
    pub shape: Option<Shape>,
    pub real: Real,
}

/// The type of an argument.
pub enum ArgumentType {
    Reals(Shape),
    /// Known at compile time where the function is called.
    Integer {
        signed: bool,
    },
    Boolean,
    /// `fn(f64) -> f64` or `impl Fn(f64) -> f64`.
    Function,
}

impl Callee {
    pub fn read(item: &ItemFn, known: Known, report: &mut Report) -> Reported<Self> {
        refuse_modifiers(item, report);
        refuse_conditional(item, report);
        let sizes = sizes(&item.sig.generics, report)?;
        let constants: Vec<_> = as_lengths(&sizes).chain(known.constants.iter().cloned()).collect();
        let known = Known { constants: &constants, ..known };
        let mut shapes = Shapes::new(known, report);
        let returned = match &item.sig.output {
            ReturnType::Type(_, output) => read_type(output, &mut shapes),
            ReturnType::Default => None,
        };
        let shape = returned.and_then(|returned| match returned {
            ArgumentType::Reals(shape) => Some(shape),
            _ => None,
        });
        let arguments: Vec<_> = item.sig.inputs.iter().map(|input| read_argument(input, &mut shapes)).collect();
        let real = shapes.real().unwrap_or(Real::F64);
        let body = read_body(&item.block, known, report)?;
        let arguments = arguments.into_iter().collect::<Reported<_>>()?;
        report.is_empty().then(|| Self { name: item.sig.ident.clone(), sizes, arguments, body, shape, real })
    }
}

fn refuse_modifiers(item: &ItemFn, report: &mut Report) {
    let signature = &item.sig;
    let refused = [
        (
            signature.asyncness.as_ref().map(Extent::from),
            "this function cannot be `async`: its value is needed at once",
        ),
        (signature.variadic.as_ref().map(Extent::from), "this function has a fixed number of arguments"),
    ];
    for (modifier, message) in refused {
        if let Some(modifier) = modifier {
            report.error(modifier, message);
        }
    }
}

fn read_argument(input: &FnArg, shapes: &mut Shapes) -> Reported<(Pattern, ArgumentType)> {
    let PatType { pat, ty, .. } = match input {
        FnArg::Typed(typed) => typed,
        FnArg::Receiver(receiver) => {
            let message = "a method does not show its type: write `#[ode_dynamics]` before the `impl` block, or a free function that takes what it needs";
            shapes.report.error(receiver, message);
            return None;
        }
    };
    let pattern = Pattern::read(pat, shapes.report);
    let ty = read_type(ty, shapes);
    Some((pattern?, ty?))
}

fn read_type(ty: &Type, shapes: &mut Shapes) -> Reported<ArgumentType> {
    if let Type::Reference(reference) = ty
        && !matches!(*reference.elem, Type::Slice(_))
    {
        return read_type(&reference.elem, shapes);
    }
    if matches!(ty, Type::FnPtr(_) | Type::ImplTrait(_) | Type::TraitObject(_)) {
        return Some(ArgumentType::Function);
    }
    let is = |names: &[&str]| matches!(ty, Type::Path(path) if names.iter().any(|name| path.path.is_ident(name)));
    if is(&["bool"]) {
        return Some(ArgumentType::Boolean);
    }
    if is(&["i8", "i16", "i32", "i64", "isize"]) {
        return Some(ArgumentType::Integer { signed: true });
    }
    if is(&["u8", "u16", "u32", "u64", "usize"]) {
        return Some(ArgumentType::Integer { signed: false });
    }
    shapes.read(ty).map(ArgumentType::Reals)
}
