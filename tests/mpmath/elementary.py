"""Taylor coefficients of elementary functions to 40 digits: writes elementary.txt.

The inner function is u(t) = a + b v(t) with v = tan(t/4 + pi/4) - 1, the solution of v' = 1/2 + v/2 + v^2/4, v(0) = 0,
all of whose coefficients are positive. A second operand is z(t) = c + v (d + v).

No recurrence is used: phi(u(t)) is sampled at 32 points of the circle |t| = 1e-20 with 1100 digits, and a discrete Fourier
transform (Cauchy's integral formula) gives the coefficients; the 31 of them lose at most 600 digits.

Beside each coefficient stands the scale of its condition,

    s_k = |phi_k| + sum over operands of sum_{j=0..k} |phi'(u)_{k-j}| (s(u)_j + [j > 0] |u_j|),

by how much phi_k changes, relative to eps, when it is rounded and each u_j is, u_0 = a being exact (s(u) = 0). An algorithm with
errors of a few eps s_k is as good as one can be whose operand is rounded. silu, gelu and u^-3 contain another function of u,
which is rounded as well: it is an operand with a scale s of its own.

    python elementary.py        # needs mpmath
"""
import mpmath as mp

ORDER = 30
SAMPLES = 32
DIGITS = 40
TINY = mp.mpf("1e-400")
EXACT = [0] * (ORDER + 1)
mp.mp.dps = 1100
RADIUS = mp.mpf(10) ** -20
CIRCLE = [RADIUS * mp.expjpi(mp.mpf(2 * n) / SAMPLES) for n in range(SAMPLES)]
POWERS = [mp.expjpi(mp.mpf(-2 * n) / SAMPLES) for n in range(SAMPLES)]
V = [mp.tan(t / 4 + mp.pi / 4) - 1 for t in CIRCLE]


def coefficients(samples):
    """The Taylor coefficients 0 to ORDER of a function real on the real axis, from its values on the circle."""
    sums = [mp.fsum(f * POWERS[n * k % SAMPLES] for n, f in enumerate(samples)) for k in range(ORDER + 1)]
    return [mp.re(s) / SAMPLES / RADIUS ** k for k, s in enumerate(sums)]


def condition(value, operands):
    """The scale s_k. An operand is its series, the series of the partial derivative by it, and its own scale."""
    passed_on = lambda k: mp.fsum(abs(d[k - j]) * (s[j] + (abs(u[j]) if j else 0))
                                  for u, d, s in operands for j in range(k + 1))
    return [abs(value[k]) + passed_on(k) for k in range(ORDER + 1)]


# ------------------------------------------------------------------------------- functions of one operand

def real_cbrt(u):
    return -mp.cbrt(-u) if mp.re(u) < 0 else mp.cbrt(u)


def logistic(u):
    return 1 / (1 + mp.exp(-u))


UNIT = [(0.7, 1.0), (-1.3, 0.5), (0.0, 1.0), (1e-10, 1.0), (1e-10, 1e-10), (-1e-300, 1.0)]
POSITIVE = [(0.3, 0.5), (2.0, 1.0), (1e-10, 1e-10), (1e-200, 1e-200), (1e10, 1e10), (1e200, 1e200)]
NONZERO = [(1.3, 0.7), (-0.8, 0.5), (1e-10, 1e-10), (-1e10, 1e10)]
BASES = [(1.3, 0.7), (-0.8, 0.5), (0.0, 1.0), (1e-10, 1.0), (-1e10, 1e10)]
POWER_BASES = [(0.3, 0.5), (2.0, 1.0), (1e-10, 1e-10), (1e10, 1e10)]

