//! The signature: which argument is time, which the state, which are parameters.

use proc_macro2::Ident;
use syn::{FnArg, ItemFn, PatType, ReturnType, Type};

use super::conditional::refuse_conditional;
use super::sizes::sizes;
use super::types::Shapes;
use super::{Index, Options, Pattern, Real, SELF, Shape, Structures};
use crate::report::{Extent, Report, Reported};

/// `fn name(t, x, p…) -> x′`.
pub struct Signature {
    pub item: ItemFn,
    pub time: Option<Pattern>,
    pub state: Argument,
    pub parameters: Vec<Argument>,
    /// The type that the dynamics are a method of, if they are one: its fields are the parameters.
    pub system: Option<Type>,
    pub real: Real,
    /// The const parameters, with their values where derivatives are made for a size.
    pub sizes: Vec<(Ident, Index)>,
}

pub struct Argument {
    pub pattern: Pattern,
    pub shape: Shape,
    /// The type as written.
    pub ty: Type,
}

impl Signature {
    /// Whether there are const parameters whose values are not known.
    pub fn is_for_all_sizes(&self) -> bool {
        self.sizes.iter().any(|(_, size)| size.number().is_none())
    }

    pub fn read(item: &ItemFn, options: &Options, structures: &Structures, report: &mut Report) -> Reported<Self> {
        refuse_modifiers(item, report)?;
        refuse_conditional(item, report);
        let sizes = sizes(&item.sig.generics, report)?.into_iter().map(|name| options.size(name)).collect();
        let ReturnType::Type(_, output) = &item.sig.output else {
            let message = "dynamics return x′, with the type of the state: write `-> [f64; 3]`";
            report.error(&item.sig.ident, message);
            return None;
        };
        let mut shapes = Shapes::new(options.known(structures, None), report);
        let returned = shapes.read(output)?;
        let arguments = read_arguments(item, &mut shapes)?;
        let real = shapes.real();
        if !returned.is_real() {
            report.error(output, "a state is made of `f64` or `f32`: integers and `bool` may be parameters");
            return None;
        }
        if returned.len() == 0 {
            report.error(output, "the state has no components");
            return None;
        }
        refuse_arrays_of_other_than_reals(&arguments, report)?;
        let (time, state, parameters) = assign_roles(arguments, &returned, output, report)?;
        let (named, system) = (name_parameters(&parameters, report), system(&parameters, report));
        let system = named.and(system)?;
        Some(Self { time, state, parameters, system, real: real.unwrap_or(Real::F64), sizes, item: item.clone() })
    }
}

/// Truth values and integers in arrays of a size that is a const parameter.
fn refuse_arrays_of_other_than_reals(arguments: &[Candidate], report: &mut Report) -> Reported<()> {
    let mut accepted = Some(());
    for Candidate { argument, .. } in arguments {
        if argument.shape.has_family_of_other_than_reals() {
            let message = "where a length is a const parameter, arrays are made of `f64` or `f32`: write 1 and 0 for truth values, and \
                           integers as reals";
            report.error(&argument.ty, message);
            accepted = None;
        }
    }
    accepted
}

/// An argument, and whether its name says that it is time.
struct Candidate {
    argument: Argument,
    extent: Extent,
    called_time: bool,
}

fn refuse_modifiers(item: &ItemFn, report: &mut Report) -> Reported<()> {
    let signature = &item.sig;
    let refused = [
        (signature.asyncness.as_ref().map(Extent::from), "dynamics cannot be `async`: x′ is needed at once"),
        (signature.variadic.as_ref().map(Extent::from), "dynamics have a fixed number of arguments"),
    ];
    let found = refused.into_iter().filter_map(|(modifier, message)| Some((modifier?, message)));
    let found = found.inspect(|(modifier, message)| report.error(*modifier, message));
    (found.count() == 0).then_some(())
}

fn read_arguments(item: &ItemFn, shapes: &mut Shapes) -> Reported<Vec<Candidate>> {
    let candidates: Vec<_> = item.sig.inputs.iter().map(|input| read_argument(input, shapes)).collect();
    candidates.into_iter().collect()
}

