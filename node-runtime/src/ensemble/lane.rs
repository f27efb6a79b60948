//! One lane of a batch: from its columns to a trajectory of its own, and back.

use crate::dynamics::Dynamics;
use crate::scalar::{Lane, Lanes, Real, Scalar, Transparent};
use crate::solve::{Covered, Expansion, Purpose, Scale, Statistics, Trajectory, Trial};
use crate::step::Compensated;

use super::batch::Batch;

impl<D: Dynamics, S: Transparent<D::Real>, const N: usize> Batch<D, S, N> {
    /// The step that is tried in a lane, and the trajectory that tries it, as if it had been alone.
    pub fn extract(&self, lane: usize, trajectory: &mut Trajectory<D>) -> Trial<D::Real> {
        self.read_current(lane, self.control.order, trajectory);
        self.read_room(lane, self.control.order, trajectory);
        trajectory.place = trajectory.current().place();
        (trajectory.stepper.tau, trajectory.stepper.known) = (get(self.tau, lane), get(self.known, lane));
        read_row(self.weights.as_ref(), lane, trajectory.stepper.weights.as_mut());
        read_row(self.trial.slope.as_ref(), lane, trajectory.stepper.slope.as_mut());
        let purpose = if self.trial.arriving.holds(lane) { Purpose::Arrive } else { Purpose::Step };
        Trial { purpose, tau: get(self.trial.tau, lane) }
    }

    /// The step that is tried in a lane, as one that was taken.
    pub fn read_step(&self, lane: usize, trajectory: &mut Trajectory<D>) {
        self.read_current(lane, self.control.order, trajectory);
        self.read_room(lane, 0, trajectory);
        trajectory.place = trajectory.room().place();
        trajectory.covered = Covered::Current;
    }

    /// Where the trajectory in a lane is.
    pub fn locate(&self, lane: usize, trajectory: &mut Trajectory<D>) {
        self.read_current(lane, 0, trajectory);
        trajectory.place = trajectory.current().place();
    }

    /// The polynomial that the trajectory in a lane is on.
    fn read_current(&self, lane: usize, order: usize, trajectory: &mut Trajectory<D>) {
        read(self.expansions.current(), lane, order, trajectory.stepper.expansions.current_mut());
    }

    /// What was computed for a trajectory in a lane.
    pub fn read_room(&self, lane: usize, order: usize, trajectory: &mut Trajectory<D>) {
        read(self.expansions.room(), lane, order, trajectory.room_mut());
    }

    /// Has the next jet of a lane computed where the trajectory has begun one.
    pub fn write_room(&mut self, lane: usize, trajectory: &Trajectory<D>) {
        write(trajectory.room(), lane, 0, self.expansions.room_mut());
    }

    /// Lets a trajectory go on in a lane.
    pub fn insert(&mut self, lane: usize, trajectory: &Trajectory<D>) {
        write(trajectory.current(), lane, self.control.order, self.expansions.current_mut());
        set(&mut self.tau, lane, trajectory.stepper.tau);
        set(&mut self.known, lane, trajectory.stepper.known);
        write_row(trajectory.stepper.weights.as_ref(), lane, self.weights.as_mut());
        set(&mut self.shortest, lane, D::Real::INFINITY);
        set(&mut self.longest, lane, D::Real::ZERO);
    }

    /// Gives a lane to another system, which goes to `end`.
    pub fn assign(&mut self, lane: usize, trajectory: &Trajectory<D>, end: D::Real) {
        write_row(trajectory.constants.as_ref(), lane, self.constants.as_mut());
        set(&mut self.end, lane, end);
    }

    /// The steps that were taken in a lane since [`insert`](Self::insert), `count` of them.
    pub fn count_steps(&self, lane: usize, count: u64, statistics: &mut Statistics) {
        if count > 0 {
            statistics.accept(get(self.shortest, lane).to_f64());
            statistics.accept(get(self.longest, lane).to_f64());
            statistics.accepted = statistics.accepted + count - 2;
            statistics.jets += count;
            statistics.evaluations += count;
        }
    }

    /// Pads an empty lane with what another one holds: arithmetic with numbers of no use may be slow.
    pub fn pad(&mut self, lane: usize, other: usize) {
        copy_row(self.constants.as_mut(), other, lane);
        copy_row(self.weights.as_mut(), other, lane);
        let order = self.control.order;
        let expansion = self.expansions.current_mut();
        (0..=order).for_each(|k| copy_row(expansion.row_mut(k), other, lane));
        copy_row(expansion.carry.as_mut(), other, lane);
        let Compensated { value, carry } = &mut expansion.time;
        let Scale { value: scale, inverse } = &mut expansion.scale;
        for all in [value, carry, scale, inverse, &mut self.tau, &mut self.known] {
            all.0[lane] = all.0[other];
        }
        self.end.0[lane] = expansion.time.value.0[lane];
    }
}

fn read<D: Dynamics, S: Transparent<D::Real>, const N: usize>(
    from: &Expansion<D, Lanes<S, N>>,
    lane: usize,
    order: usize,
    to: &mut Expansion<D>,
) {
    to.time = Compensated { value: get(from.time.value, lane), carry: get(from.time.carry, lane) };
    to.scale = Scale { value: get(from.scale.value, lane), inverse: get(from.scale.inverse, lane) };
    read_row(from.carry.as_ref(), lane, to.carry.as_mut());
    (0..=order).for_each(|k| read_row(from.row(k), lane, to.row_mut(k)));
}

fn write<D: Dynamics, S: Transparent<D::Real>, const N: usize>(
    from: &Expansion<D>,
    lane: usize,
    order: usize,
    to: &mut Expansion<D, Lanes<S, N>>,
) {
    set(&mut to.time.value, lane, from.time.value);
    set(&mut to.time.carry, lane, from.time.carry);
    set(&mut to.scale.value, lane, from.scale.value);
    set(&mut to.scale.inverse, lane, from.scale.inverse);
    write_row(from.carry.as_ref(), lane, to.carry.as_mut());
    (0..=order).for_each(|k| write_row(from.row(k), lane, to.row_mut(k)));
}

pub(super) fn get<S: Lane, const N: usize>(all: Lanes<S, N>, lane: usize) -> S::Real {
    all.0[lane].real()
}

pub(super) fn set<S: Scalar, const N: usize>(all: &mut Lanes<S, N>, lane: usize, x: S::Real) {
    all.0[lane] = S::splat(x);
}

fn read_row<S: Lane, const N: usize>(from: &[Lanes<S, N>], lane: usize, to: &mut [S::Real]) {
    to.iter_mut().zip(from).for_each(|(x, all)| *x = get(*all, lane));
}

fn write_row<S: Scalar, const N: usize>(from: &[S::Real], lane: usize, to: &mut [Lanes<S, N>]) {
    to.iter_mut().zip(from).for_each(|(all, x)| set(all, lane, *x));
}

fn copy_row<S: Scalar, const N: usize>(row: &mut [Lanes<S, N>], from: usize, to: usize) {
    row.iter_mut().for_each(|all| all.0[to] = all.0[from]);
}
