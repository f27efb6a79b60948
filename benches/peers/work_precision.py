"""Work–precision diagrams: the time of a solve against its true error, for the ten problems.

    benches/work_precision                             # all, into benches/pictures
    benches/work_precision --problems lorenz,kepler

Ours and heyoka's (the faster of its default and fast_math modes; the default for large systems) are timed here in turn, the
Runge–Kutta methods by the program `runge-kutta points`, all on one core. A point is the median over five rounds, each of at least
60 ms of solves at one tolerance, and the largest error of a component of the end state.
"""
import argparse
import os
import statistics
import subprocess

import compare
import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt  # noqa: E402

FOLDER = compare.ROOT / "benches" / "pictures"
RUNGE_KUTTA = compare.ROOT / "benches" / "runge_kutta" / "target" / "release" / "runge-kutta"
TOLERANCES = [10.0 ** -k for k in range(2, 16)] + [compare.EPSILON]
ROUNDS = 5
SHORT = [1e-3, 1e-6, 1e-9, 1e-12, compare.EPSILON]
STYLES = {"this project": ("C3", "o"), "heyoka": ("C0", "s"), "Dop853": ("C2", "^"), "RKV98": ("C1", "v")}


def our_points(name, ours):
    for tolerance in TOLERANCES:
        microseconds, _, error = ours.round(name, tolerance)
        yield error, microseconds


def heyoka_points(solvers, truth):
    for solver in solvers:
        microseconds, _ = solver.round()
        yield solver.error(truth), microseconds


def runge_kutta_points(name):
    lines = subprocess.run([RUNGE_KUTTA, "points", name], check=True, capture_output=True, text=True).stdout.splitlines()
    rows = [line.split() for line in lines]
    return {method: [(float(e), float(t)) for m, e, t in rows if m == method] for method in ("Dop853", "RKV98")}


def measured(name, ours, truth):
    """The curves, all methods in turn in each round."""
    tolerances = SHORT if name in compare.LARGE else TOLERANCES
    solvers = [compare.Heyoka.best(name, tolerance) for tolerance in tolerances]
    rounds = []
    for _ in range(ROUNDS):
        curves = {"this project": list(our_points(name, ours)), "heyoka": list(heyoka_points(solvers, truth))}
        rounds.append(curves | runge_kutta_points(name))
    return {method: medians([curves[method] for curves in rounds]) for method in STYLES}


def medians(rounds):
    return [(points[0][0], statistics.median(time for _, time in points)) for points in zip(*rounds)]


def draw(name, curves):
    figure, axes = plt.subplots(figsize=(5.2, 3.6), layout="constrained")
    for method, points in curves.items():
        # Errors of 0 cannot be drawn, and those above 1e-2 show a method that has lost the orbit.
        points = sorted((e, t) for e, t in points if 0.0 < e < 1e-2)
        color, marker = STYLES[method]
        axes.loglog(*zip(*points), color=color, marker=marker, markersize=3.5, linewidth=1.2, label=method)
    axes.invert_xaxis()
    axes.set(title=name.replace("_", " "), xlabel="error of the end state", ylabel="time of a solve, µs")
    axes.grid(which="major", linewidth=0.4)
    axes.legend(frameon=False)
    FOLDER.mkdir(exist_ok=True)
    figure.savefig(FOLDER / f"{name}.svg", metadata={"Date": None})
    plt.close(figure)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--problems", default=",".join(compare.PROBLEMS))
    arguments.add_argument("--core", type=int, default=0)
    options = arguments.parse_args()
    ours, truths = compare.Ours("compare"), compare.references()
    for process in [0, ours.process.pid]:
        os.sched_setaffinity(process, {options.core})
    compare.hy.set_nthreads(1)
    matplotlib.rcParams.update({"svg.hashsalt": "work-precision", "svg.fonttype": "none", "font.size": 9})
    for name in options.problems.split(","):
        draw(name, measured(name, ours, truths[name]))


if __name__ == "__main__":
    main()
