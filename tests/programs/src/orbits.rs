//! Orbits: planets, satellites, spacecraft, re-entry.

use node_runtime::nalgebra::Vector3;
use node_runtime::prelude::*;

use crate::Visitor;

pub(crate) fn each(visitor: &mut impl Visitor) {
    let start = Particle { r: [1.0, 0.0, 0.1], v: [0.0, 0.9, 0.2] };
    visitor.visit(TwoBody { mu: 1.0 }, start, 12.0);
    let start = (Vector3::new(7000.0, 100.0, 900.0), Vector3::new(-0.5, 6.2, 4.3));
    visitor.visit(SatelliteWithDrag { area_to_mass: 1e-2 }, start, 6000.0);
    visitor.visit(RestrictedThreeBody { mu: 0.012_150_585 }, [0.8, 0.0, 0.1, 0.0, 0.3, 0.0], 4.0);
    let [x1, y1, vx3, vy3] = [0.970_004_36, -0.243_087_53, -0.932_407_37, -0.864_731_46];
    let places = [[x1, y1], [-x1, -y1], [0.0, 0.0]];
    let velocities = [[-0.5 * vx3, -0.5 * vy3], [-0.5 * vx3, -0.5 * vy3], [vx3, vy3]];
    visitor.visit(FigureEight { mass: [1.0; 3] }, (places, velocities), 6.0);
    visitor.visit(SolarSail { lightness: 0.1, cone_angle: 0.6 }, [1.0, 0.0, 0.0, 1.0], 10.0);
    let craft = Craft { r: Vector3::new(1.0, 0.0, 0.0), v: Vector3::new(0.0, 1.0, 0.1), mass: 1.0 };
    visitor.visit(LowThrust { engine: Engine { thrust: 0.02, exhaust_speed: 2.0 }, law: 2 }, craft, 10.0);
    visitor.visit(HillsMoon, [0.3, 0.0, 0.0, 2.1], 3.0);
    visitor.visit(Precession { c: 20.0 }, [1.0, 0.0, 0.0, 1.1], 20.0);
    let heavy = Body { mass: 1.0, r: [0.0, 0.0, 0.0], v: [0.0, 0.0, 0.0] };
    let planet = |r: f64, v: f64, mass: f64| Body { mass, r: [r, 0.0, 0.02 * r], v: [0.0, v, 0.0] };
    let start = [heavy, planet(1.0, 1.0, 1e-3), planet(-1.6, -0.8, 2e-3), planet(2.5, 0.63, 5e-4)];
    visitor.visit(PlanetarySystem, start, 8.0);
    visitor.visit(ReEntry { ballistic: 200.0, lift_to_drag: 0.3 }, [120.0, 7.8, -0.05, 0.0], 300.0);
    visitor.visit(Rendezvous { mean_motion: 1.1e-3 }, [100.0, -50.0, 20.0, 0.0, 0.1, -0.05], 4000.0);
    visitor.visit(LeviCivita { energy: 0.5 }, ([0.6, 0.0], [0.0, 0.9], 0.0), 9.0);
}

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Particle {
    r: [f64; 3],
    v: [f64; 3],
}

/// Kepler's problem.
#[ode_dynamics(order = 12)]
fn two_body(p: Particle, mu: f64) -> Particle {
    let Particle { r, v } = p;
    let distance = (r[0] * r[0] + r[1] * r[1] + r[2] * r[2]).sqrt();
    Particle { r: v, v: r.map(|x| -mu * x / distance.powi(3)) }
}

/// The earth, in km and s.
mod earth {
    use node_runtime::nalgebra::Vector3;
    use node_runtime::prelude::*;

    const MU: f64 = 398_600.441_8;
    const RADIUS: f64 = 6_378.137;
    const J2: f64 = 1.082_626_68e-3;
    const SPIN: f64 = 7.292_115e-5;

