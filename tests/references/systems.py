"""Some of the problems of src/problems for numpy and what is like it: (vector field of t, y and the library, start, end time)."""
import math

import numpy as np


def network_weights(seed=5, gain=1.2, sizes=(2, 32, 32, 2)):
    """32-bit linear congruence; all matrices row by row, then all biases."""
    state = seed

    def uniform():
        nonlocal state
        state = (1664525 * state + 1013904223) % (1 << 32)
        return 2.0 * (state / 4294967296.0) - 1.0

    matrices, biases = [], []
    for inputs, outputs in zip(sizes, sizes[1:]):
        scale = gain * math.sqrt(3.0 / inputs)
        matrices.append(np.array([[scale * uniform() for _ in range(inputs)] for _ in range(outputs)]))
    for outputs in sizes[1:]:
        biases.append(np.array([0.1 * uniform() for _ in range(outputs)]))
    return matrices, biases


MATRICES, BIASES = network_weights()
MU = 0.012277471
MASS = np.arange(1.0, 8.0)


def lorenz(t, s, np):
    x, y, z = s
    return np.stack([10.0 * (y - x), x * (28.0 - z) - y, x * y - 8.0 / 3.0 * z])


def van_der_pol(t, s, np):
    x, v = s
    return np.stack([v, 5.0 * (1.0 - x * x) * v - x])


def kepler(t, s, np):
    x, y, u, v = s
    r3 = (x * x + y * y) ** -1.5
    return np.stack([u, v, -x * r3, -y * r3])


def arenstorf(t, s, np):
    x, y, u, v = s
    earth = ((x + MU) ** 2 + y ** 2) ** -1.5
    moon = ((x - (1.0 - MU)) ** 2 + y ** 2) ** -1.5
    return np.stack([u, v, x + 2.0 * v - (1.0 - MU) * ((x + MU) * earth) - MU * ((x - (1.0 - MU)) * moon),
                     y - 2.0 * u - (1.0 - MU) * (y * earth) - MU * (y * moon)])


def pleiades(t, s, np):
    q, v = s[:14].reshape(7, 2), s[14:]
    d = q[None, :, :] - q[:, None, :]
    r2 = (d ** 2).sum(-1) + np.eye(7)
    pull = (d * (MASS[None, :] * r2 ** -1.5)[:, :, None]).sum(1)
    return np.concatenate([v, pull.reshape(14)])


def lotka_volterra(t, s, np):
    x, y = s
    return np.stack([1.5 * x - x * y, x * y - 3.0 * y])


def pendulum(t, s, np):
    x, v = s
    return np.stack([v, np.cos(t) - 0.1 * v - np.sin(x)])


def network(t, s, np):
    for w, b in zip(MATRICES[:2], BIASES[:2]):
        s = np.tanh(w @ s + b)
    return MATRICES[2] @ s + BIASES[2]


SYSTEMS = dict(
    lorenz=(lorenz, [1.0, 1.0, 1.0], 20.0),
    van_der_pol=(van_der_pol, [2.0, 0.0], 100.0),
    kepler=(kepler, [0.5, 0.0, 0.0, math.sqrt(3.0)], 10.0 * 2.0 * math.pi),
    cr3bp_arenstorf=(arenstorf, [0.994, 0.0, 0.0, -2.00158510637908252240537862224], 17.0652165601579625588917206249),
    pleiades=(pleiades, [3, 3, 3, -3, -1, 2, -3, 0, 2, 0, -2, -4, 2, 4, 0, 0, 0, 0, 0, 0, 0, -1.25, 0, 1, 1.75, 0, -1.5, 0],
              3.0),
    lotka_volterra=(lotka_volterra, [1.0, 1.0], 100.0),
    forced_damped_pendulum=(pendulum, [0.0, 1.85], 100.0),
    mlp_ffnn=(network, [1.0, 0.5], 20.0),
)
