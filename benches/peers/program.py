"""A program of this project that answers lines, and how its core and that of a peer are set."""
import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class Program:
    """`src/bin/NAME.rs`, built and started; each line it is asked is answered by a line."""

    def __init__(self, name):
        build = ["cargo", "build", "--release", "--quiet", "--manifest-path", ROOT / "benches" / "Cargo.toml", "--bin", name]
        subprocess.run(build, check=True, env=os.environ | {"CARGO_TARGET_DIR": str(ROOT / "target")})
        self.process = subprocess.Popen([ROOT / "target" / "release" / name], text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline()
