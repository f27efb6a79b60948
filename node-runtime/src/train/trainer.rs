//! The loop.

use core::ops::Range;

use crate::check::first_non_finite;
use crate::dynamics::{Dynamics, Field};
use crate::error::Component;
use crate::scalar::Real;

use super::clip::{check_largest_norm, check_largest_value, clip_norm, clip_value};
use super::error::{LastParameters, Stopped, TrainError};
use super::optimiser::Optimiser;
use super::progress::Progress;
use super::schedule::Schedule;

/// What a step of training was told of its parameters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Evaluation<R> {
    /// The loss.
    pub loss: R,
    /// How many evaluations of the vector field, or jets, it took: shown by the progress bar, and summed up.
    pub evaluations: u64,
}

/// How a training went so far.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Training<R> {
    /// The steps taken.
    pub steps: u64,
    /// The loss at the last step, before its update; ∞ if there was none, or none since a checkpoint was restored.
    pub loss: R,
    /// The evaluations of all steps.
    pub evaluations: u64,
}

/// Parameters on their way to a small loss.
///
/// Steps after the first allocate nothing, unless `evaluate` or the progress bar does.
///
/// The minimum of (θ − 3)²:
///
/// ```
/// use node_runtime::train::{Evaluation, Sgd, Trainer};
///
/// let mut trainer = Trainer::new(&[0.0_f64], Sgd::momentum(0.5), 0.1).clip_norm(10.0);
/// trainer.run(100, |theta, gradient| {
///     gradient[0] = 2.0 * (theta[0] - 3.0);
///     Ok(Evaluation { loss: (theta[0] - 3.0).powi(2), evaluations: 1 })
/// })?;
/// assert!((trainer.parameters()[0] - 3.0).abs() < 1e-9);
/// # Ok::<(), node_runtime::train::Stopped>(())
/// ```
#[derive(Clone, Debug)]
pub struct Trainer<R: Real, O> {
    pub(super) parameters: Vec<R>,
    gradient: Vec<R>,
    /// The parameters before the last update.
    before: Vec<R>,
    /// The optimiser before it.
    optimiser_before: O,
    /// The step and the loss at which they were found good.
    pub(super) good: Option<(u64, R)>,
    pub(super) optimiser: O,
    schedule: Schedule,
    pub(super) step: u64,
    pub(super) evaluations: u64,
    pub(super) loss: R,
    pub(super) fields: &'static [Field],
    frozen: Vec<Range<usize>>,
    largest_norm: Option<R>,
    largest_value: Option<R>,
    shows_progress: bool,
}

impl<R: Real, O: Optimiser<R>> Trainer<R, O> {
    /// Trains any row of numbers, from `parameters` on. A learning rate alone is a schedule too.
    pub fn new(parameters: &[R], optimiser: O, schedule: impl Into<Schedule>) -> Self {
        Self {
            parameters: parameters.to_vec(),
            gradient: vec![R::ZERO; parameters.len()],
            before: parameters.to_vec(),
            optimiser_before: optimiser.clone(),
            good: None,
            optimiser,
            schedule: schedule.into(),
            step: 0,
            evaluations: 0,
            loss: R::INFINITY,
            fields: &[],
            frozen: Vec::new(),
            largest_norm: None,
            largest_value: None,
            shows_progress: false,
        }
    }

    /// Trains the parameters of a system; its truth values and integers stay as they are.
    pub fn of<D: Dynamics<Real = R>>(system: &D, optimiser: O, schedule: impl Into<Schedule>) -> Self {
        let mut trainer = Self::new(system.parameters().as_ref(), optimiser, schedule);
        trainer.fields = D::PARAMETERS;
        let mut first = 0;
        for field in D::PARAMETERS {
            let place = first..first + field.dim();
            first = place.end;
            if !field.is_real {
                trainer.frozen.push(place);
            }
        }
        trainer
    }

    /// These parameters stay as they are; for a system, `Network::parameter("w1")` says where one is.
    pub fn freeze(mut self, place: Range<usize>) -> Self {
        self.frozen.push(place);
        self
    }

    /// Gradients are scaled down to this norm if they are longer, after those of frozen parameters are left out.
    pub fn clip_norm(self, largest: R) -> Self {
        Self { largest_norm: Some(largest), ..self }
    }

    /// Components of gradients are cut off at this value, before the norm is looked at.
    pub fn clip_value(self, largest: R) -> Self {
        Self { largest_value: Some(largest), ..self }
    }

    /// Shows a bar with loss and evaluations on the standard error, if that is a terminal.
    pub fn progress_bar(self) -> Self {
        Self { shows_progress: true, ..self }
    }

    /// From the next step on, another learning rate.
    pub fn set_schedule(&mut self, schedule: impl Into<Schedule>) {
        self.schedule = schedule.into();
    }

    /// The parameters as they are.
    pub fn parameters(&self) -> &[R] {
        &self.parameters
    }

    /// The gradient of the last step, as the optimiser was given it.
    pub fn gradient(&self) -> &[R] {
        &self.gradient
    }

    /// The optimiser.
    pub fn optimiser(&self) -> &O {
        &self.optimiser
    }

    /// The next step, counted from 0: how many were taken.
    pub fn step(&self) -> u64 {
        self.step
    }

