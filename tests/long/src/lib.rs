//! Tests that integrate for long, or ask what optimised code needs: they are compiled with optimisation.
