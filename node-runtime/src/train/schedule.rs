//! The learning rate over the steps.

/// The learning rate η at each step, counted from 0. A number is a constant one.
///
/// ```
/// use node_runtime::train::Schedule;
///
/// let schedule = Schedule::exponential(1e-2, 0.999, 1).floor(1e-3).warm_up(10);
/// assert_eq!(schedule.rate(0), 1e-3);
/// assert_eq!(schedule.rate(100_000), 1e-3);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Schedule {
    start: f64,
    course: Course,
    floor: Option<f64>,
    warm_up: u64,
}

/// How the rate falls.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
enum Course {
    Constant,
    /// From these steps on, these rates.
    Piecewise(Vec<(u64, f64)>),
    Exponential {
        factor: f64,
        every: u64,
    },
    Cosine {
        steps: u64,
    },
}

impl Schedule {
    /// η = `rate` at all steps.
    pub fn constant(rate: f64) -> Self {
        Self { start: rate, course: Course::Constant, floor: None, warm_up: 0 }
    }

    /// η = `rate` first, and from each of the steps in `changes` on the rate beside it.
    pub fn piecewise(rate: f64, changes: &[(u64, f64)]) -> Self {
        let mut changes = changes.to_vec();
        changes.sort_by_key(|&(step, _)| step);
        Self { course: Course::Piecewise(changes), ..Self::constant(rate) }
    }

    /// η = `rate`·`factor`^(step/`every`), without rounding of the exponent; where `every` is 0 it counts as 1.
    pub fn exponential(rate: f64, factor: f64, every: u64) -> Self {
        Self { course: Course::Exponential { factor, every: every.max(1) }, ..Self::constant(rate) }
    }

    /// η = ½(1 + cos(π·step/`steps`)) of `rate` (Loshchilov and Hutter 2017, without restarts), and 0 from `steps` on; with a floor
    /// f it is f + (`rate` − f) times that.
    pub fn cosine(rate: f64, steps: u64) -> Self {
        Self { course: Course::Cosine { steps }, ..Self::constant(rate) }
    }

    /// η does not fall below `floor`, except while warming up.
    pub fn floor(self, floor: f64) -> Self {
        Self { floor: Some(floor), ..self }
    }

    /// η is multiplied by (step + 1)/`steps` in the first `steps` steps.
    pub fn warm_up(self, steps: u64) -> Self {
        Self { warm_up: steps, ..self }
    }

    /// η at a step.
    pub fn rate(&self, step: u64) -> f64 {
        let warmth = if step < self.warm_up { (step + 1) as f64 / self.warm_up as f64 } else { 1.0 };
        warmth * self.fallen(step)
    }

    fn fallen(&self, step: u64) -> f64 {
        let rate = match &self.course {
            Course::Constant => self.start,
            Course::Piecewise(changes) => {
                changes.iter().rev().find(|(from, _)| step >= *from).map_or(self.start, |&(_, rate)| rate)
            }
            Course::Exponential { factor, every } => self.start * factor.powf(step as f64 / *every as f64),
            Course::Cosine { steps } => {
                let part = if step < *steps { step as f64 / *steps as f64 } else { 1.0 };
                let height = (0.5 * std::f64::consts::PI * part).cos().powi(2);
                let floor = self.floor.unwrap_or(0.0);
                floor + (self.start - floor) * if part < 1.0 { height } else { 0.0 }
            }
        };
        // A rate that is NaN stays so, to be refused.
        self.floor.filter(|&floor| rate < floor).unwrap_or(rate)
    }
}

impl From<f64> for Schedule {
    fn from(rate: f64) -> Self {
        Self::constant(rate)
    }
}
