"""Pairs this project with heyoka: the same core, the same problems, whole solves in turn (A B A B), medians.

    benches/compare                                        # all ten problems at both tolerances
    benches/compare --ensemble                             # a trajectory among 256, against heyoka's best batch mode
    benches/compare --problems lorenz,kepler --tolerances 1e-9 --rounds 9 --core 1

A round is a run of solves of at least 60 ms by each program, of which the median counts; the table shows the medians of the
rounds, and of the ratios of each round. Errors are the largest component of end state minus reference (tests/references).

Tolerances do not mean the same to both. So that times are compared at equal true error, ours is the largest near heyoka's at which
our error is not larger, but not below 2^-52; --same-tolerance leaves it.
"""
import argparse
import os
import statistics
import sys
import time
from decimal import Decimal, getcontext

from program import ROOT, Program

os.environ.setdefault("TBB_NUM_THREADS", "1")
sys.path.insert(0, str(ROOT / "tests" / "references"))

import heyoka as hy  # noqa: E402
import numpy as np  # noqa: E402
from problems import PROBLEMS  # noqa: E402

getcontext().prec = 50
ROUND = 0.06
EPSILON = 2.0 ** -52
LARGE = ["outer_solar_system", "pleiades", "mlp_ffnn"]


def references():
    blocks = (ROOT / "tests" / "references" / "problems.txt").read_text().strip().split("\n\n")[1:]
    return {name: [Decimal(x) for x in rest] for name, *rest in (block.split("\n") for block in blocks)}


class Heyoka:
    """An adaptive integrator of heyoka, compiled before the clock starts."""

    def __init__(self, name, tolerance, **mode):
        equations, start, self.end = PROBLEMS[name]()
        self.start = np.array(start)
        self.solver = hy.taylor_adaptive(equations, list(start), tol=tolerance, **mode)

    def solve(self):
        self.solver.time = 0.0
        self.solver.state[:] = self.start
        begin = time.perf_counter()
        result = self.solver.propagate_until(self.end)
        seconds = time.perf_counter() - begin
        assert result[0] == hy.taylor_outcome.time_limit
        return seconds, int(result[3])

    def round(self):
        times = []
        begin = time.perf_counter()
        while time.perf_counter() - begin < ROUND or len(times) < 5:
            seconds, steps = self.solve()
            times.append(seconds)
        return 1e6 * statistics.median(times), steps

    def error(self, reference):
        return float(max(abs(Decimal(float(x)) - truth) for x, truth in zip(self.solver.state, reference)))


    @classmethod
    def best(cls, name, tolerance):
        """The faster of the default and the fast_math mode; of large systems, which take long to compile, the default."""
        modes = [{}] if name in LARGE else [{}, dict(fast_math=True)]
        solvers = [cls(name, tolerance, **mode) for mode in modes]
        return min(solvers, key=lambda solver: min(solver.solve()[0] for _ in range(20)))


class HeyokaBatch:
    """A batch of heyoka: trajectories that start from 1 + k*1e-9 times the state, in the lanes of one integrator."""

    def __init__(self, name, tolerance, lanes, **mode):
        equations, start, self.end = PROBLEMS[name]()
        self.start = np.array([[x * (1.0 + 1e-9 * k) for k in range(lanes)] for x in start])
        self.lanes = lanes
        self.solver = hy.taylor_adaptive_batch(equations, self.start.copy(), tol=tolerance, **mode)

    def solve(self):
        self.solver.set_time(0.0)
        self.solver.state[:] = self.start
        begin = time.perf_counter()
        self.solver.propagate_until(self.end)
        seconds = time.perf_counter() - begin
        assert all(result[0] == hy.taylor_outcome.time_limit for result in self.solver.propagate_res)
        return seconds / self.lanes, int(self.solver.propagate_res[0][3])

    round = Heyoka.round

    def error(self, reference):
        return float(max(abs(Decimal(float(x)) - truth) for x, truth in zip(self.solver.state[:, 0], reference)))

    @classmethod
    def best(cls, name, tolerance):
        """The fastest of the modes: 4 or 8 lanes; with 512-bit registers; with fast_math, or of large systems with compact code."""
        modes = [dict(lanes=4), dict(lanes=8), dict(lanes=8, force_avx512=True)]
        modes += [dict(mode, **(dict(compact_mode=True) if name in LARGE else dict(fast_math=True))) for mode in modes]
        return min((cls(name, tolerance, **mode) for mode in modes), key=lambda batch: batch.round()[0])


class Ours(Program):
    """A program which answers each line `problem tolerance` with `microseconds steps error`."""

    def round(self, name, tolerance):
        microseconds, steps, error = self.ask(f"{name} {tolerance!r}").split()
        return float(microseconds), int(steps), float(error)


def matching_tolerance(name, tolerance, peer_error, ours):
    """The largest tolerance near the given one, in steps of a quarter, at which our error is not larger than the peer's."""
    accurate = lambda t: ours.round(name, t)[2] <= peer_error
    while not accurate(tolerance) and tolerance > EPSILON:
        tolerance = max(tolerance / 1.25, EPSILON)
    while accurate(1.25 * tolerance):
        tolerance *= 1.25
    return tolerance


def compare(name, tolerance, options, ours, truth):
    peer = (HeyokaBatch if options.ensemble else Heyoka).best(name, tolerance)
    peer.solve()
    peer_error = peer.error(truth)
    own = tolerance if options.same_tolerance else matching_tolerance(name, tolerance, peer_error, ours)
    pairs = [(ours.round(name, own), peer.round()) for _ in range(options.rounds)]
    ours_us, peer_us = (statistics.median(pair[i][0] for pair in pairs) for i in range(2))
    ratio = statistics.median(b[0] / a[0] for a, b in pairs)
    (_, steps, error), (_, peer_steps) = pairs[-1]
    print(f"| {name} | {own:.1e} | {ours_us:.1f} | {steps} | {ours_us / steps:.3f} | {error:.1e} | {tolerance:.1e} "
          f"| {peer_us:.1f} | {peer_steps} | {peer_us / peer_steps:.3f} | {peer_error:.1e} | {ratio:.2f} |", flush=True)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--problems", default=",".join(PROBLEMS))
    arguments.add_argument("--tolerances", default=f"{EPSILON!r},1e-9")
    arguments.add_argument("--rounds", type=int, default=7)
    arguments.add_argument("--ensemble", action="store_true")
    arguments.add_argument("--same-tolerance", action="store_true")
    arguments.add_argument("--core", type=int, default=0)
    options = arguments.parse_args()
    ours, truths = Ours("compare_ensemble" if options.ensemble else "compare"), references()
    for process in [0, ours.process.pid]:
        os.sched_setaffinity(process, {options.core})
    hy.set_nthreads(1)
    print("| problem | tolerance | µs | steps | µs/step | error | heyoka: tolerance | µs | steps | µs/step | error | ratio |")
    print("|---|---|---|---|---|---|---|---|---|---|---|---|")
    for name in options.problems.split(","):
        for tolerance in options.tolerances.split(","):
            compare(name, float(tolerance), options, ours, truths[name])


if __name__ == "__main__":
    main()
