//! The time loop of a batch: one round is one step of every trajectory in it.

use std::collections::VecDeque;

use crate::control::Control;
use crate::dynamics::Dynamics;
use crate::error::SolveError;
use crate::instruction_set::Task;
use crate::method::Method;
use crate::scalar::{Mask, Scalar, Transparent};
use crate::taylor::Taylor;

use super::batch::Batch;
use super::desk::Desk;
use super::lane::set;
use super::member::{Job, Member, Outcome};

/// After so many rounds the desk is told that work goes on.
pub(super) const ROUNDS: u64 = 1024;

/// The work of one thread: takes trajectories from the desk until there are no more.
pub(super) struct Flight<'a, D: Dynamics> {
    pub desk: &'a dyn Desk<D>,
    pub method: &'a Taylor,
    pub times: &'a [D::Real],
}

impl<D: Dynamics> Flight<'_, D> {
    /// One copy per system of the loop and the generated code in it.
    ///
    /// A system that fills the registers by itself gains nothing from neighbours, whose coefficients would only take
    /// their room in the cache.
    #[inline(never)]
    pub fn run(self) {
        if !self.desk.admits() {
            return;
        }
        if const { D::WIDE } {
            self.one_by_one();
        } else {
            self.method.chosen_set().run(self);
        }
    }
}

impl<D: Dynamics> Task<D::Real> for Flight<'_, D> {
    type Output = ();

    #[inline(always)]
    fn run<S: Transparent<D::Real>>(self) {
        // The caller has seen that the method suits the system.
        let Ok(control) = Control::new(self.method) else { return };
        if const { lanes::<D::Real, S>() == 16 } {
            Rounds::<D, S, 16>::boxed(self, control).run();
        } else if const { lanes::<D::Real, S>() == 8 } {
            Rounds::<D, S, 8>::boxed(self, control).run();
        } else {
            Rounds::<D, S, 4>::boxed(self, control).run();
        }
    }
}

/// How many trajectories go side by side: as many as a register of 512 bits has numbers, or else one of 256. (In two registers each
/// they take longer, since there are not enough of them then.)
const fn lanes<R, S: Scalar>() -> usize {
    let bits = if S::VECTOR_BITS >= 512 { 512 } else { 256 };
    bits / (8 * size_of::<R>())
}

/// A batch on its way.
struct Rounds<'a, D: Dynamics, S: Transparent<D::Real>, const N: usize> {
    flight: Flight<'a, D>,
    batch: Batch<D, S, N>,
    /// The trajectories in the lanes.
    members: [Option<Box<Member<D>>>; N],
    /// The memory of trajectories that are over.
    spare: Vec<Box<Member<D>>>,
    /// The lanes whose trajectory was taken out of the batch in this round.
    is_served: [bool; N],
    jobs: VecDeque<Job<D>>,
    done: Vec<(usize, Outcome<D>)>,
    /// The number of steps since the beginning, in every lane.
    round: u64,
    /// The next round in which a trajectory has to be looked at.
    alarm: u64,
    /// Whether a trajectory lacks a polynomial to be on.
    is_aground: bool,
}

impl<'a, D: Dynamics, S: Transparent<D::Real>, const N: usize> Rounds<'a, D, S, N> {
    fn boxed(flight: Flight<'a, D>, control: Control<D>) -> Box<Self> {
        Box::new(Self {
            flight,
            batch: Batch::new(control),
            members: [const { None }; N],
            spare: Vec::new(),
            is_served: [false; N],
            jobs: VecDeque::new(),
            done: Vec::new(),
            round: 0,
            alarm: u64::MAX,
            is_aground: false,
        })
    }

    #[inline(always)]
    fn run(&mut self) {
        self.begin();
        while self.is_under_way() {
            self.batch.aim();
            let seeks = self.is_aground && self.prepare();
            self.batch.compute(if seeks { 1 } else { self.batch.control.order });
            if seeks {
                self.find_scales();
                continue;
            }
            self.round += 1;
            if self.round.is_multiple_of(ROUNDS) {
                self.flight.desk.report();
            }
            let (extraordinary, wanted) = (self.batch.extraordinary(), self.batch.wanted());
            let is_special = self.is_aground || self.round >= self.alarm || (extraordinary | wanted).any();
            if is_special {
                self.serve(extraordinary, wanted);
            }
            self.batch.accept();
            if is_special {
                self.go_on();
            }
        }
        self.end();
    }

    #[cold]
    #[inline(never)]
    fn begin(&mut self) {
        (0..N).for_each(|lane| self.fill(lane));
        self.take_stock();
    }

    /// Whether there is a trajectory to go on with.
    #[inline(always)]
    fn is_under_way(&self) -> bool {
        (self.is_aground || self.batch.flying.any()) && !self.flight.desk.is_closed()
    }

    /// Has the polynomials begun that trajectories lack; whether one of them lacks even a scale of time.
    #[cold]
    #[inline(never)]
    fn prepare(&mut self) -> bool {
        let mut seeks = false;
        for (lane, member) in self.members.iter_mut().enumerate() {
            if let Some(member) = member
                && !member.is_ready()
            {
                member.prepare::<S>();
                self.batch.write_room(lane, &member.trajectory);
                seeks |= member.seeks_scale();
            }
        }
        seeks
    }

