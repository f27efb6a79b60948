//! The vectors of x86-64.

use core::arch::x86_64::*;

use super::Vectors;
use crate::scalar::{Piece, Real, Scalar};

/// Vectors of up to 256 bits.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Avx2;

/// Vectors of up to 512 bits.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Avx512;

macro_rules! sets {
    ($($set:ident: $features:literal, $bits:literal, $splat:ident, $store:ident, $pick:ident { $($name:ident($($a:ident),*) = $method:ident;)* })*) => {
        /// The operations of both sets on `f64` or `f32`.
        ///
        /// # Safety
        ///
        /// To be called where the machine has the set.
        pub unsafe trait Intrinsics: Sized {
            $(
                $(#[doc(hidden)] unsafe fn $name<const N: usize>($($a: [Self; N]),*) -> [Self; N];)*
                #[doc(hidden)] unsafe fn $splat<const N: usize>(x: Self) -> [Self; N];
                #[doc(hidden)] unsafe fn $store<const N: usize>(a: [Self; N], to: &mut [Self; N], is_aligned: bool);
                #[doc(hidden)] unsafe fn $pick<const N: usize, const W: usize>(from: &[Self; W], places: &[u8; N]) -> [Self; N];
            )*
        }

        $(impl<R: Real> Vectors<R> for $set {
            const BITS: usize = $bits;

            #[inline(always)]
            fn call<P: Piece>(piece: P) -> P::Output {
                #[inline(never)]
                #[target_feature(enable = $features)]
                fn call<P: Piece>(piece: P) -> P::Output {
                    piece.compute()
                }
                // SAFETY: only `InstructionSet` names the set, where it has seen that the machine has it.
                unsafe { call(piece) }
            }

            #[inline(always)]
            fn apart<P: Piece>(piece: P) -> P::Output {
                #[inline]
                #[target_feature(enable = $features)]
                fn apart<P: Piece>(piece: P) -> P::Output {
                    piece.compute()
                }
                // SAFETY: as above.
                unsafe { apart(piece) }
            }

            $(
                #[inline(always)]
                fn $method<const N: usize>($($a: [R; N]),*) -> [R; N] {
                    // SAFETY: as above.
                    unsafe { R::$name($($a),*) }
                }
            )*

            #[inline(always)]
            fn splat<const N: usize>(x: R) -> [R; N] {
                // SAFETY: as above.
                unsafe { R::$splat(x) }
            }

            #[inline(always)]
            unsafe fn store<const N: usize>(a: [R; N], to: &mut [R; N], is_aligned: bool) {
                // SAFETY: as above; the rest is the caller's promise.
                unsafe { R::$store(a, to, is_aligned) }
            }

            #[inline(always)]
            fn pick<const N: usize, const W: usize>(from: &[R; W], places: &[u8; N]) -> [R; N] {
                // SAFETY: as above.
                unsafe { R::$pick(from, places) }
            }
        })*
    };
}

sets! {
    Avx2: "avx2,fma", 256, avx2_splat, avx2_store, avx2_pick {
    avx2_add(a, b) = add;
    avx2_sub(a, b) = sub;
    avx2_mul(a, b) = mul;
    avx2_div(a, b) = div;
    avx2_mul_add(a, b, c) = mul_add;
    avx2_sqrt(a) = sqrt;
    }

    Avx512: "avx512f,avx512vl,avx512dq,avx512bw,avx512cd,avx2,fma", 512, avx512_splat, avx512_store, avx512_pick {
    avx512_add(a, b) = add;
    avx512_sub(a, b) = sub;
    avx512_mul(a, b) = mul;
    avx512_div(a, b) = div;
    avx512_mul_add(a, b, c) = mul_add;
    avx512_sqrt(a) = sqrt;
    }
}

/// The vector in `a` from the place `i` on; it must end with the array or before.
#[inline(always)]
unsafe fn read<V, T, const N: usize>(a: &[T; N], i: usize) -> V {
    // SAFETY: the caller's promise; vectors of numbers have no invalid values, and need not be aligned here.
    unsafe { a.as_ptr().add(i).cast::<V>().read_unaligned() }
}

/// As [`read`].
#[inline(always)]
unsafe fn write<V, T, const N: usize>(a: &mut [T; N], i: usize, vector: V) {
    // SAFETY: as in `read`.
    unsafe { a.as_mut_ptr().add(i).cast::<V>().write_unaligned(vector) }
}

/// As [`write`] at 0. To an aligned address it is one instruction for sure: of a vector that was put together from halves the
/// optimiser would make two, and a load of all of it right behind would wait for both.
#[inline(always)]
unsafe fn write_whole<V, T, const N: usize>(a: &mut [T; N], vector: V, is_aligned: bool) {
    if is_aligned {
        // SAFETY: as in `read`, and the caller's promise; volatile for what it forbids the optimiser alone.
        unsafe { a.as_mut_ptr().cast::<V>().write_volatile(vector) }
    } else {
        // SAFETY: as in `read`.
        unsafe { write(a, 0, vector) }
    }
}

/// Eight of sixteen numbers; a byte each says which.
#[inline(always)]
unsafe fn of_16_f64<const W: usize>(from: &[f64; W], places: u64) -> __m512d {
    // SAFETY: the caller sees that the machine has AVX-512, and that there are so many numbers.
    unsafe {
        let places = _mm512_cvtepu8_epi64(_mm_cvtsi64_si128(places.cast_signed()));
        _mm512_permutex2var_pd(read(from, 0), places, read(from, 8))
    }
}

/// Eight of thirty-two.
#[inline(always)]
unsafe fn of_32_f64<const W: usize>(from: &[f64; W], places: u64) -> __m512d {
    // SAFETY: as in `of_16_f64`.
    unsafe {
        let places = _mm512_cvtepu8_epi64(_mm_cvtsi64_si128(places.cast_signed()));
        let low = _mm512_permutex2var_pd(read(from, 0), places, read(from, 8));
        let high = _mm512_permutex2var_pd(read(from, 16), places, read(from, 24));
        _mm512_mask_blend_pd(_mm512_test_epi64_mask(places, _mm512_set1_epi64(16)), low, high)
    }
}

/// As [`of_16_f64`].
#[inline(always)]
unsafe fn of_16_f32<const W: usize>(from: &[f32; W], places: u64) -> __m256 {
    // SAFETY: as in `of_16_f64`.
    unsafe {
        let places = _mm512_cvtepu8_epi32(_mm_cvtsi64_si128(places.cast_signed()));
        _mm512_castps512_ps256(_mm512_permutexvar_ps(places, read(from, 0)))
    }
}

/// As [`of_32_f64`].
#[inline(always)]
unsafe fn of_32_f32<const W: usize>(from: &[f32; W], places: u64) -> __m256 {
    // SAFETY: as in `of_16_f64`.
    unsafe {
        let places = _mm512_cvtepu8_epi32(_mm_cvtsi64_si128(places.cast_signed()));
        _mm512_castps512_ps256(_mm512_permutex2var_ps(read(from, 0), places, read(from, 16)))
    }
}

/// One vector that is as long as the arrays.
macro_rules! whole {
    ($f:ident ($($a:ident),*)) => {{
        let mut result = [0.0; N];
        write(&mut result, 0, $f($(read(&$a, 0)),*));
        result
    }};
}

/// Two vectors that are as long together.
macro_rules! halves {
    ($f:ident ($($a:ident),*)) => {{
        let mut result = [0.0; N];
        write(&mut result, 0, $f($(read(&$a, 0)),*));
        write(&mut result, N / 2, $f($(read(&$a, N / 2)),*));
        result
    }};
}

/// An operation by the intrinsics for arrays of some lengths, for others number by number.
macro_rules! operation {
    ($name:ident ($($a:ident),*) $all:tt $one:expr; $($n:literal $how:ident $f:ident),*) => {
        #[inline(always)]
        unsafe fn $name<const N: usize>($($a: [Self; N]),*) -> [Self; N] {
            match N {
                // SAFETY: the machine has the set; the arrays have length N.
                $($n => unsafe { $how!($f $all) },)*
                _ => each!(|i| ($one)($($a[i]),*)),
            }
        }
    };
}

/// All operations on a real.
macro_rules! intrinsics {
    (
        $real:ident
        operations { $($name:ident $arguments:tt $one:expr; $($n:literal $how:ident $f:ident),*;)* }
        splat { $($splat:ident: $($m:literal $set:ident),*;)* }
        store { $($store:ident: $($l:literal $vector:ident),*;)* }
        pick { $($pick:ident: $($p:literal of $w:literal $picked:ident),*;)* }
    ) => {
        // SAFETY: the functions are those of the sets that they are named after.
        unsafe impl Intrinsics for $real {
            $(operation!($name $arguments $arguments $one; $($n $how $f),*);)*
            $(
                #[inline(always)]
                unsafe fn $splat<const N: usize>(x: Self) -> [Self; N] {
                    let mut result = [x; N];
                    match N {
                        // SAFETY: as above.
                        $($m => unsafe { write(&mut result, 0, $set(x)) },)*
                        _ => {}
                    }
                    result
                }
            )*
            $(
                #[inline(always)]
                unsafe fn $store<const N: usize>(a: [Self; N], to: &mut [Self; N], is_aligned: bool) {
                    match N {
                        // SAFETY: as above.
                        $($l => unsafe { write_whole(to, read::<$vector, _, N>(&a, 0), is_aligned) },)*
                        _ => *to = a,
                    }
                }
            )*
            $(
                #[inline(always)]
                unsafe fn $pick<const N: usize, const W: usize>(from: &[Self; W], places: &[u8; N]) -> [Self; N] {
                    match (N, W) {
                        // SAFETY: as above, and of W.
                        $(($p, $w) => unsafe {
                            let mut result = [0.0; N];
                            write(&mut result, 0, $picked(from, read(places, 0)));
                            result
                        },)*
                        _ => each!(|i| from[usize::from(places[i]) % W]),
                    }
                }
            )*
        }
    };
}

intrinsics! {
    f64
    operations {
    avx2_add(a, b) |a, b| a + b; 2 whole _mm_add_pd, 4 whole _mm256_add_pd, 8 halves _mm256_add_pd;
    avx2_sub(a, b) |a, b| a - b; 2 whole _mm_sub_pd, 4 whole _mm256_sub_pd, 8 halves _mm256_sub_pd;
    avx2_mul(a, b) |a, b| a * b; 2 whole _mm_mul_pd, 4 whole _mm256_mul_pd, 8 halves _mm256_mul_pd;
    avx2_div(a, b) |a, b| a / b; 2 whole _mm_div_pd, 4 whole _mm256_div_pd, 8 halves _mm256_div_pd;
    avx2_mul_add(a, b, c) |a: Self, b, c| a.fused_mul_add(b, c); 2 whole _mm_fmadd_pd, 4 whole _mm256_fmadd_pd, 8 halves _mm256_fmadd_pd;
    avx2_sqrt(a) |a: Self| Scalar::sqrt(a); 2 whole _mm_sqrt_pd, 4 whole _mm256_sqrt_pd, 8 halves _mm256_sqrt_pd;

    avx512_add(a, b) |a, b| a + b; 2 whole _mm_add_pd, 4 whole _mm256_add_pd, 8 whole _mm512_add_pd, 16 halves _mm512_add_pd;
    avx512_sub(a, b) |a, b| a - b; 2 whole _mm_sub_pd, 4 whole _mm256_sub_pd, 8 whole _mm512_sub_pd, 16 halves _mm512_sub_pd;
    avx512_mul(a, b) |a, b| a * b; 2 whole _mm_mul_pd, 4 whole _mm256_mul_pd, 8 whole _mm512_mul_pd, 16 halves _mm512_mul_pd;
    avx512_div(a, b) |a, b| a / b; 2 whole _mm_div_pd, 4 whole _mm256_div_pd, 8 whole _mm512_div_pd, 16 halves _mm512_div_pd;
    avx512_mul_add(a, b, c) |a: Self, b, c| a.fused_mul_add(b, c); 2 whole _mm_fmadd_pd, 4 whole _mm256_fmadd_pd, 8 whole _mm512_fmadd_pd, 16 halves _mm512_fmadd_pd;
    avx512_sqrt(a) |a: Self| Scalar::sqrt(a); 2 whole _mm_sqrt_pd, 4 whole _mm256_sqrt_pd, 8 whole _mm512_sqrt_pd, 16 halves _mm512_sqrt_pd;
    }
    splat {
    avx2_splat: 2 _mm_set1_pd, 4 _mm256_set1_pd;
    avx512_splat: 2 _mm_set1_pd, 4 _mm256_set1_pd, 8 _mm512_set1_pd;
    }
    store {
    avx2_store: 2 __m128d, 4 __m256d;
    avx512_store: 2 __m128d, 4 __m256d, 8 __m512d;
    }
    pick {
    avx2_pick: ;
    avx512_pick: 8 of 16 of_16_f64, 8 of 32 of_32_f64;
    }
}

intrinsics! {
    f32
    operations {
    avx2_add(a, b) |a, b| a + b; 4 whole _mm_add_ps, 8 whole _mm256_add_ps, 16 halves _mm256_add_ps;
    avx2_sub(a, b) |a, b| a - b; 4 whole _mm_sub_ps, 8 whole _mm256_sub_ps, 16 halves _mm256_sub_ps;
    avx2_mul(a, b) |a, b| a * b; 4 whole _mm_mul_ps, 8 whole _mm256_mul_ps, 16 halves _mm256_mul_ps;
    avx2_div(a, b) |a, b| a / b; 4 whole _mm_div_ps, 8 whole _mm256_div_ps, 16 halves _mm256_div_ps;
    avx2_mul_add(a, b, c) |a: Self, b, c| a.fused_mul_add(b, c); 4 whole _mm_fmadd_ps, 8 whole _mm256_fmadd_ps, 16 halves _mm256_fmadd_ps;
    avx2_sqrt(a) |a: Self| Scalar::sqrt(a); 4 whole _mm_sqrt_ps, 8 whole _mm256_sqrt_ps, 16 halves _mm256_sqrt_ps;

    avx512_add(a, b) |a, b| a + b; 4 whole _mm_add_ps, 8 whole _mm256_add_ps, 16 whole _mm512_add_ps, 32 halves _mm512_add_ps;
    avx512_sub(a, b) |a, b| a - b; 4 whole _mm_sub_ps, 8 whole _mm256_sub_ps, 16 whole _mm512_sub_ps, 32 halves _mm512_sub_ps;
    avx512_mul(a, b) |a, b| a * b; 4 whole _mm_mul_ps, 8 whole _mm256_mul_ps, 16 whole _mm512_mul_ps, 32 halves _mm512_mul_ps;
    avx512_div(a, b) |a, b| a / b; 4 whole _mm_div_ps, 8 whole _mm256_div_ps, 16 whole _mm512_div_ps, 32 halves _mm512_div_ps;
    avx512_mul_add(a, b, c) |a: Self, b, c| a.fused_mul_add(b, c); 4 whole _mm_fmadd_ps, 8 whole _mm256_fmadd_ps, 16 whole _mm512_fmadd_ps, 32 halves _mm512_fmadd_ps;
    avx512_sqrt(a) |a: Self| Scalar::sqrt(a); 4 whole _mm_sqrt_ps, 8 whole _mm256_sqrt_ps, 16 whole _mm512_sqrt_ps, 32 halves _mm512_sqrt_ps;
    }
    splat {
    avx2_splat: 4 _mm_set1_ps, 8 _mm256_set1_ps;
    avx512_splat: 4 _mm_set1_ps, 8 _mm256_set1_ps, 16 _mm512_set1_ps;
    }
    store {
    avx2_store: 4 __m128, 8 __m256;
    avx512_store: 4 __m128, 8 __m256, 16 __m512;
    }
    pick {
    avx2_pick: ;
    avx512_pick: 8 of 16 of_16_f32, 8 of 32 of_32_f32;
    }
}
