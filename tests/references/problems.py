"""The ten problems of the peer comparison: their definition for heyoka, and their true end states in quadruple precision.

Constants are the IEEE doubles of the Rust sources in src/problems, and the order of the state is the one there.

    python problems.py        # writes problems.txt; needs requirements.txt
"""
import math

import heyoka as hy
import numpy as np


def lorenz():
    x, y, z = hy.make_vars("x", "y", "z")
    sigma, rho, beta = 10.0, 28.0, 8.0 / 3.0
    return [(x, sigma * (y - x)), (y, x * (rho - z) - y), (z, x * y - beta * z)], [1.0, 1.0, 1.0], 20.0


def van_der_pol():
    x, v = hy.make_vars("x", "v")
    return [(x, v), (v, 5.0 * (1.0 - x * x) * v - x)], [2.0, 0.0], 100.0


def henon_heiles():
    x, y, vx, vy = hy.make_vars("x", "y", "vx", "vy")
    return ([(x, vx), (y, vy), (vx, -x - 2.0 * x * y), (vy, y * y - y - x * x)],
            [0.0, 0.2587703282931232, -0.2525875586263492, -0.2178423952983717], 2000.0)


def kepler():
    x, y, vx, vy = hy.make_vars("x", "y", "vx", "vy")
    r3 = (x * x + y * y) ** -1.5
    return [(x, vx), (y, vy), (vx, -x * r3), (vy, -y * r3)], [0.5, 0.0, 0.0, math.sqrt(3.0)], 100.0 * 2.0 * math.pi


MASS = [1.00000597682, 1 / 1047.355, 1 / 3501.6, 1 / 22869.0, 1 / 19314.0, 7.4074074e-09]
G = 0.01720209895 * 0.01720209895 * 365.0 * 365.0
POSITION = [[-4.06428567034226e-3, -6.08813756435987e-3, -1.66162304225834e-6],
            [3.40546614227466e+0, 3.62978190075864e+0, 3.42386261766577e-2],
            [6.60801554403466e+0, 6.38084674585064e+0, -1.36145963724542e-1],
            [1.11636331405597e+1, 1.60373479057256e+1, 3.61783279369958e-1],
            [-3.01777243405203e+1, 1.91155314998064e+0, -1.53887595621042e-1],
            [-2.13858977531573e+1, 3.20719104739886e+1, 2.49245689556096e+0]]
VELOCITY = [[6.69048890636161e-6, -6.33922479583593e-6, -3.13202145590767e-9],
            [-5.59797969310664e-3, 5.51815399480116e-3, -2.66711392865591e-6],
            [-4.17354020307064e-3, 3.99723751748116e-3, 1.67206320571441e-5],
            [-3.25884806151064e-3, 2.06438412905916e-3, -2.17699042180559e-5],
            [-2.17471785045538e-4, -3.11361111025884e-3, 3.58344705491441e-5],
            [-1.76936577252484e-3, -2.06720938381724e-3, 6.58091931493844e-4]]


def outer_solar_system():
    """heyoka's own N-body model, reordered: positions of all bodies, then velocities."""
    bodies = hy.model.nbody(6, masses=MASS, Gconst=G)
    order = [6 * i + k for i in range(6) for k in range(3)] + [6 * i + 3 + k for i in range(6) for k in range(3)]
    start = [x for row in POSITION for x in row] + [365.0 * v for row in VELOCITY for v in row]
    return [bodies[i] for i in order], start, 1000.0


def cr3bp_arenstorf():
    x, y, u, v = hy.make_vars("x", "y", "u", "v")
    mu = 0.012277471
    mup = 1.0 - mu
    earth = ((x + mu) ** 2.0 + y ** 2.0) ** -1.5
    moon = ((x - mup) ** 2.0 + y ** 2.0) ** -1.5
    return ([(x, u), (y, v),
             (u, x + 2.0 * v - mup * ((x + mu) * earth) - mu * ((x - mup) * moon)),
             (v, y - 2.0 * u - mup * (y * earth) - mu * (y * moon))],
            [0.994, 0.0, 0.0, -2.00158510637908252240537862224], 17.0652165601579625588917206249)


