//! The picture: counts, curves and their bands over the years, and the cycle of both.

use std::error::Error;
use std::path::Path;

use plotters::coord::Shift;
use plotters::coord::types::RangedCoordf64;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::confidence::{Band, Fit};
use super::pelts::{FIRST, PELTS};

/// Places are rounded to whole dots. The picture is 1800 units wide, and a unit has this many dots.
const UNIT: i32 = 16;
const SIZE: (u32, u32) = (1800 * UNIT as u32, 900 * UNIT as u32);
const PAPER: RGBColor = RGBColor(250, 247, 240);
const INK: RGBColor = RGBColor(46, 44, 56);
const HARE: RGBColor = RGBColor(203, 112, 47);
const LYNX: RGBColor = RGBColor(38, 106, 134);

type Canvas<'a> = DrawingArea<SVGBackend<'a>, Shift>;
type Plot<'a> = DrawingArea<SVGBackend<'a>, Cartesian2d<RangedCoordf64, RangedCoordf64>>;

/// Draws the fit and writes it to `path`.
pub fn draw(fit: &Fit, path: &Path) -> Result<(), Box<dyn Error>> {
    let times: Vec<_> = (0..=800).map(|i| 0.025 * f64::from(i)).collect();
    let bands = fit.bands(&times)?;
    let mut svg = String::new();
    {
        let canvas = SVGBackend::with_string(&mut svg, SIZE).into_drawing_area();
        canvas.fill(&PAPER)?;
        write(&canvas, "Hare and lynx of Hudson Bay", (70, 44), 46, &INK)?;
        let words = "Pelts in thousands a year, and Lotka and Volterra's equations fitted to them; \
                     bands hold a curve (dark) and a count (light) with 95 % confidence";
        write(&canvas, words, (72, 106), 23, &INK.mix(0.6))?;
        let (years, cycle) = canvas.margin(150 * UNIT, 64 * UNIT, 70 * UNIT, 60 * UNIT).split_horizontally(1130 * UNIT);
        let (above, below) = years.margin(0, 0, 0, 70 * UNIT).split_vertically(340 * UNIT);
        draw_years(&above.margin(0, 14 * UNIT, 0, 0), "hare", 120.0, &bands[0], 0, HARE)?;
        draw_years(&below.margin(40 * UNIT, 0, 0, 0), "lynx", 90.0, &bands[1], 1, LYNX)?;
        draw_cycle(&cycle, &bands)?;
        canvas.present()?;
    }
    let svg = svg.replacen(&format!("width=\"{}\" height=\"{}\" ", SIZE.0, SIZE.1), "", 1);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    Ok(std::fs::write(path, svg)?)
}

fn draw_years(
    canvas: &Canvas,
    name: &str,
    top: f64,
    bands: &[Band],
    i: usize,
    colour: RGBColor,
) -> Result<(), Box<dyn Error>> {
    let plot = plot(canvas, (-0.4, 20.4), (0.0, top))?;
    for level in (0..).map(|level| 20.0 * f64::from(level)).take_while(|level| *level < top) {
        line(&plot, [(-0.4, level), (20.4, level)], &INK.mix(0.12), 1)?;
        label(&plot, &format!("{level:.0}"), (-0.4, level), (-12, 0), HPos::Right)?;
    }
    for year in (0..=20).step_by(5) {
        label(&plot, &format!("{}", FIRST + year), (f64::from(year), 0.0), (0, 24), HPos::Center)?;
    }
    let area = |edges: fn(&Band) -> [f64; 2]| {
        let lower = bands.iter().map(|band| (band.time, edges(band)[0]));
        let upper = bands.iter().rev().map(|band| (band.time, edges(band)[1].min(top)));
        lower.chain(upper).collect::<Vec<_>>()
    };
    plot.draw(&Polygon::new(area(|band| band.count), colour.mix(0.12)))?;
    plot.draw(&Polygon::new(area(|band| band.curve), colour.mix(0.28)))?;
    line(&plot, bands.iter().map(|band| (band.time, band.fitted)), &colour, 4)?;
    for (year, pelts) in PELTS.iter().enumerate() {
        dot(&plot, (year as f64, pelts[i]), 7, &colour)?;
    }
    let style = text(34, &colour).pos(Pos::new(HPos::Right, VPos::Top));
    Ok(plot.draw(&Text::new(name, (20.3, top), style))?)
}

