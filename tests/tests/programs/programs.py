"""Random vector fields for the comparison of the compiler with the interpreter: writes programs.rs. The seeds are fixed.

    python programs.py
"""
import random
from dataclasses import dataclass

PROGRAMS = 40
ENTIRE = ["sin", "cos", "tanh", "sigmoid", "softplus", "atan", "asinh", "erf"]
POSITIVE = ["sqrt", "ln", "cbrt", "recip"]
BOUNDED = ["exp", "tan", "sinh", "cosh", "asin", "acos", "atanh"]
SUM, PRODUCT, ATOM = range(3)


@dataclass
class Text:
    """An expression and how tightly it binds."""
    text: str
    level: int

    def at(self, level):
        return self.text if self.level >= level else f"({self.text})"

    @property
    def operand(self):
        return self.at(ATOM)


class Writer:
    """Writes expressions in the names that are known."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.names = ["t", "x", "y", "z"]

    def choice(self, items):
        return self.random.choice(items)

    def number(self):
        return repr(round(self.random.uniform(0.2, 2.0), 2))

    def series(self, depth):
        """An expression that depends on time."""
        if depth == 0:
            return Text(self.choice(self.names), ATOM)
        a, b = self.series(depth - 1), self.series(self.random.randrange(depth))
        rule = self.choice([self.sum, self.product, self.product, self.quotient, self.power, self.function, self.function])
        return rule(a, b)

    def sum(self, a, b):
        return Text(self.choice([
            f"{a.text} + {b.at(PRODUCT)}",
            f"{a.text} - {b.at(PRODUCT)}",
            f"{a.text} + {self.number()} * {b.at(ATOM)} - {self.number()}",
            f"{self.number()} - {b.at(PRODUCT)} - q * {a.operand}",
        ]), SUM)

    def product(self, a, b):
        return Text(self.choice([
            f"{a.at(PRODUCT)} * {b.operand}",
            f"{self.number()} * {a.operand} * {b.operand}",
            f"p * {a.operand} * {b.operand}",
            f"-{a.operand} * {b.operand}",
            f"{a.at(PRODUCT)} * {a.operand}",
        ]), PRODUCT)

    def quotient(self, a, b):
        return Text(f"{a.at(PRODUCT)} / {self.positive(b)}", PRODUCT)

    def power(self, a, b):
        return Text(self.choice([
            f"{a.operand}.powi({self.choice([2, 3, 4, 5, 7])})",
            f"{self.positive(a)}.powi({self.choice([-1, -2, -3])})",
            f"{self.positive(a)}.powf({self.choice(['0.5', '1.5', '-1.5', '-0.3', '2.5'])})",
            f"{self.positive(a)}.hypot({b.text})",
        ]), ATOM)

    def function(self, a, b):
        return Text(self.choice([
            f"{a.operand}.{self.choice(ENTIRE)}()",
            f"{a.operand}.{self.choice(ENTIRE)}()",
            f"{self.positive(a)}.{self.choice(POSITIVE)}()",
            f"(0.3 * {a.operand}.sin()).{self.choice(BOUNDED)}()",
            f"(1.0 + {self.positive(a)}).acosh()",
            f"{a.operand}.mul_add({b.text}, {self.choice(self.names)})",
        ]), ATOM)

    def positive(self, a):
        return f"({self.number()} + {a.operand} * {a.operand})"


def loop(writer):
    """Sums over elements and pairs, with indices that wrap around."""
    return [
        f"let mut sum = {writer.series(1).text};",
        "let parts = [x, y, z];",
        "for i in 0..3 {",
        "    for j in i + 1..3 {",
        f"        sum += {writer.number()} * parts[i] * parts[j];",
        "    }",
        f"    sum {writer.choice(['-=', '+='])} {writer.number()} * parts[(i + 1) % 3].{writer.choice(ENTIRE)}();",
        "}",
    ]


def program(index):
    writer = Writer(1000 + index)
    lines = []
    for name in ["a", "b", "c"][:writer.random.randrange(4)]:
        lines.append(f"let {name} = {writer.series(writer.random.randrange(1, 4)).text};")
        writer.names.append(name)
    if writer.random.random() < 0.4:
        lines += loop(writer)
        writer.names.append("sum")
    lines.append("[" + ", ".join(writer.series(writer.random.randrange(1, 4)).text for _ in range(3)) + "]")
    start = [round(writer.random.uniform(-1.2, 1.2), 3) for _ in range(3)]
    if index % 8 == 0:
        start[index // 8 % 3] = 0.0
    p, q = (round(writer.random.uniform(-1.5, 1.5), 3) for _ in range(2))
    body = "".join(f"        {line}\n" for line in lines)
    return f"    program_{index:02}({start}, {p}, {q}) = {{\n{body}    }}\n"


def main():
    with open("programs.rs", "w") as file:
        file.write("// Written by programs.py: random vector fields, with start and parameters.\n\nprograms! { [t x y z p q]\n")
        file.write("\n".join(program(i) for i in range(PROGRAMS)) + "}\n")


if __name__ == "__main__":
    main()
