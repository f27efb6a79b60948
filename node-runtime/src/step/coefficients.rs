//! Room for the coefficients of a polynomial.

use crate::dynamics::Dynamics;
use crate::scalar::Clear;
#[cfg(feature = "std")]
use crate::scalar::cleared;
#[cfg(not(feature = "std"))]
use crate::series::Coefficients;

/// The coefficients of a system and their companions, as reals.
pub(crate) type Series<D> = <D as Dynamics>::Series<<D as Dynamics>::Real>;

/// Where they are kept, as numbers `V`: on the heap, since they are many.
#[cfg(feature = "std")]
pub(crate) type Kept<D, V = <D as Dynamics>::Real> = Box<<D as Dynamics>::Series<V>>;

/// Where they are kept: without a heap, in place.
#[cfg(not(feature = "std"))]
pub(crate) type Kept<D, V = <D as Dynamics>::Real> = <D as Dynamics>::Series<V>;

/// Room for coefficients, all 0.
pub(crate) fn empty<D: Dynamics, V: Clear<Real = D::Real>>() -> Kept<D, V> {
    #[cfg(feature = "std")]
    return cleared();
    #[cfg(not(feature = "std"))]
    return D::Series::<V>::zero();
}
