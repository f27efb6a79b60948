//! Dynamics as methods, whose parameters are the fields of `self`.

use node_runtime::nalgebra::{self, Vector2, matrix, vector};
use node_runtime::prelude::*;

use crate::agree::agree;

/// A pendulum on a moving pivot.
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Pendulum {
    pub length: f64,
    /// Amplitude and frequency.
    pub drive: [f64; 2],
    drag: f64,
}

#[ode_dynamics(order = 20)]
impl Pendulum {
    /// g in m/s².
    const GRAVITY: f64 = 9.81;

    /// θ″ = −(g + a(t))/l · sin θ − drag·θ′.
    pub fn swing(&self, t: f64, [theta, omega]: [f64; 2]) -> [f64; 2] {
        let Self { length, .. } = *self;
        let [amplitude, frequency] = self.drive;
        let lift = if amplitude > 0.0 { amplitude * (frequency * t).cos() } else { 0.0 };
        [omega, -(Self::GRAVITY + lift) / length * theta.sin() - self.drag * omega]
    }
}

#[test]
fn fields_are_parameters() {
    for amplitude in [0.5, 0.0] {
        let pendulum = Pendulum { length: 1.5, drive: [amplitude, 2.0], drag: 0.1 };
        agree(&pendulum, 0.25, [0.4, 0.7], |t, x| pendulum.swing(t, x));
    }
    assert_eq!(Pendulum::MAX_ORDER, 20);
    let names: Vec<_> = Pendulum::PARAMETERS.iter().map(|field| field.name).collect();
    assert_eq!(names, ["length", "drive", "drag"]);
}

mod bodies {
    use node_runtime::prelude::*;

    #[derive(Clone, Copy, Debug, PartialEq, State)]
    pub struct Planet {
        pub mu: f64,
        pub flattening: Flattening,
    }

    #[derive(Clone, Copy, Debug, PartialEq, State)]
    pub struct Flattening {
        pub j2: f64,
        pub radius: f64,
    }

    #[ode_function]
    pub fn norm(r: [f64; 3]) -> f64 {
        (r[0].sqr() + r[1].sqr() + r[2].sqr()).sqrt()
    }
}

use bodies::{Flattening, Planet};

/// Several methods: the marked one gives x′.
#[ode_dynamics]
impl Planet {
    #[ode_dynamics]
    fn orbit(self, (r, v): ([f64; 3], [f64; 3])) -> ([f64; 3], [f64; 3]) {
        let d = self::bodies::norm(r);
        let Flattening { j2, radius } = self.flattening;
        let k = 1.5 * j2 * (radius / d).powi(2);
        let z = 5.0 * (r[2] / d).powi(2);
        let factor = -self.mu / d.powi(3);
        (
            v,
            [
                factor * r[0] * (1.0 + k * (1.0 - z)),
                factor * r[1] * (1.0 + k * (1.0 - z)),
                factor * r[2] * (1.0 + k * (3.0 - z)),
            ],
        )
    }

    fn escape_speed(&self, distance: f64) -> f64 {
        (2.0 * self.mu / distance).sqrt()
    }
}

/// `self` is the system, and in a path the module.
#[test]
fn nested_fields_and_functions() {
    let planet = Planet { mu: 1.0, flattening: Flattening { j2: 0.01, radius: 0.5 } };
    let start = ([0.8, 0.1, 0.3], [0.1, planet.escape_speed(1.0) / 2.0, 0.2]);
    agree(&planet, 0.0, start, |_, x| planet.orbit(x));
}

/// An arm that turns about its end.
#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
struct Arm {
    length: f64,
    mass: f64,
    has_brake: bool,
}

/// Methods that call one another.
#[ode_dynamics(order = 12)]
impl Arm {
    #[ode_dynamics]
    fn swing(&self, [angle, rate]: [f64; 2]) -> [f64; 2] {
        [rate, (self.torque(angle) + Self::brake(self, rate)) / self.inertia()]
    }

    #[ode_function]
    fn torque(&self, angle: f64) -> f64 {
        -self.mass * self.length * angle.sin()
    }

    /// By value.
    #[ode_function]
    fn inertia(self) -> f64 {
        self.mass * self.length.powi(2)
    }

    #[ode_function]
    fn brake(&self, rate: f64) -> f64 {
        if self.has_brake { -Arm::cube(rate) } else { 0.0 }
    }

    /// Without `self`.
    #[ode_function]
    fn cube(rate: f64) -> f64 {
        rate.powi(3)
    }

