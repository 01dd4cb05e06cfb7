#!/usr/bin/env python3
"""Measures parfold's output against the serial loop and hand-written OpenMP.

  bench/run.py [--quick] [--threads N] [--compilers "gcc clang-19"] ...

Builds bench/ with each compiler in five variants (serial, clause, readable,
parfold, reproducible; see bench/README.md), runs them interleaved, prints ratios of medians,
and writes results.json and results.svg to build/bench. The last lines compare
the figures with the project's bar; the exit status is 1 where it is missed and
--check-bar is given.
"""

import argparse
import json
import os
import platform
import shlex
import statistics
import subprocess
import sys

import plot

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
VARIANTS = ["serial", "clause", "readable", "parfold", "reproducible"]
SIZES = [*(10**e for e in range(3, 8)), 5 * 10**7, 10**8]

# The bar, on medians with two threads.
OF_READABLE = 0.97  # for n >= LARGE, of the speed of "readable"
OF_CLAUSE = 1.0  # likewise, of the speed of "clause"
OF_SERIAL = 1.0  # for every n, of the speed of "serial"
OF_PARFOLD = 1 / 1.1  # for n >= LARGE, "reproducible" of the speed of "parfold"
# At n = 10^7, for double, float, int and long.
ARGMAX = 0.95  # of the speed of "readable", which looks for the value only
# Of the speed of "serial".
FIND_EARLY = 1 / 1.2
FIND_NONE = 1.7
SLOWER = {"find-early": FIND_EARLY}  # other kernels are never slower than serial
LARGE = 10**6
NOISE = 0.03  # differences below this are not told apart by medians


def command_line():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--parfold", default=os.path.join(ROOT, "build/release/bin/parfold"))
    add("--parfold-args", default="", help="more arguments for parfold")
    add("--compilers", default="gcc clang-19", help="default: %(default)s")
    add("--threads", type=int, default=2, help="default: %(default)s")
    add("--rounds", type=int, default=15, help="samples per figure, default: %(default)s")
    add("--sizes", default=" ".join(map(str, SIZES)), help="default: %(default)s")
    add("--quick", action="store_true", help="five rounds, up to 10^6 elements")
    add("--out", default=os.path.join(ROOT, "build/bench"), help="folder of the results")
    add("--check-bar", action="store_true", help="exit 1 where the bar is missed")
    options = parser.parse_args()
    options.sizes = [int(size) for size in options.sizes.split()]
    if options.quick:
        options.rounds = min(options.rounds, 5)
        options.sizes = [size for size in options.sizes if size <= 10**6]
    return options


def execute(command, **more):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, **more).stdout


def rewrite(options, variant, *more):
    """parfold's rewrite of kernels.c, as a file in the output folder."""
    path = os.path.join(options.out, f"{variant}.c")
    text = execute(
        [options.parfold, "--quiet", "--print=source", *shlex.split(options.parfold_args), *more]
        + [os.path.join(HERE, "kernels.c"), "--", "-std=c11", "-O3", f"-DVARIANT={variant}"]
    )
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def build(options, compiler, rewritten, reproducible):
    """The driver with all variants in it."""
    program = os.path.join(options.out, f"driver-{compiler}")
    flags = ["-std=c11", "-O3", "-Wall", "-Wextra", f"-I{HERE}"]
    objects = []
    for variant, source, more in [
        ("serial", "kernels.c", []),
        ("clause", "clause.c", ["-fopenmp"]),
        ("readable", "readable.c", ["-fopenmp"]),
        ("parfold", rewritten, ["-fopenmp"]),
        ("reproducible", reproducible, ["-fopenmp"]),
    ]:
        objects.append(f"{program}-{variant}.o")
        execute(
            [compiler, *flags, *more, f"-DVARIANT={variant}", "-c"]
            + [os.path.join(HERE, source), "-o", objects[-1]]
        )
    driver = os.path.join(HERE, "driver.c")
    execute([compiler, *flags, "-fopenmp", driver, *objects, "-o", program, "-lm"])
    return program


