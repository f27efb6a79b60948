//! Recurrences in registers: pairs, four lanes, eight, tails, and operands from all over.

use node_runtime::prelude::*;
use node_tests::derivatives::check;

macro_rules! bodies {
    ($($name:ident $n:literal)*) => {$(
        #[test]
        fn $name() {
            #[ode_dynamics(order = 7)]
            fn bodies([q, v]: [[[f64; 3]; $n]; 2], m: [f64; $n]) -> [[[f64; 3]; $n]; 2] {
                let mut a = [[0.0; 3]; $n];
                for i in 0..$n {
                    for j in i + 1..$n {
                        let d = [q[j][0] - q[i][0], q[j][1] - q[i][1], q[j][2] - q[i][2]];
                        let p = (d[0] * d[0] + d[1] * d[1] + d[2] * d[2]).powf(-1.5);
                        for k in 0..3 {
                            a[i][k] += m[j] * p * d[k];
                            a[j][k] -= m[i] * p * d[k];
                        }
                    }
                }
                [v, a]
            }

            let q = std::array::from_fn(|i| [i as f64, (1.5 * i as f64).sin(), (i * i) as f64 * 0.125]);
            let v = std::array::from_fn(|i| [0.125 * i as f64, 0.25, -0.5]);
            check(&Bodies { m: std::array::from_fn(|i| 0.5 + 0.25 * i as f64) }, 0.0, &[q, v], 7);
        }
    )*};
}
bodies! { two_bodies 2 three_bodies 3 five_bodies 5 }

#[ode_dynamics(order = 8)]
fn ring(x: [f64; 11], k: f64) -> [f64; 11] {
    let mut y = [0.0; 11];
    for i in 0..11 {
        y[i] = k * (x[(i + 1) % 11] - x[i]).sin() - x[(i + 3) % 11] * x[i] / (1.0 + x[(i + 5) % 11].sqr());
    }
    y
}

#[test]
fn neighbours_on_a_ring() {
    check(&Ring { k: 0.75 }, 0.0, &std::array::from_fn(|i| (i as f64).cos()), 8);
}

#[ode_dynamics(order = 6, unroll = false)]
fn kept_as_a_loop([x, y, z]: [f64; 3], sigma: f64) -> [f64; 3] {
    [sigma * (y - x), x * (28.0 - z) - y, x * y - z.sqr()]
}

#[test]
fn orders_in_a_loop() {
    check(&KeptAsALoop { sigma: 10.0 }, 0.0, &[1.0, 2.0, 3.0], 6);
}

#[ode_dynamics(order = 6)]
fn chain(x: [f64; 4], c: [f64; 4]) -> [f64; 4] {
    std::array::from_fn(|i| if i == 0 { c[0] * x[3].exp() } else { c[i] * x[i - 1] * x[i] })
}

#[test]
fn four_in_a_chain() {
    check(&Chain { c: [0.5, -0.25, 1.0, 0.75] }, 0.0, &[0.5, 0.25, -0.5, 0.125], 6);
}
