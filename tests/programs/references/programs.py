"""The programs of ../src from their equations, and their true end states: writes programs.txt.

Each is written down here from mechanics, chemistry or the paper, in components, and solved in 50-digit arithmetic by a method that has
nothing in common with Taylor's. Numbers in the equations are the doubles that the Rust programs have. Beside each name stands its gain:
how much larger a hundred errors become that are made on the way, each as large as a tolerance allows.

    python programs.py [name …]     # all, or only some, to the screen
"""
import random
import sys
from math import pi, tau

import mpmath

from extrapolation import solve

DIGITS = 50
TOLERANCE = mpmath.mpf(10) ** -34
PROGRAMS = {}
M = mpmath.mp  # the arithmetic: mpmath.mp, or mpmath.fp for doubles


def program(end, start):
    """Registers a vector field f(t, x)."""
    def register(f):
        PROGRAMS[f.__name__] = (f, [float(x) for x in flat(start)], end)
        return f
    return register


def flat(x):
    return [c for part in x for c in flat(part)] if isinstance(x, (list, tuple)) else [x]


def dot(a, b):
    return sum(x * y for x, y in zip(a, b))


def cross(a, b):
    return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]


def norm(a):
    return M.sqrt(dot(a, a))


def times(s, a):
    return [s * x for x in a]


def plus(*vectors):
    return [sum(parts) for parts in zip(*vectors)]


def apply(m, x):
    return [dot(row, x) for row in m]


def solve_linear(a, b):
    """Gauss' elimination; the pivots of the programs here are not small."""
    n = len(b)
    rows = [list(row) + [c] for row, c in zip(a, b)]
    for k in range(n):
        for i in range(k + 1, n):
            factor = rows[i][k] / rows[k][k]
            rows[i] = [u - factor * v for u, v in zip(rows[i], rows[k])]
    x = [0] * n
    for k in reversed(range(n)):
        x[k] = (rows[k][n] - dot(rows[k][k + 1:n], x[k + 1:])) / rows[k][k]
    return x


def hamilton(p, q):
    """The product of quaternions i, j, k, w."""
    (a, b, c, w), (d, e, f, v) = p, q
    return [w * d + a * v + b * f - c * e, w * e - a * f + b * v + c * d, w * f + a * e - b * d + c * v,
            w * v - a * d - b * e - c * f]


def turning(q, omega):
    return times(0.5, hamilton(q, [*omega, 0]))


def sigmoid(x):
    return 1 / (1 + M.exp(-x))


# Mechanics

G = 9.81


@program(10.0, [0.3, 0.0])
def damped_pendulum(t, x):
    k = G / M.mpf(1.2)
    return [x[1], -k * M.sin(x[0]) - 0.05 * x[1] + 0.4 * M.cos(M.sqrt(k) * t)]


@program(3.0, [1.0, 0.5, 0.0, 0.2])
def double_pendulum(t, x):
    # θ1″, θ2″ in closed form.
    a, b, u, v = x
    m1, m2, l1, l2 = 1.0, 0.7, 1.0, 0.8
    s, c = M.sin(a - b), M.cos(a - b)
    d = m1 + m2 * s * s
    return [u, v,
            (m2 * G * M.sin(b) * c - m2 * s * (l1 * u * u * c + l2 * v * v) - (m1 + m2) * G * M.sin(a)) / (l1 * d),
            ((m1 + m2) * (l1 * u * u * s - G * M.sin(b) + G * M.sin(a) * c) + m2 * l2 * v * v * s * c) / (l2 * d)]


@program(6.0, [1.1, 0.4, 0.0, 0.2])
def spring_pendulum(t, x):
    r, a, p, w = x
    return [p, w, r * w**2 + G * M.cos(a) - 40.0 / 0.5 * (r - 1.0), (-G * M.sin(a) - 2 * p * w) / r]


@program(5.0, [0.3, 0.0, -0.4, 0.0, 0.9, 0.0])
def spherical_pendulum(t, x):
    r, v = x[:3], x[3:]
    pull = (dot(v, v) - G * r[2]) / M.mpf(0.5) ** 2
    return v + [-pull * r[0], -pull * r[1], -G - pull * r[2]]


@program(8.0, [0.0, 0.0, 0.0, 1.0, 0.4, 1.0, -0.3])
def rigid_body(t, x):
    q, w = x[:4], x[4:]
    inertia = [[2.0, 0.1, 0.0], [0.1, 3.0, 0.2], [0.0, 0.2, 4.0]]
    inertia = [[M.mpf(c) for c in row] for row in inertia]
    return turning(q, w) + solve_linear(inertia, cross(apply(inertia, w), w))


@program(300.0, [3.0, 0.0, 0.0, 0.0])
def foucault_pendulum(t, x):
    f = 2 * M.mpf(tau) / 86164.1 * M.sin(M.mpf(48.85) * M.mpf(pi) / 180)
    k = G / M.mpf(67)
    return [x[2], x[3], f * x[3] - k * x[0], -f * x[2] - k * x[1]]


@program(5.0, [0.2, 0.0])
def bead_on_hoop(t, x):
    return [x[1], M.sin(x[0]) * (36 * M.cos(x[0]) - G / M.mpf(0.5)) - 0.1 * x[1]]


@program(2.0, [0.0, 0.0, 1.0, 28.0, 4.0, 12.0])
def thrown_ball(t, x):
    v = x[3:]
    u = plus(v, [-3.0, 1.0, 0])
    k = 0.5 * M.mpf(1.2) * M.mpf(pi) * M.mpf(0.037) ** 2 / M.mpf(0.145)
    lift = cross([0, 30.0, 60.0], u)
    return v + plus([0, 0, -G], times(k * 0.037, lift), times(-k * 0.35 * norm(u), u))


@program(1.0, [0.4, 0.0, 0.0, 0.0, 0.3, 120.0])
def heavy_top(t, x):
    # Lagrange's equations: the momenta of the two cyclic angles do not change.
    a, _, _, da, dphi, dpsi = x
    i1, i3, torque = 0.002, 0.0008, M.mpf(0.15) * 0.05
    s, c = M.sin(a), M.cos(a)
    n = dpsi + dphi * c
    dda = (i1 * dphi**2 * s * c - i3 * n * dphi * s + torque * s) / i1
    ddphi = (i3 * n * da - 2 * i1 * dphi * da * c) / (i1 * s)
    return [da, dphi, dpsi, dda, ddphi, dphi * da * s - ddphi * c]


@program(8.0, [1.0, pi / 2, 0.0, 0.0])
def swinging_atwood(t, x):
    r, a, p, w = x
    return [p, w, (r * w**2 - 3 * G + G * M.cos(a)) / 4, -(2 * p * w + G * M.sin(a)) / r]


@program(20.0, [1.0, 0.0, 0.2, 0.0, 0.05, 0.08])
def charge_in_dipole(t, x):
    r, v = x[:3], x[3:]
    d = norm(r)
    b = plus(times(3 * r[2] / d**5, r), [0, 0, -1 / d**3])
    return v + times(4, cross(v, b))


