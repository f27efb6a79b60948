//! Brouwer's law: in long runs the energy error is a random walk of rounding errors, √t, and no drift, t.
//! (D. Brouwer, Astron. J. 46 (1937) 149.)

use node_runtime::prelude::*;
use node_tests::problems::{Kepler, OuterSolarSystem};

const PERIOD: f64 = 2.0 * std::f64::consts::PI;

/// Relative energy errors of one orbit of eccentricity about ½ after `counts` periods.
fn energy_errors(speed: f64, counts: [u32; 2]) -> [f64; 2] {
    let start = ([0.5, 0.0], [0.0, speed]);
    let mut orbit = Integrator::new(Kepler, 0.0, start, &Taylor::tolerance(f64::EPSILON)).unwrap();
    let energy = Kepler::energy(start);
    counts.map(|count| {
        orbit.advance_to(f64::from(count) * PERIOD).unwrap();
        Kepler::energy(orbit.state()) / energy - 1.0
    })
}

#[test]
fn energy_error_grows_like_the_square_root_of_time() {
    let counts = [125, 2000];
    let orbits = 8;
    let mut squares = [0.0; 2];
    for i in 0..orbits {
        let errors = energy_errors((3.0 - 0.01 * f64::from(i)).sqrt(), counts);
        for (sum, error) in squares.iter_mut().zip(errors) {
            *sum += error * error;
        }
    }
    let [early, late] = squares.map(|sum| (sum / f64::from(orbits)).sqrt());
    println!("rms relative energy error: {early:e} after {} periods, {late:e} after {}", counts[0], counts[1]);
    // √16 = 4 for a random walk, 16 for a drift; the rms of eight orbits scatters by a quarter.
    assert!(late < 8.0 * early, "{early:e} grows to {late:e}");
    // 38 steps a period, each rounding the energy by about an ulp.
    assert!(late < f64::EPSILON * (38.0 * f64::from(counts[1])).sqrt(), "{late:e}");
}

#[test]
fn a_constant_step_does_not_make_a_drift() {
    // Every step rounds the same factors, such as 1/3 or the powers of the step, in the same way: an error that they leave
    // behind adds up like t.
    let problem = OuterSolarSystem::problem();
    let end = solve_end(&problem.system, problem.start, 0.0..=16_000.0, &Taylor::fixed(20, 0.4)).unwrap();
    let error = OuterSolarSystem::energy(end.state) / OuterSolarSystem::energy(problem.start) - 1.0;
    let walk = f64::EPSILON * (end.statistics.accepted as f64).sqrt();
    println!("relative energy error {error:e} after {} steps, a walk has {walk:e}", end.statistics.accepted);
    assert!(error.abs() < walk, "{error:e} after {} steps", end.statistics.accepted);
}