ONE = {
    "exp": (mp.exp, UNIT + [(600.0, 1.0), (-600.0, 1.0)]),
    "exp2": (lambda u: mp.mpf(2) ** u, UNIT + [(900.0, 1.0), (-900.0, 1.0)]),
    "exp_m1": (mp.expm1, UNIT + [(500.0, 1.0), (-40.0, 1.0)]),
    "ln": (mp.log, POSITIVE + [(1.0, 0.5)]),
    "ln_1p": (mp.log1p, UNIT[:1] + UNIT[2:] + [(-0.5, 0.25), (-0.9999999, 1e-8), (1e10, 1e10)]),
    "log2": (lambda u: mp.log(u) / mp.log(2), POSITIVE + [(1.0, 0.5)]),
    "log10": (mp.log10, POSITIVE + [(1.0, 0.5)]),
    "log": (lambda u: mp.log(u) / mp.log(3), POSITIVE),
    "sqrt": (mp.sqrt, POSITIVE),
    "cbrt": (real_cbrt, POSITIVE + [(-0.8, 0.5), (-1e10, 1e10)]),
    "rsqrt": (lambda u: 1 / mp.sqrt(u), POSITIVE),
    "recip": (lambda u: 1 / u, NONZERO),
    "sqr": (lambda u: u * u, BASES),
    "powi_0": (lambda u: u ** 0, BASES),
    "powi_1": (lambda u: u, BASES),
    "powi_2": (lambda u: u ** 2, BASES),
    "powi_3": (lambda u: u ** 3, BASES),
    "powi_5": (lambda u: u ** 5, BASES),
    "powi_12": (lambda u: u ** 12, BASES),
    "powi_minus_1": (lambda u: u ** -1, NONZERO),
    "powf_minus_3_halves": (lambda u: u ** mp.mpf(-1.5), POWER_BASES),
    "powf_5_halves": (lambda u: u ** mp.mpf(2.5), POWER_BASES),
    "powf_0_7": (lambda u: u ** mp.mpf(0.7), POWER_BASES),
    "sin": (mp.sin, UNIT + [(1e5, 1.0), (-1e15, 1.0)]),
    "cos": (mp.cos, UNIT + [(1e5, 1.0), (-1e15, 1.0)]),
    "sin_cos": (lambda u: mp.sin(u) * mp.cos(u), UNIT + [(1e5, 1.0)]),
    "tan": (mp.tan, UNIT + [(1.5, 0.01), (1e5, 0.1)]),
    "asin": (mp.asin, [(0.3, 0.5), (-0.9, 0.125), (0.0, 1.0), (1e-10, 1.0), (1e-10, 1e-10), (0.999999, 1e-7)]),
    "acos": (mp.acos, [(0.3, 0.5), (-0.9, 0.125), (0.0, 1.0), (1e-10, 1.0), (1e-10, 1e-10), (0.999999, 1e-7)]),
    "atan": (mp.atan, UNIT + [(50.0, 1.0), (-1e10, 1e10)]),
    "sinh": (mp.sinh, UNIT + [(20.0, 1.0), (-600.0, 1.0)]),
    "cosh": (mp.cosh, UNIT + [(20.0, 1.0), (-600.0, 1.0)]),
    "tanh": (mp.tanh, UNIT + [(20.0, 1.0), (-40.0, 1.0), (300.0, 1.0)]),
    "asinh": (mp.asinh, UNIT + [(50.0, 1.0), (-1e10, 1e10)]),
    "acosh": (mp.acosh, [(1.5, 0.25), (3.0, 1.0), (1.00000001, 1e-9), (1e10, 1e10)]),
    "atanh": (mp.atanh, [(0.3, 0.5), (-0.9, 0.125), (0.0, 1.0), (1e-10, 1.0), (1e-10, 1e-10), (0.999999, 1e-7)]),
    "sigmoid": (logistic, UNIT + [(20.0, 1.0), (-40.0, 1.0), (-600.0, 1.0)]),
    "softplus": (lambda u: mp.log1p(mp.exp(u)), UNIT + [(20.0, 1.0), (-40.0, 1.0), (800.0, 1.0)]),
    "erf": (mp.erf, UNIT + [(5.0, 0.25), (-3.0, 1.0)]),
    "erfc": (mp.erfc, UNIT + [(5.0, 0.25), (-3.0, 1.0), (20.0, 0.125)]),
    "to_radians": (lambda u: u * mp.pi / 180, UNIT[:2]),
    "to_degrees": (lambda u: u * 180 / mp.pi, UNIT[:2]),
}


# ------------------------------------------------------------------------------- functions of two operands

def angle(y, x):
    """atan2 continued to complex arguments near the real plane."""
    if abs(mp.re(x)) >= abs(mp.re(y)):
        turn = 0 if mp.re(x) > 0 else mp.pi if mp.re(y) > 0 else -mp.pi
        return mp.atan(y / x) + turn
    return (mp.pi / 2 if mp.re(y) > 0 else -mp.pi / 2) - mp.atan(x / y)


PAIRS = [(1.3, 0.7, 0.8, 0.5), (-0.8, 0.5, -2.0, 1.0), (1e-10, 1.0, 3.0, 1.0)]
ZEROS = PAIRS + [(0.0, 1.0, 0.0, 1.0)]

# phi(u, z), its partial derivatives, and the cases (a, b, c, d).
TWO = {
    "mul": (lambda u, z: u * z, lambda u, z: (z, u), ZEROS),
    "div": (lambda u, z: u / z, lambda u, z: (1 / z, -u / z ** 2), PAIRS),
    "mul_add": (lambda u, z: u * z + mp.mpf(0.5), lambda u, z: (z, u), ZEROS),
    "hypot": (lambda u, z: mp.sqrt(u * u + z * z),
              lambda u, z: (u / mp.sqrt(u * u + z * z), z / mp.sqrt(u * u + z * z)), PAIRS),
    "atan2": (angle, lambda u, z: (z / (u * u + z * z), -u / (u * u + z * z)),
              PAIRS + [(0.5, 0.25, -2.0, 0.5), (-0.5, 0.25, -2.0, 0.5), (2.0, 0.5, 0.125, 0.5)]),
    "power": (lambda u, z: mp.exp(z * mp.log(u)), lambda u, z: (z * mp.exp((z - 1) * mp.log(u)), mp.log(u) * mp.exp(z * mp.log(u))),
              [(1.3, 0.7, 0.8, 0.5), (0.25, 0.125, -2.0, 1.0), (30.0, 10.0, 3.0, 0.5)]),
}