@program(12.0, [0.5, 0.0, -0.1, 0.0, 0.0, 0.1])
def coupled_pendulums(t, x):
    a, b, c = [M.sin(u) for u in x[:3]]
    k = 0.3
    return x[3:] + [-a + k * (b - a), -b + k * (a - 2 * b + c), -c + k * (b - c)]


# Orbits

def kepler(mu, r):
    return times(-mu / norm(r) ** 3, r)


@program(12.0, [1.0, 0.0, 0.1, 0.0, 0.9, 0.2])
def two_body(t, x):
    return x[3:] + kepler(1, x[:3])


@program(6000.0, [7000.0, 100.0, 900.0, -0.5, 6.2, 4.3])
def satellite_with_drag(t, x):
    # The potential −μ/r (1 − J2 (R/r)² (3 z²/r² − 1)/2), differentiated.
    r, v = x[:3], x[3:]
    mu, radius, j2 = 398600.4418, 6378.137, 1.08262668e-3
    d = norm(r)
    k = 1.5 * M.mpf(j2) * mu * M.mpf(radius) ** 2 / d**5
    s = 5 * r[2] ** 2 / d**2
    gravity = plus(kepler(mu, r), [k * r[0] * (s - 1), k * r[1] * (s - 1), k * r[2] * (s - 3)])
    u = [v[0] + 7.292115e-5 * r[1], v[1] - 7.292115e-5 * r[0], v[2]]
    density = 3.7e-12 * M.exp(-(d - radius - 400) / 60)
    return v + plus(gravity, times(-M.mpf(0.5) * 2.2 * 1000 * 1e-2 * density * norm(u), u))


@program(4.0, [0.8, 0.0, 0.1, 0.0, 0.3, 0.0])
def restricted_three_body(t, x):
    mu = M.mpf(0.012150585)
    place, (u, v, _) = x[:3], x[3:]
    heavy = kepler(1 - mu, plus(place, [mu, 0, 0]))
    light = kepler(mu, plus(place, [mu - 1, 0, 0]))
    return x[3:] + plus([x[0] + 2 * v, x[1] - 2 * u, 0], heavy, light)


X, Y, U, V = 0.97000436, -0.24308753, -0.93240737, -0.86473146


@program(6.0, [X, Y, -X, -Y, 0, 0, -0.5 * U, -0.5 * V, -0.5 * U, -0.5 * V, U, V])
def figure_eight(t, x):
    places = [x[0:2], x[2:4], x[4:6]]
    pull = [plus(*[kepler(1, plus(a, times(-1, b))) for b in places if b is not a]) for a in places]
    return x[6:] + flat(pull)


@program(10.0, [1.0, 0.0, 0.0, 1.0])
def solar_sail(t, x):
    r, _, u, w = x
    c, s = M.cos(M.mpf(0.6)), M.sin(M.mpf(0.6))
    return [u, w / r, w**2 / r - 1 / r**2 + 0.1 * c**3 / r**2, -u * w / r + 0.1 * c * c * s / r**2]


@program(10.0, [1.0, 0.0, 0.0, 0.0, 1.0, 0.1, 1.0])
def low_thrust(t, x):
    r, v, m = x[:3], x[3:6], x[6]
    rho = M.sqrt(r[0] ** 2 + r[1] ** 2)
    push = [-0.02 * r[1] / rho / m, 0.02 * r[0] / rho / m, 0]
    return v + plus(kepler(1, r), push) + [-M.mpf(0.02) / 2]


@program(3.0, [0.3, 0.0, 0.0, 2.1])
def hills_moon(t, x):
    pull = kepler(1, x[:2])
    return [x[2], x[3], 2 * x[3] + 3 * x[0] + pull[0], -2 * x[2] + pull[1]]


@program(20.0, [1.0, 0.0, 0.0, 1.1])
def precession(t, x):
    # a = −r/r³ + ((4/r − v²) r + 4 (r·v) v)/(c² r³)
    r, v = x[:2], x[2:]
    d = norm(r)
    correction = plus(times(4 / d - dot(v, v), r), times(4 * dot(r, v), v))
    return v + plus(kepler(1, r), times(1 / (400 * d**3), correction))


def planet(r, v, mass):
    return [mass, r, 0.0, 0.02 * r, 0.0, v, 0.0]


@program(8.0, [1.0] + [0.0] * 6 + planet(1.0, 1.0, 1e-3) + planet(-1.6, -0.8, 2e-3) + planet(2.5, 0.63, 5e-4))
def planetary_system(t, x):
    bodies = [x[7 * i:7 * i + 7] for i in range(4)]
    rate = []
    for a in bodies:
        pull = [kepler(b[0], plus(a[1:4], times(-1, b[1:4]))) for b in bodies if b is not a]
        rate += [0 * a[0]] + a[4:] + plus(*pull)
    return rate


@program(300.0, [120.0, 7.8, -0.05, 0.0])
def re_entry(t, x):
    h, v, gamma, _ = x
    r = 6378 + h
    g = 9.81e-3 * (6378 / r) ** 2
    drag = M.mpf(500) * 1.225 * M.exp(-h / M.mpf(7.2)) * v**2 / 200
    return [v * M.sin(gamma), -drag - g * M.sin(gamma), 0.3 * drag / v + M.cos(gamma) * (v / r - g / v),
            v * M.cos(gamma) / r]


@program(4000.0, [100.0, -50.0, 20.0, 0.0, 0.1, -0.05])
def rendezvous(t, x):
    n = M.mpf(1.1e-3)
    return x[3:] + [2 * n * x[4] + 3 * n**2 * x[0], -2 * n * x[3], -n**2 * x[2]]


@program(9.0, [0.6, 0.0, 0.0, 0.9, 0.0])
def levi_civita(t, x):
    return [x[2], x[3], -x[0] / 4, -x[1] / 4, x[0] ** 2 + x[1] ** 2]


# Circuits

@program(0.1, [0.0, 0.1])
def series_resonance(t, x):
    return [x[1] / M.mpf(1e-4), (5 * M.sin(M.mpf(tau) * 60 * t) - x[0] - 10 * x[1]) / M.mpf(0.05)]


@program(15.0, [0.5, 0.0])
def triode(t, x):
    return [M.mpf(1.5) * (x[0] - x[0] ** 3 / 3 - x[1]), x[0] / M.mpf(1.5)]


@program(6.0, [0.1, 0.0, -0.05])
def chua(t, s):
    x, y, z = s
    return [10 * (y - x + 1.143 * x - 0.0714 * x**3), x - y + z, -14.87 * y]


@program(0.03, [0.0])
def rectifier(t, x):
    u = x[0]
    mains = 0.7 * M.sin(M.mpf(tau) * 50 * t)
    return [(1e-9 * (M.exp((mains - u) / M.mpf(0.045)) - 1) - u / 1000) / M.mpf(1e-5)]


