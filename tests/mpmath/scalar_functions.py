"""Values of the scalar functions to 40 digits: writes scalar_functions.txt.

Each line is `function arguments value`. Arguments are numbers of single precision, written exactly, so that one table
serves f32 and f64.

    python scalar_functions.py        # needs mpmath
"""
import random
import struct

from mpmath import mp, mpf

mp.dps = 60

TINY = [2.0**-120, 1e-30, 1e-20, 1e-10, 1e-5, 1e-3]
UNIT = [0.01, 0.1, 0.25, 0.4, 0.5, 0.7, 0.9, 0.99, 0.9999]
ORDINARY = [1.0, 1.1, 1.5, 2.0, 2.7, 3.14159, 4.5, 6.0, 9.0]
LARGE = [12.0, 20.0, 26.0, 50.0, 80.0, 88.0, 103.0, 300.0, 700.0]
HUGE = [1e5, 1e10, 1e22, 1e30, 1e38]


def signed(values):
    return values + [-x for x in values]


POSITIVE = TINY + UNIT + ORDINARY + LARGE + HUGE
LINE = signed(POSITIVE)
GROWING = signed(TINY + UNIT + ORDINARY + LARGE)

DOMAINS = {
    "sqrt": (mp.sqrt, POSITIVE),
    "cbrt": (lambda x: mp.sign(x) * mp.cbrt(abs(x)), LINE),
    "exp": (mp.exp, GROWING),
    "exp2": (lambda x: mpf(2) ** x, GROWING),
    "exp_m1": (mp.expm1, GROWING),
    "ln": (mp.log, POSITIVE),
    "ln_1p": (mp.log1p, POSITIVE + [-x for x in TINY + UNIT]),
    "log2": (lambda x: mp.log(x) / mp.log(2), POSITIVE),
    "log10": (mp.log10, POSITIVE),
    "sin": (mp.sin, LINE),
    "cos": (mp.cos, LINE),
    "tan": (mp.tan, LINE),
    "asin": (mp.asin, signed(TINY + UNIT + [1.0])),
    "acos": (mp.acos, signed(TINY + UNIT + [1.0])),
    "atan": (mp.atan, LINE),
    "sinh": (mp.sinh, GROWING),
    "cosh": (mp.cosh, GROWING),
    "tanh": (mp.tanh, LINE),
    "sech_squared": (lambda x: mp.sech(x) ** 2, GROWING),
    "asinh": (mp.asinh, LINE),
    "acosh": (mp.acosh, ORDINARY + LARGE + HUGE + [1.0 + 2.0**-20, 1.001]),
    "atanh": (mp.atanh, signed(TINY + UNIT)),
    "sigmoid": (lambda x: 1 / (1 + mp.exp(-x)), GROWING),
    "softplus": (lambda x: mp.log1p(mp.exp(x)), GROWING),
    "erf": (mp.erf, GROWING),
    "erfc": (mp.erfc, signed(TINY + UNIT + ORDINARY + [12.0, 20.0, 26.0])),
}


def pairs(draw, count=40):
    random.seed(1)
    return [draw() for _ in range(count)]


def magnitude():
    return 10 ** random.uniform(-25, 25)


def any_sign():
    return random.choice([-1, 1]) * magnitude()


BINARY = {
    "powf": (mp.power, pairs(lambda: (10 ** random.uniform(-3, 3), random.uniform(-9, 9)))),
    "powi": (mp.power, pairs(lambda: (random.uniform(-9, 9), random.randint(-30, 30)))),
    "hypot": (mp.hypot, pairs(lambda: (any_sign(), any_sign())) + [(3e30, 4e30), (3e-30, 4e-30), (1.0, 1e-10)]),
    "atan2": (mp.atan2, pairs(lambda: (any_sign(), any_sign())) + [(1.0, -1.0), (-1.0, -1.0), (2.0, 0.0)]),
}


def single(x):
    return x if isinstance(x, int) else struct.unpack("f", struct.pack("f", x))[0]


def line(name, function, *arguments):
    arguments = [single(x) for x in arguments]
    value = function(*[mpf(x) for x in arguments])
    return " ".join([name, *map(repr, arguments), mp.nstr(value, 40)])


with open("scalar_functions.txt", "w") as table:
    print("# written by scalar_functions.py: the function, its arguments, its value", file=table)
    for name, (function, domain) in DOMAINS.items():
        for x in domain:
            print(line(name, function, x), file=table)
    for name, (function, domain) in BINARY.items():
        for x, y in domain:
            print(line(name, function, x, y), file=table)
