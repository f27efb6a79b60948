//! The instruction sets of a processor, chosen at run time, once per solve.

use core::fmt;

#[cfg(target_arch = "x86_64")]
use crate::scalar::Fma;
#[cfg(target_arch = "x86_64")]
use crate::scalar::vectors::x86::{Avx2, Avx512};
use crate::scalar::{Real, Transparent};

/// A set of instructions that this machine has: a value is the proof of it.
///
/// ```
/// use node_runtime::instruction_set::InstructionSet;
/// println!("{} of {:?}", InstructionSet::detect(), InstructionSet::available().collect::<Vec<_>>());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct InstructionSet(Kind);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Kind {
    Baseline,
    #[cfg(target_arch = "x86_64")]
    Avx2,
    #[cfg(target_arch = "x86_64")]
    Avx512,
}

impl InstructionSet {
    /// What the program was compiled for; on Arm this includes NEON and fused multiply-add.
    pub const BASELINE: Self = Self(Kind::Baseline);

    /// The best that the machine has; without feature `std`, the best that the program was compiled for.
    pub fn detect() -> Self {
        Self::avx512().or_else(Self::avx2).unwrap_or(Self::BASELINE)
    }

    /// All that the machine has, the best last.
    pub fn available() -> impl Iterator<Item = Self> {
        [Some(Self::BASELINE), Self::avx2(), Self::avx512()].into_iter().flatten()
    }

    /// Four `f64` in a register, and fused multiply-add, on x86-64 from 2013 on.
    pub fn avx2() -> Option<Self> {
        #[cfg(target_arch = "x86_64")]
        if has!("avx2" "fma") {
            return Some(Self(Kind::Avx2));
        }
        None
    }

    /// Eight `f64` in a register, on x86-64 servers from 2017 on.
    pub fn avx512() -> Option<Self> {
        #[cfg(target_arch = "x86_64")]
        if has!("avx512f" "avx512vl" "avx512dq" "avx512bw" "avx512cd" "avx2" "fma") {
            return Some(Self(Kind::Avx512));
        }
        None
    }

    /// Does the task with these instructions.
    #[inline]
    pub fn run<R: Real, T: Task<R>>(self, task: T) -> T::Output {
        match self.0 {
            Kind::Baseline => run_baseline(task),
            #[cfg(target_arch = "x86_64")]
            // SAFETY: `avx2`, the only maker of this kind, saw that the machine has the instructions.
            Kind::Avx2 => unsafe { run_avx2(task) },
            #[cfg(target_arch = "x86_64")]
            Kind::Avx512 => {
                if const { T::WIDE } {
                    // SAFETY: `avx512`, the only maker of this kind, saw that the machine has the instructions.
                    unsafe { run_avx512(task) }
                } else {
                    // SAFETY: the features of AVX-512 include those of AVX2.
                    unsafe { run_avx2(task) }
                }
            }
        }
    }
}

impl fmt::Display for InstructionSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Kind::Baseline => "baseline",
            #[cfg(target_arch = "x86_64")]
            Kind::Avx2 => "AVX2",
            #[cfg(target_arch = "x86_64")]
            Kind::Avx512 => "AVX-512",
        })
    }
}

/// Something to compute with the instructions of a set.
///
/// ```
/// use node_runtime::instruction_set::{InstructionSet, Task};
/// use node_runtime::scalar::{Transparent, cast_mut};
///
/// /// y ← a·x + y.
/// struct Axpy<'a>(f64, &'a [f64; 64], &'a mut [f64; 64]);
///
/// impl Task<f64> for Axpy<'_> {
///     type Output = ();
///
///     #[inline(always)]
///     fn run<S: Transparent<f64>>(self) {
///         let y: &mut [S; 64] = cast_mut(self.2);
///         for (x, y) in self.1.iter().zip(y) {
///             *y = S::splat(self.0).mul_add(S::splat(*x), *y);
///         }
///     }
/// }
///
/// let mut y = [1.0; 64];
/// InstructionSet::detect().run(Axpy(2.0, &[3.0; 64], &mut y));
/// assert_eq!(y, [7.0; 64]);
/// ```
pub trait Task<R: Real> {
    /// What it gives.
    type Output;

    /// Whether registers of 512 bits pay; if not, AVX-512 is taken as AVX2, and one copy less is compiled.
    const WIDE: bool = true;

    /// Does it in the arithmetic `S`.
    ///
    /// Mark this, and all it calls that matters, `#[inline(always)]`: only what is inlined is compiled for the set. A closure cannot be
    /// marked; in what counts, write loops instead of `for_each` and `map`.
    fn run<S: Transparent<R>>(self) -> Self::Output;
}

/// Apart from its caller, on whose stack its variables would lie under those of the other sets.
#[inline(never)]
fn run_baseline<R: Real, T: Task<R>>(task: T) -> T::Output {
    task.run::<R>()
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,fma")]
fn run_avx2<R: Real, T: Task<R>>(task: T) -> T::Output {
    task.run::<Fma<R, Avx2>>()
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx512vl,avx512dq,avx512bw,avx512cd,avx2,fma")]
fn run_avx512<R: Real, T: Task<R>>(task: T) -> T::Output {
    task.run::<Fma<R, Avx512>>()
}

/// Whether the machine has all these features; without `std`, whether the program may count on them.
#[cfg(target_arch = "x86_64")]
macro_rules! has {
    ($($feature:tt)*) => {{
        #[cfg(feature = "std")]
        let has = true $(&& std::arch::is_x86_feature_detected!($feature))*;
        #[cfg(not(feature = "std"))]
        let has = cfg!(all($(target_feature = $feature),*));
        has
    }};
}
#[cfg(target_arch = "x86_64")]
use has;

#[cfg(test)]
mod tests;
