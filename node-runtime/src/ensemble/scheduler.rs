//! The scheduler of a batch: its time loop, and which trajectory has which lane. One round is one step of every trajectory.

use std::collections::VecDeque;

use crate::control::Control;
use crate::dynamics::Dynamics;
use crate::error::SolveError;
use crate::scalar::{Mask, Transparent};
use crate::taylor::Taylor;

use super::batch::Batch;
use super::integration::Integration;
use super::lane::set;
use super::queue::{Job, Outcome, Queue, REPORT_INTERVAL};

/// The lanes of one worker: takes jobs into them until there are no more.
pub(super) struct Scheduler<'a, D: Dynamics, S: Transparent<D::Real>, const N: usize> {
    queue: &'a dyn Queue<D>,
    method: &'a Taylor,
    times: &'a [D::Real],
    batch: Batch<D, S, N>,
    /// The integrations in the lanes.
    slots: [Option<Box<Integration<D>>>; N],
    /// The memory of integrations that are over.
    spare: Vec<Box<Integration<D>>>,
    /// The lanes whose integration goes through this round alone.
    is_alone: [bool; N],
    jobs: VecDeque<Job<D>>,
    done: Vec<(usize, Outcome<D>)>,
    /// The number of steps since the beginning, in every lane.
    round: u64,
    /// The next round after which the pace of an integration, or the number of its steps, has to be checked.
    next_check: u64,
    /// Whether an integration is not ready for its next step: it lacks a polynomial, or looks into a leap.
    has_unready: bool,
}

impl<'a, D: Dynamics, S: Transparent<D::Real>, const N: usize> Scheduler<'a, D, S, N> {
    pub fn boxed(queue: &'a dyn Queue<D>, method: &'a Taylor, times: &'a [D::Real], control: Control<D>) -> Box<Self> {
        Box::new(Self {
            queue,
            method,
            times,
            batch: Batch::new(control),
            slots: [const { None }; N],
            spare: Vec::new(),
            is_alone: [false; N],
            jobs: VecDeque::new(),
            done: Vec::new(),
            round: 0,
            next_check: u64::MAX,
            has_unready: false,
        })
    }

    #[inline(always)]
    pub fn run(&mut self) {
        self.begin();
        while self.is_under_way() {
            self.batch.try_steps();
            let needs_scale = self.has_unready && self.prepare();
            self.batch.compute(if needs_scale { 1 } else { self.batch.control.order });
            if needs_scale {
                self.find_scales();
                continue;
            }
            self.round += 1;
            if self.round.is_multiple_of(REPORT_INTERVAL) {
                self.queue.report();
            }
            let (exceptional, output_due) = (self.batch.exceptional(), self.batch.output_due());
            let is_special = self.has_unready || self.round >= self.next_check || (exceptional | output_due).any();
            if is_special {
                self.step_alone(exceptional, output_due);
            }
            self.batch.accept();
            if is_special {
                self.reinsert();
            }
        }
        self.shut_down();
    }

    #[cold]
    #[inline(never)]
    fn begin(&mut self) {
        (0..N).for_each(|lane| self.refill(lane));
        self.update_masks();
    }

    /// Whether there is a trajectory to go on with.
    #[inline(always)]
    fn is_under_way(&self) -> bool {
        (self.has_unready || self.batch.active.any()) && !self.queue.is_closed()
    }

    /// Begins what integrations need to be ready; whether one of them needs a scale of time first.
    #[cold]
    #[inline(never)]
    fn prepare(&mut self) -> bool {
        let mut needs_scale = false;
        for (lane, slot) in self.slots.iter_mut().enumerate() {
            if let Some(integration) = slot
                && !integration.is_ready()
            {
                integration.prepare::<S>();
                self.batch.write_room(lane, &integration.trajectory);
                needs_scale |= integration.needs_scale();
            }
        }
        needs_scale
    }

    #[cold]
    #[inline(never)]
    fn find_scales(&mut self) {
        for lane in 0..N {
            if let Some(integration) = &mut self.slots[lane]
                && integration.needs_scale()
            {
                self.batch.read_room(lane, 1, &mut integration.trajectory);
                if let Err(error) = integration.find_scale() {
                    self.retire(lane, Err(error));
                    self.refill(lane);
                }
            }
        }
        self.update_masks();
    }

    /// Lets each integration that is not in the ordinary course go through this round alone; keeps the states that
    /// are wanted of the others.
    #[cold]
    #[inline(never)]
    fn step_alone(&mut self, exceptional: Mask<N>, output_due: Mask<N>) {
        for lane in 0..N {
            let Some(integration) = &self.slots[lane] else {
                self.is_alone[lane] = false;
                continue;
            };
            let is_ready = integration.is_ready();
            let is_exceptional = exceptional.holds(lane) || self.round >= integration.next_check();
            self.is_alone[lane] = !is_ready || is_exceptional;
            if !is_ready {
                self.conclude(lane);
            } else if is_exceptional {
                self.judge(lane);
            } else if output_due.holds(lane) {
                self.record(lane);
            }
        }
    }

