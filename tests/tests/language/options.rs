//! The attribute's options.

use node_runtime::prelude::*;

use crate::agree::{agree, jet};

extern crate node_runtime as engine;

macro_rules! three_ways {
    (fn $name:ident($($argument:tt)*) -> $ty:ty $body:block) => {
        mod $name {
            use super::*;

            mod chosen {
                use super::*;
                #[ode_dynamics(order = 9)]
                pub fn system($($argument)*) -> $ty $body
            }
            mod unrolled {
                use super::*;
                #[ode_dynamics(order = 9, unroll = true)]
                pub fn system($($argument)*) -> $ty $body
            }
            mod looped {
                use super::*;
                #[ode_dynamics(order = 9, unroll = false)]
                pub fn system($($argument)*) -> $ty $body
            }

            pub fn jets(time: f64, start: &[f64]) -> [Vec<Vec<f64>>; 3] {
                agree(&chosen::System, time, State::read(start), |t, x| chosen::system(t, x));
                [jet(&chosen::System, time, start), jet(&unrolled::System, time, start), jet(&looped::System, time, start)]
            }
        }
    };
}

three_ways! {
    fn small(t: f64, [x, y]: [f64; 2]) -> [f64; 2] {
        [y * t.cos(), (x * y).exp() - x / (1.0 + t)]
    }
}

three_ways! {
    fn large(t: f64, x: [f64; 12]) -> [f64; 12] {
        let mut rate = [0.0; 12];
        for i in 0..12 {
            for j in 0..12 {
                if i != j {
                    rate[i] += 0.05 * (x[j] - x[i]).sin() * (t - x[j]);
                }
            }
        }
        rate
    }
}

fn assert_near(a: &[Vec<f64>], b: &[Vec<f64>]) {
    for (k, (a, b)) in a.iter().zip(b).enumerate() {
        let size = a.iter().fold(1.0, |size: f64, x| size.max(x.abs()));
        for (a, b) in a.iter().zip(b) {
            assert!((a - b).abs() <= 1e-14 * size, "order {k}: {a:e} and {b:e}");
        }
    }
}

#[test]
fn unrolled_or_not_the_coefficients_are_the_same() {
    let start = [0.3, 0.4, 0.5, -0.6, 0.7, 0.2, 0.1, -0.3, 0.9, 1.1, -0.8, 0.6];
    let [a, b, c] = small::jets(0.3, &start[..2]);
    assert_near(&a, &b);
    assert_near(&a, &c);
    let [a, b, c] = large::jets(0.3, &start);
    assert_near(&a, &b);
    assert_near(&a, &c);
}

#[ode_dynamics(order = 1)]
fn first_order(x: f64) -> f64 {
    -x
}

#[ode_dynamics(order = 2)]
fn second_order(x: f64) -> f64 {
    -x
}

#[ode_dynamics(order = 100)]
fn hundredth_order(x: f64) -> f64 {
    -x * x
}

#[ode_dynamics]
fn thirtieth_order(x: f64) -> f64 {
    -x * x
}

#[test]
fn order() {
    assert_eq!(FirstOrder::MAX_ORDER, 1);
    assert_eq!(ThirtiethOrder::MAX_ORDER, 30);
    assert_eq!(Jet::new(&FirstOrder, 0.0, 2.0, 1).unwrap().coefficient(1), -2.0);
    assert_eq!(Jet::new(&SecondOrder, 0.0, 2.0, 2).unwrap().coefficient(2), 1.0);
    assert!(matches!(Jet::new(&SecondOrder, 0.0, 2.0, 3), Err(SolveError::Order { order: 3, maximum: 2 })));
    // x = 1/(1 + t): x_k = (−1)ᵏ.
    let jet = Jet::new(&HundredthOrder, 0.0, 1.0, 100).unwrap();
    assert!((0..=100).all(|k| (jet.coefficient(k) - [1.0, -1.0][k % 2]).abs() < 1e-12));
}

#[test]
fn lower_orders_are_the_begin_of_higher_ones() {
    let whole = Jet::new(&ThirtiethOrder, 0.0, 0.7, 30).unwrap();
    for order in 1..30 {
        let part = Jet::new(&ThirtiethOrder, 0.0, 0.7, order).unwrap();
        assert!((0..=order).all(|k| part.coefficient(k) == whole.coefficient(k)), "order {order}");
    }
}

#[ode_dynamics(order = 12, name = Drop, crate = engine)]
fn falling([height, speed]: [f64; 2], drag: f64) -> [f64; 2] {
    [speed, -1.0 - drag * speed]
}

#[test]
fn name_and_crate() {
    agree(&Drop { drag: 0.3 }, 0.0, [0.3, 0.4], |_, x| falling(x, 0.3));
    assert_eq!(Drop::NAME, "falling");
    let names: Vec<_> = Drop::STATE.iter().chain(Drop::PARAMETERS).map(|field| field.name).collect();
    assert_eq!(names, ["height", "speed", "drag"]);
}
