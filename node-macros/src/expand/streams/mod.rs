//! Random token streams: whatever is written, the macros do not panic, and what they emit parses.
//!
//! The streams are programs of the tests with some tokens deleted, repeated, exchanged or replaced, and soup.

mod chain;
mod mutation;
mod seeds;

use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe};
use std::time::{Duration, Instant};

use proc_macro2::TokenStream;
use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64Mcg;

use chain::Library;
use mutation::{Mutator, soup};
use seeds::Input;

#[test]
fn what_is_written_does_not_panic() {
    Campaign::new().run(0..2_000);
}

/// A quarter of an hour: `cargo test --release -p node-macros -- --ignored million --nocapture`.
#[test]
#[ignore = "long"]
fn a_million_streams_do_not_panic() {
    Campaign::new().run(0..1_000_000);
}

/// All seeds, and what has been seen of the streams.
struct Campaign {
    seeds: Vec<Input>,
    library: Library,
    /// How many were items for `syn`.
    items: u64,
    /// How many compiled without an error.
    compiled: u64,
    slowest: (Duration, u64),
}

impl Campaign {
    fn new() -> Self {
        let seeds = seeds::all();
        let library = Library::of(&seeds);
        Self { seeds, library, items: 0, compiled: 0, slowest: (Duration::ZERO, 0) }
    }

    fn run(mut self, numbers: std::ops::Range<u64>) {
        let (count, start) = (numbers.end - numbers.start, Instant::now());
        panic::set_hook(Box::new(|info| PANIC.with(|place| *place.borrow_mut() = info.to_string())));
        let failures: Vec<_> = numbers.filter_map(|number| self.check(number)).take(10).collect();
        drop(panic::take_hook());
        let (Self { items, compiled, slowest: (longest, slowest), .. }, time) = (self, start.elapsed());
        println!(
            "{count} streams in {time:.0?}: {items} are items, {compiled} compile; number {slowest} took longest, {longest:.1?}"
        );
        assert!(failures.is_empty(), "{}", failures.join("\n\n"));
        assert!(2 * items > count, "the streams are too far from Rust: {items} items");
    }

    /// What is wrong with the stream of a number.
    fn check(&mut self, number: u64) -> Option<String> {
        let input = self.stream(number);
        let start = Instant::now();
        let outcome = self.expand(&input);
        self.slowest = self.slowest.max((start.elapsed(), number));
        let message = match outcome {
            Ok(Expansion { is_item, has_errors }) => {
                self.items += u64::from(is_item);
                self.compiled += u64::from(is_item && !has_errors);
                return None;
            }
            Err(message) => message,
        };
        let small = mutation::shrunk(input, |input| self.expand(input).is_err());
        Some(format!("stream {number}: {message}\n{:?} ({}) {{ {} }}", small.kind, small.options, small.item))
    }

    /// The stream of a number.
    fn stream(&self, number: u64) -> Input {
        let mut random = Pcg64Mcg::seed_from_u64(number);
        if random.random_ratio(1, 10) {
            return soup(&mut random);
        }
        let seed = &self.seeds[random.random_range(0..self.seeds.len())];
        let other = &self.seeds[random.random_range(0..self.seeds.len())];
        Mutator::new(random, other).mutated(seed)
    }

    /// The whole chain that rustc would expand.
    fn expand(&self, input: &Input) -> Result<Expansion, String> {
        let expansion = panic::catch_unwind(AssertUnwindSafe(|| self.library.expand(input)));
        let expansion = expansion.map_err(|_| PANIC.with(|place| place.borrow().clone()))?;
        let is_item = syn::parse2::<syn::Item>(input.item.clone()).is_ok();
        if is_item {
            for tokens in &expansion {
                syn::parse2::<syn::File>(tokens.clone()).map_err(|error| format!("{error} in {tokens}"))?;
            }
        }
        let has_errors = expansion.iter().any(|tokens: &TokenStream| tokens.to_string().contains("compile_error"));
        Ok(Expansion { is_item, has_errors })
    }
}

/// What came of a stream.
struct Expansion {
    is_item: bool,
    has_errors: bool,
}

thread_local! {
    /// What the last panic said.
    static PANIC: RefCell<String> = const { RefCell::new(String::new()) };
}
