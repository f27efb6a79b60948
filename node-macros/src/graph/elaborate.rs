//! Runs the function at compile time on symbols: loops are run, names resolved, and what remains is arithmetic on reals.

use super::expected::expected;
use super::memory::Memory;
use super::sequence::Item;
use super::value::{Value, fields};
use super::{Field, Graph, Op};
use crate::definition::Definitions;
use crate::report::{Extent, Report, Reported};
use crate::syntax::{Block, Expression, Operator, Pattern, Real, Shape, Signature, Statement};

/// How many operations a function may come to before it is refused: some ten times the largest that rustc compiles in a minute.
const LARGEST: usize = 200_000;

/// The graph of a signature. `None` without an error means that the types do not fit, which rustc says best.
pub fn elaborate(
    signature: &Signature,
    body: &Block,
    definitions: &Definitions,
    report: &mut Report,
) -> Reported<Graph> {
    let mut elaborator = Elaborator::new(signature.real, definitions, report);
    elaborator.declare(signature)?;
    let (_, value) = elaborator.block(body, Some(&signature.state.shape))?;
    elaborator.report.is_empty().then_some(())?;
    let value = elaborator.load(value?)?;
    let mut graph = elaborator.graph;
    graph.derivatives = value.reals(&signature.state.shape)?;
    Some(graph)
}

/// Where control goes after a statement.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Flow {
    Next,
    Continue,
    Break,
}

pub struct Elaborator<'a> {
    pub graph: Graph,
    pub report: &'a mut Report,
    pub memory: Memory,
    pub definitions: &'a Definitions,
    /// The function from elsewhere that is being run, if it is not the dynamics themselves.
    pub caller: Option<u64>,
    work: usize,
    /// How many conditions known at run time there are between here and the loop around.
    pub branches: usize,
    /// The bounds of the loops that are being run, outermost first.
    loops: Vec<Extent>,
}

impl<'a> Elaborator<'a> {
    pub fn new(real: Real, definitions: &'a Definitions, report: &'a mut Report) -> Self {
        let (graph, memory) = (Graph::new(real), Memory::new());
        Self { graph, report, memory, definitions, caller: None, branches: 0, work: 0, loops: Vec::new() }
    }

    fn declare(&mut self, signature: &Signature) -> Reported<()> {
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
                    self.report.lose(statement.extent());
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
                let Some(value) = self.shaped(value, shape.as_ref().or(expected)) else {
                    self.forget(pattern);
                    return None;
                };
                self.suggest_names(pattern, &value);
                self.bind(pattern, value)?;
            }
            Statement::Const { name, value } => {
                let value = self.expression(value)?;
                self.memory.define(name.to_string(), value);
            }
            Statement::Assign { place, operator, value } => self.assign(place, *operator, value)?,
            Statement::For { pattern, sequence, body } => self.repeat(pattern, sequence, body)?,
            Statement::Continue(at) => return self.jump(Flow::Continue, *at),
            Statement::Break(at) => return self.jump(Flow::Break, *at),
            Statement::Expression(expression) => return self.last(expression, None).map(|(flow, _)| flow),
        }
        Some(Flow::Next)
    }

    fn assign(&mut self, place: &Expression, operator: Option<Operator>, value: &Expression) -> Reported<()> {
        let value = match operator {
            Some(operator) => {
                let value = self.value(value)?;
                let target = self.expression(place)?;
                let old = self.load(target.clone())?;
                let value = self.binary(operator, old, value, place.extent)?;
                if target.holds_reference() {
                    return self.write_through(&target, value);
                }
                value
            }
            None => {
                let shape = self.value(place).and_then(|old| old.shape());
                self.shaped(value, shape.as_ref())?
            }
        };
        let place = self.place(place)?;
        self.suggest_name(&self.memory.label(&place), &value);
        *self.memory.get_mut(&place)? = value;
        Some(())
    }

    /// `view += …` for a view into another variable.
    fn write_through(&mut self, view: &Value, value: Value) -> Reported<()> {
        match view {
            Value::Reference(_) => self.store(view, value),
            _ => view
                .parts()?
                .iter()
                .zip(value.parts()?)
                .try_for_each(|(view, value)| self.write_through(view, value.clone())),
        }
    }

    fn repeat(&mut self, pattern: &Pattern, sequence: &Expression, body: &Block) -> Reported<()> {
        let items = self.expression(sequence)?;
        for item in self.items(items, sequence.extent)? {
            let before = self.memory.len();
            self.memory.enter();
            self.loops.push(sequence.extent);
            let branches = std::mem::take(&mut self.branches);
            let outcome = self.iteration(pattern, item, body);
            self.branches = branches;
            self.loops.pop();
            self.memory.leave();
            self.memory.forget(before);
            if outcome? == Flow::Break {
                break;
            }
        }
        Some(())
    }

    fn iteration(&mut self, pattern: &Pattern, item: Item, body: &Block) -> Reported<Flow> {
        let item = self.force(item)?;
        self.bind(pattern, item)?;
        self.block(body, None).map(|(flow, _)| flow)
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
