//! Random numbers from a seed: initial weights, noise, the order of data.

use core::ops::Range;

use rand::SeedableRng;
use rand::seq::SliceRandom;
use rand_distr::{Distribution, StandardNormal, StandardUniform};
use rand_pcg::Pcg64;

use crate::scalar::Real;

/// A source of random numbers that a seed determines, the same on all machines: PCG XSL RR 128/64 (O'Neill 2014).
///
/// A layer with weights from a normal distribution cut off at two standard deviations of 1/√(inputs), and no bias:
///
/// ```
/// use node_runtime::prelude::*;
/// use node_runtime::train::Random;
///
/// #[ode_dynamics]
/// fn layer(x: [f64; 3], w: [[f64; 3]; 3], b: [f64; 3]) -> [f64; 3] {
///     std::array::from_fn(|i| (w[i].iter().zip(&x).map(|(w, x)| w * x).sum::<f64>() + b[i]).tanh())
/// }
///
/// let mut random = Random::seed(0);
/// let mut system = Layer { w: [[0.0; 3]; 3], b: [0.0; 3] };
/// random.truncated_normal(system.w.as_flattened_mut(), 1.0 / 3_f64.sqrt());
/// assert!(system.w.as_flattened().iter().all(|w| w.abs() <= 2.0 / 3_f64.sqrt()));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Random(Pcg64);

impl Random {
    /// The source with this seed.
    pub fn seed(seed: u64) -> Self {
        Self(Pcg64::seed_from_u64(seed))
    }

    /// Numbers from `range`, all equally likely; rounding can make one equal to its end.
    ///
    /// # Panics
    ///
    /// If the range is empty, or its length not finite.
    pub fn uniform<R: Real>(&mut self, out: &mut [R], range: Range<R>) {
        let width = range.end - range.start;
        assert!(width > R::ZERO && width.is_finite(), "the range {range:?} is empty, or its length not finite");
        self.fill(out, |random| {
            let u: f64 = StandardUniform.sample(&mut random.0);
            // Not fused, which not all machines are able to.
            (range.start + R::from_f64(u) * width).min(range.end)
        });
    }

    /// Normal numbers of mean 0 and the standard deviation `deviation`.
    pub fn normal<R: Real>(&mut self, out: &mut [R], deviation: R) {
        self.fill(out, |random| R::from_f64(random.standard_normal()) * deviation);
    }

    /// Normal numbers of mean 0 and the standard deviation `deviation`, drawn again if beyond twice that.
    ///
    /// Their own standard deviation is 0.8796 of it. As initial weights of a layer, with 1/√(inputs) (Klambauer and others 2017
    /// without the cut; the default of Haiku with it).
    pub fn truncated_normal<R: Real>(&mut self, out: &mut [R], deviation: R) {
        self.fill(out, |random| {
            loop {
                let z = random.standard_normal();
                if z.abs() <= 2.0 {
                    return R::from_f64(z) * deviation;
                }
            }
        });
    }

    /// 1 or −1, both equally likely (Rademacher).
    pub fn signs<R: Real>(&mut self, out: &mut [R]) {
        self.fill(out, |random| {
            let is_positive: bool = StandardUniform.sample(&mut random.0);
            if is_positive { R::ONE } else { -R::ONE }
        });
    }

    /// Puts items into a random order, all orders equally likely.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        items.shuffle(&mut self.0);
    }

    fn standard_normal(&mut self) -> f64 {
        StandardNormal.sample(&mut self.0)
    }

    fn fill<R: Real>(&mut self, out: &mut [R], mut draw: impl FnMut(&mut Self) -> R) {
        out.iter_mut().for_each(|x| *x = draw(self));
    }
}
