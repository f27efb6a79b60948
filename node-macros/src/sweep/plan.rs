//! The order of the steps, and the columns that they fill.

use std::collections::{HashMap, HashSet};

use super::access::{Access, Kind, accesses, reads, sequential};
use super::domain::{closed, in_state, of_series};
use super::{Action, Column, ColumnId, Domain, FixedAction, FixedStep, Plan, Reads, Source, Step};
use crate::graph::{Dependence, Nest, Predicate};
use crate::syntax::LoopId;
use crate::taylor::{Initial, Linear, Operand, Program, Recurrence, STATE, SeriesId};

pub fn plan(program: Program, nest: Nest) -> Plan {
    let all = accesses(&nest);
    let reads = reads(&nest, &all);
    let kept = |access: &Access| match access.kind {
        Kind::Read { read, changes: true, .. } => reads.changing_kept[read],
        Kind::Read { read, .. } => reads.fixed_kept[read],
        Kind::Write { .. } => true,
    };
    let sequential = sequential(&nest, &all, kept);
    let domains = of_series(&nest, &program, &reads);
    let fixed = fixed_steps(&nest, &all, &reads);
    let planned = |wanted| Planner::new(&nest, &program, &reads, &domains, wanted).steps(&all);
    // A combination that is planned before the copy of what it reads finds an empty column: so what is copied is known first.
    let Planned { kept, .. } = planned(HashSet::new());
    let Planned { begin, front, late, columns, kept } = planned(kept.into_keys().collect());
    drop(all);
    Plan { columns, domains, reads, kept, sequential, begin, front, late, fixed, program, nest }
}

/// What is read and written that does not change with time.
fn fixed_steps(nest: &Nest, all: &[Access], reads: &Reads) -> Vec<FixedStep> {
    let steps = all.iter().filter_map(|access| {
        let action = match access.kind {
            Kind::Read { read, changes: false, .. } if reads.fixed_kept[read] => FixedAction::Keep(read),
            Kind::Write { cell, adds, root } if nest.store(cell.store).dependence == Dependence::Nothing => {
                FixedAction::Write { cell: cell.clone(), adds, root }
            }
            _ => return None,
        };
        Some(FixedStep { around: access.around.clone(), guards: access.guards.clone(), action })
    });
    steps.collect()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Begin,
    Front,
    Late,
}

/// The steps of all parts, and the columns that they fill.
struct Planned {
    begin: Vec<Step>,
    front: Vec<Step>,
    late: Vec<Step>,
    columns: Vec<Column>,
    kept: HashMap<(Source, Domain), ColumnId>,
}

struct Planner<'p> {
    nest: &'p Nest,
    program: &'p Program,
    reads: &'p Reads,
    domains: &'p [Domain],
    /// What is copied, as soon as it is read.
    wanted: HashSet<(Source, Domain)>,
    columns: Vec<Column>,
    kept: HashMap<(Source, Domain), ColumnId>,
    part: Part,
    around: Vec<LoopId>,
    computed: HashSet<SeriesId>,
    copied: HashSet<(Source, Domain)>,
    /// What only the next order needs, and the domains in which it does.
    companions: Vec<(Operand, Domain)>,
    steps: Vec<Step>,
    /// What is written side by side, to be taken after the steps.
    written: Vec<Step>,
}

impl<'p> Planner<'p> {
    fn new(
        nest: &'p Nest,
        program: &'p Program,
        reads: &'p Reads,
        domains: &'p [Domain],
        wanted: HashSet<(Source, Domain)>,
    ) -> Self {
        Self {
            nest,
            program,
            reads,
            domains,
            wanted,
            columns: Vec::new(),
            kept: HashMap::new(),
            part: Part::Begin,
            around: Vec::new(),
            computed: HashSet::new(),
            copied: HashSet::new(),
            companions: Vec::new(),
            steps: Vec::new(),
            written: Vec::new(),
        }
    }

