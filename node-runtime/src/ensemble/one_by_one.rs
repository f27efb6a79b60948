//! Trajectories one after the other, each in all lanes of the registers.

use std::collections::VecDeque;

use crate::dynamics::Dynamics;

use super::integration::Integration;
use super::queue::{Job, Outcome};
use super::worker::Worker;

impl<D: Dynamics> Worker<'_, D> {
    /// Takes one job after the other from the queue until there are no more.
    pub fn one_by_one(self) {
        let (mut jobs, mut done) = (VecDeque::new(), Vec::new());
        let mut spare = None;
        loop {
            self.queue.exchange(&mut done, &mut jobs, 1);
            let Some(job) = jobs.pop_front() else { return };
            let outcome = self.run_one(&job, &mut spare);
            done.push((job.index, outcome));
        }
    }

    /// `spare` is the memory of the integration before.
    fn run_one(&self, job: &Job<D>, spare: &mut Option<Box<Integration<D>>>) -> Outcome<D> {
        let integration = Integration::start(job, self.method, self.times, spare.take())?;
        spare.insert(integration).run(self.times, self.queue)
    }
}