@program(12.0, [0.1, 0.0, -0.2])
def colpitts(t, s):
    x, y, z = s
    g, q = M.mpf(2.5), M.mpf(1.7)
    return [2 * g / q * (1 - M.exp(-y) + z), 2 * g / q * z, -q / (4 * g) * (x + y) - z / q]


@program(8.0, [0.1, -0.2, 0.3, 0.0, 0.15])
def ring_oscillator(t, v):
    return [2 * (-M.tanh(3 * v[i - 1]) - v[i]) for i in range(5)]


@program(8.0, [0.0] * 12)
def delay_line(t, x):
    i, u = x[:6], x[6:]
    left = [1 - M.exp(-t**2)] + u
    right = i[1:] + [u[5] / M.mpf(0.8)]
    return [(a - b) / M.mpf(0.4) for a, b in zip(left, u)] + [(a - b) / M.mpf(0.6) for a, b in zip(i, right)]


@program(2e-3, [0.1, 4.0])
def buck_converter(t, x):
    bridge = M.mpf(0.4) * 12 - (1 - M.mpf(0.4)) * 0.6
    return [(bridge - 0.05 * x[0] - x[1]) / M.mpf(100e-6), (x[0] - x[1] / 5) / M.mpf(220e-6)]


@program(15.0, [0.0, 0.2])
def josephson_junction(t, x):
    return [x[1], 1.1 - M.sin(x[0]) - 0.3 * x[1]]


@program(0.05, [0.0, 0.0])
def transformer(t, i):
    l1 = M.mpf(0.1)
    l2, m = 4 * l1, 2 * M.mpf(0.95) * l1
    u1, u2 = 10 * M.cos(M.mpf(tau) * 50 * t) - 1.5 * i[0], -40 * i[1]
    d = l1 * l2 - m * m
    return [(l2 * u1 - m * u2) / d, (l1 * u2 - m * u1) / d]


@program(12.0, [0.05, 0.0])
def wien_bridge(t, x):
    return [M.tanh(M.mpf(3.2) * x[0]) - 3 * x[0] - x[1], x[0]]


# Chemistry

@program(0.3, [1.0, 0.0, 0.0])
def robertson(t, c):
    p, q, r = 0.04 * c[0], 3e7 * c[1] ** 2, 1e4 * c[1] * c[2]
    return [r - p, p - q - r, q]


@program(10.0, [1.2, 2.0])
def brusselator(t, x):
    return [1 + x[0] ** 2 * x[1] - 3.5 * x[0], 2.5 * x[0] - x[0] ** 2 * x[1]]


@program(4.0, [0.5, 0.3, 0.2])
def oregonator(t, s):
    x, y, z = s
    return [(M.mpf(0.01) * y - x * y + x - x * x) / M.mpf(0.1), (z - x * y - M.mpf(0.01) * y) / M.mpf(0.05), x - z]


@program(6.0, [1.0, 0.4, 0.0, 0.0])
def michaelis_menten(t, c):
    s, e, es, _ = c
    return [es - 4 * e * s, 3 * es - 4 * e * s, 4 * e * s - 3 * es, 2 * es]


@program(4.0, [0.6, 340.0])
def stirred_tank(t, x):
    c, temperature = x
    r = M.mpf(7.2e10) * M.exp(-8750 / temperature) * c
    return [1 - c - r, 350 - temperature + 100 * r + M.mpf(0.4) * (300 - temperature)]


@program(5.0, [1.0, 0.6, 0.0, 0.1, 0.0])
def network(t, x):
    a, b, c, d, e = x
    r1 = a * b - 0.5 * c
    r2 = 2 * c * d - 0.7 * e
    return [-r1, -r1, r1 - r2, -r2, r2]


@program(15.0, [1.0, 0.8])
def glycolysis(t, s):
    x, y = s
    return [-x + 0.1 * y + x * x * y, 0.6 - 0.1 * y - x * x * y]


@program(40.0, [0.1, 0.2, 0.1])
def mitotic_oscillator(t, s):
    c, m, x = s
    k, kd = M.mpf(0.05), M.mpf(0.02)
    return [0.025 - 0.25 * x * c / (kd + c) - 0.01 * c,
            3 * c / (0.5 + c) * (1 - m) / (k + 1 - m) - 1.5 * m / (k + m),
            m * (1 - x) / (k + 1 - x) - 0.5 * x / (k + x)]


@program(10.0, [1.0, 0.2, 0.1, 0.5, 1.0, 2.0])
def repressilator(t, x):
    m, p = x[:3], x[3:]
    return [20 / (1 + M.power(p[i - 1], M.mpf(2.2))) + 0.2 - m[i] for i in range(3)] + \
        [5 * (a - b) for a, b in zip(m, p)]


@program(4.0, [1.0, 0.0, 0.0, 0.2])
def reversible(t, x):
    flow = [k * (x[i] - x[i + 1] / 2) for i, k in enumerate([2.0, 1.0, 0.5])]
    return [-flow[0], flow[0] - flow[1], flow[1] - flow[2], flow[2]]


@program(25.0, [0.6, 0.3])
def autocatalator(t, x):
    u, v = x
    return [M.mpf(0.05) * (1 - u) - u * v * v, u * v * v - (M.mpf(0.05) + M.mpf(0.06)) * v]


# Epidemics

@program(40.0, [0.99, 0.01, 0.0])
def sir(t, x):
    return [-0.5 * x[0] * x[1], 0.5 * x[0] * x[1] - 0.2 * x[1], 0.2 * x[1]]


@program(30.0, [0.9, 0.05, 0.05, 0.0])
def seir(t, x):
    s, e, i, r = x
    n = s + e + i + r
    f = M.mpf(0.9) * i / n
    mu = M.mpf(0.01)
    return [mu * n - f * s - mu * s, f * s - (M.mpf(0.2) + mu) * e, M.mpf(0.2) * e - (M.mpf(0.25) + mu) * i,
            M.mpf(0.25) * i - mu * r]


@program(30.0, [0.2, 0.5, 0.3, 0.01, 0.0, 0.0])
def age_groups(t, x):
    s, i = x[:3], x[3:]
    contacts = [[0.6, 0.2, 0.1], [0.2, 0.4, 0.1], [0.1, 0.1, 0.2]]
    new = [3 * a * f / sum(x) for a, f in zip(s, apply(contacts, i))]
    return [-n for n in new] + [n - g * a for n, g, a in zip(new, [0.2, 0.25, 0.15], i)]


@program(8.0, [0.1, 0.01, 0.005])
def measles(t, x):
    s, e, i = x
    new = 30 * (1 + 0.2 * M.cos(M.mpf(tau) * t)) * s * i
    return [0.2 * (1 - s) - new, new - 4 * e, 4 * e - 3 * i]


