//! Runs the function at compile time on symbols: loops are run, names resolved, and what remains is arithmetic on reals.

use std::rc::Rc;

use super::expected::expected;
use super::inference::Sizes;
use super::memory::Memory;
use super::nest::Statement as Nested;
use super::nest::{Cell, StoreKind};
use super::turn::Frame;
use super::value::{Value, fields};
use super::{Dependence, Field, Graph, Id, Op};
use crate::definition::Definitions;
use crate::report::{Extent, Report, Reported};
use crate::syntax::{Argument, Block, Callee, Expression, Index, Label, Pattern, Real, Shape, Signature, Statement};

/// How many operations a function may come to before it is refused: some ten times the largest that rustc compiles in a minute.
const LARGEST: usize = 200_000;

/// The graph of a signature. `None` without an error means that the types do not fit, which rustc says best.
pub fn elaborate(
    signature: &Signature,
    body: &Block,
    definitions: &Definitions,
    report: &mut Report,
) -> Reported<Graph> {
    if signature.is_for_all_sizes() {
        return elaborate_with_sizes(signature, body, definitions, report);
    }
    let mut elaborator = Elaborator::new(signature.real, definitions, report);
    elaborator.declare(signature)?;
    let (_, value) = elaborator.block(body, Some(&signature.state.shape))?;
    elaborator.report.is_empty().then_some(())?;
    let value = elaborator.load(value?)?;
    let derivatives = value.reals(&signature.state.shape)?;
    let derivatives = elaborator.unless_stopped(derivatives);
    Some(Graph { derivatives, ..elaborator.graph })
}

/// The graph of a function with const parameters.
///
/// What memory changes with is not known before all that is written to it. So it is assumed to be constant, and where it
/// turns out not to be, the function is run again.
fn elaborate_with_sizes(
    signature: &Signature,
    body: &Block,
    definitions: &Definitions,
    report: &mut Report,
) -> Reported<Graph> {
    let mut assumed = Vec::new();
    loop {
        let mut messages = report.clone();
        let mut elaborator = Elaborator::new(signature.real, definitions, &mut messages);
        elaborator.assumed = assumed.clone();
        let outcome = elaborator.run_with_sizes(signature, body);
        let found: Vec<_> = elaborator.graph.nest.stores.iter().map(|store| store.dependence).collect();
        let graph = elaborator.graph;
        if found == assumed || outcome.is_none() {
            *report = messages;
            outcome?;
            return report.is_empty().then_some(graph);
        }
        assumed = found;
    }
}

/// Where control goes after a statement.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Flow {
    Next,
    /// Of the innermost loop, or of the one with this label.
    Continue(Option<Label>),
    Break(Option<Label>),
}

pub struct Elaborator<'a> {
    pub graph: Graph,
    pub report: &'a mut Report,
    pub memory: Memory,
    pub definitions: &'a Definitions,
    /// The function from elsewhere that is being run, if it is not the dynamics themselves.
    pub caller: Option<u64>,
    pub work: usize,
    /// How many conditions known at run time there are between here and the loop around.
    pub branches: usize,
    /// The labels of the loops that are being run, with the number of such conditions around each.
    pub labels: Vec<(Option<Label>, usize)>,
    /// The bounds of the loops that are being run, outermost first.
    pub loops: Vec<Extent>,
    /// How many runs there are around of which only the changes are wanted.
    pub trials: usize,
    /// What each row of memory is assumed to change with.
    pub assumed: Vec<Dependence>,
    /// The loops and branches that stay and are open, with the statements before them.
    pub frames: Vec<(Frame, Vec<Nested>)>,
    /// The conditions on parameters that hold in the branches that are being run.
    pub conditions: Vec<Id>,
    /// Where panics are reached.
    pub stops: Vec<Id>,
    /// Whether the innermost loop stays.
    pub in_turn: bool,
    /// The const parameters of the function from elsewhere that is being run.
    pub sizes: Sizes,
    /// The functions of the body that are being run.
    pub running: Vec<Rc<Callee>>,
}

impl<'a> Elaborator<'a> {
    pub fn new(real: Real, definitions: &'a Definitions, report: &'a mut Report) -> Self {
        let (graph, memory) = (Graph::new(real), Memory::new());
        Self {
            graph,
            report,
            memory,
            definitions,
            caller: None,
            branches: 0,
            labels: Vec::new(),
            work: 0,
            loops: Vec::new(),
            trials: 0,
            assumed: Vec::new(),
            frames: Vec::new(),
            conditions: Vec::new(),
            stops: Vec::new(),
            in_turn: false,
            sizes: Sizes::new(),
            running: Vec::new(),
        }
    }

