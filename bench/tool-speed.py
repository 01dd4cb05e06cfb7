#!/usr/bin/env python3
"""Measures what parfold adds to parsing a large C file.

  bench/tool-speed.py [--parfold PATH] [--rounds N] [--lines N]

Generates a file (generate.py), runs 'clang-19 -fsyntax-only', 'parfold
--no-recheck' and 'parfold' on it in turn, and prints medians of the CPU time
(user and system, which a busy machine disturbs less than wall time) and the
ratios to clang. parfold's own check of its output parses the file a second
time, so it is shown apart. The bar: without it, less than 1.15 times clang.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys

import generate

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FLAGS = ["-std=c11", "-O2", "-Wall"]
BAR = 1.15


def cpu_seconds(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime - before.ru_utime) + (after.ru_stime - before.ru_stime)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--parfold", default=os.path.join(ROOT, "build/release/bin/parfold"))
    add("--clang", default="clang-19")
    add("--rounds", type=int, default=15)
    add("--lines", type=int, default=20000)
    add("--out", default=os.path.join(ROOT, "build/bench"))
    options = parser.parse_args()

    os.makedirs(options.out, exist_ok=True)
    source = os.path.join(options.out, "large.c")
    with open(source, "w", encoding="utf-8") as file:
        file.write(generate.generate(options.lines))
    commands = {
        "clang -fsyntax-only": [options.clang, "-fsyntax-only", *FLAGS, source],
        "parfold --no-recheck": [options.parfold, "--no-recheck", source, "--", *FLAGS],
        "parfold": [options.parfold, source, "--", *FLAGS],
    }
    samples = {name: [] for name in commands}
    for command in commands.values():
        cpu_seconds(command)  # not counted: fills the file cache
    for _ in range(options.rounds):
        for name, command in commands.items():
            samples[name].append(cpu_seconds(command))

    median = {name: statistics.median(figures) for name, figures in samples.items()}
    clang = median["clang -fsyntax-only"]
    for name, seconds in median.items():
        print(f"{name:<22} {seconds * 1000:8.1f} ms {seconds / clang:6.2f} of clang")
    met = median["parfold --no-recheck"] < BAR * clang
    print(f"The bar, {BAR} without recheck: {'met' if met else 'missed'}")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
