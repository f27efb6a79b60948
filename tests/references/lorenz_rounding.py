"""Where the error at Lorenz' problem and the tolerance 2^-52 comes from.

Rounding alone is left there. This integrates in plain doubles with compensated sums of the state, and lets one source of rounding
after the other be exact; the library does as in the last line. Each line has the median and the range of 21 runs whose steps differ by up to 3 %.

    python lorenz_rounding.py

    plain                      all in doubles
    field                      the whole jet is exact, but about the state without its carry, and rounded to doubles
    field and carry            likewise, about the state with its carry
    first order, field, carry  so is the first coefficient alone, the field itself; all others are in doubles
    exact first order          likewise, and it is not rounded, nor is its product with the step
"""
import math
import random
import statistics

import mpmath as mp

SIGMA, RHO, BETA = 10.0, 28.0, 8 / 3
ORDER, END, RUNS = 26, 20, 21
RESOLUTION = 2 ** 14


def extend(rows, order):
    """The coefficients up to `order` from those that are there, in their arithmetic."""
    x, y, z = rows
    product = lambda u, v, k: sum(u[j] * v[k - j] for j in range(k + 1))
    for k in range(len(x) - 1, order):
        next_row = (
            SIGMA * (y[k] - x[k]) / (k + 1),
            (RHO * x[k] - product(x, z, k) - y[k]) / (k + 1),
            (product(x, y, k) - BETA * z[k]) / (k + 1),
        )
        for row, c in zip(rows, next_row):
            row.append(c)
    return rows


def jet(state, order):
    return extend([[x] for x in state], order)


def rounded(rows):
    return [[float(c) for c in row] for row in rows]


def exact(state, carry=(0.0, 0.0, 0.0)):
    return [mp.mpf(x) + mp.mpf(c) for x, c in zip(state, carry)]


def exact_first_order(state, carry):
    first = jet(exact(state, carry), 1)
    rows = extend(rounded(first), ORDER)
    for row, (_, x) in zip(rows, first):
        row[1] = x
    return rows


JETS = {
    "plain": lambda state, carry: jet(state, ORDER),
    "field": lambda state, carry: rounded(jet(exact(state), ORDER)),
    "field and carry": lambda state, carry: rounded(jet(exact(state, carry), ORDER)),
    "first order, field, carry": lambda state, carry: extend(rounded(jet(exact(state, carry), 1)), ORDER),
    "exact first order": exact_first_order,
}


def two_sum(a, b):
    s = a + b
    rest = s - a
    return s, (a - (s - rest)) + (b - rest)


def length(state):
    """The step of Jorba and Zou (2005), § 3.2."""
    rows = jet(state, ORDER)
    size = lambda k: max(abs(row[k]) for row in rows)
    radius = min((size(0) / size(k)) ** (1 / k) for k in (ORDER - 1, ORDER))
    return radius * math.exp(-2 - 0.7 / (ORDER - 1))


def advance(state, carry, rows, h):
    for i, row in enumerate(rows):
        curvature = 0.0
        for c in reversed(row[2:]):
            curvature = (curvature + c) * h
        if isinstance(row[1], float):
            increment, lost = (curvature + row[1]) * h, 0.0
        else:
            first = row[1] * h
            increment, lost = two_sum(float(first), curvature * h)
            lost += float(first - float(first))
        total, rest = two_sum(row[0], increment)
        state[i], carry[i] = two_sum(total, rest + (lost + carry[i]))


def error(name, seed, truth):
    jitter, state, carry, done = random.Random(seed), [1.0, 1.0, 1.0], [0.0, 0.0, 0.0], 0
    while done < END * RESOLUTION:
        ticks = int(RESOLUTION * length(state) * jitter.uniform(0.92, 0.98))
        ticks = min(ticks, END * RESOLUTION - done)
        rows = JETS[name](state, carry)
        # Of an exact jet about the state with its carry, the constant term is the state again.
        for row, x in zip(rows, state):
            row[0] = x
        advance(state, carry, rows, ticks / RESOLUTION)
        done += ticks
    return max(abs(float(x - y)) for x, y in zip(exact(state, carry), truth))


def reference(steps=2000):
    state, h = exact([1.0, 1.0, 1.0]), mp.mpf(END) / steps
    for _ in range(steps):
        state = [mp.polyval(row[::-1], h) for row in jet(state, 32)]
    return state


def main():
    mp.mp.prec = 160
    truth = reference()
    for name in JETS:
        errors = [error(name, seed, truth) for seed in range(RUNS)]
        print(f"{name:26} median {statistics.median(errors):.1e}, {min(errors):.1e} to {max(errors):.1e}", flush=True)


if __name__ == "__main__":
    main()
