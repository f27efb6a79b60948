//! Parameters of a system in a file, by name: the feature `weights`.
//!
//! The format is [safetensors](https://github.com/huggingface/safetensors), which other frameworks read and write. Each entry of
//! [`Dynamics::PARAMETERS`](crate::dynamics::Dynamics::PARAMETERS) is a tensor of its name, with its array dimensions, in the real type of the system. (A matrix of
//! nalgebra is stored column by column, so that its tensor is the transpose.) The name of the system stands in the metadata, as
//! `system`.
//!
//! ```
//! use node_runtime::prelude::*;
//! use node_runtime::weights;
//!
//! /// x′ = tanh(w·x + b).
//! #[ode_dynamics]
//! fn layer(x: [f64; 2], w: [[f64; 2]; 2], b: [f64; 2]) -> [f64; 2] {
//!     std::array::from_fn(|i| (w[i][0] * x[0] + w[i][1] * x[1] + b[i]).tanh())
//! }
//!
//! # fn main() -> Result<(), weights::WeightsError> {
//! # let path = std::env::temp_dir().join(format!("layer-{}.safetensors", std::process::id()));
//! let trained = Layer { w: [[1.0, 2.0], [3.0, 4.0]], b: [5.0, 6.0] };
//! weights::save(&trained, &path)?;
//!
//! let mut deployed = Layer { w: [[0.0; 2]; 2], b: [0.0; 2] };
//! weights::load(&mut deployed, &path)?;
//! assert_eq!(deployed, trained);
//! # std::fs::remove_file(path).unwrap();
//! # Ok(())
//! # }
//! ```

mod bytes;
mod error;
mod file;

pub use bytes::{from_bytes, to_bytes};
pub use error::WeightsError;
pub use file::{load, save};
