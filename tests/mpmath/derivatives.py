"""Derivatives of the Taylor coefficients of elementary functions to 40 digits: writes derivatives.txt.

The functions and operands are those of elementary.py, u(t) = a + b v(t) and z(t) = c + v (d + v). In one direction
(dv_0, da, db, dc, dd) = (1/2, 3/5, -4/5, 3/10, 1/5) the operands change by du and dz, and phi by phi_u du + phi_z dz. The
partial derivatives are central differences with steps of 1e-100 in 520 digits. v(t) = tan(t/4 + s) - 1 with
tan s = 1 + v_0, so that dv(t) = sec^2(t/4 + pi/4) dv_0 / 2.

Beside each coefficient stands its scale, sum_{j=0..k} s(phi')_{k-j} s(du)_j over the operands, with s(phi') the scale of the
condition of the partial derivative (see elementary.py) and s(du) the sum of the sizes of the terms of du.

    python derivatives.py        # needs mpmath
"""
import mpmath as mp

import elementary as e

ORDER = 12
mp.mp.dps = 520
STEP = mp.mpf("1e-100")
ZERO = mp.mpf("1e-180")
DV0, DA, DB, DC, DD = (mp.mpf(x) for x in (0.5, 0.6, -0.8, 0.3, 0.2))
DV = [DV0 / 2 / mp.cos(t / 4 + mp.pi / 4) ** 2 for t in e.CIRCLE]
LARGE, SMALL = 1e150, 1e-150

# u times a function of u.
PRODUCTS = {
    "silu": e.logistic,
    "gelu": lambda u: mp.erfc(-u / mp.sqrt(2)) / 2,
}


def partial(phi, i):
    """The partial derivative of a function of a list of arguments."""
    def shifted(x, step):
        return phi(*(y + step if j == i else y for j, y in enumerate(x)))
    return lambda *x: (shifted(x, STEP) - shifted(x, -STEP)) / (2 * STEP)


def change(phi, operands, changes, rounded=False):
    """The coefficients of sum_i phi_i du_i and their scales; operands and changes are lists of samples, the operands
    rounded or exact."""
    series, scales = [0] * (ORDER + 1), [0] * (ORDER + 1)
    for i, (du, sizes) in enumerate(changes):
        slope = partial(phi, i)
        samples = [slope(*x) for x in zip(*operands)]
        second = [(operands[j], partial(slope, j)) for j in range(len(operands)) if any(abs(x - operands[j][0]) > 0 for x in operands[j])]
        second = [(e.coefficients(u), e.coefficients([by(*x) for x in zip(*operands)])) for u, by in second]
        second = [(u, by, [abs(c) for c in u] if rounded else e.EXACT) for u, by in second]
        first, du = e.coefficients(samples), e.coefficients(du)
        condition = e.condition(first, second)
        for k in range(ORDER + 1):
            series[k] += mp.fsum(first[k - j] * du[j] for j in range(k + 1))
            scales[k] += mp.fsum(condition[k - j] * sizes[j] for j in range(k + 1))
    return series, scales


def total(*terms):
    """The samples of a sum, and the sum of the sizes of the terms' coefficients."""
    coefficients = [e.coefficients(term) for term in terms]
    return [mp.fsum(parts) for parts in zip(*terms)], [mp.fsum(map(abs, parts)) for parts in zip(*coefficients)]


def constant(c):
    return [mp.mpf(c)] * len(e.V)


def first_operand(a, b):
    values = [mp.mpf(a) + mp.mpf(b) * v for v in e.V]
    return values, total(constant(DA), [DB * v for v in e.V], [mp.mpf(b) * dv for dv in DV])


def second_operand(c, d):
    values = [mp.mpf(c) + v * (mp.mpf(d) + v) for v in e.V]
    products = [2 * v * dv for v, dv in zip(e.V, DV)]
    return values, total(constant(DC), [DD * v for v in e.V], [mp.mpf(d) * dv for dv in DV], products)


def one(phi, a, b):
    u, du = first_operand(a, b)
    return change(phi, [u], [du])


def product(phi, a, b):
    """u phi(u) changes by du phi + u dphi."""
    u, du = first_operand(a, b)
    series, scales = change(phi, [u], [du], rounded=True)
    factor, scale = e.coefficients([phi(x) for x in u]), e.one(phi, a, b)[1]
    u, (du, sizes) = e.coefficients(u), (e.coefficients(du[0]), du[1])
    total = [mp.fsum(factor[k - j] * du[j] + u[k - j] * series[j] for j in range(k + 1)) for k in range(ORDER + 1)]
    return total, [mp.fsum(scale[k - j] * sizes[j] + abs(u[k - j]) * scales[j] for j in range(k + 1)) for k in range(ORDER + 1)]


def with_parameter(phi, a, b, c):
    u, du = first_operand(a, b)
    return change(phi, [u, constant(c)], [du, total(constant(DC))])


def two(phi, a, b, c, d):
    (u, du), (z, dz) = first_operand(a, b), second_operand(c, d)
    return change(phi, [u, z], [du, dz])


def cases():
    for name, (phi, arguments) in e.ONE.items():
        yield from ((name, case, one(phi, *case)) for case in arguments if ordinary(case))
    yield from (("powi_minus_3", case, one(lambda u: u ** -3, *case)) for case in e.NONZERO if ordinary(case))
    for name, phi in PRODUCTS.items():
        yield from ((name, case, product(phi, *case)) for case in e.COMPOSED[name][1] if ordinary(case))
    for name, (phi, arguments) in e.PARAMETER.items():
        yield from ((name, case, with_parameter(phi, *case)) for case in arguments if ordinary(case))
    for name, (phi, _, arguments) in e.TWO.items():
        yield from ((name, case, two(phi, *case)) for case in arguments if ordinary(case))


def ordinary(case):
    """Slopes at larger or smaller arguments overflow."""
    return all(x == 0 or SMALL < abs(x) < LARGE for x in case)


def main():
    with open("derivatives.txt", "w") as table:
        table.write("# written by derivatives.py: the function and its case, then change and scale of orders 0 to 12\n")
        for name, case, (series, scales) in cases():
            table.write(f"\n{name} " + " ".join(repr(x) for x in case) + "\n")
            for value, bound in zip(series, scales):
                # At 0 a difference is as small as its step where the derivative vanishes.
                value = mp.mpf(0) if case[0] == 0 and abs(value) < ZERO else value
                table.write(f"{mp.nstr(value, e.DIGITS)} {mp.nstr(bound, 4)}\n")


if __name__ == "__main__":
    main()