@program(60.0, [0.1, 0.05])
def malaria(t, x):
    h, m = x
    return [M.mpf(0.3) * 0.5 * 2 * m * (1 - h) - 0.05 * h, M.mpf(0.3) * 0.4 * h * (1 - m) - 0.1 * m]


@program(50.0, [0.8, 0.05, 0.15])
def vaccination(t, x):
    s, i, v = x
    jab = (M.mpf(0.001) + 0.02) * s
    return [0.005 * v - 0.6 * s * i - jab, 0.6 * s * i - 0.2 * i, jab - 0.005 * v + 0.2 * i]


@program(25.0, [0.98, 0.02, 1.0, 0.0, 0.5, 0.01])
def cities(t, x):
    travel = [[0.0, 0.02, 0.01], [0.01, 0.0, 0.03], [0.02, 0.01, 0.0]]
    s, i = x[0::2], x[1::2]
    rate = []
    for a in range(3):
        new = M.mpf(0.4) * s[a] * i[a] / (s[a] + i[a])
        local = [-new, new - M.mpf(0.15) * i[a]]
        moves = [sum(travel[b][a] * z[b] - travel[a][b] * z[a] for b in range(3)) for z in (s, i)]
        rate += plus(local, moves)
    return rate


@program(15.0, [0.3, 0.2, 0.4])
def competition(t, n):
    a = [[1.0, 0.7, 0.3], [0.4, 1.0, 0.6], [0.5, 0.2, 1.0]]
    return [g * x * (1 - p) for g, x, p in zip([0.8, 1.0, 0.6], n, apply(a, n))]


@program(20.0, [0.8, 0.4])
def rosenzweig_macarthur(t, x):
    n, p = x
    response = 2 * n / (1 + n)
    return [n - n**2 / M.mpf(2.5) - response * p, (0.6 * response - 0.4) * p]


@program(10.0, [10.0, 0.1, 0.5])
def virus_in_host(t, x):
    a, b, v = x
    new = M.mpf(0.05) * (1 - M.mpf(0.6)) * v * a
    return [1 - 0.1 * a - new, new - 0.5 * b, 8 * b - 3 * v]


@program(10.0, [0.5, 0.25])
def chemostat(t, x):
    b, f = x
    growth = 0.8 * f / (0.25 + f) * b
    return [growth - 0.3 * b, 0.3 * (1 - f) - 2 * growth]


# Neurons

@program(12.0, [-60.0, 0.1, 0.55, 0.35])
def hodgkin_huxley(t, x):
    v, m, h, n = x
    e = M.exp
    am, bm = (v + 40) / 10 / (1 - e(-(v + 40) / 10)), 4 * e(-(v + 65) / 18)
    ah, bh = 0.07 * e(-(v + 65) / 20), 1 / (1 + e(-(v + 35) / 10))
    an, bn = 0.01 * (v + 55) / (1 - e(-(v + 55) / 10)), 0.125 * e(-(v + 65) / 80)
    current = 10 - 120 * m**3 * h * (v - 50) - 36 * n**4 * (v + 77) - 0.3 * (v + 54.387)
    return [current, am - (am + bm) * m, ah - (ah + bh) * h, an - (an + bn) * n]


@program(30.0, [-1.0, 1.0])
def fitzhugh_nagumo(t, x):
    v, w = x
    return [v - v**3 / 3 - w + 0.5, 0.08 * (v + 0.7 - 0.8 * w)]


@program(40.0, [-20.0, 0.05])
def morris_lecar(t, x):
    v, w = x
    m = (1 + M.tanh((v + 1.2) / 18)) / 2
    u = (v - 2) / 30
    return [(90 - 4.4 * m * (v - 120) - 8 * w * (v + 84) - 2 * (v + 60)) / 20,
            0.04 * M.cosh(u / 2) * ((1 + M.tanh(u)) / 2 - w)]


@program(15.0, [-1.2, -6.0, 1.5])
def hindmarsh_rose(t, s):
    x, y, z = s
    return [y + 3 * x**2 - x**3 - z + 2.5, 1 - 5 * x**2 - y, 0.01 * (4 * (x + 1.6) - z)]


@program(15.0, [0.1, 0.05])
def wilson_cowan(t, x):
    e, i = x
    return [-e + (1 - e) * sigmoid(1.3 * (12 * e - 4 * i + 1.25 - 2.8)),
            -i + (1 - i) * sigmoid(1.3 * (13 * e - 11 * i - 4))]


@program(10.0, [0.1])
def theta_neuron(t, x):
    c = M.cos(x[0])
    return [1 - c + 0.3 * (1 + c)]


@program(12.0, [1.0, -0.6] + [-1.1, -0.6] * 3)
def axon(t, x):
    v, w = x[0::2], x[1::2]
    padded = [v[0]] + v + [v[3]]
    rate = []
    for i in range(4):
        rate += [v[i] - v[i] ** 3 / 3 - w[i] + 0.8 * (padded[i] - 2 * v[i] + padded[i + 2]),
                 0.08 * (v[i] + 0.7 - 0.8 * w[i])]
    return rate


@program(20.0, [0.5, 0.1, 0.0, -0.8, 0.3, 0.1])
def synaptic_pair(t, x):
    rate = []
    for (v, w, s), other in [(x[:3], x[3]), (x[3:], x[0])]:
        rate += [v - v**3 / 3 - w - 0.4 * s * (2 + v) + 0.35, 0.1 * (v + 0.7 - 0.8 * w),
                 sigmoid(5 * other) * (1 - s) - 0.3 * s]
    return rate


@program(6.0, [0.5, -0.3, 0.2, 0.1])
def hopfield(t, u):
    w = [[0.0 if i == j else 0.5 - 0.25 * ((i + 2 * j) % 4) for j in range(4)] for i in range(4)]
    return [-a + b + 0.1 for a, b in zip(u, apply(w, [M.tanh(2 * a) for a in u]))]


# Robots

@program(1.5, [0.3, -0.4, 0.0, 0.5])
def two_link_arm(t, x):
    # Lagrange's equations of two rods.
    a, b, u, v = x
    m1, m2, l, i, g = 1.5, 0.8, M.mpf(0.5), 0.03, G
    c = l / 2
    h, k = m2 * l * c, i + m2 * c * c
    m11 = i + m1 * c * c + m2 * l * l + k + 2 * h * M.cos(b)
    m12 = k + h * M.cos(b)
    s = h * M.sin(b)
    f2 = 2.0 - s * u * u - m2 * g * c * M.cos(a + b)
    f1 = 6.0 + s * (2 * u * v + v * v) - (m1 * c + m2 * l) * g * M.cos(a) - m2 * g * c * M.cos(a + b)
    d = m11 * k - m12 * m12
    return [u, v, (k * f1 - m12 * f2) / d, (m11 * f2 - m12 * f1) / d]


