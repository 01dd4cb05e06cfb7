#!/usr/bin/env python3
"""Looks for wrong rewrites: random C programs, before and after.

  fuzz.py [options]

Every seed is a program of many small functions: loops in all forms, mostly
legal, with a twist now and then. parfold rewrites it as if every loop paid. The
original and the rewritten program are compiled and run on 1, 2 and 3 threads,
and must print the same: results, counters, and all memory there is. A
difference, a crash, a hang, or text that does not compile is a finding, and
with --sanitize what sanitizers object to in the new text. It is cut down to the
function, then line by line, and left in WORK/SEED-FUNCTION. What sanitizers
object to in the original is no finding, but the generator's fault. In the end
is told what has been rewritten, since a run in which that is little proves
little.

The programs are written by fuzz_grammar.py, with the folds of fuzz_folds.py and
the memory of fuzz_memory.py.

  fuzz.py --seed 1 --count 100           seeds 1 to 100
  fuzz.py --seed 17 --count 1 --keep     one of them, whose programs stay

Needs gcc and clang; is no part of scripts/test.sh. The exit status is 1 if
there are findings.
"""

import argparse
import collections
import concurrent.futures
import json
import os
import re
import shlex
import subprocess
import sys

sys.dont_write_bytecode = True
from fuzz_grammar import Program

CALM = {"OMP_WAIT_POLICY": "passive", "KMP_BLOCKTIME": "0", "OMP_DYNAMIC": "false"}
# A program may ask for more memory than there is, and live with that.
CALM["ASAN_OPTIONS"] = "allocator_may_return_null=1"
SANITIZED = ["-O1", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]

Outcome = collections.namedtuple("Outcome", "loops rewritten tags kinds strategies findings invalid")


