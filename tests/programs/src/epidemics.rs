//! Epidemics and populations.

use std::f64::consts::PI;

use node_runtime::nalgebra::{Matrix3, Vector3};
use node_runtime::prelude::*;

use crate::Visitor;

pub(crate) fn each(visitor: &mut impl Visitor) {
    visitor.visit(Sir { beta: 0.5, gamma: 0.2 }, [0.99, 0.01, 0.0], 40.0);
    let rates = Rates { transmission: 0.9, incubation: 0.2, recovery: 0.25, mortality: 0.01 };
    visitor.visit(Seir { rates }, People { s: 0.9, e: 0.05, i: 0.05, r: 0.0 }, 30.0);
    let contacts = Matrix3::new(0.6, 0.2, 0.1, 0.2, 0.4, 0.1, 0.1, 0.1, 0.2);
    let start = (Vector3::new(0.2, 0.5, 0.3), Vector3::new(0.01, 0.0, 0.0));
    visitor.visit(AgeGroups { contacts, recovery: Vector3::new(0.2, 0.25, 0.15) }, start, 30.0);
    visitor.visit(Measles { mean: 3.0, seasonality: 0.2 }, [0.1, 0.01, 0.005], 8.0);
    visitor.visit(Malaria { bites: 0.3, transmission: (0.5, 0.4), mosquito_mortality: 0.1 }, [0.1, 0.05], 60.0);
    visitor.visit(Vaccination { is_campaign: true, coverage: 0.02, waning: 0.005 }, [0.8, 0.05, 0.15], 50.0);
    let travel = [[0.0, 0.02, 0.01], [0.01, 0.0, 0.03], [0.02, 0.01, 0.0]];
    let cities = [[0.98, 0.02], [1.0, 0.0], [0.5, 0.01]];
    visitor.visit(Cities { travel, beta: 0.4, gamma: 0.15 }, cities, 25.0);
    let competition = [[1.0, 0.7, 0.3], [0.4, 1.0, 0.6], [0.5, 0.2, 1.0]];
    visitor.visit(Competition { growth: [0.8, 1.0, 0.6], competition }, [0.3, 0.2, 0.4], 15.0);
    visitor.visit(RosenzweigMacarthur { capacity: 2.5 }, [0.8, 0.4], 20.0);
    visitor.visit(VirusInHost { drug: 0.6 }, [10.0, 0.1, 0.5], 10.0);
    visitor.visit_single(Chemostat { dilution: 0.3 }, [0.5, 0.25], 10.0);
}

/// Kermack and McKendrick.
#[ode_dynamics(order = 12)]
fn sir([s, i, _r]: [f64; 3], beta: f64, gamma: f64) -> [f64; 3] {
    let infections = beta * s * i;
    let recoveries = gamma * i;
    [-infections, infections - recoveries, recoveries]
}

