//! When to stop.

use core::ops::ControlFlow;

use crate::scalar::Real;

/// Stops training when the loss on data held out has not improved for a while, and keeps the best parameters.
///
/// ```
/// use node_runtime::train::EarlyStopping;
///
/// let mut stopping = EarlyStopping::new(2);
/// for (epoch, loss) in [3.0, 2.0, 2.5, 2.1, 1.0].into_iter().enumerate() {
///     let parameters = [epoch as f64];
///     if stopping.observe(loss, &parameters).is_break() {
///         assert_eq!(epoch, 3);
///         break;
///     }
/// }
/// assert_eq!(stopping.best(), Some((2.0, &[1.0][..])));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct EarlyStopping<R: Real> {
    patience: u64,
    waited: u64,
    best: Option<(R, Vec<R>)>,
}

impl<R: Real> EarlyStopping<R> {
    /// Stops when `patience` observations in a row were no better than the best; 0 counts as 1.
    pub fn new(patience: u64) -> Self {
        Self { patience: patience.max(1), waited: 0, best: None }
    }

    /// Takes note of the loss with these parameters, and says whether to go on. A loss that is infinite or NaN is no better than any other.
    pub fn observe(&mut self, loss: R, parameters: &[R]) -> ControlFlow<()> {
        let is_better = loss.is_finite() && self.best.as_ref().is_none_or(|(best, _)| loss < *best);
        if is_better {
            let (best, kept) = self.best.get_or_insert_with(|| (loss, Vec::new()));
            *best = loss;
            kept.clear();
            kept.extend_from_slice(parameters);
            self.waited = 0;
        } else {
            self.waited += 1;
        }
        if self.waited < self.patience { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    }

    /// The least loss that was observed, and its parameters.
    pub fn best(&self) -> Option<(R, &[R])> {
        self.best.as_ref().map(|(loss, parameters)| (*loss, parameters.as_slice()))
    }
}
