//! Tests that integrate for long, and are compiled with optimisation for it.