    /// The attraction of the flattened earth.
    #[ode_function]
    pub fn gravity(r: Vector3<f64>) -> Vector3<f64> {
        let d = r.norm();
        let k = 1.5 * J2 * (RADIUS / d).powi(2);
        let z = 5.0 * (r.z / d).powi(2);
        -MU / d.powi(3) * r.component_mul(&Vector3::new(1.0 + k * (1.0 - z), 1.0 + k * (1.0 - z), 1.0 + k * (3.0 - z)))
    }

    /// Density in kg/m³ of an exponential atmosphere.
    #[ode_function]
    pub fn density(altitude: f64) -> f64 {
        3.7e-12 * (-(altitude - 400.0) / 60.0).exp()
    }

    /// The velocity with respect to the air that turns with the earth.
    #[ode_function]
    pub fn airspeed(r: Vector3<f64>, v: Vector3<f64>) -> Vector3<f64> {
        v - Vector3::new(0.0, 0.0, SPIN).cross(&r)
    }

    /// The drag of a satellite per mass.
    #[ode_function]
    pub fn drag(r: Vector3<f64>, v: Vector3<f64>, area_to_mass: f64) -> Vector3<f64> {
        let u = airspeed(r, v);
        -0.5 * 2.2 * 1000.0 * area_to_mass * density(r.norm() - RADIUS) * u.norm() * u
    }
}

/// A satellite about the flattened earth with air.
#[ode_dynamics(order = 12)]
fn satellite_with_drag((r, v): (Vector3<f64>, Vector3<f64>), area_to_mass: f64) -> (Vector3<f64>, Vector3<f64>) {
    (v, earth::gravity(r) + earth::drag(r, v, area_to_mass))
}

/// The circular restricted problem of three bodies, in the frame that turns.
#[ode_dynamics(order = 12)]
fn restricted_three_body([x, y, z, vx, vy, vz]: [f64; 6], mu: f64) -> [f64; 6] {
    let r1 = ((x + mu).powi(2) + y.powi(2) + z.powi(2)).sqrt();
    let r2 = ((x - 1.0 + mu).powi(2) + y.powi(2) + z.powi(2)).sqrt();
    let c1 = (1.0 - mu) / r1.powi(3);
    let c2 = mu / r2.powi(3);
    [vx, vy, vz, x + 2.0 * vy - c1 * (x + mu) - c2 * (x - 1.0 + mu), y - 2.0 * vx - (c1 + c2) * y, -(c1 + c2) * z]
}

/// Three equal masses in a plane (Chenciner, Montgomery).
#[ode_dynamics(order = 12)]
fn figure_eight((r, v): ([[f64; 2]; 3], [[f64; 2]; 3]), mass: [f64; 3]) -> ([[f64; 2]; 3], [[f64; 2]; 3]) {
    let mut a = [[0.0; 2]; 3];
    for i in 0..3 {
        for j in i + 1..3 {
            let (dx, dy) = (r[j][0] - r[i][0], r[j][1] - r[i][1]);
            let k = dx.hypot(dy).powi(-3);
            a[i][0] += mass[j] * k * dx;
            a[i][1] += mass[j] * k * dy;
            a[j][0] -= mass[i] * k * dx;
            a[j][1] -= mass[i] * k * dy;
        }
    }
    (v, a)
}

