//! The Taylor coefficients of a solution, from the text of its vector field.

use std::rc::Rc;

use crate::interpreter::{Cell, Interpreter, Outcome, Program, Stop, Value, cell};
use crate::number::{Big, Dual, Polynomial, Running};

/// A coefficient, and how far from it a computation in working precision may be.
pub struct Coefficient {
    /// The coefficient.
    pub value: Big,
    /// How far, in absolute terms.
    pub allowed: f64,
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

    /// The coefficients of all components up to an order: row k has those of order k.
    ///
    /// Row k + 1 is coefficient k of f, evaluated on the series so far, divided by k + 1.
    ///
    /// # Errors
    ///
    /// Where a function is not defined, or the interpreter does not understand.
    pub fn jet(&self, order: usize) -> Result<Vec<Vec<Coefficient>>, String> {
        let mut state: Vec<Series> =
            self.start.leaves().iter().map(Series::start).collect::<Outcome<_>>().map_err(|stop| stop.message())?;
        for k in 0..order {
            let rate = self.rate(&state, k).map_err(|stop| stop.message())?;
            if rate.len() != state.len() {
                return Err(format!("{} components have {} rates", state.len(), rate.len()));
            }
            for (x, f) in state.iter_mut().zip(rate) {
                x.extend(&f, k);
            }
        }
        let unit = self.program.unit();
        let coefficient = |x: &Series, k: usize| Coefficient {
            value: x.terms[k].clone(),
            allowed: 4.0 * (k + 1) as f64 * unit * x.spread[k],
        };
        Ok((0..=order).map(|k| state.iter().map(|x| coefficient(x, k)).collect()).collect())
    }

    /// f on the series of the state up to order `k`.
    fn rate(&self, state: &[Series], k: usize) -> Outcome<Vec<Rc<Running>>> {
        let point = self.start.copy();
        for (place, x) in point.leaves().iter().zip(state) {
            *place.borrow_mut() = Value::real(x.running(k));
        }
        // A scalar state is its own only leaf.
        let point = if let Value::Real(_) = point { Value::real(state[0].running(k)) } else { point };
        let clock = Running::exact(Dual::of(Polynomial::variable(Big::new(self.time), k)));
        let mut arguments = Vec::new();
        let function = &self.program.functions["dynamics"];
        let mut parameters = self.parameters.iter().map(Value::copy);
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
}

/// A component of the state: the coefficients so far, and their spreads.
struct Series {
    terms: Vec<Big>,
    spread: Vec<f64>,
}

impl Series {
    fn start(leaf: &Cell) -> Outcome<Self> {
        Ok(Self { terms: vec![leaf.borrow().number()?.first()], spread: vec![0.0] })
    }

    fn running(&self, order: usize) -> Running {
        let terms = Polynomial::new(self.terms.clone(), order);
        Running { value: Dual::of(terms), spread: Dual::of(Polynomial::new(self.spread.clone(), order)) }
    }

    fn extend(&mut self, f: &Running, k: usize) {
        let share = (k + 1) as f64;
        self.terms.push(&f.value.value.term(k) / &Big::new(share));
        let rounding = self.terms[k + 1].to_f64().abs();
        self.spread.push(f.spread.value.term(k) / share + rounding);
    }
}

fn is_time(input: &syn::FnArg) -> bool {
    let syn::FnArg::Typed(typed) = input else { return false };
    matches!(&*typed.pat, syn::Pat::Ident(name) if name.ident == "t" || name.ident == "time")
}
