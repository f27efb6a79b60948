//! Trajectories one after the other, each in all lanes of the registers.

use std::collections::VecDeque;

use crate::dynamics::Dynamics;
use crate::error::SolveError;

use super::flight::Flight;
use super::member::{Job, Member, Outcome};

impl<D: Dynamics> Flight<'_, D> {
    /// Takes one trajectory after the other from the desk until there are no more.
    pub fn one_by_one(self) {
        let (mut jobs, mut done) = (VecDeque::new(), Vec::new());
        let mut room = None;
        loop {
            self.desk.exchange(&mut done, &mut jobs, 1);
            let Some(job) = jobs.pop_front() else { return };
            let outcome = self.run_one(&job, &mut room);
            done.push((job.index, outcome));
        }
    }

    /// `room` is the memory of the trajectory before.
    fn run_one(&self, job: &Job<D>, room: &mut Option<Member<D>>) -> Outcome<D> {
        self.start(job, room)?.run(self.times, self.desk)
    }

    fn start<'m>(&self, job: &Job<D>, room: &'m mut Option<Member<D>>) -> Result<&'m mut Member<D>, SolveError> {
        let member = match room.take() {
            None => Member::new(job, self.method, self.times)?,
            Some(mut member) => {
                member.restart(job, self.times)?;
                member
            }
        };
        Ok(room.insert(member))
    }
}
