//! Where a function may stand.

use node_runtime::prelude::*;

use crate::agree::agree;

/// Twice the same name in different modules, private, public and in between.
mod outer {
    pub mod inner {
        use node_runtime::ode_dynamics;

        pub(in crate::placement) const RATE: f64 = 0.5;

        /// Decays.
        #[ode_dynamics(order = 12)]
        #[must_use]
        pub(in crate::placement) fn decay(x: f64) -> f64 {
            -RATE * x
        }
    }

    #[node_runtime::ode_dynamics(order = 12)]
    pub fn decay(x: f64, rate: f64) -> f64 {
        -self::inner::RATE * rate * x * super::SCALE
    }
}

const SCALE: f64 = 0.9;

#[test]
fn in_modules() {
    agree(&outer::inner::Decay, 0.0, 0.3, |_, x| outer::inner::decay(x));
    agree(&outer::Decay { rate: 0.7 }, 0.0, 0.3, |_, x| outer::decay(x, 0.7));
}

#[test]
fn in_functions() {
    const LOCAL: f64 = 0.4;
    const MATRIX: [[f64; 2]; 2] = [[0.0, 1.0], [-1.0, LOCAL]];

    #[ode_dynamics(order = 12)]
    fn local(x: [f64; 2]) -> [f64; 2] {
        [MATRIX[0][1] * x[1], MATRIX[1][0] * x[0] + MATRIX[1][1] * x[1] * LOCAL]
    }

    agree(&Local, 0.0, [0.3, 0.4], |_, x| local(x));
    {
        #[ode_dynamics(order = 12)]
        fn local(x: f64) -> f64 {
            LOCAL - x
        }
        agree(&Local, 0.0, 0.3, |_, x| local(x));
    }
}

macro_rules! oscillator {
    ($name:ident, $x:ident, $force:expr) => {
        #[ode_dynamics(order = 12)]
        fn $name([$x, v]: [f64; 2]) -> [f64; 2] {
            [v, $force]
        }
    };
}

oscillator!(linear_spring, q, -q);
oscillator!(cubic_spring, q, -q * q * q);
oscillator!(mixed_spring, q, 1.0 - q + 2.0 * q.powi(3));

/// Groups of a macro's tokens bind as they were.
#[test]
fn in_macros() {
    agree(&LinearSpring, 0.0, [0.3, 0.4], |_, x| linear_spring(x));
    agree(&CubicSpring, 0.0, [0.3, 0.4], |_, x| cubic_spring(x));
    agree(&MixedSpring, 0.0, [0.3, 0.4], |_, x| mixed_spring(x));
}

/// The function stays an ordinary one.
#[test]
fn the_function_can_be_called_and_passed_on() {
    let field: fn([f64; 2]) -> [f64; 2] = linear_spring;
    assert_eq!(field([1.0, 2.0]), [2.0, -1.0]);
}

/// The type is plain data.
#[test]
fn the_type_is_plain() {
    fn is_plain<T: Copy + PartialEq + std::fmt::Debug + Send + Sync + 'static>(_: T) {}
    is_plain(outer::Decay { rate: 0.5 });
    assert_eq!(format!("{:?}", outer::Decay { rate: 0.5 }), "Decay { rate: 0.5 }");
}

#[cfg(any())]
#[ode_dynamics]
fn left_out(x: f64) -> f64 {
    no_such_name(x)
}

#[ode_dynamics(order = 12)]
#[cfg(any())]
fn left_out_below(x: f64) -> f64 {
    -x
}

#[ode_dynamics(order = 12)]
#[inline]
#[expect(non_snake_case)]
fn attributes(x: f64, G: f64) -> f64 {
    -G * x
}

#[test]
fn attributes_of_the_function() {
    agree(&Attributes { G: 0.7 }, 0.0, 0.3, |_, x| attributes(x, 0.7));
}
