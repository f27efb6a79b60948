//! The Taylor coefficients of a solution and their changes in a direction, from the text of its vector field.

use std::rc::Rc;

use crate::direction::Direction;
use crate::interpreter::{Cell, Interpreter, Outcome, Program, Stop, Value, cell};
use crate::number::{Big, Dual, Polynomial, Running};

/// A coefficient, and how far from it a computation in working precision may be.
pub struct Coefficient {
    /// The coefficient.
    pub value: Big,
    /// How far, in absolute terms.
    pub allowed: f64,
}

/// The coefficients of a solution, those of order k in row k.
pub struct Jet {
    /// x_k.
    pub values: Vec<Vec<Coefficient>>,
    /// ẋ_k.
    pub tangents: Vec<Vec<Coefficient>>,
}

/// A program as the generator writes it: `dynamics`, the state `start()` at the time `TIME`, and the system `system()`.
pub struct Problem {
    program: Program,
    time: f64,
    start: Value,
    parameters: Vec<Value>,
    has_time: bool,
}

impl Problem {
    /// Reads a program.
    ///
    /// # Errors
    ///
    /// What the interpreter does not understand.
    pub fn read(text: &str) -> Result<Self, String> {
        let program = Program::parse(text).map_err(|error| error.to_string())?;
        let evaluate =
            |function: &str| Interpreter::new(&program).run(function, Vec::new()).map_err(|stop| stop.message());
        let (start, system) = (evaluate("start")?, evaluate("system")?);
        let time = evaluate("time")?.number().map_err(|stop| stop.message())?.first().to_f64();
        let inputs = &program.functions.get("dynamics").ok_or("no dynamics")?.sig.inputs;
        let is_method = matches!(inputs.first(), Some(syn::FnArg::Receiver(_)));
        let has_time = inputs.iter().any(is_time);
        let parameters = match system {
            system @ Value::Struct(..) if is_method => vec![system],
            Value::Struct(_, fields) => fields.iter().map(|(_, field)| field.borrow().copy()).collect(),
            _ => Vec::new(),
        };
        Ok(Self { program, time, start, parameters, has_time })
    }

    /// The highest order that is compiled, as the attribute says.
    pub fn order(&self) -> usize {
        self.program.order
    }

    /// ε of its numbers.
    pub fn unit(&self) -> f64 {
        self.program.unit()
    }

    /// The coefficients of all components up to an order, and how they change in a direction.
    ///
    /// Row k + 1 is coefficient k of f, evaluated on the series so far, divided by k + 1.
    ///
    /// # Errors
    ///
    /// Where a function is not defined, or the interpreter does not understand.
    pub fn jet(&self, order: usize, direction: Direction) -> Result<Jet, String> {
        let start = self.start.leaves();
        let mut state: Vec<Series> = (start.iter().enumerate())
            .map(|(component, leaf)| Series::start(leaf, direction.state(component)))
            .collect::<Outcome<_>>()
            .map_err(|stop| stop.message())?;
        for k in 0..order {
            let rate = self.rate(&state, k, direction).map_err(|stop| stop.message())?;
            if rate.len() != state.len() {
                return Err(format!("{} components have {} rates", state.len(), rate.len()));
            }
            for (x, f) in state.iter_mut().zip(rate) {
                x.extend(&f, k);
            }
        }
        let unit = self.program.unit();
        let rows = |part: fn(&Series) -> &Part| {
            let row = |k| state.iter().map(|x| part(x).coefficient(k, unit)).collect();
            (0..=order).map(row).collect()
        };
        Ok(Jet { values: rows(|x| &x.value), tangents: rows(|x| &x.tangent) })
    }