/// A sail of constant cone angle, in polar coordinates: r, θ, r′, rθ′.
#[ode_dynamics(order = 12)]
fn solar_sail([r, _, u, w]: [f64; 4], lightness: f64, cone_angle: f64) -> [f64; 4] {
    let push = lightness * cone_angle.cos().powi(2) / r.powi(2);
    [u, w / r, w * w / r - 1.0 / r.powi(2) + push * cone_angle.cos(), -u * w / r + push * cone_angle.sin()]
}

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Craft {
    r: Vector3<f64>,
    v: Vector3<f64>,
    mass: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
struct Engine {
    thrust: f64,
    exhaust_speed: f64,
}

/// A spiral by electric propulsion, with one of three laws of steering.
#[ode_dynamics(order = 12)]
fn low_thrust(craft: Craft, engine: &Engine, law: u8) -> Craft {
    let Craft { r, v, mass } = craft;
    let direction = match law {
        0 => Vector3::zeros(),
        1 => v.normalize(),
        _ => Vector3::z().cross(&r).normalize(),
    };
    let flow = if law == 0 { 0.0 } else { engine.thrust / engine.exhaust_speed };
    Craft { r: v, v: -r / r.norm().powi(3) + direction * engine.thrust / mass, mass: -flow }
}

/// Hill's problem of the moon.
#[ode_dynamics(order = 12)]
fn hills_moon([x, y, vx, vy]: [f64; 4]) -> [f64; 4] {
    let r3 = (x * x + y * y).powf(1.5);
    [vx, vy, 2.0 * vy + 3.0 * x - x / r3, -2.0 * vx - y / r3]
}

/// A planet with the first relativistic correction, G = M = 1.
#[ode_dynamics(order = 12)]
fn precession(state: [f64; 4], c: f64) -> [f64; 4] {
    let [x, y, vx, vy] = state;
    let r = x.hypot(y);
    let v2 = vx * vx + vy * vy;
    let rv = x * vx + y * vy;
    let c2 = c * c;
    let radial = -1.0 / r.powi(3) + (4.0 / r - v2) / (c2 * r.powi(3));
    let along = 4.0 * rv / (c2 * r.powi(3));
    [vx, vy, radial * x + along * vx, radial * y + along * vy]
}

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Body {
    mass: f64,
    r: [f64; 3],
    v: [f64; 3],
}

/// A star with three planets.
#[ode_dynamics(order = 12)]
fn planetary_system(bodies: [Body; 4]) -> [Body; 4] {
    let mut rate = bodies;
    for (i, body) in bodies.iter().enumerate() {
        rate[i].mass = 0.0;
        rate[i].r = body.v;
        rate[i].v = [0.0; 3];
        for (j, other) in bodies.iter().enumerate() {
            if i == j {
                continue;
            }
            let d: [f64; 3] = std::array::from_fn(|k| other.r[k] - body.r[k]);
            let distance = d.iter().map(|x| x.powi(2)).sum::<f64>().sqrt();
            for k in 0..3 {
                rate[i].v[k] += other.mass * d[k] / distance.powi(3);
            }
        }
    }
    rate
}

/// A capsule that glides into the atmosphere: altitude in km, speed in km/s, flight path angle, downrange angle.
#[ode_dynamics(order = 12)]
fn re_entry([h, v, gamma, _]: [f64; 4], ballistic: f64, lift_to_drag: f64) -> [f64; 4] {
    const RADIUS: f64 = 6378.0;
    const SCALE_HEIGHT: f64 = 7.2;
    let r = RADIUS + h;
    let g = 9.81e-3 * (RADIUS / r).powi(2);
    let density = 1.225 * (-h / SCALE_HEIGHT).exp();
    let drag = 0.5e3 * density * v * v / ballistic;
    [
        v * gamma.sin(),
        -drag - g * gamma.sin(),
        lift_to_drag * drag / v + (v / r - g / v) * gamma.cos(),
        v * gamma.cos() / r,
    ]
}

/// The linear motion about a target on a circular orbit (Clohessy, Wiltshire).
#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
struct Rendezvous {
    mean_motion: f64,
}

#[ode_dynamics(order = 12)]
impl Rendezvous {
    fn rendezvous(&self, [x, _, z, vx, vy, vz]: [f64; 6]) -> [f64; 6] {
        let n = self.mean_motion;
        [vx, vy, vz, 3.0 * n * n * x + 2.0 * n * vy, -2.0 * n * vx, -n * n * z]
    }
}

/// Kepler's problem in the plane, regular at collisions; the last component is time.
#[ode_dynamics(order = 12)]
fn levi_civita((u, w, _): ([f64; 2], [f64; 2], f64), energy: f64) -> ([f64; 2], [f64; 2], f64) {
    let r = u.iter().map(|u| u.powi(2)).sum();
    (w, u.map(|u| -0.5 * energy * u), r)
}