fn read_argument(input: &FnArg, shapes: &mut Shapes) -> Reported<Candidate> {
    let PatType { pat, ty, .. } = match input {
        FnArg::Typed(typed) => typed,
        FnArg::Receiver(receiver) => {
            let message = "a method does not show its type: write `#[ode_dynamics]` before the `impl` block";
            shapes.report.error(receiver, message);
            return None;
        }
    };
    let pattern = Pattern::read(pat, shapes.report);
    let ty = if is_slice(ty) { ty } else { value_type(ty) };
    let shape = shapes.read(ty);
    let (pattern, shape) = (pattern?, shape?);
    let called_time = match &pattern {
        Pattern::Name(name) => ["t", "_t", "time", "_time"].iter().any(|time| name == time),
        _ => false,
    };
    Some(Candidate { argument: Argument { pattern, shape, ty: ty.clone() }, extent: Extent::from(&**pat), called_time })
}

/// `(f64)` and `&f64` are `f64`.
fn value_type(ty: &Type) -> &Type {
    match ty {
        Type::Paren(inner) => value_type(&inner.elem),
        Type::Reference(reference) if reference.mutability.is_none() => value_type(&reference.elem),
        ty => ty,
    }
}

fn is_slice(ty: &Type) -> bool {
    matches!(ty, Type::Reference(reference) if matches!(*reference.elem, Type::Slice(_)))
}

/// A scalar called `t` in front is time if the state comes after it; the first argument of the return type is the state.
fn assign_roles(
    mut arguments: Vec<Candidate>,
    returned: &Shape,
    output: &Type,
    report: &mut Report,
) -> Reported<(Option<Pattern>, Argument, Vec<Argument>)> {
    let is_state = |candidate: &Candidate| candidate.argument.shape == *returned;
    let timed = arguments.first().is_some_and(|first| first.called_time && first.argument.shape == Shape::Scalar)
        && arguments.iter().skip(1).any(is_state);
    let time = timed.then(|| arguments.remove(0).argument.pattern);
    let Some(position) = arguments.iter().position(is_state) else {
        let message = "no argument has this type: the argument whose type is the return type is the state";
        report.error(output, message);
        return None;
    };
    let state = arguments.remove(position).argument;
    let late = |candidate: &&Candidate| candidate.called_time && candidate.argument.shape == Shape::Scalar;
    let late_time = arguments.iter().find(late).filter(|_| time.is_none());
    if let Some(candidate) = late_time {
        report.error(
            candidate.extent,
            "time comes first: move this argument to the front, or give it another name if it is a parameter",
        );
        return None;
    }
    Some((time, state, arguments.into_iter().map(|candidate| candidate.argument).collect()))
}

/// The type of `self`, whose fields are all the parameters that there are.
fn system(parameters: &[Argument], report: &mut Report) -> Reported<Option<Type>> {
    let is_self = |argument: &&Argument| matches!(&argument.pattern, Pattern::Name(name) if name == SELF);
    let Some(system) = parameters.iter().find(is_self) else { return Some(None) };
    let others = parameters.iter().filter(|argument| !is_self(argument));
    let names = others.filter_map(|argument| match &argument.pattern {
        Pattern::Name(name) => Some(name),
        _ => None,
    });
    let message = "the parameters of a method are the fields of `self`: make this one a field";
    let others = names.inspect(|name| report.error(*name, message)).count();
    (others == 0).then(|| Some(system.ty.clone()))
}

fn name_parameters(parameters: &[Argument], report: &mut Report) -> Reported<()> {
    let mut named = Some(());
    for parameter in parameters {
        let (extent, remedy) = match &parameter.pattern {
            Pattern::Name(_) => continue,
            Pattern::Wild(extent) => (extent, "a parameter becomes a field and needs a name: write `_name: f64`"),
            Pattern::Whole(name, _) => {
                let message = "a parameter becomes a field: take it apart by `let` in the body";
                report.error(name, message);
                named = None;
                continue;
            }
            Pattern::Tuple(extent, ..)
            | Pattern::Struct(extent, _)
            | Pattern::Slice(extent, ..)
            | Pattern::Reference(extent, _) => {
                (extent, "a parameter becomes a field and needs a name: take it apart by `let` in the body")
            }
        };
        report.error(*extent, remedy);
        named = None;
    }
    named
}
