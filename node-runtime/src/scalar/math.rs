//! The elementary functions of `f64` and `f32`: the standard library's, or libm's where that is missing or weak.

macro_rules! functions {
    ($module:ident $real:ident: $($name:ident($($x:ident),+) = $libm:ident;)*) => {
        pub mod $module {
            $(
                #[inline(always)]
                pub fn $name($($x: $real),+) -> $real {
                    #[cfg(feature = "std")]
                    return <$real>::$name($($x),+);
                    #[cfg(not(feature = "std"))]
                    return libm::$libm($($x),+);
                }
            )*
        }
    };
}

functions! {
    double f64:
    floor(x) = floor;
    ceil(x) = ceil;
    mul_add(a, b, c) = fma;
    powf(x, a) = pow;
    sqrt(x) = sqrt;
    cbrt(x) = cbrt;
    hypot(x, y) = hypot;
    exp(x) = exp;
    exp2(x) = exp2;
    exp_m1(x) = expm1;
    ln(x) = log;
    ln_1p(x) = log1p;
    log2(x) = log2;
    log10(x) = log10;
    sin(x) = sin;
    cos(x) = cos;
    tan(x) = tan;
    asin(x) = asin;
    acos(x) = acos;
    atan(x) = atan;
    atan2(y, x) = atan2;
    sinh(x) = sinh;
    cosh(x) = cosh;
    tanh(x) = tanh;
}

functions! {
    single f32:
    floor(x) = floorf;
    ceil(x) = ceilf;
    mul_add(a, b, c) = fmaf;
    powf(x, a) = powf;
    sqrt(x) = sqrtf;
    cbrt(x) = cbrtf;
    hypot(x, y) = hypotf;
    exp(x) = expf;
    exp2(x) = exp2f;
    exp_m1(x) = expm1f;
    ln(x) = logf;
    ln_1p(x) = log1pf;
    log2(x) = log2f;
    log10(x) = log10f;
    sin(x) = sinf;
    cos(x) = cosf;
    tan(x) = tanf;
    asin(x) = asinf;
    acos(x) = acosf;
    atan(x) = atanf;
    atan2(y, x) = atan2f;
    sinh(x) = sinhf;
    cosh(x) = coshf;
    tanh(x) = tanhf;
}