/// Lynx over hare, with the counts in their order.
fn draw_cycle(canvas: &Canvas, bands: &[Vec<Band>; 2]) -> Result<(), Box<dyn Error>> {
    let plot = plot(&canvas.margin(0, 70 * UNIT, 80 * UNIT, 0), (0.0, 85.0), (0.0, 70.0))?;
    line(&plot, [(0.0, 70.0), (0.0, 0.0), (85.0, 0.0)], &INK.mix(0.4), 2)?;
    for level in [20.0, 40.0, 60.0] {
        label(&plot, &format!("{level:.0}"), (0.0, level), (-12, 0), HPos::Right)?;
        label(&plot, &format!("{level:.0}"), (level, 0.0), (0, 24), HPos::Center)?;
    }
    label(&plot, "hare", (80.0, 0.0), (0, 24), HPos::Center)?;
    label(&plot, "lynx", (0.0, 68.0), (-12, 0), HPos::Right)?;
    line(&plot, PELTS.map(|[hare, lynx]| (hare, lynx)), &INK.mix(0.25), 2)?;
    line(&plot, bands[0].iter().zip(&bands[1]).map(|(hare, lynx)| (hare.fitted, lynx.fitted)), &INK, 4)?;
    for (year, [hare, lynx]) in PELTS.into_iter().enumerate() {
        // From the colour of the hare, when they are most, to that of the lynx.
        let part = hare / (hare + 1.5 * lynx);
        let mix = |a: u8, b: u8| (part * f64::from(a) + (1.0 - part) * f64::from(b)) as u8;
        dot(&plot, (hare, lynx), 7, &RGBColor(mix(HARE.0, LYNX.0), mix(HARE.1, LYNX.1), mix(HARE.2, LYNX.2)))?;
        let (offset, align) = match year {
            0 => ((0, 24), HPos::Center),
            3 | 4 | 7 | 13 | 15 => ((14, -12), HPos::Left),
            _ => continue,
        };
        label(&plot, &format!("{}", FIRST + year as u32), (hare, lynx), offset, align)?;
    }
    Ok(())
}

fn plot<'a>(
    canvas: &Canvas<'a>,
    (left, right): (f64, f64),
    (low, high): (f64, f64),
) -> Result<Plot<'a>, Box<dyn Error>> {
    Ok(ChartBuilder::on(canvas).build_cartesian_2d(left..right, low..high)?.plotting_area().clone())
}

fn line(
    plot: &Plot,
    points: impl IntoIterator<Item = (f64, f64)>,
    colour: &impl Color,
    width: u32,
) -> Result<(), Box<dyn Error>> {
    let style = colour.stroke_width(width * UNIT as u32);
    Ok(plot.draw(&PathElement::new(points.into_iter().collect::<Vec<_>>(), style))?)
}

fn dot(plot: &Plot, place: (f64, f64), radius: i32, colour: &RGBColor) -> Result<(), Box<dyn Error>> {
    plot.draw(&(EmptyElement::at(place) + Circle::new((0, 0), (radius + 3) * UNIT, PAPER.filled())))?;
    Ok(plot.draw(&(EmptyElement::at(place) + Circle::new((0, 0), radius * UNIT, colour.filled())))?)
}

fn label(plot: &Plot, words: &str, place: (f64, f64), (x, y): (i32, i32), align: HPos) -> Result<(), Box<dyn Error>> {
    let colour = INK.mix(0.6);
    let style = text(22, &colour).pos(Pos::new(align, VPos::Center));
    Ok(plot.draw(&(EmptyElement::at(place) + Text::new(words.to_owned(), (x * UNIT, y * UNIT), style)))?)
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
