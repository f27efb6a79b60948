//! What is packed, and in which order.

use crate::expand::tests::program;
use crate::taylor::{Program, Recurrence, STATE};

/// Gravity between all pairs of `bodies` in `dimensions`, by loops around pairs or around components.
fn gravity(bodies: usize, dimensions: usize, by_pairs: bool) -> Program {
    let vectors = match by_pairs {
        true => format!("[[f64; {dimensions}]; {bodies}]"),
        false => format!("[[f64; {bodies}]; {dimensions}]"),
    };
    let [x_i, x_j] = ["i", "j"].map(|body| if by_pairs { format!("[{body}][c]") } else { format!("[c][{body}]") });
    program(&format!(
        "fn f((x, v): ({vectors}, {vectors}), m: [f64; {bodies}]) -> ({vectors}, {vectors}) {{
            let mut a = x;
            for i in 0..{bodies} {{ for c in 0..{dimensions} {{ a{x_i} = 0.0; }} }}
            for i in 0..{bodies} {{
                for j in i + 1..{bodies} {{
                    let mut r2 = 0.0;
                    for c in 0..{dimensions} {{ r2 += (x{x_j} - x{x_i}).powi(2); }}
                    let r3 = r2.powf(-1.5);
                    for c in 0..{dimensions} {{
                        a{x_i} += m[j] * r3 * (x{x_j} - x{x_i});
                        a{x_j} -= m[i] * r3 * (x{x_j} - x{x_i});
                    }}
                }}
            }}
            (v, a)
        }}"
    ))
}

fn copies(program: &Program) -> usize {
    program.series.iter().filter(|series| matches!(series.recurrence, Recurrence::Spread(_))).count()
}

/// The power of each pair's distance multiplies every component, and nothing is copied for that, however the loops are written.
#[test]
fn pairs_of_bodies_are_not_copied() {
    for (bodies, dimensions) in [(6, 3), (7, 2), (8, 3), (9, 3)] {
        for by_pairs in [true, false] {
            let program = gravity(bodies, dimensions, by_pairs);
            assert_eq!(copies(&program), 0, "{program}");
        }
    }
}

/// A run ends with a register, and what fills that up is a copy.
#[test]
fn runs_fill_registers() {
    let program = gravity(6, 3, true);
    let distances = program.series.iter().find(|series| series.name == "sum" && series.lanes == 48);
    assert_eq!(distances.map(|series| series.copies), Some(3), "{program}");
    assert_eq!(program.cost().convolutions, 82.5);
    assert_eq!(program.cost().registers, 11.0);
}

/// Where registers would be a third more, runs do not end with them: 3 pairs in 3 dimensions.
#[test]
fn few_pairs_are_not_filled_up() {
    let program = gravity(3, 3, true);
    assert!(program.series.iter().all(|series| series.copies == 0), "{program}");
}

/// The lanes of the state are the user's.
#[test]
fn the_state_stays_as_it_is() {
    let program = gravity(6, 3, false);
    assert_eq!(program.series(STATE).lanes, 36);
    let mut components: Vec<_> = program.derivatives.iter().flat_map(|d| d.components.clone()).collect();
    components.sort_unstable();
    components.dedup();
    assert_eq!(components, (0..36).collect::<Vec<_>>());
}