    /// What an integration needed to be ready has been computed in its lane.
    fn conclude(&mut self, lane: usize) {
        let Some(integration) = &mut self.slots[lane] else { return };
        self.batch.read_room(lane, self.batch.control.order, &mut integration.trajectory);
        if let Err(error) = integration.conclude() {
            self.retire(lane, Err(error));
        }
    }

    /// The solver for one judges the step that was tried in a lane.
    fn judge(&mut self, lane: usize) {
        let Some(integration) = &mut self.slots[lane] else { return };
        let count = self.round - integration.first_round;
        self.batch.count_steps(lane, count, &mut integration.trajectory.statistics);
        integration.pace.count_many(count);
        let trial = self.batch.extract(lane, &mut integration.trajectory);
        if !integration.start_probe(&trial)
            && let Some(outcome) = integration.judge(&trial, self.times)
        {
            self.retire(lane, outcome);
        }
    }

    /// Keeps the states that are wanted in the step of a lane.
    fn record(&mut self, lane: usize) {
        let Some(integration) = &mut self.slots[lane] else { return };
        self.batch.read_step(lane, &mut integration.trajectory);
        integration.record(self.times);
        set(&mut self.batch.output, lane, integration.next_output(self.times));
    }

    /// Puts integrations back into the batch after a round alone, or others in the lanes of those that are over.
    #[cold]
    #[inline(never)]
    fn reinsert(&mut self) {
        for lane in 0..N {
            if !self.is_alone[lane] {
                continue;
            }
            match &mut self.slots[lane] {
                None => self.refill(lane),
                Some(integration) if integration.is_ready() => {
                    integration.first_round = self.round + 1;
                    self.batch.insert(lane, &integration.trajectory);
                    set(&mut self.batch.output, lane, integration.next_output(self.times));
                }
                Some(_) => {}
            }
        }
        self.update_masks();
    }

    /// The integration in a lane is over.
    fn retire(&mut self, lane: usize, outcome: Outcome<D>) {
        if let Some(integration) = self.slots[lane].take() {
            self.done.push((integration.index, outcome));
            self.spare.push(integration);
        }
    }

    /// Gives an empty lane to the next job with a way to go.
    fn refill(&mut self, lane: usize) {
        while self.slots[lane].is_none()
            && let Some(job) = self.next_job()
        {
            match self.start(&job) {
                Ok(mut integration) if integration.is_at_end() => {
                    self.done.push((job.index, Ok(integration.finish())));
                    self.spare.push(integration);
                }
                Ok(integration) => {
                    self.batch.assign(lane, &integration.trajectory, integration.end);
                    self.slots[lane] = Some(integration);
                }
                Err(error) => self.done.push((job.index, Err(error))),
            }
        }
    }

    fn next_job(&mut self) -> Option<Job<D>> {
        if self.jobs.is_empty() {
            // A call costs a lock, but a job that is taken waits for those before it.
            self.queue.exchange(&mut self.done, &mut self.jobs, N);
        }
        self.jobs.pop_front()
    }

    fn start(&mut self, job: &Job<D>) -> Result<Box<Integration<D>>, SolveError> {
        Integration::start(job, self.method, self.times, self.spare.pop())
    }

    /// What the loop asks in every round, from what the lanes hold.
    fn update_masks(&mut self) {
        let integrations = || self.slots.iter().flatten();
        let lanes_where =
            |test: fn(&Integration<D>) -> bool| Mask::of(|lane| self.slots[lane].as_deref().is_some_and(test));
        self.batch.active = lanes_where(Integration::is_ready);
        self.batch.doubtful = lanes_where(|integration| integration.trajectory.is_in_doubt());
        self.has_unready = integrations().any(|integration| !integration.is_ready());
        let checks = integrations().filter(|integration| integration.is_ready()).map(|ready| ready.next_check());
        self.next_check = checks.min().unwrap_or(u64::MAX);
        if let Some(other) = (0..N).find(|&lane| self.batch.active.holds(lane)) {
            for lane in (0..N).filter(|&lane| self.slots[lane].is_none()) {
                self.batch.pad(lane, other);
            }
        }
    }

    /// Hands in what is left: nothing but the last outcomes, if there was time for all trajectories.
    #[cold]
    #[inline(never)]
    fn shut_down(&mut self) {
        for lane in 0..N {
            if let Some(integration) = &mut self.slots[lane] {
                if integration.is_ready() {
                    let count = self.round + 1 - integration.first_round;
                    self.batch.count_steps(lane, count, &mut integration.trajectory.statistics);
                    self.batch.locate(lane, &mut integration.trajectory);
                }
                let error = integration.cancelled();
                self.retire(lane, Err(error));
            }
        }
        while let Some(job) = self.jobs.pop_front() {
            let error = self.start(&job).map_or_else(|error| error, |integration| integration.cancelled());
            self.done.push((job.index, Err(error)));
        }
        self.queue.exchange(&mut self.done, &mut self.jobs, 0);
    }
}
