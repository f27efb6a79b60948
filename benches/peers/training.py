"""Pairs an update of `examples/easy_toy` with one in JAX: the same network, batch, penalty R_K and optimiser, in turn (A B A B), medians.

    benches/training                                       # on one core
    benches/training --orders 3 --cores 0,1 --rounds 9

JAX integrates by RK4 on eight steps and differentiates through them (discretise, then optimise), compiled by jit. R_K is a sum over
its stages of derivatives by `jax.experimental.jet`, nested as in the programs of the paper, or by recurrences for this network written by hand,
the best that JAX does. Ours is timed by the Taylor method as in the example, whose gradient
has no larger error (a test of the example), and by RK4 on the same eight steps.
"""
import argparse
import os
import statistics
import time

from program import Program

ROUND = 0.1


def options():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--orders", default="0,2,3,4,5", help="K; 0 is without a penalty")
    arguments.add_argument("--rounds", type=int, default=7)
    arguments.add_argument("--cores", default="0")
    return arguments.parse_args()


OPTIONS = options()
os.sched_setaffinity(0, {int(core) for core in OPTIONS.cores.split(",")})

import jax  # noqa: E402  after the cores are set, of which it counts its threads
import jax.numpy as jnp  # noqa: E402
import optax  # noqa: E402
from jax.experimental.jet import jet  # noqa: E402

jax.config.update("jax_enable_x64", True)
WIDTH, STEPS, LAMBDA = 32, 8, 0.01
X = jnp.linspace(-1.5, 1.5, 64)[:, None]
Y = X + X ** 3


def initial():
    keys = jax.random.split(jax.random.PRNGKey(0), 3)
    normal = lambda key, n, m: jax.random.normal(key, (n, m)) / n ** 0.5
    w1 = normal(keys[0], 1, WIDTH)
    return {"w1": w1, "t1": w1[0], "b1": jnp.zeros(WIDTH), "w2": normal(keys[1], WIDTH, WIDTH), "b2": jnp.zeros(WIDTH),
            "w3": normal(keys[2], WIDTH, 1), "b3": jnp.zeros(1)}


def field(p, x, t):
    hidden = jnp.tanh(x @ p["w1"] + t * p["t1"] + p["b1"])
    return jnp.tanh(hidden @ p["w2"] + p["b2"]) @ p["w3"] + p["b3"]


def by_jets(p, x, t, order):
    """x' and the K-th derivative, each order from a jet of the one before."""
    n = x.size
    start = jnp.concatenate([x.ravel(), jnp.asarray(t, x.dtype)[None]])

    def flat(v):
        return jnp.concatenate([field(p, v[:n].reshape(x.shape), v[n]).ravel(), jnp.ones(1, x.dtype)])

    first, rest = jet(flat, (start,), ((jnp.ones_like(start),),))
    for _ in range(order - 1):
        first, rest = jet(flat, (start,), ((first, *rest),))
    derivatives = [first, *rest]
    return derivatives[0][:n].reshape(x.shape), derivatives[order - 1][:n].reshape(x.shape)


def next_tanh(u, h, q):
    """The next coefficient of h = tanh u and q = 1 - h²."""
    k = len(h)
    if k == 0:
        h.append(jnp.tanh(u[0]))
        q.append(1.0 - h[0] * h[0])
    else:
        h.append(sum((j / k) * u[j] * q[k - j] for j in range(1, k + 1)))
        q.append(-sum(h[j] * h[k - j] for j in range(k + 1)))


def by_recurrences(p, x, t, order):
    row, u, h, qh, v, w, qw, factorial = x, [], [], [], [], [], [], 1.0
    for k in range(order):
        inner = row @ p["w1"]
        u.append(inner + t * p["t1"] + p["b1"] if k == 0 else inner + p["t1"] if k == 1 else inner)
        next_tanh(u, h, qh)
        v.append(h[k] @ p["w2"] + (p["b2"] if k == 0 else 0.0))
        next_tanh(v, w, qw)
        row = (w[k] @ p["w3"] + (p["b3"] if k == 0 else 0.0)) / (k + 1)
        factorial *= k + 1
        slope = row if k == 0 else slope
    return slope, row * factorial


def loss(p, order, derivatives):
    """mean (x(1) - y)² + λ·mean R_K."""
    step = 1.0 / STEPS

    def rate(x, t):
        if order == 0:
            return field(p, x, t), jnp.zeros(len(x))
        slope, last = derivatives(p, x, t, order)
        return slope, jnp.mean(jnp.square(last), axis=1)

    def advance(carry, i):
        (x, r), t = carry, i * step
        k1, q1 = rate(x, t)
        k2, q2 = rate(x + 0.5 * step * k1, t + 0.5 * step)
        k3, q3 = rate(x + 0.5 * step * k2, t + 0.5 * step)
        k4, q4 = rate(x + step * k3, t + step)
        mean = lambda a, b, c, d: step / 6 * (a + 2 * b + 2 * c + d)
        return (x + mean(k1, k2, k3, k4), r + mean(q1, q2, q3, q4)), None

    (x, r), _ = jax.lax.scan(advance, (X, jnp.zeros(len(X))), jnp.arange(STEPS, dtype=X.dtype))
    return jnp.mean((x - Y) ** 2) + LAMBDA * jnp.mean(r)


def update(order, derivatives):
    """An update by Adam, compiled, that starts from the same parameters each time."""
    optimiser, p = optax.adam(1e-3), initial()
    state = optimiser.init(p)

    @jax.jit
    def run(p, state):
        value, gradient = jax.value_and_grad(loss)(p, order, derivatives)
        changes, state = optimiser.update(gradient, state)
        return optax.apply_updates(p, changes), state, value

    return lambda: jax.block_until_ready(run(p, state))


def median_time(run):
    """In microseconds."""
    times, begin = [], time.perf_counter()
    while time.perf_counter() - begin < ROUND or len(times) < 5:
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return 1e6 * statistics.median(times)


def main():
    ours = Program("training")
    print("| penalty | ours, Taylor: µs | ours, RK4: µs | JAX, jets: µs | JAX, recurrences: µs | jets/Taylor | recurrences/Taylor "
          "| jets/RK4 | recurrences/RK4 |")
    print("|---|---|---|---|---|---|---|---|---|")
    for order in (int(order) for order in OPTIONS.orders.split(",")):
        peers = [update(order, by_jets), update(order, by_recurrences)]
        for peer in peers:
            peer()
        rounds = []
        for _ in range(OPTIONS.rounds):
            mine = [float(ours.ask(f"{method} {order}")) for method in ("taylor", "rk4")]
            rounds.append(mine + [median_time(peer) for peer in peers])
        median = lambda of: statistics.median(of(*times) for times in rounds)
        times = [median(lambda *times: times[i]) for i in range(4)]
        ratios = [median(lambda *times: times[peer] / times[method]) for method in (0, 1) for peer in (2, 3)]
        penalty = f"R_{order}" if order else "none"
        print(f"| {penalty} | " + " | ".join(f"{x:.0f}" for x in times) + " | " + " | ".join(f"{x:.1f}" for x in ratios) + " |",
              flush=True)


if __name__ == "__main__":
    main()
