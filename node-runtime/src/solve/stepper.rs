//! What a method of integration does on the way of a trajectory.

use crate::control::Limits;
use crate::dynamics::Dynamics;
use crate::scalar::Transparent;

use super::failure::Failure;
use super::march::March;
use super::step::Step;
use super::trajectory::Trajectory;

/// The part of a trajectory that belongs to the method: it tries steps, judges them, and takes them or not.
/// [`march`](super::march) asks for one after the other.
pub trait Stepper<D: Dynamics>: Clone + Send {
    /// A step that is tried.
    type Trial;

    /// What a snapshot keeps of it.
    type Plan: Copy + PartialEq + Saved;

    /// The bounds on steps.
    fn limits(&self) -> &Limits<D::Real>;

    /// The order of the method.
    fn order(&self) -> usize;

    /// The degree of the polynomials that a solution is made of.
    fn degree(&self) -> usize;

    /// Takes note of the constants of the recurrences.
    fn set_constants(&mut self, constants: &D::Constants<D::Real>);

    /// Nothing is known of the trajectory but its place.
    fn begin(trajectory: &mut Trajectory<D, Self>);

    /// The state or the parameters have changed.
    fn renew(trajectory: &mut Trajectory<D, Self>);

    /// Turns round if the way is in the other direction.
    fn face(trajectory: &mut Trajectory<D, Self>, backward: bool);

    /// The direction.
    fn is_backward(trajectory: &Trajectory<D, Self>) -> bool;

    /// Does the next computation on the way to the end of the march: a step that is tried, or what must be known before.
    fn attempt<S: Transparent<D::Real>>(march: &mut March<'_, D, Self>) -> Result<Option<Self::Trial>, Failure>;

    /// Whether the step is good. If not, the next one that is tried is shorter.
    fn is_good(trajectory: &mut Trajectory<D, Self>, trial: &Self::Trial) -> Result<bool, Failure>;

    /// Takes a good step. Whether it ends the way; and then, whether it counts as a step is what `is_last` says.
    fn take(trajectory: &mut Trajectory<D, Self>, trial: &Self::Trial, is_last: bool) -> bool;

    /// The last step, or the part of it up to the place.
    fn last_step(trajectory: &Trajectory<D, Self>) -> Option<Step<'_, D>>;

    /// All that it needs to go on from the place of the trajectory.
    fn plan(trajectory: &Trajectory<D, Self>) -> Self::Plan;

    /// Goes on by a plan, from the place that belongs to it.
    fn resume(trajectory: &mut Trajectory<D, Self>, plan: Self::Plan);

    /// What is wrong with a plan that only a damaged file can hold.
    fn check(plan: &Self::Plan) -> Result<(), &'static str>;
}

/// What can be saved, if anything can.
#[cfg(feature = "serde")]
pub trait Saved: serde::Serialize + for<'de> serde::Deserialize<'de> {}

#[cfg(feature = "serde")]
impl<T: serde::Serialize + for<'de> serde::Deserialize<'de>> Saved for T {}

/// What can be saved, if anything can.
#[cfg(not(feature = "serde"))]
pub trait Saved {}

#[cfg(not(feature = "serde"))]
impl<T> Saved for T {}