    fn energy(&self, [angle, rate]: [f64; 2]) -> f64 {
        0.5 * self.inertia() * rate * rate - self.mass * self.length * angle.cos()
    }
}

#[test]
fn methods_call_methods() {
    for has_brake in [true, false] {
        let arm = Arm { length: 1.2, mass: 0.8, has_brake };
        agree(&arm, 0.0, [0.3, 0.4], |_, x| arm.swing(x));
        assert!(arm.energy([0.0, 0.0]) < 0.0);
    }
}

/// In a function, with parameters that are no reals.
#[test]
fn truth_values_are_fields_too() {
    #[derive(Clone, Copy, Debug, PartialEq, Parameters)]
    struct Growth {
        rate: f64,
        limited: bool,
    }

    #[ode_dynamics]
    impl Growth {
        fn grow(&self, x: f64) -> f64 {
            if self.limited { self.rate * x * (1.0 - x) } else { self.rate * x }
        }
    }

    for limited in [true, false] {
        let growth = Growth { rate: 2.0, limited };
        agree(&growth, 0.0, 0.3, |_, x| growth.grow(x));
    }
}

/// A function of the block as a value.
#[test]
fn methods_are_values() {
    #[derive(Clone, Copy, Debug, PartialEq, Parameters)]
    struct Layer {
        gain: f64,
    }

    #[ode_dynamics]
    impl Layer {
        #[ode_dynamics]
        fn relax(&self, x: [f64; 2]) -> [f64; 2] {
            let [a, b] = x.map(Self::activation);
            [b - x[0], self.gain * Layer::activation(a) - x[1]]
        }

        #[ode_function]
        fn activation(v: f64) -> f64 {
            v.tanh()
        }
    }

    let layer = Layer { gain: 2.0 };
    agree(&layer, 0.0, [0.3, 0.4], |_, x| layer.relax(x));
}

/// Calls of methods in the macros of nalgebra, and in `matches!`.
#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
struct Gearbox {
    ratio: f64,
    gear: usize,
}

#[ode_dynamics]
impl Gearbox {
    #[ode_function]
    fn torque(&self, x: f64) -> f64 {
        -self.ratio * x.sigmoid()
    }

    #[ode_function]
    fn gear(&self) -> usize {
        self.gear
    }

    #[ode_function]
    fn square(x: f64) -> f64 {
        x * x
    }

    #[ode_dynamics]
    fn slip(&self, x: Vector2<f64>) -> Vector2<f64> {
        let gain = if matches!(self.gear(), 1 | 2) { 1.0 } else { 2.0 };
        let mix = matrix![self.torque(1.0), Self::square(x[0]); 0.0, gain];
        mix * vector![self.torque(x[0]), x[1].softplus()]
    }
}

#[test]
fn methods_are_called_in_macros() {
    for gear in 0..3 {
        let gearbox = Gearbox { ratio: 0.7, gear };
        agree(&gearbox, 0.0, Vector2::new(0.3, 0.4), |_, x| gearbox.slip(x));
    }
}

mod drag {
    use node_runtime::prelude::*;

    #[ode_function]
    pub fn force(x: f64) -> f64 {
        -2.0 * x
    }
}

#[ode_function]
fn drag_force(x: f64) -> f64 {
    -3.0 * x * x
}

#[ode_dynamics]
fn two_forces(x: f64) -> f64 {
    drag::force(x) + drag_force(x)
}

#[test]
fn paths_that_differ_in_colons_are_two() {
    agree(&TwoForces, 0.0, 0.3, |_, x| two_forces(x));
}

const SCALE: f64 = 2.0;

#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
struct Hiding {
    stiffness: f64,
}

/// What the body calls a constant or a function hides nothing from the methods that it calls.
#[ode_dynamics]
impl Hiding {
    #[ode_dynamics]
    fn dynamics(&self, x: [f64; 2]) -> [f64; 2] {
        const SCALE: f64 = 0.5;
        if self.stiffness > 1.0 {
            return [x[1], -SCALE * x[0]];
        }
        [SCALE * x[1], self.force(x[0])]
    }

    #[ode_function]
    fn force(&self, x: f64) -> f64 {
        -SCALE * self.stiffness * x
    }
}

#[test]
fn a_body_hides_nothing_from_methods() {
    for stiffness in [0.5, 1.5] {
        let system = Hiding { stiffness };
        agree(&system, 0.0, [0.3, 0.4], |_, x| system.dynamics(x));
    }
}