@program(1.5, [0.0, 0.0, 0.0, 0.5, 0.0, 0.2, 0.1, -0.1, 0.05, 0.98, 0.2, -0.1, 0.4])
def quadrotor(t, x):
    v, q, w = x[3:6], x[6:10], x[10:]
    r = [2.6, 2.5, 2.65, 2.55]
    i, j, k, s = times(1 / norm(q), q)
    axis = [2 * (i * k + s * j), 2 * (j * k - s * i), 1 - 2 * (i * i + j * j)]
    m = M.mpf(1.05)
    force = plus(times(sum(M.mpf(f) for f in r) / m, axis), times(-0.1 * norm(v) / m, v), [0, 0, -G])
    jx, jy, jz = 0.012, 0.013, 0.022
    torque = [0.2 * (M.mpf(r[1]) - r[3]), 0.2 * (M.mpf(r[2]) - r[0]), 0.016 * (M.mpf(r[0]) - r[1] + r[2] - r[3])]
    spin = [(torque[0] + (M.mpf(jy) - jz) * w[1] * w[2]) / jx, (torque[1] + (M.mpf(jz) - jx) * w[2] * w[0]) / jy,
            (torque[2] + (M.mpf(jx) - jy) * w[0] * w[1]) / jz]
    return v + force + turning(q, w) + spin


@program(8.0, [0.0, 0.6, 0.3])
def path_follower(t, s):
    x, y, a = s
    wanted = M.atan(M.cos(x)) - M.atan(M.mpf(1.2) * (y - M.sin(x)))
    return [M.cos(a), M.sin(a), 1.8 * M.sin(wanted - a)]


@program(2.0, [0.0, 0.0, 0.0, 15.0, 0.0, 0.0])
def single_track_car(t, x):
    _, _, a, u, v, w = x
    lf, lr, d = M.mpf(1.2), M.mpf(1.5), M.mpf(0.08)

    def tyre(slip):
        return 0.9 * M.sin(1.3 * M.atan(10 * slip))
    front = tyre(d - M.atan((v + lf * w) / u)) * G * lr / (lf + lr)
    rear = tyre(-M.atan((v - lr * w) / u)) * G * lf / (lf + lr)
    c, s = M.cos(a), M.sin(a)
    return [u * c - v * s, u * s + v * c, w, -front * M.sin(d) + v * w - 0.002 * u**2,
            front * M.cos(d) + rear - u * w, (lf * front * M.cos(d) - lr * rear) / (lf * lr)]


@program(3.0, [0.0, 0.3, 0.0, 0.1])
def cart_pole(t, x):
    # (M + m) x″ + m l (θ″ cos θ − θ′² sin θ) = F,  4/3 l θ″ + x″ cos θ = g sin θ.
    _, a, v, w = x
    m, big, l, force = M.mpf(0.2), M.mpf(1.0), M.mpf(0.6), 0.5
    s, c = M.sin(a), M.cos(a)
    acc, alpha = solve_linear([[big + m, m * l * c], [c, 4 * l / 3]], [force + m * l * w * w * s, G * s])
    return [v, w, acc, alpha]


@program(1.5, [0.4, 0.3, -0.2, 0.0, 0.1, 0.0])
def three_link_chain(t, x):
    a, w = x[:3], x[3:]
    m, l = [M.mpf(1.0), M.mpf(0.8), M.mpf(0.5)], M.mpf(0.4)
    carried = [[sum(m[max(i, j):]) for j in range(3)] for i in range(3)]
    mass = [[carried[i][j] * l * M.cos(a[i] - a[j]) for j in range(3)] for i in range(3)]
    force = [-sum(carried[i][j] * l * w[j] ** 2 * M.sin(a[i] - a[j]) for j in range(3)) - carried[i][i] * G * M.sin(a[i])
             for i in range(3)]
    return w + solve_linear(mass, force)


@program(15.0, [0.0, 0.0, 0.0, 1.0, 0.02, -0.01, 0.03, 0.0, 0.0, 0.0])
def reaction_wheels(t, x):
    q, w, h = x[:4], x[4:7], x[7:]
    inertia = [10.0, 12.0, 8.0]
    error = hamilton([M.mpf(-0.6), 0, 0, M.mpf(0.8)], q)
    torque = plus(times(-0.8 * error[3], error[:3]), times(-4, w))
    momentum = plus([i * a for i, a in zip(inertia, w)], h)
    rate = [a / i for a, i in zip(plus(torque, cross(momentum, w)), inertia)]
    return turning(q, w) + rate + times(-1, torque)


@program(3.0, [0.2, 0.0, 0.0, 0.0])
def flexible_joint(t, x):
    a, b, v, w = x
    gear = 80 * (b - a) + 0.3 * (w - v)
    motor = 30 * (M.mpf(pi) / 2 * (1 - M.exp(-t)) - b) - 4 * w
    return [v, w, (gear - 2 * M.sin(a)) / M.mpf(0.4), (motor - gear) / M.mpf(0.1)]


@program(0.5, [0.95, 0.2, -0.3, -1.0])
def hopping_leg(t, x):
    l, a, u, w = x
    return [u, w, l * w**2 - G * M.cos(a) + 60 * (1 - l), (G * M.sin(a) - 2 * u * w) / l]


# Control

@program(8.0, [0.0, 0.0, 0.0])
def pid_loop(t, x):
    return [x[1], 8 * (1 - x[0]) + 2 * x[2] - 3.5 * x[1], 1 - x[0]]


@program(5.0, [0.2, 0.1, 0.0, 0.0])
def state_feedback(t, x):
    u = -x[0] + 35 * x[1] - 2.5 * x[2] + 8 * x[3]
    return [x[2], x[3], -0.98 * x[1] - 0.1 * x[2] + u, 10.8 * x[1] + 0.05 * x[2] - 0.5 * u]


@program(6.0, [1.0, 0.0, 1.0, 0.0, 0.0, 1.0])
def kalman_bucy(t, x):
    # The covariance column by column; P stays symmetric.
    a, b, p, q, _, r = x
    noise = M.mpf(0.2)
    innovation = (M.cos(t) - a) / noise
    dp = 2 * q - p * p / noise
    dq = r - p - 0.2 * q - p * q / noise
    dr = -2 * q - 0.4 * r + 0.1 - q * q / noise
    return [b + p * innovation, -a - 0.2 * b + q * innovation, dp, dq, dq, dr]


@program(12.0, [0.0] * 4)
def adaptive_control(t, x):
    y, m, k, l = x
    r = M.sin(t) + 0.5 * M.cos(0.3 * t)
    return [-y + 0.5 * (l * r - k * y), 2 * (r - m), 2 * (y - m) * y, -2 * (y - m) * r]


@program(6.0, [1.0, 0.0, 0.0, 0.0])
def observer(t, x):
    a, b, c, d = x
    return [b, -M.sin(a) - 0.1 * b, d + 6 * (a - c), -M.sin(c) - 0.1 * d + 9 * (a - c)]


