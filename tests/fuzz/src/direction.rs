//! In which direction derivatives are taken.

/// A change of state, parameters and time.
///
/// All are numbers of sixty-fourths, which single precision has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Direction(u64);

impl Direction {
    /// No change.
    pub const NONE: Self = Self(0);

    /// A direction in which nothing stays as it is.
    pub const SOME: Self = Self(1);

    /// Another.
    pub const OTHER: Self = Self(2);

    /// The change of a component of the state.
    pub fn state(self, component: usize) -> f64 {
        self.number(3 * component as u64)
    }

    /// The change of a parameter, by its place in the row of all.
    pub fn parameter(self, place: usize) -> f64 {
        self.number(3 * place as u64 + 1)
    }

    /// The change of the time.
    pub fn time(self) -> f64 {
        self.number(2)
    }

    /// Odd, so that it is not 0.
    fn number(self, place: u64) -> f64 {
        let hash = (self.0 << 32 | place).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 58;
        if self == Self::NONE { 0.0 } else { (2 * hash) as f64 / 64.0 - 63.0 / 64.0 }
    }
}

/// The weight of coefficient k of a component in the number whose gradient is taken.
pub fn weight(k: usize, component: usize) -> f64 {
    Direction(3).number((64 * component + k) as u64)
}
