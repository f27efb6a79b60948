//! Functions that dynamics call: `#[ode_function] fn gravity(r: [f64; 3], mu: f64) -> [f64; 3]`.

use syn::{FnArg, ItemFn, PatType, ReturnType, Type};

use super::shape::Shapes;
use super::{Block, Options, Pattern, Real, Shape, Structures, read_body};
use crate::report::{Extent, Report, Reported};

/// A function that dynamics call.
pub struct Callee {
    pub name: String,
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
}

impl Callee {
    /// With the structs that it names, as the item with this number.
    pub fn read(
        item: &ItemFn,
        options: &Options,
        structures: (&Structures, Option<u64>),
        report: &mut Report,
    ) -> Reported<Self> {
        refuse_modifiers(item, report);
        let mut shapes = Shapes::new(&options.constants, structures, report);
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
        let body = read_body(&item.block, options, report)?;
        let arguments = arguments.into_iter().collect::<Reported<_>>()?;
        report.is_empty().then_some(Self { name: item.sig.ident.to_string(), arguments, body, shape, real })
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
        (
            signature.generics.params.first().map(Extent::from),
            "generic functions are not supported yet: write the type `f64` or `f32` and the lengths as numbers",
        ),
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
            let message = "methods cannot be called from dynamics: write a free function and pass what it needs";
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