    fn steps(mut self, all: &[Access]) -> Planned {
        let program = self.program;
        let begin = self.part(Part::Begin, all, &program.begin);
        let front = self.part(Part::Front, all, &[]);
        let late = self.late();
        Planned { begin, front, late, columns: self.columns, kept: self.kept }
    }

    /// The statements as written, each after the series that it needs; then the other series.
    fn part(&mut self, part: Part, all: &[Access], others: &[SeriesId]) -> Vec<Step> {
        self.part = part;
        self.computed.clear();
        self.copied.clear();
        for access in all {
            let follows = matches!(access.kind, Kind::Write { .. })
                && self.written.last().is_some_and(|step| step.around == access.around && step.guards == access.guards);
            if !follows {
                self.flush();
            }
            self.around.clone_from(&access.around);
            match access.kind {
                Kind::Read { read, changes: true, .. } if self.reads.changing_kept[read] => {
                    let domain = self.reads.changing[read].clone();
                    self.copied.insert((Source::Read(read), domain.clone()));
                    let column = self.column(Source::Read(read), domain.clone());
                    self.push(domain, access.guards.clone(), Action::Copy(Source::Read(read), column));
                }
                Kind::Write { cell, adds, root } if self.nest.store(cell.store).dependence != Dependence::Nothing => {
                    let before = self.steps.len();
                    let value = &self.program.derivatives[root].value;
                    let domain = closed(self.nest, access.around.iter().copied());
                    self.terms(value, &domain);
                    self.begin_companions();
                    if self.steps[before..].iter().any(|step| self.reads_written(step)) {
                        let needed = self.steps.split_off(before);
                        self.flush();
                        self.steps.extend(needed);
                    }
                    let action = Action::Write { cell: cell.clone(), adds, root };
                    self.written.push(Step {
                        domain,
                        around: access.around.clone(),
                        guards: access.guards.clone(),
                        action,
                    });
                }
                _ => {}
            }
        }
        self.flush();
        self.around.clear();
        others.iter().for_each(|&series| self.compute(series));
        self.begin_companions();
        std::mem::take(&mut self.steps)
    }

    /// What only the next order needs: it may be made of what needs it, as 1 + w² of w = tan u.
    fn begin_companions(&mut self) {
        while let Some((operand, domain)) = self.companions.pop() {
            self.need(operand, &domain);
        }
    }

    /// What is written side by side comes after all series that it needs.
    fn flush(&mut self) {
        self.steps.append(&mut self.written);
    }

    /// Whether a step reads memory that is still to be written.
    fn reads_written(&self, step: &Step) -> bool {
        let reads: Vec<_> = match &step.action {
            Action::Compute(id) => match &self.program.series(*id).recurrence {
                Recurrence::Linear(linear) => {
                    linear.lanes().filter(|lane| lane.series == STATE).map(|lane| lane.lane).collect()
                }
                _ => return false,
            },
            Action::Copy(Source::Read(read), _) => vec![*read],
            Action::Copy(..) | Action::Write { .. } => return false,
        };
        let stores = reads.into_iter().filter_map(|read| match &self.nest.changing[read].source {
            crate::graph::Source::Cell(cell) => Some(cell.store),
            _ => None,
        });
        let is_written = |store| {
            let writes = |step: &Step| matches!(&step.action, Action::Write { cell, .. } if cell.store == store);
            self.written.iter().any(writes)
        };
        stores.into_iter().any(is_written)
    }

    /// What the next order needs.
    fn late(&mut self) -> Vec<Step> {
        self.part = Part::Late;
        let late = self.program.late.clone();
        late.iter().for_each(|&series| self.compute(series));
        for &series in self.program.front.iter().chain(&late) {
            let domain = &self.domains[series.0];
            for operand in self.program.series(series).recurrence.before() {
                let source = source(operand);
                let is_fixed =
                    matches!(source, Source::Series(id) if self.program.series(id).recurrence == Recurrence::Fixed);
                if !is_fixed {
                    self.copy(source, domain);
                }
            }
        }
        std::mem::take(&mut self.steps)
    }

