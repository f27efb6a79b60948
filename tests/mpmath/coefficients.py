"""Polynomials and constants of the elementary functions: writes node-runtime/src/scalar/functions/coefficients.rs.

A polynomial interpolates its function at the Chebyshev nodes of the interval, in 50 digits; that is within a factor
of three of the best one (Powell, Comput. J. 9 (1967) 404). Its length is the least with an error well below half a unit
of the last place of the function that is built on it.

    python coefficients.py | rustfmt --edition 2024 > ../../node-runtime/src/scalar/functions/coefficients.rs
"""
import struct

from mpmath import asin, atan, atanh, cbrt, cos, cosh, erf, erfc, exp, floor, frexp, ln, mp, mpf, pi, sin, sinh, sqrt
from mpmath import ldexp, lu_solve, matrix, tan

mp.dps = 50


def double(x):
    return float(x)


def single(x):
    return struct.unpack("f", struct.pack("f", float(x)))[0]


class Precision:
    def __init__(self, name, bits, rounding):
        self.name, self.bits, self.round = name, bits, rounding

    def literal(self, x):
        """The shortest decimal that reads as the nearest number."""
        x = self.round(x)
        for digits in range(1, 18):
            text = f"{x:.{digits}g}"
            if self.round(float(text)) == x:
                return repr(float(text))


DOUBLE = Precision("f64", 53, double)
SINGLE = Precision("f32", 24, single)


def interpolate(function, low, high, count):
    """The coefficients of the polynomial through `count` Chebyshev nodes."""
    nodes = [(low + high) / 2 + (high - low) / 2 * cos(pi * (2 * k + 1) / (2 * count)) for k in range(count)]
    vandermonde = matrix([[x**j for j in range(count)] for x in nodes])
    return list(lu_solve(vandermonde, matrix([function(x) for x in nodes])))


def cut(x, bits):
    """The number towards zero with so many binary digits."""
    fraction, exponent = frexp(x)
    return ldexp(floor(ldexp(fraction, bits)), exponent - bits)


def parts(x, bits, count):
    """x as a sum of numbers of so many digits; the last one has all."""
    result = []
    for _ in range(count - 1):
        result.append(cut(x, bits))
        x -= result[-1]
    return result + [x]


# Half of ln 2 and π/4, and a little more for the rounding of the quotient.
HALF_LN_2 = ln(2) / 2 * mpf("1.001")
QUARTER_PI = pi / 4 * mpf("1.001")


def scaled_erfc(centre):
    """(1 + 2x) e^{x²} erfc x, where t = (x − centre)/(x + centre)."""

    def function(t):
        x = centre * (1 + t) / (1 - t)
        return (1 + 2 * x) * exp(x * x) * erfc(x)

    return function


# erfc x rounds to zero from here on, in double and in single precision.
ERFC_BOUNDS = mpf("27.3"), mpf("10.3")


def shifted(x):
    return (x - 3) / (x + 3)


# name: (formula, function, interval, how many coefficients in double and in single precision)
SERIES = {
    "COSH": (
        "(cosh r − 1)/r² in r², |r| ≤ ½ ln 2",
        lambda z: (cosh(sqrt(z)) - 1) / z, 0, HALF_LN_2**2, 6, 3,
    ),
    "SINH": (
        "(sinh r − r)/r³ in r², |r| ≤ ½ ln 2",
        lambda z: (sinh(sqrt(z)) / sqrt(z) - 1) / z, 0, HALF_LN_2**2, 5, 3,
    ),
    "ARTANH": (
        "(2 artanh s − 2s − ⅔s³)/s⁵ in s², |s| ≤ 3 − √8",
        lambda z: (2 * atanh(sqrt(z)) / sqrt(z) - 2 - 2 * z / 3) / z**2, 0, (3 - sqrt(8)) ** 2, 8, 4,
    ),
    "SIN": (
        "(sin r − r)/r³ in r², |r| ≤ π/4",
        lambda z: (sin(sqrt(z)) / sqrt(z) - 1) / z, 0, QUARTER_PI**2, 6, 4,
    ),
    "COS": (
        "(cos r − 1 + r²/2)/r⁴ in r², |r| ≤ π/4",
        lambda z: (cos(sqrt(z)) - 1 + z / 2) / z**2, 0, QUARTER_PI**2, 6, 4,
    ),
    "ATAN": (
        "(arctan t − t)/t³ in t², |t| ≤ tan(π/8)",
        lambda z: (atan(sqrt(z)) / sqrt(z) - 1) / z, 0, tan(pi / 8) ** 2, 12, 6,
    ),
    "ASIN": (
        "(arcsin x − x)/x³ in x², |x| ≤ ½",
        lambda z: (asin(sqrt(z)) / sqrt(z) - 1) / z, 0, mpf(1) / 4, 13, 6,
    ),
    "CBRT": (
        "∛m on 1 ≤ m < 2, to the digits that an iteration begins with",
        cbrt, mpf(1), mpf(2), 5, 4,
    ),
    "ERF": (
        "(erf x − 2x/√π)/x³ in x², |x| ≤ ½",
        lambda z: (erf(sqrt(z)) / sqrt(z) - 2 / sqrt(pi)) / z, 0, mpf(1) / 4, 9, 5,
    ),
    "ERFC": (
        "(1 + 2x) e^{x²} erfc x in t = (x − 3)/(x + 3), from x = ½ to where erfc x vanishes",
        scaled_erfc(3), mpf(-5) / 7, {53: shifted(ERFC_BOUNDS[0]), 24: shifted(ERFC_BOUNDS[1])}, 24, 11,
    ),
}

