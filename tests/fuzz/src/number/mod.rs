//! The numbers of the interpreter: Taylor series in sixty digits, with a tangent, and a bound of what rounding may do to the same
//! computation in working precision.

mod big;
mod dual;
mod functions;
mod polynomial;
mod running;

pub use big::Big;
pub use dual::Dual;
pub use functions::{Function, Undefined};
pub use polynomial::Polynomial;
pub use running::Running;