    fn declare(&mut self, signature: &Signature) -> Reported<()> {
        self.declare_sizes(signature);
        if let Some(time) = &signature.time {
            let id = self.graph.node(Op::Time);
            self.graph.name(id, "t");
            self.bind(time, Value::Real(id))?;
        }
        let state = fields(&signature.state.pattern, &signature.state.shape);
        self.argument(&signature.state.pattern, &signature.state.shape, &state, 0, Op::State)?;
        self.graph.state = state;
        for parameter in &signature.parameters {
            let parts = fields(&parameter.pattern, &parameter.shape);
            let first = self.graph.parameters.iter().map(Field::len).sum();
            self.argument(&parameter.pattern, &parameter.shape, &parts, first, Op::Parameter)?;
            self.graph.parameters.extend(parts);
        }
        Some(())
    }

    fn declare_sizes(&mut self, signature: &Signature) {
        for (name, size) in &signature.sizes {
            self.sizes.insert(name.to_string(), size.clone());
            self.memory.define(name.to_string(), Value::index_of(size.clone()));
        }
    }

    fn run_with_sizes(&mut self, signature: &Signature, body: &Block) -> Reported<()> {
        self.declare_sizes(signature);
        if let Some(time) = &signature.time {
            let id = self.graph.node(Op::Time);
            self.graph.name(id, "t");
            self.bind(time, Value::Real(id))?;
        }
        let state = &signature.state;
        let cells = self.arguments(StoreKind::State, [state].into_iter(), Dependence::State)?;
        cells.into_iter().try_for_each(|value| self.bind(&state.pattern, value))?;
        let parameters = self.arguments(StoreKind::Parameters, signature.parameters.iter(), Dependence::Nothing)?;
        for (parameter, value) in signature.parameters.iter().zip(parameters) {
            let value = if parameter.shape.is_real() { value } else { self.fetched(value, &parameter.shape)? };
            self.bind(&parameter.pattern, value)?;
        }
        let (_, value) = self.block(body, Some(&state.shape))?;
        self.report.is_empty().then_some(())?;
        let value = self.load(value?)?;
        value.fits(&state.shape).then_some(())?;
        let store = self.graph.nest.add(StoreKind::Derivatives, "dx", state.shape.size(), Dependence::State);
        let derivatives = Value::of_cells(&state.shape, &Cell { store, offset: Index::Number(0), places: Vec::new() })?;
        self.write_all(&derivatives, None, value)?;
        let names = self.graph.nest.changing.iter().map(|read| read.name.clone());
        self.graph.state = names.map(|name| Field { name, dimensions: Vec::new(), is_real: true }).collect();
        Some(())
    }

