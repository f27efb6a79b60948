//! Several reals in one instruction.
//!
//! [`Lanes`](super::Lanes) of plain numbers are loops, of which the optimiser may or may not make vectors. Under an
//! instruction set that was chosen at run time, they are the vectors themselves: faster to compile, and surely used.

use super::{Piece, Real};

/// Arithmetic on `N` numbers side by side.
///
/// As written here, one after the other.
pub trait Vectors<R: Real>: Send + Sync + Copy + 'static {
    /// Whether each operation is one instruction; [`Single`] counts as that, which lets tests see what it leads to.
    const ARE_INSTRUCTIONS: bool = true;

    /// The length of the longest vectors.
    const BITS: usize = 64;

    /// Does a piece of work in a function of its own for these instructions.
    #[inline(never)]
    fn call<P: Piece>(piece: P) -> P::Output {
        piece.compute()
    }

    /// Does a piece of work that is optimised on its own for these instructions, and then inlined if only one place asks for it.
    #[inline]
    fn apart<P: Piece>(piece: P) -> P::Output {
        piece.compute()
    }

    /// a + b.
    #[inline(always)]
    fn add<const N: usize>(a: [R; N], b: [R; N]) -> [R; N] {
        each!(|i| a[i] + b[i])
    }

    /// a − b.
    #[inline(always)]
    fn sub<const N: usize>(a: [R; N], b: [R; N]) -> [R; N] {
        each!(|i| a[i] - b[i])
    }

    /// a·b.
    #[inline(always)]
    fn mul<const N: usize>(a: [R; N], b: [R; N]) -> [R; N] {
        each!(|i| a[i] * b[i])
    }

    /// a/b.
    #[inline(always)]
    fn div<const N: usize>(a: [R; N], b: [R; N]) -> [R; N] {
        each!(|i| a[i] / b[i])
    }

    /// a·b + c, rounded once.
    #[inline(always)]
    fn mul_add<const N: usize>(a: [R; N], b: [R; N], c: [R; N]) -> [R; N] {
        each!(|i| a[i].fused_mul_add(b[i], c[i]))
    }

    /// x in all places.
    #[inline(always)]
    fn splat<const N: usize>(x: R) -> [R; N] {
        [x; N]
    }

    /// Writes a to memory, at once: a load of all of it right behind then need not wait.
    ///
    /// # Safety
    ///
    /// If `is_aligned`, the address of `to` is a multiple of its size.
    #[inline(always)]
    unsafe fn store<const N: usize>(a: [R; N], to: &mut [R; N], _is_aligned: bool) {
        *to = a;
    }

    /// Some of `W` numbers; `places` says which, modulo W.
    #[inline(always)]
    fn pick<const N: usize, const W: usize>(from: &[R; W], places: &[u8; N]) -> [R; N] {
        each!(|i| from[usize::from(places[i]) % W])
    }

    /// √a.
    #[inline(always)]
    fn sqrt<const N: usize>(a: [R; N]) -> [R; N] {
        each!(|i| a[i].sqrt())
    }
}

/// One number after the other.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Single;

impl<R: Real> Vectors<R> for Single {}

#[cfg(target_arch = "x86_64")]
pub mod x86;

#[cfg(target_arch = "x86_64")]
pub use x86::Intrinsics;

/// What a real needs beyond the loops: nothing on this machine.
#[cfg(not(target_arch = "x86_64"))]
pub trait Intrinsics {}

#[cfg(not(target_arch = "x86_64"))]
impl<R: Copy> Intrinsics for R {}
