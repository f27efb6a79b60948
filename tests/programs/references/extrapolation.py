"""Solves x' = f(t, x) to any precision: Gragg's midpoint rule, extrapolated to step 0 (Bulirsch and Stoer)."""


def midpoint(f, t, x, h, n):
    """n steps of the midpoint rule over h; its error is a series in (h/n)^2."""
    h = h / n
    before, here = x, [a + h * b for a, b in zip(x, f(t, x))]
    for i in range(1, n):
        before, here = here, [a + 2 * h * b for a, b in zip(before, f(t + i * h, here))]
    return here


def step(f, t, x, h, columns):
    """The extrapolated end of a step, and the difference of the last two columns."""
    rows = []
    for j in range(1, columns + 1):
        row = [midpoint(f, t, x, h, 2 * j)]
        for k in range(1, j):
            ratio = (h / h) * j * j / ((j - k) * (j - k)) - 1
            row.append([a + (a - b) / ratio for a, b in zip(row[k - 1], rows[-1][k - 1])])
        rows.append(row)
    last, other = rows[-1][-1], rows[-1][-2]
    return last, max(abs(a - b) / (1 + abs(a)) for a, b in zip(last, other))


def solve(f, x, end, tolerance, columns, context):
    """The state at `end` of the solution through (0, x), each step to `tolerance`, relative where x is large."""
    t, h = context.mpf(0), context.mpf(end) / 8
    end = context.mpf(end)
    x = [context.mpf(a) for a in x]
    while t < end:
        h = min(h, end - t)
        try:
            new, error = step(f, t, x, h, columns)
        except (OverflowError, ZeroDivisionError):
            h = h / 4
            continue
        if error <= tolerance:
            t, x = t + h if t + h < end else end, new
        h = h * min(4, max(0.1, 0.8 * float(tolerance / (error + tolerance / 1e6)) ** (1 / (2 * columns - 1))))
    return x