@program(4.0, [1.0, 0.0])
def sliding_mode(t, x):
    return [x[1], -2 * x[1] - 3 * M.tanh((2 * x[0] + x[1]) / M.mpf(0.2)) + 0.5 * M.sin(2 * t)]


@program(15.0, [0.5, 0.3, 0.2])
def tank_cascade(t, h):
    a, b, c = [0.15 * M.sqrt(2 * M.mpf(9.81) * u) for u in h]
    return [M.mpf(0.6) - a, a - b, b - c]


@program(20.0, [30.0, 0.05, 0.0, 1000.0])
def phugoid(t, x):
    v, a, _, h = x
    p = M.mpf(0.5) * 1.225 * M.power(1 - M.mpf(2.256e-5) * h, M.mpf(4.256)) * v**2
    drag = (M.mpf(0.04) + M.mpf(0.05) * 0.018) * 0.02 * p
    return [0.4 - drag - G * M.sin(a), (0.018 * p - G * M.cos(a)) / v, v * M.cos(a), v * M.sin(a)]


@program(2.0, [0.0, 0.0, 0.0])
def dc_motor(t, x):
    w, i, z = x
    e = 100 - w
    asked = 0.5 * e + 1.5 * z
    u = 12 * M.tanh(asked / 12)
    return [(0.05 * i - 1e-4 * w - 0.02) / M.mpf(5e-4), (u - 0.8 * i - 0.05 * w) / M.mpf(0.01), e + (u - asked) / 2]


@program(5.0, [0.4, -0.2])
def gain_schedule(t, x):
    return [x[1], -4 * x[0] - 0.8 * x[1] - 0.3 * M.tanh(x[1])]


@program(8.0, [15.0, 30.0])
def thermostat(t, x):
    a, b = x
    return [0.3 * (b - a) - 0.2 * (a - 10), 10 * sigmoid(21 - a) - 0.4 * (b - a)]


# Lattices

def bump(i):
    return mpmath.fp.exp(-(i - 3.0) ** 2 / 4.0)


BUMP = [bump(i) for i in range(12)]


@program(10.0, BUMP[:8] + [0.0] * 8)
def fermi_pasta_ulam(t, x):
    q = [0] + x[:8] + [0]
    # The first mass has no spring to its left.
    s = [0] + [b - a for a, b in zip(q[1:], q[2:])]
    f = [u + 0.25 * u**2 + 0.5 * u**3 for u in s]
    f[0] = x[0] + 0.25 * x[0] ** 2 + 0.5 * x[0] ** 3
    return x[8:] + [b - a for a, b in zip(f, f[1:])]


@program(8.0, [0.3, -0.1, 0.2, 0.0, -0.4, 0.1, 0.0, 0.5, 0.0, -0.5, 0.2, 0.0])
def toda(t, x):
    q = x[:6]
    return x[6:] + [M.exp(q[i - 1] - q[i]) - M.exp(q[i] - q[(i + 1) % 6]) for i in range(6)]


@program(5.0, BUMP[:8] + [0.0] * 8)
def discrete_schroedinger(t, x):
    psi = [M.mpc(a, b) for a, b in zip(x[:8], x[8:])]
    rate = [M.mpc(0, 1) * (M.mpf(0.7) * (psi[i - 1] + psi[(i + 1) % 8]) + 1.5 * (z.real**2 + z.imag**2) * z)
            for i, z in enumerate(psi)]
    return [z.real for z in rate] + [z.imag for z in rate]


@program(3.0, BUMP[:10])
def heat(t, u):
    u = [0] + u + [0]
    return [0.8 * (a - 2 * b + c) for a, b, c in zip(u, u[1:], u[2:])]


@program(4.0, [0.5 * BUMP[i] * bump(j + 2) - 0.1 for i in range(4) for j in range(4)])
def allen_cahn(t, x):
    u = [x[4 * i:4 * i + 4] for i in range(4)]
    rate = []
    for i in range(4):
        for j in range(4):
            near = [u[k][l] for k, l in [(i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)] if 0 <= k < 4 and 0 <= l < 4]
            rate.append(u[i][j] - u[i][j] ** 3 + M.mpf(0.4) * sum(a - u[i][j] for a in near))
    return rate


@program(8.0, [0.1, 0.9, 2.2, 3.0, 3.9] + [0.0] * 5)
def frenkel_kontorova(t, x):
    q, v = x[:5], x[5:]
    pull = [0] + [b - a - 1 for a, b in zip(q, q[1:])] + [0]
    return v + [0.1 - 1.2 * M.sin(a) - 0.2 * b - left + right for a, b, left, right in zip(q, v, pull, pull[1:])]


@program(2.0, [8.0, 8.01, 7.9, 8.0, 8.2, 8.0])
def lorenz96(t, x):
    return [(x[(i + 1) % 6] - x[i - 2]) * x[i - 1] - x[i] + 8 for i in range(6)]


@program(6.0, [f(a) for a in [0.2, 1.5, 2.8, 0.9] for f in (mpmath.fp.sin, lambda a: 0.0, mpmath.fp.cos)])
def spin_chain(t, x):
    s = [x[3 * i:3 * i + 3] for i in range(4)]
    rate = []
    for i in range(4):
        near = [s[j] for j in (i - 1, i + 1) if 0 <= j < 4]
        h = plus([0, 0.1, 0.3], *near)
        # s × (s × h) = s (s·h) − h s²
        double = plus(times(dot(s[i], h), s[i]), times(-dot(s[i], s[i]), h))
        rate += plus(times(-1, cross(s[i], h)), times(-0.1, double))
    return rate


@program(4.0, [1.0, 2.0, 0.5, 1.5, 0.7, 1.2, 0.9, 1.1])
def volterra(t, a):
    a = [0] + a + [0]
    return [b * (c - d) for d, b, c in zip(a, a[1:], a[2:])]


@program(3.0, [1.0 + b for b in BUMP])
def burgers(t, u):
    rate = []
    for i in range(12):
        a, b, c = u[i - 1], u[i], u[(i + 1) % 12]
        rate.append(-b * (c - a) / 2 + M.mpf(0.3) * (a - 2 * b + c))
    return rate


@program(5.0, [c for i in range(4) for c in (BUMP[i], 0.0, 0.5 * BUMP[i])] + [0.0] * 12)
def membrane(t, x):
    def u(i, j):
        return x[3 * i + j] if 0 <= i < 4 and 0 <= j < 3 else 0
    return x[12:] + [u(i - 1, j) + u(i + 1, j) + u(i, j - 1) + u(i, j + 1) - 4 * u(i, j)
                     for i in range(4) for j in range(3)]


# Networks of oscillators

@program(10.0, [0.1, 1.0, 2.5, 4.0, 5.5, 3.0])
def kuramoto(t, x):
    omega = [0.9, 1.0, 1.1, 1.3, 0.7, 1.05]
    return [w + M.mpf(0.8) / 6 * sum(M.sin(b - a) for b in x) for w, a in zip(omega, x)]