    #[cold]
    #[inline(never)]
    fn find_scales(&mut self) {
        for lane in 0..N {
            if let Some(member) = &mut self.members[lane]
                && member.seeks_scale()
            {
                self.batch.read_room(lane, 1, &mut member.trajectory);
                if let Err(error) = member.find_scale() {
                    self.finish(lane, Err(error));
                    self.fill(lane);
                }
            }
        }
        self.take_stock();
    }

    /// Takes those trajectories out of the batch that are not in the ordinary course, and lets each go through this
    /// step on its own; keeps the states that are wanted of the others.
    #[cold]
    #[inline(never)]
    fn serve(&mut self, extraordinary: Mask<N>, wanted: Mask<N>) {
        self.is_served = [false; N];
        for lane in 0..N {
            let Some(member) = &mut self.members[lane] else { continue };
            if !member.is_ready() {
                self.batch.read_room(lane, self.batch.control.order, &mut member.trajectory);
                if let Err(error) = member.conclude() {
                    self.finish(lane, Err(error));
                }
            } else if extraordinary.holds(lane) || self.round >= member.alarm() {
                let count = self.round - member.since;
                self.batch.count_steps(lane, count, &mut member.trajectory.statistics);
                member.catch_up(count);
                let trial = self.batch.take_out(lane, &mut member.trajectory);
                if !member.looks_into(&trial)
                    && let Some(outcome) = member.judge(&trial, self.flight.times)
                {
                    self.finish(lane, outcome);
                }
            } else {
                if wanted.holds(lane) {
                    self.batch.read_step(lane, &mut member.trajectory);
                    member.record(self.flight.times);
                    set(&mut self.batch.output, lane, member.next_output(self.flight.times));
                }
                continue;
            }
            self.is_served[lane] = true;
        }
    }

    /// Puts those trajectories back, or others in their places.
    #[cold]
    #[inline(never)]
    fn go_on(&mut self) {
        for lane in 0..N {
            if !self.is_served[lane] {
                continue;
            }
            match &mut self.members[lane] {
                None => self.fill(lane),
                Some(member) if member.is_ready() => {
                    member.since = self.round + 1;
                    self.batch.put_in(lane, &member.trajectory);
                    set(&mut self.batch.output, lane, member.next_output(self.flight.times));
                }
                Some(_) => {}
            }
        }
        self.take_stock();
    }

    /// The trajectory in a lane is over.
    fn finish(&mut self, lane: usize, outcome: Outcome<D>) {
        if let Some(member) = self.members[lane].take() {
            self.done.push((member.index, outcome));
            self.spare.push(member);
        }
    }

    /// Gives a lane to the next trajectory that has a way to go.
    fn fill(&mut self, lane: usize) {
        while self.members[lane].is_none()
            && let Some(job) = self.next_job()
        {
            match self.start(&job) {
                Ok(mut member) if member.is_at_end() => {
                    self.done.push((job.index, Ok(member.finish())));
                    self.spare.push(member);
                }
                Ok(member) => {
                    self.batch.assign(lane, &member.trajectory, member.end);
                    self.members[lane] = Some(member);
                }
                Err(error) => self.done.push((job.index, Err(error))),
            }
        }
    }

    fn next_job(&mut self) -> Option<Job<D>> {
        if self.jobs.is_empty() {
            // A visit costs a lock, but a job that is fetched waits for those before it.
            self.flight.desk.exchange(&mut self.done, &mut self.jobs, N);
        }
        self.jobs.pop_front()
    }

    fn start(&mut self, job: &Job<D>) -> Result<Box<Member<D>>, SolveError> {
        let Flight { method, times, .. } = self.flight;
        let Some(mut member) = self.spare.pop() else {
            return Ok(Box::new(Member::new(job, method, times)?));
        };
        member.restart(job, times)?;
        Ok(member)
    }

    /// What the lanes hold.
    fn take_stock(&mut self) {
        let is_ready = |lane: usize| self.members[lane].as_ref().is_some_and(|member| member.is_ready());
        self.batch.flying = Mask::of(is_ready);
        let is_in_doubt =
            |lane: usize| self.members[lane].as_ref().is_some_and(|member| member.trajectory.is_in_doubt());
        self.batch.doubtful = Mask::of(is_in_doubt);
        let members = || self.members.iter().flatten();
        self.is_aground = members().any(|member| !member.is_ready());
        let alarms = members().filter(|member| member.is_ready()).map(|member| member.alarm());
        self.alarm = alarms.min().unwrap_or(u64::MAX);
        if let Some(other) = (0..N).find(|&lane| is_ready(lane)) {
            for lane in (0..N).filter(|&lane| self.members[lane].is_none()) {
                self.batch.stand_in(lane, other);
            }
        }
    }

    /// Hands in what is left: nothing but the last outcomes, if there was time for all trajectories.
    #[cold]
    #[inline(never)]
    fn end(&mut self) {
        for lane in 0..N {
            if let Some(member) = &mut self.members[lane] {
                if member.is_ready() {
                    let count = self.round + 1 - member.since;
                    self.batch.count_steps(lane, count, &mut member.trajectory.statistics);
                    self.batch.locate(lane, &mut member.trajectory);
                }
                let error = member.cancel();
                self.finish(lane, Err(error));
            }
        }
        while let Some(job) = self.jobs.pop_front() {
            let error = self.start(&job).map_or_else(|error| error, |member| member.cancel());
            self.done.push((job.index, Err(error)));
        }
        self.flight.desk.exchange(&mut self.done, &mut self.jobs, 0);
    }
}
