#!/usr/bin/env python3
"""Reference values of optimisers and schedules, from JAX and optax in double precision.

    pip install jax==0.10.2 optax==0.2.8
    python node-runtime/tests/train/optimisers.py > node-runtime/tests/train/optimisers.txt

Optimisers go down Rosenbrock's function (1 - x)^2 + 100 (y - x^2)^2 from (-1.2, 1), with the third component w of the
gradient always 0: `name updates x y w`. Schedules: `name step rate`.
"""
import jax

jax.config.update("jax_enable_x64", True)
import jax.numpy as jnp
import optax
from jax.example_libraries import optimizers

START = jnp.array([-1.2, 1.0, 0.5])
SHOWN = [1, 2, 3, 10, 100]


def rosenbrock(p):
    return (1 - p[0]) ** 2 + 100 * (p[1] - p[0] ** 2) ** 2


def show(name, updates, values):
    print(name, updates, *(repr(float(value)) for value in values))


def from_jax(name, triple):
    init, update, get = triple
    state = init(START)
    for i in range(max(SHOWN)):
        state = update(i, jax.grad(rosenbrock)(get(state)), state)
        if i + 1 in SHOWN:
            show(name, i + 1, get(state))


def from_optax(name, optimiser):
    p, state = START, optimiser.init(START)
    for i in range(max(SHOWN)):
        updates, state = optimiser.update(jax.grad(rosenbrock)(p), state, p)
        p = optax.apply_updates(p, updates)
        if i + 1 in SHOWN:
            show(name, i + 1, p)


from_jax("sgd", optimizers.sgd(1e-3))
from_jax("momentum", optimizers.momentum(1e-4, 0.9))
from_jax("adam", optimizers.adam(0.01))
from_jax("adam_otherwise", optimizers.adam(0.02, b1=0.8, b2=0.99, eps=1e-4))
from_optax("adamw", optax.adamw(0.01, weight_decay=0.1))
from_jax("adamax", optimizers.adamax(0.01))
from_jax("adam_exponential", optimizers.adam(optimizers.exponential_decay(0.05, 10, 0.5)))

schedules = {
    "exponential": optax.exponential_decay(0.01, 100, 0.5),
    "exponential_floor": optax.exponential_decay(0.01, 1, 0.999, end_value=0.001),
    "piecewise": optax.join_schedules([optax.constant_schedule(r) for r in (0.1, 0.01, 0.001)], [60, 100]),
    "cosine": optax.cosine_decay_schedule(0.01, 1000),
    "cosine_floor": optax.cosine_decay_schedule(0.01, 1000, alpha=0.1),
}
for name, schedule in schedules.items():
    for step in [0, 1, 59, 60, 61, 99, 100, 101, 500, 999, 1000, 5000]:
        show(name, step, [schedule(step)])
