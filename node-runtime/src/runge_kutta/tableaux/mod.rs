//! The methods, each a constant with its reference.

mod bogacki_shampine;
mod cash_karp;
mod classical;
mod dormand_prince;
mod fehlberg;
mod heun;
mod tsitouras;

pub use bogacki_shampine::BOGACKI_SHAMPINE_3;
pub use cash_karp::CASH_KARP_5;
pub use classical::{EULER, MIDPOINT, RK4};
pub use dormand_prince::{DOP853, DORMAND_PRINCE_5, DORMAND_PRINCE_5_SHAMPINE};
pub use fehlberg::FEHLBERG_4;
pub use heun::HEUN_EULER_2;
pub use tsitouras::TSITOURAS_5;
