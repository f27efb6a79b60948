"""Derivatives of end states to 20 digits: writes sensitivities.txt.

Each system is solved by extrapolation in 45 digits, from arguments changed by ±1e-12, and the central difference of the end
states is taken. Rows: the end state, then its changes with each component of the initial state, with
each parameter, and with a shift of all times.

    python sensitivities.py        # needs mpmath
"""
import sys
from pathlib import Path

import mpmath as mp

sys.path.insert(0, str(Path(__file__).parent.parent / "programs" / "references"))
from extrapolation import solve  # noqa: E402

mp.mp.dps = 45
STEP, TOLERANCE = mp.mpf("1e-12"), mp.mpf("1e-38")
COLUMNS = 16


def lorenz(t, x, p):
    return [p[0] * (x[1] - x[0]), x[0] * (p[1] - x[2]) - x[1], x[0] * x[1] - p[2] * x[2]]


def pendulum(t, x, p):
    return [x[1], -mp.sin(x[0]) - p[0] * x[1] + p[1] * mp.cos(p[2] * t)]


def predators(t, x, p):
    return [x[0] * (p[0] - p[1] * x[1]), x[1] * (p[2] * x[0] - p[3])]


def network(t, x, p):
    """Two hidden units: x' = v tanh(w x + b)."""
    h = [mp.tanh(p[2 * i] * x[0] + p[2 * i + 1] * x[1] + p[4 + i]) for i in range(2)]
    return [p[6 + 2 * i] * h[0] + p[7 + 2 * i] * h[1] for i in range(2)]


SYSTEMS = {
    "lorenz": (lorenz, [1, 1, 1], [10, 28, 2.5], 0, 1.5),
    "pendulum": (pendulum, [0.5, 0.25], [0.125, 1.5, 0.75], 0.5, 4),
    "predators": (predators, [2, 1], [1.5, 1, 0.5, 1], 0, 3),
    "network": (network, [0.5, -1], [1, 0.5, -0.75, 1.25, 0.25, -0.5, 1.5, -1, 0.5, 0.75], 0, 2),
}


def end(system, x, p, start, stop):
    return solve(lambda t, x: system(start + t, x, p), x, stop - start, TOLERANCE, COLUMNS, mp)


def changed(values, i, step):
    return [value + step if i == j else value for j, value in enumerate(values)]


def difference(end_of):
    ends = [end_of(step) for step in (STEP, -STEP)]
    return [(a - b) / (2 * STEP) for a, b in zip(*ends)]


def rows(system, x, p, start, stop):
    x, p, start, stop = [mp.mpf(c) for c in x], [mp.mpf(c) for c in p], mp.mpf(start), mp.mpf(stop)
    yield end(system, x, p, start, stop)
    for i in range(len(x)):
        yield difference(lambda h: end(system, changed(x, i, h), p, start, stop))
    for i in range(len(p)):
        yield difference(lambda h: end(system, x, changed(p, i, h), start, stop))
    yield difference(lambda h: end(system, x, p, start + h, stop + h))


def main():
    with open("sensitivities.txt", "w") as table:
        for name, problem in SYSTEMS.items():
            table.write(f"{name}\n")
            for row in rows(*problem):
                table.write("".join(f"{mp.nstr(value, 20)}\n" for value in row))
            table.write("\n")


if __name__ == "__main__":
    main()
