"""True end states y(20) of the 25 non-stiff DETEST problems, to about 30 digits: writes detest.txt.

Problems: Hull, Enright, Fellen, Sedgwick, "Comparing numerical methods for ordinary differential equations", SIAM J. Numer.
Anal. 9 (1972) 603-637, with the constants as in Enright and Pryce, ACM TOMS 13 (1987) 1-27 (algorithm 648).

Each problem is integrated by heyoka in quadruple precision at two tolerances, which must agree to 28 digits. Where a closed
form exists, mpmath evaluates it and must agree as well; three of the others are integrated again by mpmath's own Taylor method.
Constants and initial values are the IEEE doubles that the literals round to, as in the Rust sources.

    python detest.py        # needs requirements.txt
"""
import math

import heyoka as hy
import mpmath as mp
import numpy as np

mp.mp.dps = 50
END = 20.0
AGREEMENT = mp.mpf("1e-28")


def fraction(p, q):
    """p/q in quadruple precision: heyoka turns a division by a double into a product with the rounded reciprocal."""
    return hy.expression(hy.real128(p) / hy.real128(q))


def variables(n):
    return [hy.make_vars(f"y{i}") for i in range(n)]


def scalar(field, start):
    (y,) = variables(1)
    return [(y, field(y, hy.time))], [start]


def small(n, field, start):
    y = variables(n)
    return list(zip(y, field(hy.time, *y))), start


def linear(matrix):
    y = variables(len(matrix))
    rows = [hy.sum([a * v for a, v in zip(row, y) if a != 0]) if any(row) else 0.0 * y[0] for row in matrix]
    return list(zip(y, rows)), [1.0] + [0.0] * (len(matrix) - 1)


def decay_chain(rates):
    """y1' = -c1 y1, yi' = c(i-1) y(i-1) - ci yi, last: only gains."""
    n = len(rates) + 1
    a = [[0.0] * n for _ in range(n)]
    for i, c in enumerate(rates):
        a[i][i] = -c
        a[i + 1][i] = c
    return a


def diffusion(n):
    return [[-2.0 if i == j else 1.0 if abs(i - j) == 1 else 0.0 for j in range(n)] for i in range(n)]


def reaction_matrix():
    return [[-1.0, 1.0, 0.0], [1.0, -2.0, 1.0], [0.0, 1.0, -1.0]]


def torus(t, y1, y2, y3):
    r = (y1 * y1 + y2 * y2) ** 0.5
    return [-y2 - y1 * y3 / r, y1 - y2 * y3 / r, y1 / r]


def orbit(e):
    def field(_, y1, y2, y3, y4):
        r3 = (y1 * y1 + y2 * y2) ** -1.5
        return [y3, y4, -y1 * r3, -y2 * r3]
    return small(4, field, [1.0 - e, 0.0, 0.0, math.sqrt((1.0 + e) / (1.0 - e))])


K2 = 2.95912208286
M0 = 1.00000597682
M = [0.000954786104043, 0.000285583733151, 0.0000437273164546, 0.0000517759138449, 0.00000277777777778]
POSITIONS = [3.42947415189, 3.35386959711, 1.35494901715,
             6.64145542550, 5.97156957878, 2.18231499728,
             11.2630437207, 14.6952576794, 6.27960525067,
             -30.1552268759, 1.65699966404, 1.43785752721,
             -21.1238353380, 28.4465098142, 15.3882659679]
VELOCITIES = [-0.557160570446, 0.505696783289, 0.230578543901,
              -0.415570776342, 0.365682722812, 0.169143213293,
              -0.325325669158, 0.189706021964, 0.0877265322780,
              -0.0240476254170, -0.287659532608, -0.117219543175,
              -0.176860753121, -0.216393453025, -0.0148647893090]


def five_bodies():
    """Heliocentric motion of the five outer planets; positions of all planets first, then velocities."""
    y = variables(30)
    q = [y[3 * j:3 * j + 3] for j in range(5)]
    v = [y[15 + 3 * j:18 + 3 * j] for j in range(5)]
    inverse_cube = lambda d: hy.sum([c * c for c in d]) ** -1.5
    equations = [(q[j][i], v[j][i]) for j in range(5) for i in range(3)]
    sun = [inverse_cube(q[j]) for j in range(5)]
    for j in range(5):
        pulls = {k: inverse_cube([q[k][i] - q[j][i] for i in range(3)]) for k in range(5) if k != j}
        for i in range(3):
            others = [M[k] * ((q[k][i] - q[j][i]) * pulls[k] - q[k][i] * sun[k]) for k in pulls]
            equations.append((v[j][i], K2 * (-(M0 + M[j]) * q[j][i] * sun[j] + hy.sum(others))))
    return equations, POSITIONS + VELOCITIES


