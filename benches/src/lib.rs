//! What the benchmarks share; they are in `benches/` (criterion) and `src/bin/` (long runs, the comparison with peers).

pub mod abstraction;
pub mod answer;
pub mod ensemble;
