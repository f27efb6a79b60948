//! Room for the coefficients of a polynomial.

use crate::dynamics::Dynamics;
use crate::series::Coefficients;

/// The coefficients of a system and their companions, as reals.
pub(crate) type Series<D> = <D as Dynamics>::Series<<D as Dynamics>::Real>;

/// Where they are kept: on the heap, since they are many.
#[cfg(feature = "std")]
pub(crate) type Kept<D> = Box<Series<D>>;

/// Where they are kept: without a heap, in place.
#[cfg(not(feature = "std"))]
pub(crate) type Kept<D> = Series<D>;

/// Room for coefficients, all 0.
pub(crate) fn empty<D: Dynamics>() -> Kept<D> {
    #[cfg(feature = "std")]
    return Series::<D>::boxed();
    #[cfg(not(feature = "std"))]
    return Series::<D>::zero();
}