def pleiades():
    n = 7
    mass = [float(i + 1) for i in range(n)]
    x, v = ([hy.make_vars(f"{name}{i}x", f"{name}{i}y") for i in range(n)] for name in "qv")
    pulls = [[[], []] for _ in range(n)]
    for i in range(n):
        for j in range(i + 1, n):
            d = [b - a for a, b in zip(x[i], x[j])]
            r3 = (d[0] ** 2.0 + d[1] ** 2.0) ** -1.5
            for k in range(2):
                force = d[k] * (mass[j] * r3)
                pulls[i][k].append(force)
                pulls[j][k].append(force * (-mass[i] / mass[j]))
    equations = [(x[i][k], v[i][k]) for i in range(n) for k in range(2)]
    equations += [(v[i][k], hy.sum(pulls[i][k])) for i in range(n) for k in range(2)]
    places = zip([3., 3., -1., -3., 2., -2., 2.], [3., -3., 2., 0., 0., -4., 4.])
    speeds = zip([0., 0., 0., 0., 0., 1.75, -1.5], [0., 0., 0., -1.25, 1., 0., 0.])
    return equations, [c for row in places for c in row] + [c for row in speeds for c in row], 3.0


def lotka_volterra():
    x, y = hy.make_vars("x", "y")
    return [(x, 1.5 * x - x * y), (y, x * y - 3.0 * y)], [1.0, 1.0], 100.0


def forced_damped_pendulum():
    x, v = hy.make_vars("x", "v")
    return [(x, v), (v, hy.cos(hy.time) - 0.1 * v - hy.sin(x))], [0.0, 1.85], 100.0


def network_weights(seed=5, gain=1.2, sizes=(2, 32, 32, 2)):
    """32-bit linear congruence; all matrices row by row, then all biases."""
    state = seed
    weights = []

    def uniform():
        nonlocal state
        state = (1664525 * state + 1013904223) % (1 << 32)
        return 2.0 * (state / 4294967296.0) - 1.0

    for inputs, outputs in zip(sizes, sizes[1:]):
        scale = gain * math.sqrt(3.0 / inputs)
        weights += [scale * uniform() for _ in range(inputs * outputs)]
    return weights + [0.1 * uniform() for _ in range(sum(sizes[1:]))]


def mlp_ffnn():
    x, y = hy.make_vars("x", "y")
    field = hy.model.ffnn(inputs=[x, y], nn_hidden=[32, 32], n_out=2, activations=[hy.tanh, hy.tanh, lambda e: e],
                          nn_wb=[hy.expression(w) for w in network_weights()])
    return [(x, field[0]), (y, field[1])], [1.0, 0.5], 20.0


PROBLEMS = dict(lorenz=lorenz, van_der_pol=van_der_pol, henon_heiles=henon_heiles, kepler=kepler,
                outer_solar_system=outer_solar_system, cr3bp_arenstorf=cr3bp_arenstorf, pleiades=pleiades,
                lotka_volterra=lotka_volterra, forced_damped_pendulum=forced_damped_pendulum, mlp_ffnn=mlp_ffnn)


def end_state(name):
    equations, start, end = PROBLEMS[name]()
    quad = hy.real128
    solver = hy.taylor_adaptive(equations, np.array([quad(v) for v in start]), fp_type=quad, compact_mode=True)
    result = solver.propagate_until(quad(end))
    assert result[0] == hy.taylor_outcome.time_limit, name
    return [str(x) for x in solver.state]


def main():
    with open("problems.txt", "w") as table:
        table.write("# true end states, written by problems.py: a name, then one component a line\n")
        for name in PROBLEMS:
            table.write(f"\n{name}\n" + "".join(x + "\n" for x in end_state(name)))
            print(name, flush=True)


if __name__ == "__main__":
    main()
