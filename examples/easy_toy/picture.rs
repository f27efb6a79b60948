//! The picture: trajectories without and with the penalty, and the steps that a solver takes along them.

use std::error::Error;
use std::path::Path;

use node_runtime::prelude::*;
use plotters::coord::Shift;
use plotters::coord::types::RangedCoordf64;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::measure::{Measure, SOLVERS, steps};
use super::network::Network;
use super::training::Penalty;

/// Places are rounded to whole dots. The picture is 1600 units wide, and a unit has this many dots.
const UNIT: i32 = 16;
const SIZE: (u32, u32) = (1600 * UNIT as u32, 900 * UNIT as u32);
const PAPER: RGBColor = RGBColor(252, 252, 250);
const INK: RGBColor = RGBColor(38, 42, 52);
/// Of the lowest, the middle and the highest trajectory.
const COLOURS: [[f64; 3]; 3] = [[36.0, 104.0, 172.0], [120.0, 94.0, 160.0], [214.0, 86.0, 62.0]];

type Canvas<'a> = DrawingArea<SVGBackend<'a>, Shift>;
type Plot<'a> = DrawingArea<SVGBackend<'a>, Cartesian2d<RangedCoordf64, RangedCoordf64>>;
type Drawn = Result<(), Box<dyn Error + Send + Sync>>;

/// Draws two networks side by side and writes the picture to `path`.
pub fn draw(networks: &[(&Network, Penalty, Measure); 2], path: &Path) -> Drawn {
    let mut svg = String::new();
    {
        let canvas = SVGBackend::with_string(&mut svg, SIZE).into_drawing_area();
        canvas.fill(&PAPER)?;
        write(&canvas, "x ↦ x + x³, learnt as a flow", (70, 46), 44, &INK)?;
        let words = "Circles are what the flow should reach; strokes below are the steps that solvers take for all \
                     trajectories together, at a tolerance of 1.4e-8";
        write(&canvas, words, (72, 108), 22, &INK.mix(0.6))?;
        let halves = canvas.margin(160 * UNIT, 50 * UNIT, 70 * UNIT, 50 * UNIT).split_evenly((1, 2));
        for ((network, penalty, measure), half) in networks.iter().zip(halves) {
            draw_network(network, *penalty, *measure, &half.margin(0, 0, 20 * UNIT, 20 * UNIT))?;
        }
        canvas.present()?;
    }
    let svg = svg.replacen(&format!("width=\"{}\" height=\"{}\" ", SIZE.0, SIZE.1), "", 1);
    Ok(std::fs::write(path, svg)?)
}

fn draw_network(network: &Network, penalty: Penalty, measure: Measure, canvas: &Canvas) -> Drawn {
    let title = if penalty.lambda == 0.0 { "without a penalty".to_owned() } else { format!("with {penalty}") };
    write(canvas, &title, (0, 0), 32, &INK)?;
    let [_, three, five] = measure.evaluations;
    let words =
        format!("{five:.0} evaluations with order 5, {three:.0} with order 3; mean square error {:.1e}", measure.error);
    write(canvas, &words, (1, 42), 24, &INK.mix(0.7))?;
    let plot = plot(&canvas.margin(80 * UNIT, 0, 0, 0))?;
    for (y, (order, tableau)) in [-5.85, -5.4].into_iter().zip(&SOLVERS[1..]) {
        label(&plot, &format!("order {order}"), (-0.02, y - 0.15), HPos::Right)?;
        for end in steps(network, tableau)?.into_iter().chain([0.0]).filter(|end| *end <= 1.0) {
            line(&plot, [(end, y), (end, y - 0.3)], &INK, 2)?;
        }
    }
    label(&plot, "t = 0", (0.0, -6.45), HPos::Center)?;
    label(&plot, "t = 1", (1.0, -6.45), HPos::Center)?;
    for i in 0..=24 {
        let x = -1.5 + 0.125 * f64::from(i);
        let colour = colour(f64::from(i) / 24.0);
        let solution = solve(network, x, 0.0..=1.0, &Taylor::tolerance(1e-10))?;
        let points = (0..=100).map(|j| 0.01 * f64::from(j)).map(|t| Ok((t, solution.at(t)?)));
        line(&plot, points.collect::<Result<Vec<_>, SolveError>>()?, &colour.mix(0.85), 3)?;
        let target = EmptyElement::at((1.0, x + x.powi(3)));
        plot.draw(&(target + Circle::new((0, 0), 6 * UNIT, colour.stroke_width(2 * UNIT as u32))))?;
    }
    Ok(())
}

/// From the first to the last of [`COLOURS`].
fn colour(part: f64) -> RGBColor {
    let (from, part) = if part < 0.5 { (0, 2.0 * part) } else { (1, 2.0 * part - 1.0) };
    let mix = |i: usize| ((1.0 - part) * COLOURS[from][i] + part * COLOURS[from + 1][i]) as u8;
    RGBColor(mix(0), mix(1), mix(2))
}

fn plot<'a>(canvas: &Canvas<'a>) -> Result<Plot<'a>, Box<dyn Error + Send + Sync>> {
    Ok(ChartBuilder::on(canvas).build_cartesian_2d(-0.12..1.04, -6.7..5.2)?.plotting_area().clone())
}

fn line(plot: &Plot, points: impl IntoIterator<Item = (f64, f64)>, colour: &impl Color, width: u32) -> Drawn {
    let style = colour.stroke_width(width * UNIT as u32);
    Ok(plot.draw(&PathElement::new(points.into_iter().collect::<Vec<_>>(), style))?)
}

fn label(plot: &Plot, words: &str, place: (f64, f64), align: HPos) -> Drawn {
    let colour = INK.mix(0.6);
    let style = text(20, &colour).pos(Pos::new(align, VPos::Center));
    Ok(plot.draw(&(EmptyElement::at(place) + Text::new(words.to_owned(), (0, 0), style)))?)
}

fn text<'a>(size: i32, colour: &'a impl Color) -> TextStyle<'a> {
    ("Helvetica, Arial, sans-serif", size * UNIT).into_text_style(&SIZE).color(colour)
}

fn write(canvas: &Canvas, words: &str, (x, y): (i32, i32), size: i32, colour: &impl Color) -> Drawn {
    Ok(canvas.draw(&Text::new(words, (x * UNIT, y * UNIT), text(size, colour)))?)
}