PROBLEMS = {
    "a1": lambda: scalar(lambda y, t: -y, 1.0),
    "a2": lambda: scalar(lambda y, t: -0.5 * y * y * y, 1.0),
    "a3": lambda: scalar(lambda y, t: y * hy.cos(t), 1.0),
    "a4": lambda: scalar(lambda y, t: 0.25 * y * (1.0 - fraction(1, 20) * y), 1.0),
    "a5": lambda: scalar(lambda y, t: (y - t) / (y + t), 4.0),
    "b1": lambda: small(2, lambda t, x, y: [2.0 * (x - x * y), -(y - x * y)], [1.0, 3.0]),
    "b2": lambda: small(3, lambda t, x, y, z: [y - x, x - 2.0 * y + z, y - z], [2.0, 0.0, 1.0]),
    "b3": lambda: small(3, lambda t, x, y, z: [-x, x - y * y, y * y], [1.0, 0.0, 0.0]),
    "b4": lambda: small(3, torus, [3.0, 0.0, 0.0]),
    "b5": lambda: small(3, lambda t, x, y, z: [y * z, -x * z, -0.51 * x * y], [0.0, 1.0, 1.0]),
    "c1": lambda: linear(decay_chain([1.0] * 9)),
    "c2": lambda: linear(decay_chain([float(i) for i in range(1, 10)])),
    "c3": lambda: linear(diffusion(10)),
    "c4": lambda: linear(diffusion(51)),
    "c5": five_bodies,
    "d1": lambda: orbit(0.1),
    "d2": lambda: orbit(0.3),
    "d3": lambda: orbit(0.5),
    "d4": lambda: orbit(0.7),
    "d5": lambda: orbit(0.9),
    "e1": lambda: small(2, lambda t, x, v: [v, -(v / (t + 1.0) + (1.0 - 0.25 / ((t + 1.0) * (t + 1.0))) * x)],
                        [0.6713967071418030, 0.09540051444747446]),
    "e2": lambda: small(2, lambda t, x, v: [v, (1.0 - x * x) * v - x], [2.0, 0.0]),
    "e3": lambda: small(2, lambda t, x, v: [v, fraction(1, 6) * x * x * x - x + 2.0 * hy.sin(2.78535 * t)], [0.0, 0.0]),
    "e4": lambda: small(2, lambda t, x, v: [v, 0.032 - 0.4 * v * v], [30.0, 0.0]),
    "e5": lambda: small(2, lambda t, x, v: [v, (1.0 + v * v) ** 0.5 / (25.0 - t)], [0.0, 0.0]),
}


def integrate(name, tolerance):
    equations, start = PROBLEMS[name]()
    quad = hy.real128
    solver = hy.taylor_adaptive(equations, np.array([quad(v) for v in start]), fp_type=quad, tol=quad(tolerance),
                                compact_mode=True)
    result = solver.propagate_until(quad(END))
    assert result[0] == hy.taylor_outcome.time_limit, name
    return [mp.mpf(str(v)) for v in solver.state]


# ------------------------------------------------------------------------------------------------ closed forms

def exponential(matrix, start):
    return list(mp.expm(mp.matrix(matrix) * mp.mpf(END)) * mp.matrix(start))


def kepler(e):
    """Solves E - e sin E = n t for the orbit that the rounded initial state lies on."""
    x0, v0 = mp.mpf(1.0 - e), mp.mpf(math.sqrt((1.0 + e) / (1.0 - e)))
    a = 1 / (2 / x0 - v0 ** 2)
    ecc = 1 - x0 / a
    n = a ** mp.mpf(-1.5)
    mean = n * mp.mpf(END)
    anomaly = mp.findroot(lambda E: E - ecc * mp.sin(E) - mean, mean, tol=1e-90, maxsteps=200)
    b = a * mp.sqrt(1 - ecc ** 2)
    rate = n / (1 - ecc * mp.cos(anomaly))
    return [a * (mp.cos(anomaly) - ecc), b * mp.sin(anomaly), -a * rate * mp.sin(anomaly), b * rate * mp.cos(anomaly)]


def half_order_bessel():
    """y = (a sin x + b cos x)/sqrt(x), x = t + 1."""
    y0, v0 = mp.mpf(0.6713967071418030), mp.mpf(0.09540051444747446)
    s, c = mp.sin(1), mp.cos(1)
    a, b = mp.lu_solve(mp.matrix([[s, c], [c - s / 2, -s - c / 2]]), mp.matrix([y0, v0]))
    x = mp.mpf(END) + 1
    y = (a * mp.sin(x) + b * mp.cos(x)) / mp.sqrt(x)
    return [y, (a * mp.cos(x) - b * mp.sin(x)) / mp.sqrt(x) - y / (2 * x)]


def falling_body():
    """v = w tanh(g t / w) with the limit speed w = sqrt(g/c), y = y0 + ln cosh(g t / w)/c."""
    g, c = mp.mpf(0.032), mp.mpf(0.4)
    w = mp.sqrt(g / c)
    return [30 + mp.log(mp.cosh(g * END / w)) / c, w * mp.tanh(g * END / w)]


