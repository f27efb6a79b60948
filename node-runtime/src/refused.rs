//! Derivatives of dynamics that the compiler refused.

use crate::differentiable::Differentiable;
use crate::dynamics::Dynamics;
use crate::scalar::Scalar;
use crate::series::Load;

/// Dynamics that have an error, which rustc has shown: that their derivatives are missing too would be another one.
pub trait Refused: Dynamics + 'static {}

#[diagnostic::do_not_recommend]
impl<D: Refused> Differentiable for D {
    type Folded<S: Scalar<Real = Self::Real>> = [S; 0];
    type Expansion<S: Scalar<Real = Self::Real>> = D::Series<S>;
    type Tangents<T: Scalar<Real = Self::Real>> = D::Series<T>;
    type Cotangents<T: Scalar<Real = Self::Real>> = D::Series<T>;
    type Collected<T: Scalar<Real = Self::Real>> = [T; 0];

    fn fold<S: Scalar<Real = Self::Real>>(_: &Self::Parameters<S>) -> [S; 0] {
        unreachable!()
    }

    fn fold_tangents<S: Scalar<Real = Self::Real>, T: Load<S> + Scalar<Real = Self::Real>>(
        _: &Self::Parameters<S>,
        _: &Self::Parameters<T>,
    ) -> [T; 0] {
        unreachable!()
    }

    fn unfold<S: Scalar<Real = Self::Real>, T: Load<S> + Scalar<Real = Self::Real>>(
        _: &Self::Parameters<S>,
        _: &[T; 0],
    ) -> Self::Parameters<T> {
        unreachable!()
    }

    fn expand<S: Scalar<Real = Self::Real>>(_: &[S; 0], _: S, _: S, _: &mut D::Series<S>, _: usize) {
        unreachable!()
    }

    fn tangents<S: Scalar<Real = Self::Real>, T: Load<S> + Scalar<Real = Self::Real>, const W: usize>(
        _: &[S; 0],
        _: Option<&[T; 0]>,
        _: T,
        _: T,
        _: &D::Series<S>,
        _: &mut D::Series<T>,
        _: usize,
    ) {
        unreachable!()
    }

    fn cotangents<S: Scalar<Real = Self::Real>, T: Load<S> + Scalar<Real = Self::Real>, const W: usize>(
        _: &[S; 0],
        _: T,
        _: &D::Series<S>,
        _: &mut D::Series<T>,
        _: &mut [T; 0],
        _: &mut T,
        _: usize,
    ) {
        unreachable!()
    }
}
