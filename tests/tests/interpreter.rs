//! Random vector fields, compiled and interpreted: two implementations that share no formula agree jet by jet.
//!
//! The interpreter carries 32 digits and, with each coefficient, its spread: how many ε a computation in double precision
//! may be off to first order. The compiled coefficient of order k may be off by 4(k + 1) spreads.

use node_runtime::prelude::*;
use node_tests::interpreter::{self, Running};
use node_tests::jets::jet;

/// The time at which all jets are taken.
const TIME: f64 = 0.4;

/// The highest order compared.
const ORDER: usize = 12;

fn compare<D: Dynamics<Real = f64, State = [f64; 3]>>(
    system: &D,
    start: [f64; 3],
    reference: impl Fn(Running, [Running; 3]) -> [Running; 3],
) {
    let rows = jet(system, TIME, start, ORDER);
    let truth = interpreter::jet(reference, TIME, start);
    for (k, row) in rows.iter().enumerate() {
        for (value, truth) in row.iter().zip(truth) {
            let error = f64::from((truth.value.0[k] - (*value).into()).abs());
            let allowed = 4.0 * (k + 1) as f64 * f64::EPSILON * truth.spread[k];
            assert!(error <= allowed, "order {k}: {value:e} is off by {error:e}, allowed {allowed:e}");
        }
    }
}

/// Compiles each body twice: by the macro, and over [`Running`] numbers.
macro_rules! programs {
    (@one [$t:ident $x:ident $y:ident $z:ident $pn:ident $qn:ident] $name:ident($start:expr, $p:expr, $q:expr) = $body:tt) => {
        mod $name {
            // A random expression need not use every variable, and may subtract it from itself.
            #![allow(unused_variables, unused_assignments, clippy::eq_op)]
            use super::*;

            #[ode_dynamics(order = 12)]
            fn system($t: f64, [$x, $y, $z]: [f64; 3], $pn: f64, $qn: f64) -> [f64; 3] $body

            fn reference($t: Running, [$x, $y, $z]: [Running; 3], $pn: f64, $qn: f64) -> [Running; 3] $body

            #[test]
            fn compiled_and_interpreted_agree() {
                compare(&System { $pn: $p, $qn: $q }, $start, |t, x| reference(t, x, $p, $q));
            }
        }
    };
    ($names:tt $($name:ident $case:tt = $body:tt)*) => {
        $(programs! { @one $names $name $case = $body })*
    };
}

include!("programs/programs.rs");
