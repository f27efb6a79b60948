//! The names that programs use.

pub use node_runtime::nalgebra::{
    self, Matrix2, Matrix3, Matrix4, Quaternion, SMatrix, SVector, UnitQuaternion, Vector2, Vector3, Vector4, matrix,
    vector,
};
pub use node_runtime::prelude::*;

pub use crate::compare::Compiled;

/// Compiles programs, and keeps their texts beside them: `PROGRAMS`.
#[macro_export]
macro_rules! programs {
    ($($name:ident = { $($text:tt)* })*) => {
        $(
            mod $name {
                // A random program need not use all that it declares.
                #![allow(warnings, clippy::all)]
                use $crate::scope::*;

                $($text)*

                pub const TEXT: &str = stringify!($($text)*);
            }
        )*

        const PROGRAMS: &[$crate::compare::Program] = &[
            $($crate::compare::Program { name: stringify!($name), text: $name::TEXT, compiled: $name::compiled }),*
        ];
    };
}
