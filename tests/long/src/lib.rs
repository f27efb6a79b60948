//! Tests that compute much, and are compiled with optimisation for it: long integrations, functions at many points.
