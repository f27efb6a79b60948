"""Pairs the gradient of a neural differential equation, by the reverse sweep here and by the variational equations in heyoka: the sum of the
components of x(20) of `mlp_ffnn`, widths 2, 32, 32, 2, with respect to all 1,218 parameters. The same core, in turn (A B A B), medians.

    benches/sensitivities                                  # or --tolerances 1e-6,1e-9 --rounds 9 --core 1

heyoka integrates 2 + 2·1218 equations in its compact mode; in the default mode their compilation takes hours. Compilation is not counted.
"""
import argparse
import os
import statistics
import sys
import time

from program import ROOT, Program

os.environ.setdefault("TBB_NUM_THREADS", "1")
sys.path.insert(0, str(ROOT / "tests" / "references"))

import heyoka as hy  # noqa: E402
import numpy as np  # noqa: E402
from problems import network_weights  # noqa: E402

END = 20.0


class Heyoka:
    def __init__(self, tolerance):
        weights = network_weights()
        x, y = hy.make_vars("x", "y")
        field = hy.model.ffnn(inputs=[x, y], nn_hidden=[32, 32], n_out=2, activations=[hy.tanh, hy.tanh, lambda e: e],
                              nn_wb=[hy.par[i] for i in range(len(weights))])
        system = hy.var_ode_sys([(x, field[0]), (y, field[1])], hy.var_args.params, order=1)
        begin = time.perf_counter()
        self.solver = hy.taylor_adaptive(system, [1.0, 0.5], tol=tolerance, pars=weights, compact_mode=True)
        self.compilation = time.perf_counter() - begin
        self.start = self.solver.state.copy()

    def solve(self):
        self.solver.time = 0.0
        self.solver.state[:] = self.start
        begin = time.perf_counter()
        outcome = self.solver.propagate_until(END)[0]
        seconds = time.perf_counter() - begin
        assert outcome == hy.taylor_outcome.time_limit
        return 1e6 * seconds

    def round(self):
        return statistics.median(self.solve() for _ in range(5))

    def gradient(self):
        """Matrices row by row, then all biases."""
        return self.solver.state[2:].reshape(2, -1).sum(axis=0)


def in_heyokas_order(gradient):
    """Ours is layer by layer."""
    w1, b1, w2, b2, w3, b3 = np.split(gradient, np.cumsum([64, 32, 1024, 32, 64]))
    return np.concatenate([w1, w2, w3, b1, b2, b3])


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--tolerances", default="1e-6,1e-9")
    arguments.add_argument("--rounds", type=int, default=7)
    arguments.add_argument("--core", type=int, default=0)
    options = arguments.parse_args()
    ours = Program("sensitivities")
    print("| tolerance | plain solve, µs | gradient, µs | heyoka's, µs | ratio | largest difference | heyoka's compilation, s |")
    print("|---|---|---|---|---|---|---|")
    for tolerance in options.tolerances.split(","):
        peer = Heyoka(float(tolerance))
        for process in [0, ours.process.pid]:
            os.sched_setaffinity(process, {options.core})
        pairs = []
        for _ in range(options.rounds):
            plain, mine, *gradient = (float(number) for number in ours.ask(tolerance).split())
            pairs.append((plain, mine, peer.round()))
        plain, mine, theirs = (statistics.median(pair[i] for pair in pairs) for i in range(3))
        ratio = statistics.median(pair[2] / pair[1] for pair in pairs)
        difference = np.abs(in_heyokas_order(np.array(gradient)) - peer.gradient()).max()
        print(f"| {tolerance} | {plain:.1f} | {mine:.1f} | {theirs:.0f} | {ratio:.1f} | {difference:.1e} | {peer.compilation:.0f} |",
              flush=True)


if __name__ == "__main__":
    main()