def execute(command, limit=120, **env):
    """(exit status or 'hangs', output, errors)"""
    try:
        done = subprocess.run(
            ["nice", "-n", "10", *command],
            env={**os.environ, **CALM, **env},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            timeout=limit,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return "hangs", "", ""
    return done.returncode, *(text.decode(errors="replace") for text in (done.stdout, done.stderr))


class Check:
    """Rewrites one text, and compares. 'fault' is what is wrong with parfold,
    'invalid' what is wrong with the text; most often both are empty."""

    def __init__(self, options, program, text, stem, teams=("1", "2", "3")):
        self.fault, self.invalid, self.output, self.loops = "", "", "", []
        self.source = stem + ".c"
        self.result = self.tested = stem + ".omp.c"
        with open(self.source, "w", encoding="utf-8") as file:
            file.write(text)
        report = stem + ".json"
        self.command = [options.parfold, *program.arguments]
        status, written, errors = execute(
            [*self.command, "--quiet", "--print=source", f"--report=json:{report}", self.source]
            + ["--", "-std=gnu11", "-w"]
        )
        before = self.build("gcc", ["-O1"], self.source, stem + ".before")
        if before:
            self.invalid = "does not compile: " + before
        elif status != 0:
            self.fault, self.output = f"parfold: exit status {status}", errors[-2000:]
        if self.invalid or self.fault:
            return
        with open(report, encoding="utf-8") as file:
            self.loops = json.load(file)["loops"]
        with open(self.result, "w", encoding="utf-8") as file:
            file.write(written)
        self.tested = self.result
        if program.shuffles:
            self.tested = stem + ".shuffled.c"
            thread, team = "omp_get_thread_num()", "omp_get_num_threads()"
            shuffled = written.replace("schedule(static)", "schedule(static, 1)")
            shuffled = shuffled.replace(f" = {thread}", f" = {team} - 1 - {thread}")
            with open(self.tested, "w", encoding="utf-8") as file:
                file.write(shuffled)
        if written != text:
            self.compare(program.compiler, stem, teams)
            if options.sanitize and not (self.invalid or self.fault):
                self.output = self.sanitize(self.tested, "-fopenmp")
                self.fault = "sanitizers object" if self.output else ""

    def build(self, compiler, flags, source, binary):
        """The compiler's complaints."""
        status, _, errors = execute([compiler, "-std=gnu11", "-w", *flags, source, "-o", binary, "-lm"])
        return errors[-2000:] or str(status) if status else ""

    def compare(self, compiler, stem, teams):
        status, expected, _ = execute([stem + ".before"], limit=10)
        if status:
            self.invalid = f"exit status {status}"
            return
        broken = self.build(compiler, ["-O2", "-fopenmp"], self.tested, stem + ".after")
        if broken:
            self.fault, self.output = "the new text does not compile", broken
        for team in teams if not broken else ():
            status, got, _ = execute([stem + ".after"], limit=60, OMP_NUM_THREADS=team)
            ours, theirs = expected.splitlines(), got.splitlines()
            changed = [(a, b) for a, b in zip(ours, theirs) if a != b]
            changed += [(a, "") for a in ours[len(theirs) : len(theirs) + 1]]
            if status or expected != got:
                self.fault = f"exit status {status}" if status else "another result"
                self.fault += f" with {compiler}, {team} threads"
                self.output = "\n".join(f"- {a}\n+ {b}" for a, b in changed[:40])
                return

    def sanitize(self, source=None, *more):
        """What sanitizers say of a text, else of the one as it was."""
        source = source or self.source
        binary = source[:-2] + ".sanitized"
        broken = self.build("gcc", [*SANITIZED, *more], source, binary)
        status, _, output = execute([binary], limit=60, OMP_NUM_THREADS="3") if not broken else (1, "", broken)
        errors = re.findall(r".*(?:runtime error|ERROR).*", output)
        return (errors or [f"exit status {status}"])[0] if status else ""


def reduce(options, program, name, stem):
    """Takes lines and blocks out of a function as long as it stays wrong."""
    lines = next(f.text for f in program.functions if f.name == name)
    tries = options.tries
    for _ in range(2):
        at = len(lines) - 2
        while at > 1 and tries > 0:
            end, open_braces = at, 0
            while end < len(lines):
                code = lines[end].replace("/* { */", "")
                open_braces += code.count("{") - code.count("}")
                end += 1
                if open_braces <= 0:
                    break
            shorter = lines[:at] + lines[end:]
            if open_braces == 0 and lines[at].strip():
                tries -= 1
                found = Check(options, program, program.text(name, shorter), stem)
                if found.fault and not found.invalid and not found.sanitize():
                    lines = shorter
            at -= 1
            at = min(at, len(lines) - 2)
    return lines


def try_seed(options, seed):
    """One program."""
    folder = os.path.join(options.work, f"seed{seed}")
    os.makedirs(folder, exist_ok=True)
    program = Program(seed, options.functions, options.without)
    stem = os.path.join(folder, "all")
    whole = Check(options, program, program.text(), stem)
    loops = [x for x in whole.loops if re.fullmatch(r"f\d+", x["function"])]
    rewritten = [x for x in loops if x["status"] == "parallelized"]
    tags = collections.Counter(reason["tag"] for x in loops for reason in x["reasons"][:1])
    kinds = collections.Counter(kind for x in rewritten for kind in x["kind"])
    strategies = collections.Counter(x["strategy"] for x in rewritten)
    findings, invalid = [], whole.invalid
    if options.sanitize and not invalid:
        invalid = whole.sanitize()
    if whole.fault:
        # Which of the functions is it? Those named in changed lines, or any.
        names = set(re.findall(r"^- (f\d+) ", whole.output, flags=re.MULTILINE))
        names = names or {x["function"] for x in rewritten} or {f.name for f in program.functions}
        for name in sorted(names):
            stem = os.path.join(folder, name)
            one = Check(options, program, program.text(name), stem)
            wrong = one.fault and one.sanitize()
            if wrong:
                invalid = f"{name}: {wrong}"
            elif one.fault:
                short = reduce(options, program, name, os.path.join(folder, name + "-try"))
                one = Check(options, program, program.text(name, short), os.path.join(folder, name + "-short"))
                findings.append((seed, name, one, short))
        if not findings and not invalid:
            findings.append((seed, "all", whole, []))
    if not (findings or invalid or options.keep):
        for file in os.listdir(folder):
            os.remove(os.path.join(folder, file))
        os.rmdir(folder)
    return Outcome(len(loops), len(rewritten), tags, kinds, strategies, findings, invalid)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--seed", type=int, default=1, help="the first seed; default: 1")
    add("--count", type=int, default=10, help="so many programs; default: 10")
    add("--functions", type=int, default=30, help="functions in a program; default: 30")
    add("--jobs", type=int, default=2, help="programs at a time; default: 2")
    add("--tries", type=int, default=60, help="attempts to shorten a finding; default: 60")
    add("--sanitize", action="store_true", help="run sanitizers over every original, too")
    add("--parfold", default=os.environ.get("PARFOLD", "build/release/bin/parfold"))
    add("--work", default="/tmp/fuzz", help="where programs are; default: /tmp/fuzz")
    add("--without", type=re.compile, default="^$", help="leave out forms of loops that match this")
    add("--keep", action="store_true", help="keep programs without findings")
    add("--verbose", action="store_true", help="also count the reasons of refused loops")
    options = parser.parse_args()
    outcomes = []
    with concurrent.futures.ThreadPoolExecutor(max_workers=options.jobs) as pool:
        seeds = range(options.seed, options.seed + options.count)
        for seed, done in zip(seeds, pool.map(lambda seed: try_seed(options, seed), seeds)):
            outcomes.append(done)
            if done.invalid:
                print(f"seed {seed}: not valid C: {done.invalid.splitlines()[0]}", flush=True)
            for seed, name, check, lines in done.findings:
                print(f"\nFINDING {seed} {name}: {check.fault}\n{check.tested}")
                print(shlex.join([*check.command, check.source]))
                print("\n".join(lines + [check.output[:1500]]), flush=True)
    found, invalid = (sum(bool(x) for x in y) for y in zip(*((x.findings, x.invalid) for x in outcomes)))
    loops, rewritten = sum(x.loops for x in outcomes), sum(x.rewritten for x in outcomes)
    print(f"\n{options.count} programs, {found} with findings, {invalid} not valid;", end=" ")
    print(f"{rewritten} of {loops} loops rewritten ({100 * rewritten // max(loops, 1)} %)")
    for name in ["kinds", "strategies"] + ["tags"] * options.verbose:
        counts = sum((getattr(x, name) for x in outcomes), collections.Counter())
        print(f"{name}:", ", ".join(f"{n} {what}" for what, n in counts.most_common()))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
