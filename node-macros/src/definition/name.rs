//! The names of hidden macros.

use proc_macro2::Ident;
use quote::format_ident;
use syn::Path;

/// Macros of the standard library and what is derived: an item of this name has a macro of another one.
pub const TAKEN: &str = "\
    Parameters State assert cfg column concat dbg env file format include line matches panic print println \
    stringify todo unreachable vec write writeln";

/// What the prelude and that of the standard library bring by globs.
pub const IN_PRELUDES: &str = "\
    AsMut AsRef Box Clone Controller Copy Default DoubleEndedIterator Drop Dynamics Elementary End Ensemble \
    Eq ExactSizeIterator Extend Float Fn FnMut FnOnce From FromIterator Grid InstructionSet Integrator Into \
    IntoIterator Iterator Jet Method Option Ord PartialEq PartialOrd Result RungeKutta Send Sized Snapshot \
    Solution SolveError Statistics Step String Sync Taylor ToOwned ToString Tolerance TryFrom TryInto Unpin \
    Vec align_of align_of_val drop size_of size_of_val solve solve_end solve_grid solve_with";

/// The name of the macro of an item: its own, if another macro has not taken it.
pub fn macro_name(item: &Ident) -> Ident {
    if TAKEN.split(' ').any(|taken| item == taken) { format_ident!("text_of_{item}") } else { item.clone() }
}

/// The path of the macro of the item at this path.
pub fn macro_path(item: &Path) -> Path {
    let mut path = item.clone();
    if let Some(last) = path.segments.last_mut() {
        last.ident = macro_name(&last.ident);
    }
    path
}

/// Whether the macro of an item is not called by the item's name.
pub fn has_macro_of_other_name(item: &Path) -> bool {
    macro_path(item) != *item
}

/// Whether `use path as …` would be ambiguous to rustc: what a macro made, as the items with our attributes, must not hide in an import
/// what a glob brings. Calls and types by this name are not.
pub fn is_in_preludes(item: &Path) -> bool {
    item.get_ident().is_some_and(|name| IN_PRELUDES.split(' ').any(|other| name == other))
}