# phi(u, c) with a parameter c as the exponent: the cases (a, b, c).
PARAMETER = {
    "powf_parameter": (lambda u, c: mp.exp(c * mp.log(u)),
                       [(a, b, c) for a, b in POWER_BASES for c in (1.5, -0.7)]),
}


def quotient(u, v):
    w = []
    for k in range(len(u)):
        w.append((u[k] - mp.fsum(v[j] * w[k - j] for j in range(1, k + 1))) / v[0])
    return w


def derivative(u):
    return [k * c for k, c in enumerate(u)][1:]


def one(phi, a, b):
    operand = [mp.mpf(a) + mp.mpf(b) * v for v in V]
    u, w = coefficients(operand), coefficients([phi(x) for x in operand])
    # phi'(u) = w'/u'; its last coefficient would multiply u_0, which is exact.
    return w, condition(w, [(u, quotient(derivative(w), derivative(u)) + [0], EXACT)])


def two(phi, partials, a, b, c, d):
    operands = [(mp.mpf(a) + mp.mpf(b) * v, mp.mpf(c) + v * (mp.mpf(d) + v)) for v in V]
    u, z = coefficients([x for x, _ in operands]), coefficients([y for _, y in operands])
    by_u, by_z = (coefficients(samples) for samples in zip(*(partials(x, y) for x, y in operands)))
    w = coefficients([phi(x, y) for x, y in operands])
    return w, condition(w, [(u, by_u, EXACT), (z, by_z, EXACT)])


def silu(a, b):
    """u times the logistic function of u."""
    operand = [mp.mpf(a) + mp.mpf(b) * v for v in V]
    u, factor = coefficients(operand), one(logistic, a, b)
    w = coefficients([x * logistic(x) for x in operand])
    return w, condition(w, [(u, factor[0], EXACT), (factor[0], u, factor[1])])


def gelu(a, b):
    """u times the normal distribution, erfc(x)/2 with x = -u/sqrt(2) rounded."""
    operand = [mp.mpf(a) + mp.mpf(b) * v for v in V]
    arguments = [-y / mp.sqrt(2) for y in operand]
    u, x = coefficients(operand), coefficients(arguments)
    factor = coefficients([mp.erfc(y) / 2 for y in arguments])
    slope = coefficients([-mp.exp(-y * y) / mp.sqrt(mp.pi) for y in arguments])
    scale = condition(factor, [(x, slope, [abs(c) for c in x])])
    w = coefficients([y * mp.erfc(-y / mp.sqrt(2)) / 2 for y in operand])
    return w, condition(w, [(u, factor, EXACT), (factor, u, scale)])


def inverse_cube(a, b):
    """The reciprocal of u cubed, which is rounded."""
    operand = [mp.mpf(a) + mp.mpf(b) * v for v in V]
    cube, scale = one(lambda u: u ** 3, a, b)
    slope, w = coefficients([-u ** -6 for u in operand]), coefficients([u ** -3 for u in operand])
    return w, condition(w, [(cube, slope, scale)])


COMPOSED = {
    "powi_minus_3": (inverse_cube, NONZERO),
    "silu": (silu, UNIT + [(20.0, 1.0), (-40.0, 1.0)]),
    "gelu": (gelu, UNIT + [(8.0, 1.0), (-8.0, 0.25)]),
}


def cases():
    for name, (phi, arguments) in ONE.items():
        for case in arguments:
            yield name, case, one(phi, *case)
    for name, (composed, arguments) in COMPOSED.items():
        for case in arguments:
            yield name, case, composed(*case)
    for name, (phi, arguments) in PARAMETER.items():
        for a, b, c in arguments:
            yield name, (a, b, c), one(lambda u: phi(u, mp.mpf(c)), a, b)
    for name, (phi, partials, arguments) in TWO.items():
        for case in arguments:
            yield name, case, two(phi, partials, *case)


def main():
    with open("elementary.txt", "w") as table:
        table.write("# written by elementary.py: the function and its case, then coefficient and scale of orders 0 to 30\n")
        for name, case, (w, scale) in cases():
            table.write(f"\n{name} " + " ".join(repr(x) for x in case) + "\n")
            for value, bound in zip(w, scale):
                value = mp.mpf(0) if abs(value) < TINY else value
                table.write(f"{mp.nstr(value, DIGITS)} {mp.nstr(bound, 4)}\n")


if __name__ == "__main__":
    main()
