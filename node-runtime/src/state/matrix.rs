//! Vectors, matrices and quaternions of nalgebra as states and parameters.

use nalgebra::{Quaternion, SMatrix, Vector4};

use super::State;
use crate::scalar::Real;

/// The components column by column, as nalgebra stores them.
///
/// ```
/// use node_runtime::nalgebra::Matrix2;
/// use node_runtime::state::State;
/// let mut components = [0.0; 4];
/// Matrix2::new(1.0, 2.0, 3.0, 4.0).write(&mut components);
/// assert_eq!(components, [1.0, 3.0, 2.0, 4.0]);
/// ```
impl<T: Real + State<Real = T>, const R: usize, const C: usize> State for SMatrix<T, R, C> {
    type Real = T;
    const DIM: usize = R * C;

    #[inline(always)]
    fn write(&self, out: &mut [T]) {
        out.copy_from_slice(self.as_slice());
    }

    #[inline(always)]
    fn read(from: &[T]) -> Self {
        Self::from_column_slice(from)
    }
}

/// The components i, j, k, w, as nalgebra stores them.
impl<T: Real + State<Real = T>> State for Quaternion<T> {
    type Real = T;
    const DIM: usize = 4;

    #[inline(always)]
    fn write(&self, out: &mut [T]) {
        out.copy_from_slice(self.coords.as_slice());
    }

    #[inline(always)]
    fn read(from: &[T]) -> Self {
        Self { coords: Vector4::from_column_slice(from) }
    }
}