    /// Arguments as cells of one store, in a row.
    fn arguments<'s>(
        &mut self,
        kind: StoreKind,
        arguments: impl Iterator<Item = &'s Argument>,
        dependence: Dependence,
    ) -> Reported<Vec<Value>> {
        let name = if kind == StoreKind::State { "x" } else { "p" };
        let store = self.graph.nest.add(kind, name, Index::Number(0), dependence);
        let mut size = Index::Number(0);
        let cells = arguments.map(|argument| {
            let first = Cell { store, offset: size.clone(), places: Vec::new() };
            size = std::mem::replace(&mut size, Index::Number(0)).plus(argument.shape.size());
            Value::of_cells(&argument.shape, &first)
        });
        let cells = cells.collect::<Option<Vec<_>>>()?;
        self.graph.nest.stores[store.0].size = size;
        Some(cells)
    }

    /// Truth values and integers among the parameters.
    fn fetched(&mut self, value: Value, shape: &Shape) -> Reported<Value> {
        match (value, shape) {
            (value, shape) if shape.is_real() => Some(value),
            (Value::Tuple(parts), Shape::Tuple(shapes)) => {
                let parts = parts.into_iter().zip(shapes).map(|(part, shape)| self.fetched(part, shape));
                Some(Value::Tuple(parts.collect::<Reported<_>>()?))
            }
            (value @ Value::Struct(..), Shape::Struct(fields)) => {
                let fields = fields.iter().map(|(name, shape)| {
                    let field = value.field(name)?.clone();
                    Some((name.clone(), self.fetched(field, shape)?))
                });
                Some(Value::of_fields(fields.collect::<Reported<_>>()?))
            }
            (value, shape) => {
                let ids = self.fetch(value).reals_of(shape)?;
                self.value_of_shape(shape, ids)
            }
        }
    }

    fn argument(
        &mut self,
        pattern: &Pattern,
        shape: &Shape,
        parts: &[Field],
        first: usize,
        op: fn(usize) -> Op,
    ) -> Reported<()> {
        let names = parts.iter().flat_map(Field::components);
        let ids: Vec<_> = (first..first + shape.len()).map(|i| self.graph.node(op(i))).collect();
        for (&id, name) in ids.iter().zip(names) {
            self.graph.name(id, name);
        }
        let value = self.value_of_shape(shape, ids)?;
        self.bind(pattern, value)
    }

    /// Runs a block in a scope of its own; its value is there if control reaches the end.
    pub fn block(&mut self, block: &Block, shape: Option<&Shape>) -> Reported<(Flow, Reported<Value>)> {
        self.memory.enter();
        let result = self.statements(block, shape);
        self.memory.leave();
        result
    }

    fn statements(&mut self, block: &Block, shape: Option<&Shape>) -> Reported<(Flow, Reported<Value>)> {
        let mut complete = true;
        for (position, statement) in block.statements.iter().enumerate() {
            match self.statement(statement, expected(block, position, shape)) {
                Some(Flow::Next) => {}
                Some(jump) => return Some((jump, None)),
                None => {
                    self.lose(statement.extent());
                    complete = false;
                }
            }
        }
        let end = match &block.value {
            Some(value) => self.last(value, shape),
            None => Some((Flow::Next, None)),
        };
        end.filter(|_| complete)
    }

    /// The last expression of a block: an `if` there may also jump.
    fn last(&mut self, value: &Expression, shape: Option<&Shape>) -> Reported<(Flow, Reported<Value>)> {
        match self.conditional(value, shape) {
            Some(result) => result,
            None => Some((Flow::Next, Some(self.shaped(value, shape)?))),
        }
    }

    /// `expected` is the shape of the variable that it binds, if the end of the block shows it.
    fn statement(&mut self, statement: &Statement, expected: Option<&Shape>) -> Reported<Flow> {
        match statement {
            Statement::Let { pattern, shape, value } => {
                let annotated = shape.as_ref().map(|shape| shape.with(&self.sizes));
                let Some(value) = self.shaped(value, annotated.as_ref().or(expected)) else {
                    self.forget(pattern);
                    return None;
                };
                let value = self.settled(value)?;
                self.suggest_names(pattern, &value);
                self.bind(pattern, value)?;
            }
            Statement::Items { constants, functions } => self.define_items(constants, functions)?,
            Statement::Assign { place, operator, value } => self.assign(place, *operator, value)?,
            Statement::Declare(pattern) => self.forget(pattern),
            Statement::For { label, pattern, sequence, body } => {
                return self.repeat(*label, pattern, sequence, body);
            }
            Statement::While { label, condition, body, extent } => {
                return self.repeat_while(*label, condition.as_ref(), body, *extent);
            }
            Statement::Continue(at, label) => return self.jump(Flow::Continue(*label), *at),
            Statement::Break(at, label) => return self.jump(Flow::Break(*label), *at),
            Statement::Expression(expression) => return self.last(expression, None).map(|(flow, _)| flow),
        }
        Some(Flow::Next)
    }

    /// Notes what does not fit.
    pub fn lose(&mut self, at: Extent) {
        let is_elsewhere = self.caller.is_some() || !self.running.is_empty();
        self.report.lose(at, is_elsewhere);
    }

    /// Counts work, so that a loop over a billion indices is a message and not a hang.
    pub fn charge(&mut self, at: Extent, operations: usize) -> Reported<()> {
        if self.work > LARGEST {
            return None;
        }
        self.work = self.work.saturating_add(operations);
        if self.work > LARGEST {
            let message =
                format!("this function comes to more than {LARGEST} operations and numbers, too many to compile");
            self.report.error(*self.loops.first().unwrap_or(&at), message);
            return None;
        }
        Some(())
    }
}