    /// f on the series of the state up to order `k`.
    fn rate(&self, state: &[Series], k: usize, direction: Direction) -> Outcome<Vec<Rc<Running>>> {
        let point = self.start.copy();
        for (place, x) in point.leaves().iter().zip(state) {
            *place.borrow_mut() = Value::real(x.running(k));
        }
        // A scalar state is its own only leaf.
        let point = if let Value::Real(_) = point { Value::real(state[0].running(k)) } else { point };
        let clock = with_tangent(Polynomial::variable(Big::new(self.time), k), direction.time());
        let mut arguments = Vec::new();
        let function = &self.program.functions["dynamics"];
        let mut parameters = self.moving_parameters(direction)?.into_iter();
        let mut rest = vec![Some(Value::real(clock)).filter(|_| self.has_time), Some(point)].into_iter().flatten();
        for (place, input) in function.sig.inputs.iter().enumerate() {
            let is_receiver = matches!(input, syn::FnArg::Receiver(_));
            let next = if is_receiver { parameters.next() } else { rest.next().or_else(|| parameters.next()) };
            let value = next.ok_or_else(|| Stop::says(format!("argument {place}")))?;
            let is_reference = match input {
                syn::FnArg::Receiver(_) => true,
                syn::FnArg::Typed(typed) => matches!(&*typed.ty, syn::Type::Reference(_)),
            };
            arguments.push(if is_reference { Value::Reference(cell(value)) } else { value });
        }
        let rate = Interpreter::new(&self.program).run("dynamics", arguments)?;
        rate.leaves().iter().map(|leaf| leaf.borrow().number()).collect()
    }

    /// The parameters, the real ones with their tangents.
    fn moving_parameters(&self, direction: Direction) -> Outcome<Vec<Value>> {
        let parameters = Value::tuple(self.parameters.iter().map(Value::copy));
        for (place, leaf) in parameters.leaves().iter().enumerate() {
            let moving = match &*leaf.borrow() {
                Value::Real(x) => with_tangent(x.value.value.clone(), direction.parameter(place)),
                _ => continue,
            };
            *leaf.borrow_mut() = Value::real(moving);
        }
        Ok(parameters.elements()?.iter().map(|parameter| parameter.borrow().clone()).collect())
    }
}

/// A component of the state.
struct Series {
    value: Part,
    tangent: Part,
}

/// The coefficients so far, and their spreads.
struct Part {
    terms: Vec<Big>,
    spread: Vec<f64>,
}

impl Series {
    fn start(leaf: &Cell, tangent: f64) -> Outcome<Self> {
        Ok(Self { value: Part::start(leaf.borrow().number()?.first()), tangent: Part::start(Big::new(tangent)) })
    }

    fn running(&self, order: usize) -> Running {
        let (value, tangent) = (self.value.polynomials(order), self.tangent.polynomials(order));
        Running {
            value: Dual { value: value.0, tangent: tangent.0 },
            spread: Dual { value: value.1, tangent: tangent.1 },
        }
    }

    fn extend(&mut self, f: &Running, k: usize) {
        self.value.extend(&f.value.value, &f.spread.value, k);
        self.tangent.extend(&f.value.tangent, &f.spread.tangent, k);
    }
}

impl Part {
    fn start(term: Big) -> Self {
        Self { terms: vec![term], spread: vec![0.0] }
    }

    fn extend(&mut self, f: &Polynomial<Big>, spread: &Polynomial<f64>, k: usize) {
        let share = (k + 1) as f64;
        self.terms.push(&f.term(k) / &Big::new(share));
        let rounding = self.terms[k + 1].to_f64().abs();
        self.spread.push(spread.term(k) / share + rounding);
    }

    /// Without terms where all of them are exactly 0.
    fn polynomials(&self, order: usize) -> (Polynomial<Big>, Polynomial<f64>) {
        let is_zero = self.terms.iter().all(|c| c.sign() == 0) && self.spread.iter().all(|&s| s == 0.0);
        let (terms, spread) = if is_zero { Default::default() } else { (self.terms.clone(), self.spread.clone()) };
        (Polynomial::new(terms, order), Polynomial::new(spread, order))
    }

    fn coefficient(&self, k: usize, unit: f64) -> Coefficient {
        Coefficient { value: self.terms[k].clone(), allowed: 4.0 * (k + 1) as f64 * unit * self.spread[k] }
    }
}

/// Without error.
fn with_tangent(value: Polynomial<Big>, tangent: f64) -> Running {
    let tangent = if tangent == 0.0 { Polynomial::zero() } else { Polynomial::constant(Big::new(tangent)) };
    Running::exact(Dual { value, tangent })
}

fn is_time(input: &syn::FnArg) -> bool {
    let syn::FnArg::Typed(typed) = input else { return false };
    matches!(&*typed.pat, syn::Pat::Ident(name) if name.ident == "t" || name.ident == "time")
}