@program(8.0, [0.0, 0.2, 0.1, -0.3, 0.0, 0.0, 0.0, 0.0])
def power_grid(t, x):
    a, w = x[:4], x[4:]
    k = [1.5, 2.0, 1.8, 2.2]
    return w + [p - 0.3 * w[i] - k[i] * M.sin(a[i] - a[(i + 1) % 4]) - k[i - 1] * M.sin(a[i] - a[i - 1])
                for i, p in enumerate([1.0, -0.6, 0.8, -1.2])]


@program(6.0, [0.5, 0.1, -0.3, 0.8, 0.2, -0.9])
def stuart_landau(t, x):
    z = [M.mpc(a, b) for a, b in zip(x[0::2], x[1::2])]
    rate = [(M.mpc(1, 2) - (a.real**2 + a.imag**2)) * a + M.mpf(0.4) * (z[(i + 1) % 3] - a) for i, a in enumerate(z)]
    return [c for a in rate for c in (a.real, a.imag)]


@program(10.0, [1.0, 0.0, -0.5, 0.3])
def van_der_pol_pair(t, s):
    x, u, y, v = s
    return [u, (1 - x * x) * u - x + 0.2 * (y - x), v, M.mpf(1.4) * (1 - y * y) * v - y + 0.2 * (x - y)]


@program(10.0, [0.0, 0.5, 1.0, 2.0, 0.1])
def josephson_array(t, x):
    rate = [1.5 - M.sin(p) - 0.2 * x[4] for p in x[:4]]
    return rate + [sum(rate) / 4 - x[4]]


@program(12.0, [1.0, 0.5, 0.2, -1.0, 0.3, 0.4, 0.6, -0.8, 0.1])
def roessler(t, s):
    mean = (s[0] + s[3] + s[6]) / 3
    rate = []
    for x, y, z in (s[:3], s[3:6], s[6:]):
        rate += [-y - z + 0.1 * (mean - x), x + 0.2 * y, 0.2 + z * (x - 2.5)]
    return rate


@program(10.0, [0.5, 2.0, 4.0])
def winfree(t, x):
    pulse = sum((1 + M.cos(a)) ** 2 for a in x) / 3
    return [w - 0.4 * pulse * M.sin(a) for w, a in zip([1.0, 1.2, 0.9], x)]


@program(0.2, [0.05, 10.0, 5.0, 0.0, 0.0, 0.0])
def jansen_rit(t, y):
    def s(v):
        return 5 * sigmoid(M.mpf(0.56) * (v - 6))
    noise = 120 + 20 * M.sin(M.mpf(tau) * 8 * t)
    return [y[3], y[4], y[5],
            M.mpf(3.25) * 100 * s(y[1] - y[2]) - 200 * y[3] - 10000 * y[0],
            M.mpf(3.25) * 100 * (noise + M.mpf(0.8) * 135 * s(135 * y[0])) - 200 * y[4] - 10000 * y[1],
            22 * 50 * 33.75 * s(33.75 * y[0]) - 100 * y[5] - 2500 * y[2]]


@program(6.0, [0.4 * mpmath.fp.sin(float(i)) for i in range(8)])
def chimera(t, x):
    return [-sum((1 + M.mpf(0.9) * M.cos(M.mpf(tau) * (i - j) / 8)) / 8 * M.sin(a - b + 1.4) for j, b in enumerate(x))
            for i, a in enumerate(x)]


@program(8.0, [0.3, 1.5, 2.9] + [0.5] * 9)
def adaptive_coupling(t, x):
    a, k = x[:3], [x[3:6], x[6:9], x[9:]]
    rate = [1 + sum(k[i][j] * M.sin(a[j] - a[i] - M.mpf(pi) / 6) for j in range(3) if j != i) / 3 for i in range(3)]
    return rate + [0 * k[i][j] if i == j else M.mpf(0.2) * (M.cos(a[j] - a[i]) - k[i][j])
                   for i in range(3) for j in range(3)]


# Neural networks

def weights(scale, seed, rows, columns):
    return [[scale * (((7 * seed + 5 * i + 3 * j) % 11) - 5.0) / 5.0 for j in range(columns)] for i in range(rows)]


@program(5.0, [0.5, -0.3])
def perceptron(t, x):
    hidden = plus(apply(weights(0.9, 1, 6, 2), x), [0.1, -0.1, 0.2, 0.0, 0.3, -0.2])
    return plus(apply(weights(0.5, 2, 2, 6), [M.tanh(h) for h in hidden]), [0.0, 0.1])


@program(5.0, [0.4, 0.7])
def two_layers(t, x):
    hidden = plus(apply(weights(0.8, 3, 4, 2), x), [0.1, 0.2, -0.1, 0.0])
    return plus(apply(weights(0.6, 4, 2, 4), [M.tanh(h) for h in hidden]), times(-0.1, x))


@program(4.0, [0.5, -0.5])
def residual(t, x):
    return [M.tanh(0.125 + 0.5 * x[0] - 0.25 * x[1]) - 0.5 * x[0], M.tanh(-0.25 + 0.75 * x[0] + 0.125 * x[1]) - 0.5 * x[1]]


@program(6.0, [0.3, 0.6])
def hamiltonian_network(t, x):
    w = weights(1.0, 5, 3, 2)
    slopes = [o * sigmoid(u) for o, u in zip([0.5, -0.4, 0.8], apply(w, x))]
    dq, dp = [x[j] + sum(s * row[j] for s, row in zip(slopes, w)) for j in range(2)]
    return [dp, -dq]


@program(5.0, [0.3, -0.2, 0.5])
def gated_unit(t, h):
    z = [sigmoid(u) for u in apply(weights(0.7, 6, 3, 3), h)]
    r = [sigmoid(u) * a for u, a in zip(apply(weights(0.9, 7, 3, 3), h), h)]
    u = [M.tanh(v) for v in apply(weights(1.1, 8, 3, 3), r)]
    return [(1 - a) * (b - c) for a, b, c in zip(z, u, h)]


@program(6.0, [0.2, 0.1, -0.3])
def liquid_time_constant(t, x):
    drive = 0.3 * (M.sin(t) + M.cos(t / 2) + 0.2)
    f = [sigmoid(u + drive) for u in apply(weights(0.8, 9, 3, 3), x)]
    return [-(1 / M.mpf(tau) + g) * a + 0.7 * g for tau, g, a in zip([1.0, 0.5, 2.0], f, x)]


@program(5.0, [0.25, 0.0, -0.5])
def recurrent(t, x):
    w = [[0.5, 1.0, 0.0], [-1.0, 0.5, 0.25], [0.0, -0.5, 0.5]]
    return plus(times(-1, x), apply(w, [M.tanh(a) for a in x]), [0.5 * M.cos(t), 0, 0])


