//! Random programs: judged, or shown. See the README beside.

use std::error::Error;
use std::ops::Range;
use std::time::Instant;

use node_fuzz::workshop::{Tally, Workshop};
use node_fuzz::{batch, generator};

const USAGE: &str = "\
cargo run -p node-fuzz -- programs 0..5000   compiles the programs of these seeds and compares them with the interpreter
cargo run -p node-fuzz -- show 17            prints the program of a seed
cargo run -p node-fuzz -- write 0..100       prints programs as tests/programs.rs has them";

/// How many programs are compiled at a time.
const BATCH: usize = 100;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["programs", seeds] => judge(range(seeds)?),
        ["show", seed] => {
            println!("{}", generator::program(seed.parse()?));
            Ok(())
        }
        ["write", seeds] => {
            print!("{}", batch::text(range(seeds)?));
            Ok(())
        }
        _ => Err(USAGE.into()),
    }
}

fn range(text: &str) -> Result<Range<u64>, Box<dyn Error>> {
    let (first, end) = text.split_once("..").ok_or("seeds are written 0..100")?;
    Ok(first.parse()?..end.parse()?)
}

fn judge(seeds: Range<u64>) -> Result<(), Box<dyn Error>> {
    let (workshop, start) = (Workshop::open()?, Instant::now());
    let seeds: Vec<_> = seeds.collect();
    let mut tally = Tally::default();
    for batch in seeds.chunks(BATCH) {
        tally = tally.and(workshop.judge(batch)?);
        let Tally { programs, differences, worst } = tally;
        let seconds = start.elapsed().as_secs();
        println!(
            "{programs} programs, {differences} differences, largest error {worst:.2} of what is allowed, {seconds} s"
        );
    }
    if tally.differences > 0 { Err("there are differences".into()) } else { Ok(()) }
}
