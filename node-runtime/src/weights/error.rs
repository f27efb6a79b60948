//! Why parameters were not saved or loaded.

use std::io;
use std::path::PathBuf;

use crate::error::Component;

/// Why parameters were not saved or loaded; the system, or the file that was there before, is as it was.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WeightsError {
    /// The file cannot be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// Its path.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },

    /// The bytes are not a file of the format safetensors, or are damaged or cut off.
    #[error("this is not a whole safetensors file: {reason}")]
    Format {
        /// What is wrong.
        reason: String,
    },

    /// The parameters are those of another system.
    #[error("these are parameters of `{found}`, not of `{expected}`")]
    System {
        /// The name of the system whose they are.
        found: String,
        /// The name of the system that they were loaded into.
        expected: &'static str,
    },

    /// Parameters are missing, or there are some that the system has not.
    #[error("the names differ from those of the system: {}", differences(missing, unknown))]
    Names {
        /// The parameters of the system that are not in the file.
        missing: Vec<String>,
        /// The tensors of the file that are no parameters of the system.
        unknown: Vec<String>,
    },

    /// A parameter has other array dimensions in the file.
    #[error("`{name}` has the shape {found:?} in the file, and {expected:?} in the system")]
    Shape {
        /// The parameter.
        name: &'static str,
        /// Its dimensions in the file.
        found: Vec<usize>,
        /// Its dimensions in the system.
        expected: &'static [usize],
    },

    /// A parameter has another number type in the file.
    #[error("`{name}` is of type {found} in the file, and {expected} in the system")]
    Type {
        /// The parameter.
        name: &'static str,
        /// Its type in the file, as the format calls it.
        found: String,
        /// The type in the system: `F64` or `F32`.
        expected: &'static str,
    },

    /// A parameter is infinite or NaN.
    #[error("{parameter} is {value}; every parameter must be finite")]
    NonFinite {
        /// The parameter.
        parameter: Component,
        /// Its value.
        value: f64,
    },

    /// A truth value or an integer is another one in the file; a system is made with them, and they are not loaded.
    #[error("{parameter} is {found} in the file, and {expected} in the system: make the system with that value")]
    Kept {
        /// The parameter.
        parameter: Component,
        /// Its value in the file; 1 and 0 are true and false.
        found: f64,
        /// Its value in the system.
        expected: f64,
    },
}

/// How many names a message lists.
const LISTED: usize = 8;

fn differences(missing: &[String], unknown: &[String]) -> String {
    let list = |what: &str, names: &[String]| {
        let listed = names[..names.len().min(LISTED)].join("`, `");
        let more = if names.len() > LISTED { " and others" } else { "" };
        (!names.is_empty()).then(|| format!("{what} `{listed}`{more}"))
    };
    let both = [list("missing:", missing), list("unknown:", unknown)];
    both.into_iter().flatten().collect::<Vec<_>>().join("; ")
}
