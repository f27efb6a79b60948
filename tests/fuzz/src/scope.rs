//! The names that programs use.

pub use node_runtime::nalgebra::{
    self, Matrix2, Matrix3, Matrix4, Quaternion, SMatrix, SVector, UnitQuaternion, Vector2, Vector3, Vector4, matrix,
    vector,
};
pub use node_runtime::prelude::*;

pub use crate::derivatives::Derivatives;
pub use crate::jets::Jets;

/// Compiles programs, for their jets or their derivatives, and keeps their texts beside them: `PROGRAMS`.
#[macro_export]
macro_rules! programs {
    (jets $($programs:tt)*) => {
        $crate::programs! { @ jets -> $crate::jets::Jets, $($programs)* }
    };
    (derivatives $($programs:tt)*) => {
        $crate::programs! { @ derivatives -> $crate::derivatives::Derivatives, $($programs)* }
    };
    (@ $function:ident -> $compiled:ty, $($name:ident = { $($text:tt)* })*) => {
        $(
            mod $name {
                // A random program need not use all that it declares.
                #![allow(warnings, clippy::all)]
                use $crate::scope::*;

                $($text)*

                pub const TEXT: &str = stringify!($($text)*);
            }
        )*

        pub const PROGRAMS: &[$crate::batch::Program<$compiled>] = &[
            $($crate::batch::Program { name: stringify!($name), text: $name::TEXT, compiled: $name::$function }),*
        ];
    };
}
