//! Random token streams: whatever is written, the macros do not panic, and what they emit parses.
//!
//! The streams are programs of the tests with some tokens deleted, repeated, exchanged or replaced, and soup.

mod chain;
mod mutation;
mod seeds;

use std::cell::RefCell;
use std::ops::Range;
use std::panic::{self, AssertUnwindSafe};
use std::time::{Duration, Instant};

use proc_macro2::{TokenStream, TokenTree};
use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64Mcg;

use chain::Library;
use mutation::{Mutator, shrunk, soup};
use seeds::Input;

/// How many failures are reduced and shown by each thread.
const SHOWN: usize = 5;

/// The streams of some numbers, `TOKEN_STREAMS=0..1000000`; if it is not set, few. Half an hour on two cores:
///
/// ```text
/// TOKEN_STREAMS=0..1000000 cargo test --release -p node-macros streams -- --nocapture
/// ```
#[test]
fn what_is_written_does_not_panic() {
    let written = std::env::var("TOKEN_STREAMS").unwrap_or_else(|_| "0..1000".to_owned());
    let (first, end) = written.split_once("..").expect("numbers as 0..1000");
    judge(first.parse().expect("a number")..end.parse().expect("a number"));
}

/// All of them, by threads of which each takes every so-manieth.
fn judge(numbers: Range<u64>) {
    let (threads, start) = (std::thread::available_parallelism().map_or(1, usize::from), Instant::now());
    let count = numbers.end.saturating_sub(numbers.start);
    panic::set_hook(Box::new(|info| PANIC.with(|place| *place.borrow_mut() = info.to_string())));
    let tallies: Vec<_> = (0..threads)
        .map(|thread| numbers.clone().skip(thread).step_by(threads))
        .map(|numbers| std::thread::spawn(|| Campaign::new().run(numbers)))
        .collect();
    let tallies: Vec<_> = tallies.into_iter().map(|thread| thread.join()).collect();
    drop(panic::take_hook());
    let tally = tallies.into_iter().map(|tally| tally.expect("a tally")).reduce(Tally::and).unwrap_or_default();
    let Tally { items, compiled, slowest: (longest, slowest), failures } = tally;
    println!(
        "{count} streams in {:.0?}: {items} are items, {compiled} compile; number {slowest} took longest, {longest:.1?}",
        start.elapsed()
    );
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
    assert!(3 * items >= count, "the streams are too far from Rust: {items} items");
}

/// What has been seen.
#[derive(Default)]
struct Tally {
    /// How many were items for `syn`.
    items: u64,
    /// How many compiled without an error.
    compiled: u64,
    slowest: (Duration, u64),
    failures: Vec<String>,
}

impl Tally {
    fn and(self, other: Self) -> Self {
        Self {
            items: self.items + other.items,
            compiled: self.compiled + other.compiled,
            slowest: self.slowest.max(other.slowest),
            failures: [self.failures, other.failures].concat(),
        }
    }
}

/// What streams are made of.
struct Campaign {
    seeds: Vec<Input>,
    library: Library,
}

impl Campaign {
    fn new() -> Self {
        let seeds = seeds::all();
        let library = Library::of(&seeds);
        Self { seeds, library }
    }

    fn run(&self, numbers: impl Iterator<Item = u64>) -> Tally {
        let mut tally = Tally::default();
        for number in numbers {
            let (input, start) = (self.stream(number), Instant::now());
            match self.expand(&input) {
                Ok(Expansion { is_item, has_errors }) => {
                    tally.items += u64::from(is_item);
                    tally.compiled += u64::from(is_item && !has_errors);
                }
                Err(message) => tally.failures.push(self.failure(number, input, &message)),
            }
            tally.slowest = tally.slowest.max((start.elapsed(), number));
            if tally.failures.len() == SHOWN {
                break;
            }
        }
        tally
    }

    fn failure(&self, number: u64, input: Input, message: &str) -> String {
        let Input { kind, options, item } = shrunk(input, |input| self.expand(input).is_err());
        format!("stream {number}: {message}\n{kind:?} ({options}) {{ {item} }}")
    }

    /// The stream of a number.
    fn stream(&self, number: u64) -> Input {
        let mut random = Pcg64Mcg::seed_from_u64(number);
        if random.random_ratio(1, 10) {
            return soup(&mut random);
        }
        let [seed, other] = [0, 1].map(|_| &self.seeds[random.random_range(0..self.seeds.len())]);
        Mutator::new(random, other).mutated(seed)
    }

    /// The whole chain that rustc would expand.
    fn expand(&self, input: &Input) -> Result<Expansion, String> {
        let expansion = panic::catch_unwind(AssertUnwindSafe(|| self.library.expand(input)));
        let expansion = expansion.map_err(|_| PANIC.with(|place| place.borrow().clone()))?;
        let is_item = syn::parse2::<syn::Item>(input.item.clone()).is_ok();
        let has_errors = expansion.iter().any(has_compile_error);
        for tokens in expansion.into_iter().filter(|_| is_item) {
            syn::parse2::<syn::File>(tokens).map_err(|error| format!("what is emitted does not parse: {error}"))?;
        }
        Ok(Expansion { is_item, has_errors })
    }
}

/// What came of a stream.
struct Expansion {
    is_item: bool,
    has_errors: bool,
}

fn has_compile_error(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(name) => name == "compile_error",
        TokenTree::Group(group) => has_compile_error(&group.stream()),
        _ => false,
    })
}

thread_local! {
    /// What the last panic said.
    static PANIC: RefCell<String> = const { RefCell::new(String::new()) };
}
