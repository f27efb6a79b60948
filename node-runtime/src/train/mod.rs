//! Training: losses, optimisers, and the loop that brings the parameters of a system to where a loss is small. The feature `train`.
//!
//! All of it works on parameters in a row, as [`Dynamics::parameters`](crate::dynamics::Dynamics::parameters) gives them and
//! [`Dynamics::set_parameters`](crate::dynamics::Dynamics::set_parameters) takes them back. A [`Trainer`] holds the row; each step
//! asks for the loss and its gradient there, and gives the gradient to an [`Optimiser`]. Whatever becomes infinite or NaN stops
//! the training, and the last good parameters are kept. [`Gradients`](crate::ensemble::Gradients) has an example with many trajectories.
//!
//! The decay x′ = −k·x, with k found from the state at t = 1:
//!
//! ```
//! use node_runtime::derivative::{Objective, record};
//! use node_runtime::prelude::*;
//! use node_runtime::train::{Adam, Evaluation, Stopped, Trainer, squared_error};
//!
//! #[ode_dynamics]
//! fn decay(x: f64, k: f64) -> f64 {
//!     -k * x
//! }
//!
//! # fn main() -> Result<(), Stopped> {
//! let mut system = Decay { k: 0.1 };
//! let mut trainer = Trainer::of(&system, Adam::new(), 0.05);
//! trainer.run(300, |theta, gradient| {
//!     system.set_parameters(theta)?;
//!     let solution = record(&system, 1.0, 0.0..=1.0, &Taylor::tolerance(1e-12))?;
//!     let mut cotangent = [0.0];
//!     let loss = squared_error(&[solution.end()], &[0.5], &mut cotangent)?;
//!     let objective = Objective::new().end(cotangent[0]);
//!     gradient.copy_from_slice(&solution.gradient(&objective)?.parameters);
//!     Ok(Evaluation { loss, evaluations: solution.stats().evaluations })
//! })?;
//! assert!((trainer.parameters()[0] - 2_f64.ln()).abs() < 1e-6);
//! # Ok(())
//! # }
//! ```

mod checkpoint;
mod clip;
mod early_stopping;
mod error;
mod loss;
mod optimiser;
mod progress;
mod random;
mod schedule;
mod trainer;

pub use checkpoint::Checkpoint;
pub use clip::{clip_norm, clip_value};
pub use early_stopping::EarlyStopping;
pub use error::{LastParameters, Stopped, TrainError};
pub use loss::{cross_entropy, huber, mean_squared_error, squared_error};
pub use optimiser::{Adam, AdamW, Adamax, Optimiser, Sgd};
pub use random::Random;
pub use schedule::Schedule;
pub use trainer::{Evaluation, Trainer, Training};