def pursuit():
    """v = sinh(ln(25/s)) with s = 25 - t; y = the integral of v = (25/s - s/25)/2."""
    s = 25 - mp.mpf(END)
    return [25 * mp.log(25 / s) / 2 - (625 - s * s) / 100, (25 / s - s / 25) / 2]


def logarithmic_spiral():
    """ln r + angle is constant along A5."""
    t = mp.mpf(END)
    invariant = mp.log(4) + mp.pi / 2
    return [mp.findroot(lambda y: mp.log(t * t + y * y) / 2 + mp.atan2(y, t) - invariant, mp.mpf("17"), tol=1e-90)]


def rigid_body():
    m = mp.mpf(0.51)
    return [mp.ellipfun(kind, mp.mpf(END), m=m) for kind in ("sn", "cn", "dn")]


CLOSED = {
    "a1": lambda: [mp.exp(-END)],
    "a2": lambda: [1 / mp.sqrt(mp.mpf(21))],
    "a3": lambda: [mp.exp(mp.sin(END))],
    "a4": lambda: [20 / (1 + 19 * mp.exp(-5))],
    "a5": logarithmic_spiral,
    "b2": lambda: exponential(reaction_matrix(), [2, 0, 1]),
    "b5": rigid_body,
    "c1": lambda: exponential(decay_chain([1.0] * 9), [1] + [0] * 9),
    "c2": lambda: exponential(decay_chain([float(i) for i in range(1, 10)]), [1] + [0] * 9),
    "c3": lambda: exponential(diffusion(10), [1] + [0] * 9),
    "c4": lambda: exponential(diffusion(51), [1] + [0] * 50),
    "d1": lambda: kepler(0.1),
    "d2": lambda: kepler(0.3),
    "d3": lambda: kepler(0.5),
    "d4": lambda: kepler(0.7),
    "d5": lambda: kepler(0.9),
    "e1": half_order_bessel,
    "e4": falling_body,
    "e5": pursuit,
}

# The published end states of C5, E2 and E3 (algorithm 648), about 15 digits.
PUBLISHED = {
    "c5": ["-4.792730224323733", "-2.420550725448973", "-9.212509306014886E-01", "-4.217310404035213", "7.356202947498970",
           "3.223785985421212", "4.035559443262270", "1.719865528670555E+01", "7.478910794233703", "-2.998759326324844E+01",
           "-4.107310937550929", "-9.277008321754407E-01", "-2.442125302518482E+01", "2.381459045746554E+01",
           "1.492096306951359E+01", "3.499208963063806E-01", "-5.748487687912825E-01", "-2.551694020879149E-01",
           "-5.237040978903326E-01", "-2.493000463579661E-01", "-8.045341642044464E-02", "-3.875289237334110E-01",
           "5.648603288767891E-02", "3.023606472143342E-02", "4.133856546712445E-02", "-2.862393029841379E-01",
           "-1.183032405136207E-01", "-1.511986457359206E-01", "-2.460068894318766E-01", "-3.189687411323877E-02"],
    "e2": ["2.008149762174948", "-4.250887527320057E-02"],
    "e3": ["-1.004178858647128E-01", "2.411400132095954E-01"],
}


def distance(a, b):
    scale = max(1, *(abs(x) for x in a))
    return max(abs(x - y) for x, y in zip(a, b)) / scale


def mpmath_taylor(name):
    fields = {
        "b1": (lambda t, y: [2 * (y[0] - y[0] * y[1]), -(y[1] - y[0] * y[1])], [1, 3]),
        "b3": (lambda t, y: [-y[0], y[0] - y[1] ** 2, y[1] ** 2], [1, 0, 0]),
        "e2": (lambda t, y: [y[1], (1 - y[0] ** 2) * y[1] - y[0]], [2, 0]),
    }
    if name not in fields:
        return None
    with mp.workdps(30):
        return list(mp.odefun(fields[name][0], 0, fields[name][1])(END))


def main():
    with open("detest.txt", "w") as table:
        table.write("# y(20) of the DETEST problems, written by detest.py: a name, then one component a line\n")
        for name in PROBLEMS:
            state = integrate(name, 2.0 ** -112)
            report = [("second tolerance", distance(state, integrate(name, 1e-31)), AGREEMENT)]
            if name in CLOSED:
                exact = CLOSED[name]()
                report.append(("closed form", distance(exact, state), AGREEMENT))
                state = exact
            if name in PUBLISHED:
                report.append(("published", distance([mp.mpf(v) for v in PUBLISHED[name]], state), mp.mpf("1e-12")))
            again = mpmath_taylor(name)
            if again:
                report.append(("mpmath odefun", distance(again, state), mp.mpf("1e-24")))
            print(name, *(f"{what}: {mp.nstr(d, 3)}" for what, d, _ in report), flush=True)
            for what, d, bound in report:
                assert d < bound, (name, what)
            table.write(f"\n{name}\n" + "".join(mp.nstr(v, 34) + "\n" for v in state))


if __name__ == "__main__":
    main()
