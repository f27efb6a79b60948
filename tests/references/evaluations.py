"""Evaluations of the vector field that Dormand and Prince's 5(4) takes with the step control of `odeint`: writes evaluations.txt.

The method by which evaluations of neural differential equations are counted, in plain Python: the steps of Dormand and Prince (1980) with
Shampine's error estimate, the root mean square of the errors, the first step of Hairer, Norsett and Wanner (II.4), no step shortened at
the end. `sum` is the first step of earlier versions of odeint: |f| + |f'| for the larger of the two.

    python evaluations.py             # needs numpy
    python evaluations.py --check     # compares with the loop of jax.experimental.ode, for which it needs jax 0.10
"""
import math
import sys

import numpy as np

from systems import SYSTEMS

TOLERANCES = ["1e-5", "1e-7", "1.4e-8", "1e-10"]

C = [0, 1 / 5, 3 / 10, 4 / 5, 8 / 9, 1, 1]
A = [[], [1 / 5], [3 / 40, 9 / 40], [44 / 45, -56 / 15, 32 / 9], [19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729],
     [9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656],
     [35 / 384, 0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84]]
E = [35 / 384 - 1951 / 21600, 0, 500 / 1113 - 22642 / 50085, 125 / 192 - 451 / 720, -2187 / 6784 + 12231 / 42400,
     11 / 84 - 649 / 6300, -1 / 60]


def norm(v):
    return math.sqrt(float(np.sum(v * v)))


def first_step(f, t, y, f0, tolerance, start):
    scale = tolerance + np.abs(y) * tolerance
    d0, d1 = norm(y / scale), norm(f0 / scale)
    h0 = 1e-6 if d0 < 1e-5 or d1 < 1e-5 else 0.01 * d0 / d1
    d2 = norm((f(t + h0, y + h0 * f0) - f0) / scale) / h0
    if d1 <= 1e-15 and d2 <= 1e-15:
        h1 = max(1e-6, 1e-3 * h0)
    else:
        h1 = (0.01 / (d1 + d2 if start == "sum" else max(d1, d2))) ** (1 / 5)
    return min(100 * h0, h1)


def evaluations(f, y, end, tolerance, start):
    """The number of evaluations on the way from 0 to `end`."""
    t, f0 = 0.0, f(0.0, y)
    h = first_step(f, t, y, f0, tolerance, start)
    count = 2
    while t < end:
        k = [f0]
        for c, row in zip(C[1:], A[1:]):
            y1 = y + h * sum(a * k_j for a, k_j in zip(row, k))
            k.append(f(t + c * h, y1))
        count += 6
        error = h * sum(e * k_j for e, k_j in zip(E, k))
        ratio = float(np.mean((error / (tolerance + tolerance * np.maximum(np.abs(y), np.abs(y1)))) ** 2))
        if ratio <= 1:
            t, y, f0 = t + h, y1, k[-1]
        least = 0.2 if ratio >= 1 else 1.0
        h = 10 * h if ratio == 0 else h / max(0.1, min(math.sqrt(ratio) ** (1 / 5) / 0.9, 1 / least))
    return count


def check(name, f, y, end, tolerance, ours):
    """The same by the functions of JAX, in a loop that counts."""
    import jax
    jax.config.update("jax_enable_x64", True)
    import jax.numpy as jnp
    from jax.experimental import ode

    g = lambda y, t: f(t, y, jnp)
    y0, t0 = jnp.array(y, dtype=float), jnp.float64(0.0)

    @jax.jit
    def run(y0):
        f0 = g(y0, t0)
        h = ode.initial_step_size(g, t0, y0, 4, tolerance, tolerance, f0)

        def body(s):
            n, y, fy, t, h = s
            y1, f1, err, _ = ode.runge_kutta_step(g, y, fy, t, h)
            r = ode.mean_error_ratio(err, tolerance, tolerance, y, y1)
            pick = lambda a, b: jnp.where(r <= 1.0, a, b)
            return n + 1, pick(y1, y), pick(f1, fy), pick(t + h, t), ode.optimal_step_size(h, r)

        return jax.lax.while_loop(lambda s: s[3] < end, body, (0, y0, f0, t0, h))[0]

    theirs = 2 + 6 * int(run(y0))
    print(f"{name} {tolerance}: {ours}, jax {theirs}", "" if ours == theirs else "DIFFERENT", flush=True)


def main():
    with open("evaluations.txt", "w") as table:
        table.write("# evaluations, written by evaluations.py: problem, tolerance, number, and number with the first step by the sum\n")
        for name, (f, start, end) in SYSTEMS.items():
            y = np.array(start, dtype=float)
            field = lambda t, y: f(t, y, np)
            for text in TOLERANCES:
                both = [evaluations(field, y, end, float(text), first) for first in ("larger", "sum")]
                table.write(f"{name} {text} {both[0]} {both[1]}\n")
                if "--check" in sys.argv:
                    check(name, f, y, end, float(text), both[0])


if __name__ == "__main__":
    main()