def measure(options, compiler, program):
    """One row per kernel and size, with the medians of all variants."""
    milliseconds = "1" if options.quick else "4"
    output = execute(
        [program, str(options.rounds), milliseconds, *map(str, options.sizes)],
        env={**os.environ, "OMP_NUM_THREADS": str(options.threads)},
    )
    samples = {}
    for line in output.splitlines():
        where, figures = line.split(": ")
        samples.setdefault(tuple(where.split()), []).append([float(f) for f in figures.split()])
    rows = []
    for (kernel, n), rounds in samples.items():
        row = {"compiler": compiler, "kernel": kernel, "n": int(n)}
        for variant, figures in zip(VARIANTS, zip(*rounds)):
            row[variant] = statistics.median(figures)
        rows.append(row)
    return rows


def print_rows(rows):
    print(f"\n{rows[0]['compiler']}: speed relative to the serial loop")
    print(f"{'kernel':<16} {'n':>10} {'serial ns':>12}", *(f"{v:>9.9}" for v in VARIANTS[1:]),
          "  of clause of readable of parfold")
    for row in sorted(rows, key=lambda row: (row["kernel"], row["n"])):
        speeds = [row["serial"] / row[variant] for variant in VARIANTS[1:]]
        print(
            f"{row['kernel']:<16} {row['n']:>10} {row['serial']:>12.0f}",
            *(f"{speed:>9.2f}" for speed in speeds),
            f"{row['clause'] / row['parfold']:>11.2f} {row['readable'] / row['parfold']:>11.2f}"
            f"{row['parfold'] / row['reproducible']:>11.2f}",
        )


def misses(rows):
    """Where the bar is missed, in words."""
    for row in rows:
        where = f"{row['compiler']} {row['kernel']} n={row['n']}"

        def demand(other, ratio, variant="parfold"):
            speed = row[other] / row[variant]
            if speed < ratio - NOISE:
                yield f"{where}: {variant} {speed:.2f} of {other}, bar {ratio:.2f}"

        kernel, n = row["kernel"], row["n"]
        yield from demand("serial", SLOWER.get(kernel, OF_SERIAL))
        if n >= LARGE:
            if not kernel.startswith("argmax"):
                yield from demand("readable", OF_READABLE)
            yield from demand("clause", OF_CLAUSE)
            yield from demand("parfold", OF_PARFOLD, "reproducible")
            if kernel == "find-none":
                yield from demand("serial", FIND_NONE)
        if kernel.startswith("argmax") and n == 10**7:
            yield from demand("readable", ARGMAX)


def main():
    options = command_line()
    os.makedirs(options.out, exist_ok=True)
    rewritten = rewrite(options, "parfold")
    reproducible = rewrite(options, "reproducible", "--fp=reproducible")
    rows = []
    for compiler in options.compilers.split():
        rows += measure(options, compiler, build(options, compiler, rewritten, reproducible))
        print_rows([row for row in rows if row["compiler"] == compiler])
    results = {
        "machine": platform.processor() or platform.machine(),
        "cores": os.cpu_count(),
        "threads": options.threads,
        "rounds": options.rounds,
        "unit": "nanoseconds per call, median",
        "versions": {c: execute([c, "--version"]).splitlines()[0] for c in
                     options.compilers.split()},
        "rows": rows,
    }
    with open(os.path.join(options.out, "results.json"), "w", encoding="utf-8") as file:
        json.dump(results, file, indent=2)
        file.write("\n")
    with open(os.path.join(options.out, "results.svg"), "w", encoding="utf-8") as file:
        file.write(plot.speedups(rows, VARIANTS[1:], options.threads))
    missed = list(misses(rows))
    print(f"\nThe bar (differences below {NOISE:.0%} are noise):", "missed" if missed else "met")
    for miss in missed:
        print(" ", miss)
    return 1 if missed and options.check_bar else 0


if __name__ == "__main__":
    sys.exit(main())
