//! Steps need little stack, as they are compiled for use.

use node_runtime::prelude::*;
use node_tests::problems::Lorenz;

#[test]
fn a_solve_needs_less_than_16_kib_of_stack() {
    // The thread needs some of it for itself.
    let thread = std::thread::Builder::new().stack_size(16 << 10);
    let problem = Lorenz::problem();
    let solve =
        move || solve_end(&problem.system, problem.start, 0.0..=20.0, &Taylor::tolerance(1e-15)).map(|end| end.time);
    assert_eq!(thread.spawn(solve).unwrap().join().unwrap(), Ok(20.0));
}