@program(4.0, [0.5, 0.1, -0.4, 0.6, 0.2, -0.7])
def attention_flow(t, x):
    tokens = [x[:2], x[2:4], x[4:]]
    rate = []
    for a in tokens:
        scores = [M.exp(dot(a, b) / M.mpf(0.8)) for b in tokens]
        rate += [sum(s * b[k] for s, b in zip(scores, tokens)) / sum(scores) - 0.8 * a[k] for k in range(2)]
    return rate


@program(4.0, [0.2, -0.5, 0.4])
def deep_network(t, x):
    first = [u / 2 * (1 + M.erf(u / M.sqrt(M.mpf(2)))) for u in apply(weights(0.7, 10, 3, 3), x)]
    second = [u * sigmoid(u) for u in apply(weights(0.8, 11, 3, 3), first)]
    return [M.log(1 + M.exp(u)) - 0.7 for u in apply(weights(0.6, 12, 3, 3), second)]


@program(6.0, [0.3, 0.2])
def radial_basis(t, x):
    rate = [x[1], -x[0]]
    for c in [[0.5, 0.0], [-0.5, 0.3], [0.0, -0.6]]:
        d = plus(c, times(-1, x))
        rate = plus(rate, times(M.exp(-dot(d, d) / (2 * M.mpf(0.8) ** 2)), d))
    return rate


# Of many sizes

@program(5.0, [[0.3, 1.9, -0.4, 0.0, 0.8], [0.0, 0.2, 0.0, -0.5, 0.1]])
def sine_gordon_ring(t, x):
    u, v = x[:5], x[5:]
    pull = [u[(i + 1) % 5] + u[i - 1] - 2 * u[i] for i in range(5)]
    return v + [M.mpf(1.5) * pull[i] - M.sin(u[i]) - M.mpf(0.1) * v[i] for i in range(5)]


@program(4.0, [0.5, -0.25])
def tanh_network(t, x):
    inwards = [[0.5 * i - 0.75 * j + 0.25 for j in range(2)] for i in range(4)]
    hidden = [M.tanh(z) for z in plus(apply(inwards, x), [0.5, -0.25, 0.0, 0.125])]
    outwards = [[0.75, -0.5, 0.75, -0.5], [-0.5, 0.75, -0.5, 0.75]]
    return plus(apply(outwards, hidden), times(-0.25, x))


@program(6.0, [[-30.0, -65.0, -90.0, -140.0], [25.0, 22.0, 24.0, 20.0]])
def platoon(t, x):
    x, v = x[:4], x[4:]
    fronts = [25 * t] + x[:3]
    gaps = [a - b - 4.5 for a, b in zip(fronts, x)]
    wanted = [gap / M.sqrt(1 + (gap / d)**2) / M.mpf(1.5) for gap, d in zip(gaps, [30, 25, 35, 30])]
    return v + [(a - b) / 2 for a, b in zip(wanted, v)]


@program(6.0, [1.0, 0.75, 0.5])
def food_web(t, x):
    eats = [[-0.5, -0.25, 0.0], [0.375, -0.125, -0.25], [0.0, 0.25, -0.125]]
    return [n * r for n, r in zip(x, plus([1.0, -0.25, -0.125], apply(eats, x)))]


@program(2.0, [[0.0, 0.25], [0.0, 0.0]])
def two_link_servo(t, x):
    # Lagrange's equations of two point masses.
    a, b, u, v = x
    l1, l2, m1, m2, g = 1.0, 0.75, 2.0, 1.5, M.mpf(9.81)
    mass = [[(m1 + m2) * l1**2 + m2 * l2**2 + 2 * m2 * l1 * l2 * M.cos(b), m2 * l2**2 + m2 * l1 * l2 * M.cos(b)],
            [m2 * l2**2 + m2 * l1 * l2 * M.cos(b), m2 * l2**2]]
    c = m2 * l1 * l2 * M.sin(b)
    force = [40 * (0.5 - a) - 8 * u + c * (2 * u * v + v**2) - (m1 + m2) * g * l1 * M.cos(a) - m2 * g * l2 * M.cos(a + b),
             40 * (-1.0 - b) - 8 * v - c * u**2 - m2 * g * l2 * M.cos(a + b)]
    return [u, v] + solve_linear(mass, force)


@program(2.0, [0.0, 1.0, 0.125, 0.5, 0.0, 0.25])
def planar_quadrotor(t, x):
    _, z, a, _, climb, turn = x
    g = M.mpf(9.81)
    thrust = 0.5 * g - 3 * (z - 1) - 1.5 * climb
    return x[3:] + [-thrust / 0.5 * M.sin(a), thrust / 0.5 * M.cos(a) - g, 0.25 / 0.0625 * 2 * (-2 * a - 0.5 * turn)]


@program(6.0, [0.0, 0.125, 0.0, -0.125, 0.0, 0.25])
def cable(t, v):
    padded = [v[0]] + v + [v[5]]
    rate = [padded[i] - 2 * padded[i + 1] + padded[i + 2] - 0.25 * v[i] for i in range(6)]
    for i in range(1, 5):
        rate[i] += v[i] * (1 - v[i]) * (v[i] - 0.25)
    return plus(rate, [0, 0, 0.75, 0.75, 0, 0])


# End states and gains

def end_state(name):
    """In 50 digits, where a second solution with other steps agrees to 30."""
    global M
    M = mpmath.mp
    f, start, end = PROGRAMS[name]
    x, y = (solve(f, start, end, tolerance, columns, M) for tolerance, columns in [(TOLERANCE, 16), (TOLERANCE, 14)])
    error = max(abs(a - b) / (1 + abs(a)) for a, b in zip(x, y))
    assert error < 1e-30, f"{name}: {float(error)}"
    return [mpmath.nstr(a, 34) for a in x]


def gain(name, draws=8, pieces=100, size=1e-9):
    """The largest change of a component of the end, in units of the errors δ(1 + |x|) that are made on the way."""
    global M
    M = mpmath.fp
    f, start, end = PROGRAMS[name]
    length = end / pieces

    def run(errors):
        x = list(start)
        for i in range(pieces):
            x = solve(lambda t, x: f(i * length + t, x), x, length, 1e-13, 6, M)
            x = [a + size * errors() * (1 + abs(a)) for a in x]
        return x
    exact = run(lambda: 0.0)
    sign = random.Random(1)
    ends = [run(lambda: sign.choice([-1.0, 1.0])) for _ in range(draws)]
    return max(abs(a - b) for x in ends for a, b in zip(x, exact)) / size


def block(name):
    return f"{name} {gain(name):.2g}\n" + "".join(x + "\n" for x in end_state(name))


def main():
    mpmath.mp.dps = DIGITS
    if sys.argv[1:]:
        for name in sys.argv[1:]:
            print(block(name))
        return
    from multiprocessing import Pool
    with Pool() as pool, open("programs.txt", "w") as table:
        table.write("# true end states, written by programs.py: a name and its gain, then one component a line\n")
        for text in pool.imap(block, PROGRAMS):
            table.write("\n" + text)


if __name__ == "__main__":
    main()
