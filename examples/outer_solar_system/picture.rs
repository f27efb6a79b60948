//! The picture: the orbits from above, from the side, and from a frame that turns with Neptune.

use std::error::Error;
use std::path::Path;

use node_runtime::prelude::*;
use plotters::coord::Shift;
use plotters::coord::types::RangedCoordf64;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::bodies::BODIES;
use super::{Newton, Vectors};

/// Places are rounded to whole dots. The picture is 2400 units wide, and a unit has this many dots.
const UNIT: i32 = 16;
const SIZE: (u32, u32) = (2400 * UNIT as u32, 1500 * UNIT as u32);
const NIGHT: RGBColor = RGBColor(11, 15, 28);
const INK: RGBColor = RGBColor(226, 229, 238);
const SUN: RGBColor = RGBColor(255, 221, 130);
const NEPTUNE: usize = 4;
const PLUTO: usize = 5;

/// How a planet is shown.
struct Look {
    planet: usize,
    colour: RGBColor,
    /// The radius of its disc.
    radius: i32,
    /// Where its name stands, seen from the disc.
    label: (i32, i32),
    /// In years.
    period: f64,
}

#[rustfmt::skip]
const LOOKS: [Look; 5] = [
    Look { planet: 1, colour: RGBColor(236, 154, 92), radius: 13, label: (-31, -33), period: 11.9 },
    Look { planet: 2, colour: RGBColor(238, 207, 134), radius: 11, label: (25, -4), period: 29.5 },
    Look { planet: 3, colour: RGBColor(118, 214, 196), radius: 10, label: (23, -4), period: 84.0 },
    Look { planet: NEPTUNE, colour: RGBColor(96, 148, 255), radius: 10, label: (23, -4), period: 165.0 },
    Look { planet: PLUTO, colour: RGBColor(228, 130, 184), radius: 7, label: (-74, -14), period: 248.0 },
];

type Canvas<'a> = DrawingArea<SVGBackend<'a>, Shift>;
type Sky<'a> = DrawingArea<SVGBackend<'a>, Cartesian2d<RangedCoordf64, RangedCoordf64>>;

/// Where a body is seen, given the positions of all about the Sun.
type View<'a> = &'a dyn Fn(&Vectors, usize) -> (f64, f64);

/// Draws the orbits and writes them to `path`.
pub fn draw(solution: &Solution<Newton>, path: &Path) -> Result<(), Box<dyn Error>> {
    let mut svg = String::new();
    {
        let canvas = SVGBackend::with_string(&mut svg, SIZE).into_drawing_area();
        canvas.fill(&NIGHT)?;
        let (left, right) = canvas.split_horizontally(1500 * UNIT);
        let (title, right) = right.margin(64 * UNIT, 0, 0, 60 * UNIT).split_vertically(186 * UNIT);
        let (side, turning) = right.split_vertically(390 * UNIT);
        draw_title(solution, &title)?;
        draw_from_above(solution, &left)?;
        draw_from_the_side(solution, &side)?;
        draw_turning(solution, &turning)?;
        canvas.present()?;
    }
    let svg = svg.replacen(&format!("width=\"{}\" height=\"{}\" ", SIZE.0, SIZE.1), "", 1);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    Ok(std::fs::write(path, svg)?)
}

fn draw_title(solution: &Solution<Newton>, canvas: &Canvas) -> Result<(), Box<dyn Error>> {
    let statistics = solution.stats();
    let how = format!("1000 years in {} Taylor steps of order {}", statistics.accepted, statistics.order);
    write(canvas, "The outer solar system", (0, 0), 70, &INK)?;
    write(canvas, &how, (2, 84), 34, &INK.mix(0.6))
}

fn draw_from_above(solution: &Solution<Newton>, canvas: &Canvas) -> Result<(), Box<dyn Error>> {
    let sky = sky(canvas, 52.0)?;
    for radius in [10.0, 20.0, 30.0, 40.0, 50.0] {
        let ring = (0..=180).map(|i| f64::from(2 * i).to_radians()).map(|a| (radius * a.cos(), radius * a.sin()));
        sky.draw(&PathElement::new(ring.collect::<Vec<_>>(), line(&INK.mix(0.1), 1)))?;
    }
    write(canvas, "rings every 10 AU", (64, 1415), 26, &INK.mix(0.45))?;
    draw_planets(solution, &sky, &LOOKS, &|x, i| (x[i][0], x[i][1]), true)
}

/// Along the line of nodes of Pluto's orbit, where its inclination is seen in full, and from a little above.
fn draw_from_the_side(solution: &Solution<Newton>, canvas: &Canvas) -> Result<(), Box<dyn Error>> {
    let (x, v) = solution.end();
    let [hx, hy, hz] = cross(about_the_sun(&x)[PLUTO], about_the_sun(&v)[PLUTO]);
    let tilt = hx.hypot(hy).atan2(hz).to_degrees();
    let tilted = format!("Pluto's orbit is tilted by {tilt:.1}° against the plane of the others");
    caption(canvas, "From the side", &tilted)?;
    let [a, b] = [hx, hy].map(|h| h / hx.hypot(hy));
    let view = |x: &Vectors, i: usize| (x[i][0] * a + x[i][1] * b, x[i][2] + 0.12 * (x[i][1] * a - x[i][0] * b));
    draw_planets(solution, &sky(canvas, 50.0)?, &LOOKS, &view, false)
}

