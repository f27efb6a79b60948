//! Random programs: judged, or shown. See the README beside.

use std::error::Error;
use std::ops::Range;
use std::process::ExitCode;
use std::time::Instant;

use node_fuzz::batch::Subject;
use node_fuzz::workshop::{Tally, Workshop};

const USAGE: &str = "\
cargo run -p node-fuzz -- programs 0..5000          compiles the programs of these seeds; compares jets with the interpreter's
cargo run -p node-fuzz -- derivatives 0..2000       the same of tangents and cotangents
cargo run -p node-fuzz -- sizes 0..1000             as programs, of functions with const parameters
cargo run -p node-fuzz -- derivatives-of-sizes 0..1000
cargo run -p node-fuzz -- show programs 17          prints the program of a seed; `show sizes 17`
cargo run -p node-fuzz -- write programs 0..100     prints programs as tests/programs has them
cargo run -p node-fuzz -- write derivatives 0..4    the same, for their derivatives; `write sizes 0..30`";

/// How many programs are compiled at a time.
const BATCH: usize = 100;

fn main() -> ExitCode {
    let Err(error) = run() else { return ExitCode::SUCCESS };
    eprintln!("{error}");
    ExitCode::FAILURE
}

fn run() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["show", name, seed] => show(subject(name)?, seed),
        ["write", name, seeds] => write(subject(name)?, range(seeds)?),
        [name, seeds] => judge(subject(name)?, range(seeds)?),
        _ => Err(USAGE.into()),
    }
}

fn subject(name: &str) -> Result<Subject, Box<dyn Error>> {
    match name {
        "programs" => Ok(Subject::Jets),
        "derivatives" => Ok(Subject::Derivatives),
        "sizes" => Ok(Subject::Sizes),
        "derivatives-of-sizes" => Ok(Subject::DerivativesOfSizes),
        _ => Err(USAGE.into()),
    }
}

fn range(text: &str) -> Result<Range<u64>, Box<dyn Error>> {
    let (first, end) = text.split_once("..").ok_or("seeds are written 0..100")?;
    Ok(first.parse()?..end.parse()?)
}

fn show(subject: Subject, seed: &str) -> Result<(), Box<dyn Error>> {
    println!("{}", subject.program(seed.parse()?));
    Ok(())
}

fn write(subject: Subject, seeds: Range<u64>) -> Result<(), Box<dyn Error>> {
    print!("{}", subject.programs(seeds));
    Ok(())
}

fn judge(subject: Subject, seeds: Range<u64>) -> Result<(), Box<dyn Error>> {
    let (workshop, start) = (Workshop::open(subject)?, Instant::now());
    let seeds: Vec<_> = seeds.collect();
    let mut tally = Tally::default();
    for batch in seeds.chunks(BATCH) {
        tally = tally.and(workshop.judge(batch)?);
        let Tally { programs, differences, undefined, worst } = tally;
        let seconds = start.elapsed().as_secs();
        println!(
            "{programs} programs, {differences} differences, {undefined} undefined, largest error {worst:.2} of what is \
             allowed, {seconds} s"
        );
    }
    if tally.differences > 0 { Err("there are differences".into()) } else { Ok(()) }
}