    fn push(&mut self, domain: Domain, guards: Vec<Predicate>, action: Action) {
        self.steps.push(Step { domain, around: self.around.clone(), guards, action });
    }

    fn column(&mut self, source: Source, domain: Domain) -> ColumnId {
        let next = ColumnId(self.columns.len());
        let column = *self.kept.entry((source, domain.clone())).or_insert(next);
        if column == next {
            let name = match source {
                Source::Series(id) => self.program.series(id).name.clone(),
                Source::Read(read) => self.nest.changing[read].name.clone(),
            };
            self.columns.push(Column { name, domain });
        }
        column
    }

    /// Computes the series of a combination over a domain, and copies what is copied anyway.
    fn terms(&mut self, linear: &Linear, domain: &Domain) {
        for lane in linear.lanes() {
            if lane.series != STATE {
                self.compute(lane.series);
            }
            let source = source(lane.into());
            if self.wanted.contains(&(source, domain.clone())) {
                self.copy(source, domain);
            }
        }
    }

    fn compute(&mut self, id: SeriesId) {
        let program = self.program;
        let series = program.series(id);
        if id == STATE || !self.computed.insert(id) {
            return;
        }
        let domain = self.domains[id.0].clone();
        self.column(Source::Series(id), domain.clone());
        let of_recurrence = self.part != Part::Begin || series.initial == Initial::Recurrence;
        if of_recurrence && series.recurrence == Recurrence::Fixed {
            return;
        }
        match &series.recurrence {
            Recurrence::Linear(linear) if of_recurrence => self.terms(linear, &domain),
            recurrence => {
                let operands = if of_recurrence { recurrence.now() } else { series.initial.operands() };
                operands.into_iter().for_each(|operand| self.need(operand, &domain));
            }
        }
        if let (Part::Begin, Initial::SecondOf(first)) = (self.part, &series.initial) {
            return self.compute(*first);
        }
        let guards = self.guards(&series.recurrence);
        self.push(domain.clone(), guards, Action::Compute(id));
        if self.part == Part::Begin {
            let before = series.recurrence.before().into_iter();
            self.companions.extend(before.map(|operand| (operand, domain.clone())));
        }
    }

    /// The conditions without which what a combination reads may not be there.
    fn guards(&self, recurrence: &Recurrence) -> Vec<Predicate> {
        let Recurrence::Linear(linear) = recurrence else { return Vec::new() };
        let reads = linear.lanes().filter(|lane| lane.series == STATE).map(|lane| lane.lane);
        let mut guards: Vec<Predicate> = Vec::new();
        for read in reads {
            guards.extend(
                self.nest.changing[read]
                    .guards
                    .iter()
                    .filter(|guard| !guards.contains(guard))
                    .cloned()
                    .collect::<Vec<_>>(),
            );
        }
        guards
    }

    /// An operand that a recurrence over a domain reads.
    fn need(&mut self, operand: Operand, domain: &Domain) {
        if operand.series != STATE {
            self.compute(operand.series);
        }
        self.copy(source(operand), domain);
    }

    /// The coefficients of one domain in the turns of another one.
    fn copy(&mut self, source: Source, domain: &Domain) {
        let (own, guards) = match source {
            Source::Series(id) => (&self.domains[id.0] == domain, Vec::new()),
            Source::Read(read) if in_state(self.nest, read, domain).is_some() => return,
            Source::Read(read) => (false, self.nest.changing[read].guards.clone()),
        };
        if own || !self.copied.insert((source, domain.clone())) {
            return;
        }
        let column = self.column(source, domain.clone());
        self.push(domain.clone(), guards, Action::Copy(source, column));
    }
}

pub fn source(operand: Operand) -> Source {
    if operand.series == STATE { Source::Read(operand.lane) } else { Source::Series(operand.series) }
}
