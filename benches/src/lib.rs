//! Nothing: the benchmarks are in `benches/` (criterion) and `src/bin/` (long runs, the comparison with peers).