#[derive(Clone, Copy, Debug, PartialEq, State)]
struct People {
    s: f64,
    e: f64,
    i: f64,
    r: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
struct Rates {
    transmission: f64,
    incubation: f64,
    recovery: f64,
    mortality: f64,
}

/// With incubation, births and deaths.
#[ode_dynamics(order = 12)]
fn seir(people: People, rates: &Rates) -> People {
    let People { s, e, i, r } = people;
    let n = s + e + i + r;
    let force = rates.transmission * i / n;
    let mu = rates.mortality;
    People {
        s: mu * n - force * s - mu * s,
        e: force * s - (rates.incubation + mu) * e,
        i: rates.incubation * e - (rates.recovery + mu) * i,
        r: rates.recovery * i - mu * r,
    }
}

/// Three age groups with their contacts.
#[ode_dynamics(order = 12)]
fn age_groups(
    (s, i): (Vector3<f64>, Vector3<f64>),
    contacts: Matrix3<f64>,
    recovery: Vector3<f64>,
) -> (Vector3<f64>, Vector3<f64>) {
    let force = contacts * i / (s.sum() + i.sum());
    let infections = 3.0 * force.component_mul(&s);
    (-infections, infections - recovery.component_mul(&i))
}

/// Measles with school terms: transmission varies over the year; time is in years.
#[ode_dynamics(order = 12)]
fn measles(t: f64, [s, e, i]: [f64; 3], mean: f64, seasonality: f64) -> [f64; 3] {
    let season = 1.0 + seasonality * (2.0 * PI * t).cos();
    let infections = 10.0 * mean * season * s * i;
    [0.2 * (1.0 - s) - infections, infections - 4.0 * e, 4.0 * e - 3.0 * i]
}

/// Ross and Macdonald: the shares of people and of mosquitoes that carry it.
#[ode_dynamics(order = 12)]
fn malaria(x: [f64; 2], bites: f64, transmission: (f64, f64), mosquito_mortality: f64) -> [f64; 2] {
    let [people, mosquitoes] = x;
    let (to_people, to_mosquitoes) = transmission;
    let per_person = 2.0;
    [
        bites * to_people * per_person * mosquitoes * (1.0 - people) - 0.05 * people,
        bites * to_mosquitoes * people * (1.0 - mosquitoes) - mosquito_mortality * mosquitoes,
    ]
}

/// Immunity that wanes, and a campaign that may run.
#[ode_dynamics(order = 12)]
fn vaccination([s, i, v]: [f64; 3], is_campaign: bool, coverage: f64, waning: f64) -> [f64; 3] {
    let mut vaccinated = 0.001 * s;
    if is_campaign && coverage > 0.0 {
        vaccinated += coverage * s;
    }
    let infected = 0.6 * s * i;
    let returning = waning * v;
    [returning - infected - vaccinated, infected - 0.2 * i, vaccinated - returning + 0.2 * i]
}

/// Three cities between which people travel; rows are the susceptible and the infected of one.
#[ode_dynamics(order = 12)]
fn cities(x: [[f64; 2]; 3], travel: [[f64; 3]; 3], beta: f64, gamma: f64) -> [[f64; 2]; 3] {
    let mut rate = x.map(|[s, i]| [-beta * s * i / (s + i), beta * s * i / (s + i) - gamma * i]);
    for from in 0..3 {
        for to in 0..3 {
            for kind in 0..2 {
                let moved = travel[from][to] * x[from][kind];
                rate[from][kind] -= moved;
                rate[to][kind] += moved;
            }
        }
    }
    rate
}

/// Lotka and Volterra's competition.
#[ode_dynamics(order = 12)]
fn competition(n: [f64; 3], growth: [f64; 3], competition: [[f64; 3]; 3]) -> [f64; 3] {
    std::array::from_fn(|i| {
        let pressure: f64 = competition[i].iter().zip(&n).map(|(a, n)| a * n).sum();
        growth[i] * n[i] * (1.0 - pressure)
    })
}

/// Predators that can eat only so much.
#[ode_dynamics(order = 12)]
fn rosenzweig_macarthur([prey, predators]: [f64; 2], capacity: f64) -> [f64; 2] {
    let eaten = 2.0 * prey * predators / (1.0 + prey);
    [prey * (1.0 - prey / capacity) - eaten, 0.6 * eaten - 0.4 * predators]
}

/// Target cells, infected cells and virus, under a drug.
#[ode_dynamics(order = 12)]
fn virus_in_host(x: [f64; 3], drug: f64) -> [f64; 3] {
    let (target, infected, virus) = (x[0], x[1], x[2]);
    let efficacy = 1.0 - drug;
    let infections = 0.05 * efficacy * virus * target;
    [1.0 - 0.1 * target - infections, infections - 0.5 * infected, 8.0 * infected - 3.0 * virus]
}

/// Monod's bacteria in a flow.
#[ode_dynamics(order = 12)]
fn chemostat([bacteria, food]: [f32; 2], dilution: f32) -> [f32; 2] {
    let growth = 0.8 * food / (0.25 + food) * bacteria;
    [growth - dilution * bacteria, dilution * (1.0 - food) - 2.0 * growth]
}
