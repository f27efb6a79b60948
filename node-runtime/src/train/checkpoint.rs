//! A training on paper.

use crate::check::first_non_finite;
use crate::error::Component;
use crate::scalar::Real;

use super::error::TrainError;
use super::loss::check_length;
use super::optimiser::Optimiser;
use super::trainer::Trainer;

/// All that a [`Trainer`] needs to go on bit for bit, except its settings: parameters, optimiser and step.
///
/// With the feature `serde` it can be saved; all numbers are saved as `f64`, and the format must keep them exactly.
///
/// ```
/// use node_runtime::train::{Adam, Evaluation, TrainError, Trainer};
///
/// let square = |theta: &[f64], gradient: &mut [f64]| -> Result<_, TrainError> {
///     gradient[0] = 2.0 * theta[0];
///     Ok(Evaluation { loss: theta[0].powi(2), evaluations: 1 })
/// };
/// let mut trainer = Trainer::new(&[1.0], Adam::new(), 0.1);
/// trainer.run(5, square)?;
/// let checkpoint = trainer.checkpoint();
/// trainer.run(5, square)?;
///
/// let mut again = Trainer::new(&[0.0], Adam::new(), 0.1);
/// again.restore(&checkpoint).unwrap();
/// again.run(5, square)?;
/// assert_eq!(again.parameters(), trainer.parameters());
/// # Ok::<(), node_runtime::train::Stopped>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Checkpoint<O> {
    step: u64,
    evaluations: u64,
    parameters: Vec<f64>,
    optimiser: O,
}

impl<R: Real, O: Optimiser<R>> Trainer<R, O> {
    /// The training as it is now.
    pub fn checkpoint(&self) -> Checkpoint<O> {
        Checkpoint {
            step: self.step,
            evaluations: self.evaluations,
            parameters: self.parameters.iter().map(|x| x.to_f64()).collect(),
            optimiser: self.optimiser.clone(),
        }
    }

    /// Goes back to a checkpoint.
    ///
    /// # Errors
    ///
    /// [`TrainError::Length`] if it has another number of parameters, [`TrainError::NonFiniteParameter`] if one of them is infinite
    /// or NaN, also in the precision of the parameters, and what an update by its optimiser refuses; nothing has changed then.
    pub fn restore(&mut self, checkpoint: &Checkpoint<O>) -> Result<(), TrainError> {
        check_length("the checkpoint", &checkpoint.parameters, self.parameters.len())?;
        let parameters: Vec<_> = checkpoint.parameters.iter().map(|&saved| R::from_f64(saved)).collect();
        if let Some(i) = first_non_finite(&parameters) {
            let (parameter, value) = (Component::find(self.fields, i), checkpoint.parameters[i]);
            return Err(TrainError::NonFiniteParameter { parameter, value });
        }
        let nowhere = vec![R::ZERO; parameters.len()];
        checkpoint.optimiser.clone().update(&mut nowhere.clone(), &nowhere, 0.0)?;
        self.parameters.copy_from_slice(&parameters);
        (self.step, self.evaluations) = (checkpoint.step, checkpoint.evaluations);
        self.optimiser = checkpoint.optimiser.clone();
        (self.good, self.loss) = (None, R::INFINITY);
        Ok(())
    }
}
