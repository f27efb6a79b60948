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

use super::Tableau;

impl Tableau {
    /// All methods of [`tableaux`](self).
    ///
    /// ```
    /// use node_runtime::runge_kutta::Tableau;
    /// assert_eq!(Tableau::ALL.map(|tableau| tableau.order), [1, 2, 4, 2, 3, 5, 4, 5, 5, 5, 8]);
    /// ```
    pub const ALL: [&'static Self; 11] = [
        &EULER,
        &MIDPOINT,
        &RK4,
        &HEUN_EULER_2,
        &BOGACKI_SHAMPINE_3,
        &CASH_KARP_5,
        &FEHLBERG_4,
        &DORMAND_PRINCE_5,
        &DORMAND_PRINCE_5_SHAMPINE,
        &TSITOURAS_5,
        &DOP853,
    ];
}