/// In a frame that turns with Neptune.
fn draw_turning(solution: &Solution<Newton>, canvas: &Canvas) -> Result<(), Box<dyn Error>> {
    let nearest = solution.knots().map(|(_, (x, _))| distance(x[PLUTO], x[NEPTUNE])).fold(f64::INFINITY, f64::min);
    let why = format!("Pluto crosses Neptune's orbit, but in 3:2 resonance stays {nearest:.0} AU away");
    caption(canvas, "Turning with Neptune", &why)?;
    let view = |x: &Vectors, i: usize| {
        let [a, b] = [x[NEPTUNE][0], x[NEPTUNE][1]].map(|c| c / x[NEPTUNE][0].hypot(x[NEPTUNE][1]));
        (x[i][0] * a + x[i][1] * b, x[i][1] * a - x[i][0] * b)
    };
    draw_planets(solution, &sky(&canvas.margin(90 * UNIT, 0, 0, 0), 56.0)?, &LOOKS[3..], &view, true)
}

fn caption(canvas: &Canvas, title: &str, words: &str) -> Result<(), Box<dyn Error>> {
    write(canvas, title, (0, 0), 38, &INK.mix(0.9))?;
    write(canvas, words, (1, 48), 27, &INK.mix(0.5))
}

fn draw_planets(
    solution: &Solution<Newton>,
    sky: &Sky,
    looks: &[Look],
    view: View,
    names: bool,
) -> Result<(), Box<dyn Error>> {
    for radius in (9..45).rev() {
        disc(sky, (0.0, 0.0), radius, &SUN.mix(0.018))?;
    }
    disc(sky, (0.0, 0.0), 9, &SUN)?;
    for look in looks {
        draw_orbit(solution, sky, view, look)?;
    }
    for look in looks {
        let place = view(&about_the_sun(&solution.end().0), look.planet);
        disc(sky, place, look.radius + 4, &NIGHT)?;
        disc(sky, place, look.radius, &look.colour)?;
        if names {
            let style = text(30, &look.colour).pos(Pos::new(HPos::Left, VPos::Center));
            let offset = (look.label.0 * UNIT, look.label.1 * UNIT);
            sky.draw(&(EmptyElement::at(place) + Text::new(BODIES[look.planet].name, offset, style)))?;
        }
    }
    Ok(())
}

/// The last four revolutions as a thin line, and the last one as a tail that grows brighter towards the planet.
fn draw_orbit(solution: &Solution<Newton>, sky: &Sky, view: View, look: &Look) -> Result<(), Box<dyn Error>> {
    let path = curve(solution, view, look, 4.0)?;
    sky.draw(&PathElement::new(path, line(&look.colour.mix(0.4), 2)))?;
    let tail = curve(solution, view, look, 0.8)?;
    for i in 0..32 {
        let newest = &tail[i * tail.len() / 32..];
        sky.draw(&PathElement::new(newest, line(&look.colour.mix(0.08), 5)))?;
    }
    Ok(())
}

/// The path of a planet in its last `revolutions`, from the dense output of the solution.
fn curve(
    solution: &Solution<Newton>,
    view: View,
    look: &Look,
    revolutions: f64,
) -> Result<Vec<(f64, f64)>, SolveError> {
    let (start, end) = (solution.start_time(), solution.end_time());
    let points = (revolutions * 40.0 * look.period.cbrt()) as u32;
    (0..=points)
        .map(|i| {
            let before = revolutions * look.period * (1.0 - f64::from(i) / f64::from(points));
            let (x, _) = solution.at((end - before).max(start))?;
            Ok(view(&about_the_sun(&x), look.planet))
        })
        .collect()
}

fn about_the_sun(x: &Vectors) -> Vectors {
    x.map(|[a, b, c]| [a - x[0][0], b - x[0][1], c - x[0][2]])
}

fn distance([a, b, c]: [f64; 3], [x, y, z]: [f64; 3]) -> f64 {
    (a - x).hypot(b - y).hypot(c - z)
}

fn cross([a, b, c]: [f64; 3], [x, y, z]: [f64; 3]) -> [f64; 3] {
    [b * z - c * y, c * x - a * z, a * y - b * x]
}

/// The part of the sky within `x` AU to the left and right of the Sun.
fn sky<'a>(canvas: &Canvas<'a>, x: f64) -> Result<Sky<'a>, Box<dyn Error>> {
    let (width, height) = canvas.dim_in_pixel();
    let y = x * f64::from(height) / f64::from(width);
    Ok(ChartBuilder::on(canvas).build_cartesian_2d(-x..x, -y..y)?.plotting_area().clone())
}

fn disc(sky: &Sky, place: (f64, f64), radius: i32, colour: &impl Color) -> Result<(), Box<dyn Error>> {
    Ok(sky.draw(&(EmptyElement::at(place) + Circle::new((0, 0), radius * UNIT, colour.filled())))?)
}

fn line(colour: &impl Color, width: u32) -> ShapeStyle {
    colour.stroke_width(width * UNIT as u32)
}

fn text<'a>(size: i32, colour: &'a impl Color) -> TextStyle<'a> {
    ("Helvetica, Arial, sans-serif", size * UNIT).into_text_style(&SIZE).color(colour)
}

fn write(
    canvas: &Canvas,
    words: &str,
    (x, y): (i32, i32),
    size: i32,
    colour: &impl Color,
) -> Result<(), Box<dyn Error>> {
    Ok(canvas.draw(&Text::new(words, (x * UNIT, y * UNIT), text(size, colour)))?)
}