# name: (formula, value, head in core::…::consts if it is there)
TWOFOLD = {
    "PI": ("π", pi, "PI"),
    "HALF_PI": ("π/2", pi / 2, "FRAC_PI_2"),
    "QUARTER_PI": ("π/4", pi / 4, "FRAC_PI_4"),
    "LOG2_E": ("1/ln 2", 1 / ln(2), "LOG2_E"),
    "LN_2": ("ln 2", ln(2), "LN_2"),
    "LOG10_E": ("1/ln 10", 1 / ln(10), "LOG10_E"),
    "TWO_THIRDS": ("2/3", mpf(2) / 3, None),
    "TWO_OVER_ROOT_PI": ("2/√π", 2 / sqrt(pi), "FRAC_2_SQRT_PI"),
}

# name: (formula, value, digits of a part in double and single precision, parts)
PARTS = {
    "LN_2_PARTS": ("ln 2 = a + b; a times an exponent is exact", ln(2), 41, 15, 2),
    "HALF_PI_PARTS": ("π/2 = a + b + c + d; all but d times an integer to QUADRANTS are exact", pi / 2, 33, 14, 4),
}

# name: (formula, value in double and single precision)
PLAIN = {
    "MAX_EXPONENT": ("e of the largest number m·2ᵉ, 1 ≤ m < 2", mpf(1023), mpf(127)),
    "MIN_EXPONENT": ("e of the smallest normal number", mpf(-1022), mpf(-126)),
    "CBRT_2": ("∛2", cbrt(2), cbrt(2)),
    "CBRT_4": ("∛4", cbrt(4), cbrt(4)),
    "ERFC_BOUND": ("erfc x vanishes from this on", *ERFC_BOUNDS),
    "QUADRANTS": ("The largest multiple of π/2 that is taken away in parts", mpf(2) ** 20, mpf(2) ** 10),
    "TINY": ("x² is nothing beside 1 below this", mpf(2) ** -27, mpf(2) ** -13),
    "HUGE": ("1 is nothing beside x², and x² does not overflow, at this", mpf(2) ** 60, mpf(2) ** 30),
    "EXP_BOUND": ("e^x is infinite from this on, and 0 from its negative on", mpf(760), mpf(110)),
}


def declaration():
    yield "/// Polynomials, lowest coefficient first, and constants of the elementary functions in one precision."
    yield "pub trait Coefficients: Sized + 'static {"
    for name, (formula, *_) in SERIES.items():
        yield f"/// {formula}.\nconst {name}: &'static [Self];\n"
    for name, (formula, *_) in TWOFOLD.items():
        yield f"/// {formula} as head and tail.\nconst {name}: [Self; 2];\n"
    for name, (formula, _, _, _, count) in PARTS.items():
        yield f"/// {formula}.\nconst {name}: [Self; {count}];\n"
    for name, (formula, *_) in PLAIN.items():
        yield f"/// {formula}.\nconst {name}: Self;\n"
    yield "}"


def twofold(value, standard, precision):
    head = precision.round(value)
    text = f"core::{precision.name}::consts::{standard}" if standard else precision.literal(head)
    return f"[{text}, {precision.literal(value - head)}]"


def choose(precision, in_double, in_single):
    return in_double if precision is DOUBLE else in_single


def definition(precision):
    yield f"impl Coefficients for {precision.name} {{"
    for name, (_, function, low, high, *counts) in SERIES.items():
        high = high[precision.bits] if isinstance(high, dict) else high
        numbers = interpolate(function, mpf(low), high, choose(precision, *counts))
        yield f"const {name}: &'static [Self] = &[{', '.join(map(precision.literal, numbers))}];"
    for name, (_, value, standard) in TWOFOLD.items():
        yield f"const {name}: [Self; 2] = {twofold(value, standard, precision)};"
    for name, (_, value, in_double, in_single, count) in PARTS.items():
        numbers = parts(value, choose(precision, in_double, in_single), count)
        yield f"const {name}: [Self; {count}] = [{', '.join(map(precision.literal, numbers))}];"
    for name, (_, *values) in PLAIN.items():
        yield f"const {name}: Self = {precision.literal(choose(precision, *values))};"
    yield "}"


if __name__ == "__main__":
    print("//! Coefficients of the elementary functions: written by `tests/mpmath/coefficients.py`.\n")
    for lines in [declaration(), definition(DOUBLE), definition(SINGLE)]:
        print("\n".join(lines), end="\n\n")
