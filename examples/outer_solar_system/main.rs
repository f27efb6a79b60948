//! A thousand years of the outer solar system, from one annotated function to a table and a picture.
//!
//! `cargo run --release --example outer_solar_system [picture.svg]`

use std::error::Error;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use node_runtime::prelude::*;

mod bodies;
mod picture;

use bodies::{BODIES, G, YEAR};

/// A vector for each body.
type Vectors = [[f64; 3]; 6];

/// Newton's law: xᵢ″ = Σⱼ G mⱼ (xⱼ − xᵢ)/|xⱼ − xᵢ|³.
#[ode_dynamics]
fn newton((x, v): ([[f64; 3]; 6], [[f64; 3]; 6]), gm: [f64; 6]) -> ([[f64; 3]; 6], [[f64; 3]; 6]) {
    let mut a = [[0.0; 3]; 6];
    for i in 0..6 {
        for j in i + 1..6 {
            let d = [x[j][0] - x[i][0], x[j][1] - x[i][1], x[j][2] - x[i][2]];
            let r = (d[0] * d[0] + d[1] * d[1] + d[2] * d[2]).sqrt();
            for k in 0..3 {
                a[i][k] += gm[j] * d[k] / r.powi(3);
                a[j][k] -= gm[i] * d[k] / r.powi(3);
            }
        }
    }
    (v, a)
}

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args_os().nth(1).map_or_else(|| "target/outer_solar_system.svg".into(), PathBuf::from);
    let system = Newton { gm: BODIES.map(|body| G * body.mass) };
    let start = (BODIES.map(|body| body.position), BODIES.map(|body| body.velocity.map(|v| v * YEAR)));

    let method = Taylor::tolerance(f64::EPSILON);
    let clock = Instant::now();
    let end = solve_end(&system, start, 0.0..=1000.0, &method)?;
    let elapsed = clock.elapsed();

    print_positions(&end.state.0);
    print_summary(energy(start), energy(end.state), &end.statistics, elapsed);
    // The same once more, with the polynomials of all steps kept.
    picture::draw(&solve(&system, start, 0.0..=1000.0, &method)?, &path)?;
    println!("picture                 {}", path.display());
    Ok(())
}

fn print_positions(positions: &Vectors) {
    println!("{:27}{:27}{:35}difference", "positions in AU", "computed", "reference in quadruple precision");
    for (body, position) in BODIES.iter().zip(positions) {
        for ((axis, x), reference) in ["x", "y", "z"].iter().zip(position).zip(body.reference) {
            let name = if *axis == "x" { body.name } else { "" };
            // The points stand in one column.
            let indent = 3_usize.saturating_sub(reference.find('.').unwrap_or(0));
            let difference = reference.parse().map_or(f64::NAN, |exact: f64| x - exact);
            println!("{name:9}{axis} {x:21.16}    {:indent$}{reference:46}{difference:8.1e}", "");
        }
    }
}

fn print_summary(before: f64, after: f64, statistics: &Statistics, elapsed: Duration) {
    println!("\nrelative energy drift   {:.1e}", (after - before) / before);
    println!("steps                   {} ({} rejected)", statistics.accepted, statistics.rejected);
    println!("order                   {}", statistics.order);
    println!("time                    {:.1} ms", 1e3 * elapsed.as_secs_f64());
}

/// The energy ½Σ mᵢ|vᵢ|² − Σ_{i<j} G mᵢ mⱼ/|xⱼ − xᵢ|, which the motion keeps.
fn energy((x, v): (Vectors, Vectors)) -> f64 {
    let mut energy = 0.0;
    for i in 0..6 {
        energy += 0.5 * BODIES[i].mass * v[i].map(|v| v * v).iter().sum::<f64>();
        for j in i + 1..6 {
            let distance = (0..3).map(|k| (x[j][k] - x[i][k]).powi(2)).sum::<f64>().sqrt();
            energy -= G * BODIES[i].mass * BODIES[j].mass / distance;
        }
    }
    energy
}
