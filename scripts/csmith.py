#!/usr/bin/env python3
"""Looks for wrong rewrites in programs of Csmith, which knows nothing of parfold.

  csmith.py [options]      needs Debian's packages csmith, libcsmith-dev and cvise

Csmith writes whole programs without undefined behaviour that print a checksum
of their variables. They are full of what no programmer would write: counters
that are global, elements or members, pointers to pointers, bit-fields, packed
structures, unions, assignments within conditions. Each seed chooses among these,
and makes loops more frequent than Csmith does (STATEMENTS below).

What is done with a program is what fuzz.py does: see there. A program that
parfold leaves as it is costs next to nothing. One that does not end within five
seconds, or that does something undefined after all, is skipped and counted.

The exit status is 1 if there are findings.
"""

import argparse
import os
import random
import re
import shlex
import shutil
import sys

sys.dont_write_bytecode = True

import fuzz  # beside this script

HEADERS = os.environ.get("CSMITH_INCLUDE", "/usr/include/csmith")
RUNTIME = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "runtime")
FLAGS = [*fuzz.C, f"-I{HEADERS}", f"-I{RUNTIME}"]
# Up to which of 100 a statement is of this kind. Csmith wants them different.
STATEMENTS = """
[statement_prob,statement_block_prob=0,statement_ifelse_prob=12,statement_for_prob={},\
statement_return_prob=56,statement_continue_prob=59,statement_break_prob=61,\
statement_goto_prob=62,statement_arrayop_prob=75,statement_assign_prob=100]
"""
# Each is given or left out. (Built-in functions are those of some processor.)
FEATURES = "arrays bitfields comma-operators consts divs embedded-assigns jumps longlong".split()
FEATURES += "packed-struct pointers structs unions volatiles inline-function".split()
RARELY = {"volatiles": 0.15, "jumps": 0.15, "arrays": 0.95, "structs": 0.6}
OPTIONS = [
    [],
    ["--guard=none"],
    ["--guard=none"],
    ["--guard=version", "--min-trips=1"],
    ["--guard=clause", "--min-trips=1"],
    ["--strategy=thread-array", "--guard=none"],
    ["--strategy=thread-array", "--guard=version", "--min-trips=1"],
    ["--tune-threads", "--guard=version", "--min-trips=1"],
    ["--fp=reproducible", "--guard=none"],
]


def program_options(choose):
    """How Csmith is called: small and plain, or with everything."""
    for feature in FEATURES:
        yield f"--{'' if choose.random() < RARELY.get(feature, 0.5) else 'no-'}{feature}"
    limits = {
        "max-funcs": (2, 8),
        "max-block-size": (3, 5),
        "max-block-depth": (2, 5),
        "max-expr-complexity": (1, 5),
        "max-array-dim": (1, 3),
        "max-array-len-per-dim": (3, 10),
        "max-pointer-depth": (1, 3),
        "max-struct-fields": (2, 8),
    }
    for name, (least, most) in limits.items():
        yield from (f"--{name}", str(choose.randint(least, most)))


class Csmith(fuzz.Campaign):
    """All seeds of a run. A program is one finding, whatever is wrong in it."""

    functions = r"func_\d+"
    whole = None

    def prepare(self, seed, folder):
        choose = random.Random(seed)
        source, odds = os.path.join(folder, "all.c"), os.path.join(folder, "odds.txt")
        with open(odds, "w", encoding="utf-8") as file:
            file.write(STATEMENTS.format(choose.choice((30, 45, 55))))
        options, with_float = list(program_options(choose)), choose.random() < 0.15
        command = ["csmith", "--seed", str(seed), "--concise", "--quiet", *options]
        command += ["--float"] * with_float + ["--probability-configuration", odds]
        status, text, errors = fuzz.execute(command, 10)
        if status or not text:
            # It gives up now and then; then this is a program without loops.
            self.note(f"csmith: {errors.strip()[-80:] or status}")
            text = "int main(void) { return 0; }\n"
        with open(source, "w", encoding="utf-8") as file:
            file.write(text)
        return self.setting(choose, seed, with_float), source

    def setting(self, choose, seed, with_float):
        more = choose.choice(OPTIONS) + ["--kinds=+doall"] * (choose.random() < 0.6)
        # The checksum has all bits of a number.
        more = ["--fp=strict" if x.startswith("--fp") and with_float else x for x in more]
        more += ["--fp=strict"] * (with_float and "--fp=strict" not in more)
        compiler = fuzz.COMPILERS[seed // 2 % 2]
        level = choose.choice(["-O0", "-O1", "-O2", "-O3"])
        orders = [
            {"OMP_NUM_THREADS": n, "TEAMS_ORDER": str(choose.randint(0, 9))} for n in ("3", "8")
        ]
        builds = [
            [fuzz.COMPILERS[0], ["-O0", "-fopenmp", fuzz.TURNS], orders],
            [compiler, [level, "-fopenmp"], [{"OMP_NUM_THREADS": n} for n in fuzz.TEAMS]],
        ]
        if self.options.quick:
            builds = [builds[seed % 2]]
        before, shuffled = choose.choice(["-O0", "-O1"]), choose.random() < 0.3
        return fuzz.Setting(
            [*shlex.split(self.options.parfold), *more],
            *(before, shuffled, seed % 4 == 0, builds, FLAGS, 5),
        )

    def complain(self, seed, what):
        with self.lock:
            self.invalid += 1
        # Numbers and names would make every complaint another one.
        what = re.sub(r"\S*?(\w+\.[ch]):[\d:]+ |-?\d{2,}|0x\w+", r"\1 ", what.splitlines()[0])
        self.note(what)
        if not self.options.keep:
            shutil.rmtree(os.path.join(self.options.work, f"seed{seed}"))

    def blame(self, seed, whole, folder):
        wrong = whole.sanitize()
        if wrong and not wrong.startswith("reads"):
            self.complain(seed, wrong)
        else:
            self.report(seed, "all", whole, folder)

    def summary(self):
        super().summary()
        print(f"{self.changed} programs changed; skipped:", end=" ")
        print(", ".join(f"{n} {what}" for what, n in self.notes.most_common()) or "none")
        return 1 if self.findings else 0


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--seed", type=int, default=1, help="the first seed; default: 1")
    add("--count", type=int, default=10, help="so many programs; default: 10")
    fuzz.add_options(parser, "/tmp/csmith")
    options = parser.parse_args()
    options.work = os.path.abspath(options.work)
    options.share, options.sanitize = 0, False
    campaign = Csmith(options)
    return campaign.run(range(options.seed, options.seed + options.count))


if __name__ == "__main__":
    sys.exit(main())