    /// Takes `steps` steps. Each calls `evaluate` with the parameters and a row of zeros, which gives the loss and writes its
    /// gradient to the row, and gives the gradient to the optimiser.
    ///
    /// # Errors
    ///
    /// [`Stopped`] if `evaluate` fails, or if loss, gradient or an updated parameter is infinite or NaN: parameters, optimiser and step
    /// are then those that were found good last. Also if a setting is out of its range, which takes nothing back.
    pub fn run(
        &mut self,
        steps: u64,
        mut evaluate: impl FnMut(&[R], &mut [R]) -> Result<Evaluation<R>, TrainError>,
    ) -> Result<Training<R>, Stopped> {
        self.check_settings().map_err(|cause| self.refuse(cause))?;
        let progress = self.shows_progress.then(|| Progress::new(steps));
        for _ in 0..steps {
            let evaluation = self.take_step(&mut evaluate).map_err(|cause| self.stop(cause))?;
            if let Some(progress) = &progress {
                progress.step(evaluation.loss.to_f64(), evaluation.evaluations);
            }
        }
        Ok(Training { steps: self.step, loss: self.loss, evaluations: self.evaluations })
    }

    fn take_step(
        &mut self,
        evaluate: &mut impl FnMut(&[R], &mut [R]) -> Result<Evaluation<R>, TrainError>,
    ) -> Result<Evaluation<R>, TrainError> {
        self.gradient.fill(R::ZERO);
        let evaluation = evaluate(&self.parameters, &mut self.gradient)?;
        if !evaluation.loss.is_finite() {
            return Err(TrainError::NonFiniteLoss { loss: evaluation.loss.to_f64() });
        }
        self.freeze_gradient();
        self.check_gradient()?;
        self.clip()?;
        let is_first = self.good.is_none();
        self.before.copy_from_slice(&self.parameters);
        self.optimiser_before.clone_from(&self.optimiser);
        self.good = Some((self.step, evaluation.loss));
        self.update()?;
        if is_first {
            self.make_room();
        }
        self.step += 1;
        self.evaluations += evaluation.evaluations;
        self.loss = evaluation.loss;
        Ok(evaluation)
    }

    /// Room for what the optimiser remembers since its first update.
    fn make_room(&mut self) {
        let mut room = self.optimiser.clone();
        room.clone_from(&self.optimiser_before);
        self.optimiser_before = room;
    }

    fn check_settings(&self) -> Result<(), TrainError> {
        self.largest_value.map_or(Ok(()), check_largest_value)?;
        self.largest_norm.map_or(Ok(()), check_largest_norm)?;
        self.check_frozen()
    }

    fn check_frozen(&self) -> Result<(), TrainError> {
        let expected = self.parameters.len();
        match self.frozen.iter().find(|place| place.start > place.end || place.end > expected) {
            None => Ok(()),
            Some(&Range { start, end }) => Err(TrainError::Frozen { start, end, parameters: expected }),
        }
    }

    fn freeze_gradient(&mut self) {
        for place in &self.frozen {
            self.gradient[place.clone()].fill(R::ZERO);
        }
    }

    fn check_gradient(&self) -> Result<(), TrainError> {
        match first_non_finite(&self.gradient) {
            None => Ok(()),
            Some(i) => Err(self.non_finite_gradient(i)),
        }
    }

    fn non_finite_gradient(&self, i: usize) -> TrainError {
        let (parameter, value) = (Component::find(self.fields, i), self.gradient[i].to_f64());
        TrainError::NonFiniteGradient { parameter, value }
    }

    fn clip(&mut self) -> Result<(), TrainError> {
        if let Some(largest) = self.largest_value {
            clip_value(&mut self.gradient, largest)?;
        }
        if let Some(largest) = self.largest_norm {
            clip_norm(&mut self.gradient, largest)?;
        }
        Ok(())
    }

    fn update(&mut self) -> Result<(), TrainError> {
        let rate = self.schedule.rate(self.step);
        let updated = self.optimiser.update(&mut self.parameters, &self.gradient, rate);
        updated.map_err(|error| match error {
            // The optimiser does not know the names.
            TrainError::NonFiniteGradient { parameter, .. } => self.non_finite_gradient(parameter.place),
            error => error,
        })?;
        // A decay of weights is not for the frozen ones.
        for place in &self.frozen {
            self.parameters[place.clone()].copy_from_slice(&self.before[place.clone()]);
        }
        match first_non_finite(&self.parameters) {
            None => Ok(()),
            Some(i) => {
                let (parameter, value) = (Component::find(self.fields, i), self.parameters[i].to_f64());
                Err(TrainError::NonFiniteParameter { parameter, value })
            }
        }
    }

    /// Back to what was good last.
    #[cold]
    fn stop(&mut self, cause: TrainError) -> Stopped {
        let step = self.step;
        if let Some((step, loss)) = self.good {
            self.parameters.copy_from_slice(&self.before);
            self.optimiser.clone_from(&self.optimiser_before);
            (self.step, self.loss) = (step, loss);
        }
        let loss = self.good.map(|(_, loss)| loss.to_f64());
        Stopped { step, cause, last: Box::new(self.last_parameters(loss)) }
    }

    /// Nothing was tried: nothing is taken back.
    #[cold]
    fn refuse(&self, cause: TrainError) -> Stopped {
        Stopped { step: self.step, cause, last: Box::new(self.last_parameters(None)) }
    }

    fn last_parameters(&self, loss: Option<f64>) -> LastParameters {
        LastParameters { parameters: self.parameters.iter().map(|x| x.to_f64()).collect(), step: self.step, loss }
    }
}
