//! Structs as states and parameters.

use node_runtime::nalgebra::Vector3;
use node_runtime::prelude::*;

use crate::agree::{agree, components};

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Body {
    q: [f64; 3],
    v: [f64; 3],
}

#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
struct Params {
    mu: f64,
    drag: [f64; 3],
}

#[ode_dynamics(order = 12)]
fn orbit(x: Body, p: &Params) -> Body {
    let r = x.q.iter().map(|q| q * q).sum::<f64>().sqrt();
    let mut a = [0.0; 3];
    for i in 0..3 {
        a[i] = -p.mu * x.q[i] / r.powi(3) - p.drag[i] * x.v[i];
    }
    Body { v: a, q: x.v }
}

#[ode_dynamics(order = 12)]
fn by_patterns(Body { q, v: velocity }: Body, params: Params, scale: &[f64; 3]) -> Body {
    let Params { mu, .. } = params;
    let mut rate = Body { q: velocity, v: [0.0; 3] };
    rate.v = std::array::from_fn(|i| -mu * q[i] * scale[i]);
    rate.q[1] *= 2.0;
    let Body { q: slope, .. } = rate;
    let kept = Body { v: [slope[0], rate.v[1], rate.v[2]], ..rate };
    kept
}

mod model {
    pub mod parts {
        use node_runtime::prelude::*;

        /// Generic in the scalar.
        #[derive(Clone, Copy, Debug, PartialEq, State)]
        pub struct Point<T> {
            pub x: T,
            pub y: T,
        }

        /// Generic in a length.
        #[derive(Clone, Copy, Debug, PartialEq, State)]
        pub struct Chain<T, const N: usize> {
            pub from: [T; N],
            pub out: T,
        }
    }

    use node_runtime::prelude::*;
    use parts::Point;

    #[derive(Clone, Copy, Debug, PartialEq, State)]
    pub(crate) struct Arm {
        pub(crate) base: Point<f64>,
        pub(crate) joints: [Point<f64>; 2],
        pub(crate) chain: parts::Chain<f64, 2>,
    }

    #[ode_function]
    pub(crate) fn turned(p: Point<f64>, by: f64) -> Point<f64> {
        Point { x: -by * p.y, y: by * p.x }
    }
}

use model::{Arm, parts::Chain, parts::Point, turned};

#[ode_dynamics(order = 12, name = Turning)]
fn arm(mut x: Arm, gain: Point<f64>) -> Arm {
    let old = x;
    x.base = turned(old.base, gain.x);
    for (joint, Point { x, y }) in x.joints.iter_mut().zip(old.joints) {
        joint.x = y * gain.y;
        *joint = turned(*joint, x);
    }
    x.chain.out = old.chain.from.iter().sum::<f64>() - old.chain.out;
    x.chain = Chain { from: old.chain.from.map(f64::sin), ..x.chain };
    x
}

