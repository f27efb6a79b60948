"""How much heyoka's own error at Lorenz' problem and the tolerance 2^-52 depends on chance.

Rounding alone is left there, amplified 10^8 times by the chaos, so that each way to round gives another error. This prints the
errors of the default and three other modes at orders 19 to 21, and their median.

    python heyoka_spread.py
"""
import statistics
from decimal import Decimal
from pathlib import Path

import heyoka as hy
from problems import PROBLEMS

MODES = [{}, {"compact_mode": True}, {"fast_math": True}, {"high_accuracy": True}]
# heyoka's order follows from the tolerance, and its steps from the order.
TOLERANCES = {19: 3e-16, 20: 2.0 ** -52, 21: 3e-17}


def reference(name):
    blocks = (Path(__file__).parent / "problems.txt").read_text().strip().split("\n\n")[1:]
    return next([Decimal(x) for x in rest] for title, *rest in (block.split("\n") for block in blocks) if title == name)


def error(name, truth, tolerance, mode):
    equations, start, end = PROBLEMS[name]()
    solver = hy.taylor_adaptive(equations, list(start), tol=tolerance, **mode)
    solver.propagate_until(end)
    return solver.order, float(max(abs(Decimal(float(x)) - y) for x, y in zip(solver.state, truth)))


def main():
    truth = reference("lorenz")
    errors = []
    for order, tolerance in TOLERANCES.items():
        for mode in MODES:
            used, found = error("lorenz", truth, tolerance, mode)
            assert used == order
            errors.append(found)
            print(order, *mode, f"{found:.1e}")
    print(f"median {statistics.median(errors):.1e}")


if __name__ == "__main__":
    main()
