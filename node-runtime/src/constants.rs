//! What depends on parameters alone, and where it is kept.

#[cfg(feature = "std")]
use core::ops::{Deref, DerefMut};

use crate::check::check_parameters;
use crate::dynamics::Dynamics;
use crate::error::SolveError;
#[cfg(feature = "std")]
use crate::scalar::{Aligned, Clear, Real, Scalar, Storage, cleared};

/// So many constants lie where they are used: to allocate takes as long as a step of a small system.
#[cfg(feature = "std")]
const FEW: usize = 32;

/// The constants of a system as numbers `V`. Many are on the heap, since they may be larger than the stack.
#[cfg(feature = "std")]
pub struct Constants<D: Dynamics, V: Scalar<Real = D::Real> = <D as Dynamics>::Real> {
    few: Aligned<[V; FEW]>,
    /// There if they are not few.
    many: Option<Box<Aligned<D::Constants<V>>>>,
}

/// The constants of a system as numbers `V`: without a heap, in place.
#[cfg(not(feature = "std"))]
pub type Constants<D, V = <D as Dynamics>::Real> = crate::scalar::Aligned<<D as Dynamics>::Constants<V>>;

/// Room for constants, all 0.
#[cfg(feature = "std")]
pub(crate) fn no_constants<D: Dynamics, V: Clear<Real = D::Real>>() -> Constants<D, V> {
    let are_few = const { Constants::<D, V>::ARE_FEW };
    Constants { few: Aligned([V::splat(D::Real::ZERO); FEW]), many: if are_few { None } else { Some(cleared()) } }
}

/// Room for constants, all 0.
#[cfg(not(feature = "std"))]
pub(crate) fn no_constants<D: Dynamics, V: crate::scalar::Clear<Real = D::Real>>() -> Constants<D, V> {
    crate::scalar::Aligned(crate::state::Array::splat(V::splat(crate::scalar::Real::ZERO)))
}

/// The constants of a system whose parameters are finite, in the room for them; if not, it stays as it is.
///
/// Apart from its caller, on whose stack the parameters would lie under the steps.
#[inline(never)]
pub(crate) fn take_constants<D: Dynamics>(system: &D, constants: &mut D::Constants<D::Real>) -> Result<(), SolveError> {
    let parameters = system.parameters();
    check_parameters::<D>(&parameters)?;
    D::write_constants(&parameters, constants);
    Ok(())
}

#[cfg(feature = "std")]
impl<D: Dynamics, V: Scalar<Real = D::Real>> Clone for Constants<D, V> {
    fn clone(&self) -> Self {
        Self { few: self.few, many: self.many.clone() }
    }
}

#[cfg(feature = "std")]
impl<D: Dynamics, V: Scalar<Real = D::Real>> Constants<D, V> {
    const ARE_FEW: bool = {
        type All<D, V> = <D as Dynamics>::Constants<V>;
        assert!(size_of::<All<D, V>>() == All::<D, V>::LEN * size_of::<V>());
        assert!(align_of::<All<D, V>>() <= align_of::<Aligned<[V; FEW]>>());
        All::<D, V>::LEN <= FEW
    };
}

#[cfg(feature = "std")]
impl<D: Dynamics, V: Scalar<Real = D::Real>> Deref for Constants<D, V> {
    type Target = D::Constants<V>;

    #[inline(always)]
    fn deref(&self) -> &D::Constants<V> {
        if const { Self::ARE_FEW } {
            // SAFETY: an array of as many numbers `V` as `few` has, or fewer, and without padding, as `ARE_FEW` has seen.
            return unsafe { &*core::ptr::from_ref(&self.few).cast() };
        }
        let Some(many) = &self.many else { unreachable!() };
        many
    }
}

#[cfg(feature = "std")]
impl<D: Dynamics, V: Scalar<Real = D::Real>> DerefMut for Constants<D, V> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut D::Constants<V> {
        if const { Self::ARE_FEW } {
            // SAFETY: as in `deref`.
            return unsafe { &mut *core::ptr::from_mut(&mut self.few).cast() };
        }
        let Some(many) = &mut self.many else { unreachable!() };
        many
    }
}