#[ode_dynamics(order = 8)]
fn single(x: Point<f32>, p: model::parts::Point<f32>) -> Point<f32> {
    let Point { x: a, y: b } = p;
    Point { x: a * x.y, y: -b * x.x }
}

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Craft {
    r: Vector3<f64>,
    v: Vector3<f64>,
    fuel: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct Engine {
    thrust: Vector3<f64>,
    flow: f64,
}

#[ode_dynamics(order = 12, name = Flight)]
fn craft(t: f64, x: Craft, engine: &Engine, mu: f64) -> Craft {
    let accelerate = |x: &Craft| engine.thrust * t.cos() / (1.0 + x.fuel) - mu * x.r / x.r.norm().powi(3);
    Craft { r: x.v, v: accelerate(&x), fuel: -engine.flow * x.fuel }
}

#[ode_dynamics(order = 12)]
fn swarm(bodies: [Craft; 2]) -> [Craft; 2] {
    let mut rate = bodies;
    for (i, craft) in rate.iter_mut().enumerate() {
        let other = &bodies[1 - i];
        craft.r = bodies[i].v;
        craft.v = (other.r - bodies[i].r) * other.fuel;
        craft.fuel = 0.0;
    }
    rate
}

/// The struct of another crate, by its path and by an import.
#[ode_dynamics(order = 12)]
fn pair(x: [node_tests::forces::Particle; 2]) -> [node_tests::forces::Particle; 2] {
    use node_tests::forces::Particle;
    let [a, b] = x;
    let d = std::array::from_fn::<f64, 2, _>(|i| b.r[i] - a.r[i]);
    [Particle { r: a.v, v: d }, Particle { r: b.v, v: d.map(|d| -d * d) }]
}

#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
struct Gear {
    ratio: f64,
    is_engaged: bool,
    teeth: [u8; 2],
    shaft: (Point<f64>, i32),
}

#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
struct Machine<T> {
    gears: [Gear; 2],
    axis: Vector3<f64>,
    load: T,
}

#[ode_dynamics(order = 12, name = Machinery)]
fn machine(x: Body, machine: &Machine<f64>) -> Body {
    let mut rate = Body { q: x.v, v: x.q.map(|q| -machine.load * q) };
    for (gear, v) in machine.gears.iter().zip(&mut rate.v) {
        let Gear { ratio, is_engaged, shaft: (p, turns), .. } = gear;
        if *is_engaged && *turns > 0 {
            *v += ratio * p.x - f64::from(gear.teeth[1]) * x.v[0];
        } else {
            rate.q = [p.y * machine.axis.z; 3];
        }
    }
    if machine.gears[0].is_engaged { rate } else { Body { v: [0.5; 3], ..rate } }
}

const BODY: Body = Body { q: [1.0, 0.2, -0.1], v: [0.1, 0.9, 0.3] };
const PARAMS: Params = Params { mu: 0.9, drag: [0.1, 0.2, 0.3] };

#[ode_dynamics(order = 12)]
fn of_constants(x: f64) -> f64 {
    x * PARAMS.mu - PARAMS.drag[1]
}

#[test]
fn states_and_parameters() {
    agree(&Orbit { p: PARAMS }, 0.0, BODY, |_, x| orbit(x, &PARAMS));
    let scale = [1.0, 2.0, 3.0];
    let system = ByPatterns { params: PARAMS, scale };
    agree(&system, 0.0, BODY, |_, x| by_patterns(x, PARAMS, &scale));
    agree(&OfConstants, 0.0, 0.7, |_, x| of_constants(x));
}

#[test]
fn nested_and_generic() {
    let [a, b, c] = [(0.3, 0.5), (-0.4, 0.1), (0.6, -0.2)].map(|(x, y)| Point { x, y });
    let start = Arm { base: a, joints: [b, c], chain: Chain { from: [0.2, 0.8], out: 0.4 } };
    assert_eq!(components(&start), [0.3, 0.5, -0.4, 0.1, 0.6, -0.2, 0.2, 0.8, 0.4]);
    let gain = Point { x: 0.5, y: -0.8 };
    agree(&Turning { gain }, 0.0, start, |_, x| arm(x, gain));
    let system = Single { p: Point { x: 1.0, y: 2.0 } };
    let jet = Jet::new(&system, 0.0, Point { x: 0.5, y: 0.25 }, 2).expect("a jet");
    assert_eq!(jet.coefficient(1), Point { x: 0.25, y: -1.0 });
}

#[test]
fn with_truth_values() {
    for (first, second) in [(true, true), (true, false), (false, true)] {
        let shaft = (Point { x: 0.3, y: 0.6 }, 2);
        let gear = Gear { ratio: 1.5, is_engaged: first, teeth: [3, 4], shaft };
        let gears = [gear, Gear { is_engaged: second, ratio: 0.5, ..gear }];
        let parameters = Machine { gears, axis: Vector3::new(0.1, 0.2, 0.3), load: 0.8 };
        agree(&Machinery { machine: parameters }, 0.0, BODY, |_, x| machine(x, &parameters));
    }
}

#[test]
fn with_vectors() {
    let engine = Engine { thrust: Vector3::new(0.1, 0.2, -0.1), flow: 0.3 };
    let start = Craft { r: Vector3::new(1.0, 0.2, -0.1), v: Vector3::new(0.1, 0.9, 0.3), fuel: 0.5 };
    agree(&Flight { engine, mu: 0.9 }, 0.2, start, |t, x| craft(t, x, &engine, 0.9));
    agree(&Swarm, 0.0, [start, Craft { fuel: 0.7, r: start.v, v: start.r }], |_, x| swarm(x));
}

#[test]
fn of_other_crates() {
    use node_tests::forces::Particle;
    let start = [Particle { r: [0.3, 0.4], v: [0.1, -0.2] }, Particle { r: [-0.5, 0.6], v: [0.0, 0.7] }];
    agree(&Pair, 0.0, start, |_, x| pair(x));
}

mod by_a_glob {
    use super::model::parts::*;
    use node_runtime::prelude::*;

    #[ode_dynamics(order = 12)]
    pub fn turning(p: Point<f64>) -> Point<f64> {
        Point { x: p.y.sin(), y: -p.x }
    }
}

#[test]
fn found_where_they_are_named() {
    agree(&by_a_glob::Turning, 0.0, Point { x: 0.3, y: 0.4 }, |_, p| by_a_glob::turning(p));

    #[derive(Clone, Copy, Debug, PartialEq, State)]
    struct Local {
        x: f64,
        y: f64,
    }

    #[ode_dynamics(order = 12)]
    fn field(s: Local, others: [Local; 2]) -> Local {
        Local { x: s.y * others[1].x, ..s }
    }

    let others = [Local { x: 1.0, y: 2.0 }; 2];
    agree(&Field { others }, 0.0, Local { x: 0.3, y: 0.4 }, |_, s| field(s, others));
}

#[test]
fn fields_are_named() {
    let names: Vec<_> = Orbit::STATE.iter().chain(Orbit::PARAMETERS).map(|field| (field.name, field.dim())).collect();
    assert_eq!(names, [("x.q", 3), ("x.v", 3), ("p.mu", 1), ("p.drag", 3)]);
}

#[test]
fn parameters_are_found_by_name() {
    let part = Machinery::parameter;
    assert_eq!(part("machine"), Some(0..18));
    assert_eq!(part("machine.gears"), Some(0..14));
    assert_eq!(part("machine.gears[1]"), Some(7..14));
    assert_eq!(part("machine.gears[1].teeth"), Some(9..11));
    assert_eq!(part("machine.gears[1].teeth[1]"), Some(10..11));
    assert_eq!(part("machine.gears[0].shaft"), Some(4..7));
    assert_eq!(part("machine.gears[0].shaft.0.y"), Some(5..6));
    assert_eq!(part("machine.axis[2]"), Some(16..17));
    assert_eq!(part("machine.load"), Some(17..18));
    let wrong = ["", "mach", "machine.", "machine.gear", "machine.gears[2]", "machine.axis[3]", "machine.axis[0][0]"];
    let unclear =
        ["machine.axis[+1]", "machine.axis[ 1]", "machine.axis[]", "machine.axis[1", "machine.axis1]", "machine.load "];
    for name in wrong.into_iter().chain(unclear) {
        assert_eq!(part(name), None, "{name}");
    }
    assert_eq!(part("machine.axis[99999999999999999999999]"), None);
}

#[test]
fn arrays_of_structs_are_named_part_by_part() {
    let names: Vec<_> = Swarm::STATE.iter().map(|field| field.name).collect();
    assert_eq!(names, ["bodies[0].r", "bodies[0].v", "bodies[0].fuel", "bodies[1].r", "bodies[1].v", "bodies[1].fuel"]);
}

/// Neither of them can be copied, printed or compared.
mod bare {
    use node_runtime::prelude::*;

    #[derive(State)]
    pub struct Point {
        pub x: f64,
        pub y: f64,
    }

    #[derive(State)]
    pub struct Pair {
        pub one: Point,
        pub other: [Point; 1],
    }

    #[derive(Parameters)]
    pub struct Springs {
        pub stiffness: [f64; 2],
        pub is_free: bool,
    }
}

#[ode_dynamics(order = 12)]
fn bare_pair(pair: bare::Pair, springs: &bare::Springs) -> bare::Pair {
    let bare::Pair { one, other: [other] } = pair;
    let [k, l] = springs.stiffness;
    let pull = if springs.is_free { 0.0 } else { k * (other.x - one.x) };
    bare::Pair { one: bare::Point { x: one.y, y: pull - l * one.x }, other: [bare::Point { x: other.y, y: -pull }] }
}

#[test]
fn structs_need_not_be_copied() {
    let springs = bare::Springs { stiffness: [2.0, 0.5], is_free: false };
    let start = [0.3, -0.1, 0.7, 0.2];
    let pair = || bare::Pair::read(&start);
    let system = BarePair { springs };
    let method = Taylor::tolerance(1e-15);
    let end =
        components(&solve_end(&system, pair(), 0.0..=2.0, &method).unwrap_or_else(|error| panic!("{error}")).state);
    let solution = solve(&system, pair(), 0.0..=2.0, &method).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(components(&solution.end()), end);
    // x″ = k (y − x) − l x, y″ = −k (y − x): energy (x′² + y′² + k (y − x)² + l x²)/2.
    let energy = |[x, v, y, w]: [f64; 4]| v * v + w * w + 2.0 * (y - x).powi(2) + 0.5 * x * x;
    let drift = energy(end.clone().try_into().unwrap()) - energy(start);
    assert!(drift.abs() < 1e-14, "{drift:e}");
}
