#!/usr/bin/env python3
"""Looks for wrong rewrites: random C programs, before and after.

  fuzz.py --generator PROGRAM [options]      see also fuzz.sh, which builds it

Every seed is a program of many small functions, written by fuzz/generate.c:
loops in all forms, mostly legal, with a twist now and then. parfold rewrites it
as if every loop paid. The original and the rewritten program are compiled by
gcc or clang, with OpenMP and without, run on 1, 2, 3 and 8 threads, also on
such that take turns in any order (fuzz/runtime/teams.c), and must print the same: integers and memory exactly, floating-point sums but for the
last digits. The new text must be left alone by a second run. Which options,
compiler and levels are tried depends on the seed.

A difference, a crash, a hang, or text that does not compile is a finding. It is
cut down to its function, then by cvise (or line by line), and left in
WORK/SEED-FUNCTION. What sanitizers object to in the original is no finding, but
the generator's fault. In the end is told what has been rewritten, since a run
in which that is little proves little.

An interrupt (control-C, kill -INT) lets the programs that are being tried be the last.

The exit status is 1 if there are findings, or if too little was rewritten.
"""

import argparse
import collections
import concurrent.futures
import json
import math
import os
import random
import re
import shlex
import shutil
import signal
import subprocess
import sys
import threading
import time

# Spinning threads would fight for the cores with the programs beside them.
CALM = {"OMP_WAIT_POLICY": "passive", "KMP_BLOCKTIME": "0", "OMP_DYNAMIC": "false"}
# The programs take memory and do not always give it back.
CALM["ASAN_OPTIONS"] = "detect_leaks=0:detect_stack_use_after_return=1"
COMPILERS = [os.environ.get("PARFOLD_GCC", "gcc"), os.environ.get("PARFOLD_CLANG", "clang-19")]
C = ["-std=gnu11", "-w"]
# parfold's exit status where Clang refuses the text.
NOT_COMPILED = 3
SANITIZED = ["-O1", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]
OPTIONS = [
    ["--guard=none"],
    ["--guard=none"],
    ["--guard=version", "--min-trips=1"],
    ["--guard=version", "--min-trips=5"],
    ["--guard=clause", "--min-trips=1"],
    ["--strategy=thread-array", "--guard=none"],
    ["--strategy=thread-array", "--guard=version", "--min-trips=1"],
    ["--fp=reproducible", "--guard=none"],
    ["--guard=none", "--num-threads=2"],
]
TEAMS = ("1", "2", "3", "8")
TURNS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "fuzz/runtime/teams.c")
# Where the threads of a search take a block, and how long that is.
BLOCK = re.compile(
    r"(\w+ = (\w+);\s*\2 \+= )(\d+)(;\s*\}\s*)"
    r"(if \((\w+) >= [^\n]*\n\s*break;\s*\w+ = [^\n]*? > )\3( \? \6 \+ )\3\b"
)

Setting = collections.namedtuple(
    "Setting", "parfold before shuffled again builds flags limit", defaults=[C, 120]
)


def setting(seed, parfold, quick):
    """How a seed's program is rewritten, compiled and run."""
    choose = random.Random(seed)
    more = choose.choice(OPTIONS) + ["--kinds=+doall"] * (choose.random() < 0.5)
    more = more + ["--assume-readable"] * (choose.random() < 0.6)
    compiler, level = COMPILERS[seed % 2], choose.choice(["-O0", "-O2", "-O2", "-O3"])
    # Threads that take turns, in an order that is drawn.
    orders = [{"OMP_NUM_THREADS": n, "TEAMS_ORDER": str(choose.randint(0, 9))} for n in TEAMS]
    builds = [[COMPILERS[0], ["-O0", "-fopenmp", TURNS], orders[1:]]]
    if not quick:
        builds += [[compiler, [level, "-fopenmp"], [{"OMP_NUM_THREADS": n} for n in TEAMS]]]
        builds += [[compiler, [level], [{}]]]
    shuffled = choose.random() < 0.3
    before = "-O0" if quick else choose.choice(["-O0", "-O1"])
    return Setting([*shlex.split(parfold), *more], before, shuffled, not quick, builds)


def execute(command, limit=120, **env):
    """(exit status or 'hangs', output, errors); the limit is in seconds of a core,
    since there may be other work beside it, and in minutes on the wall."""
    try:
        done = subprocess.run(
            ["nice", "-n", "10", "prlimit", f"--cpu={limit}", *command],
            env={**os.environ, **CALM, **env},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            timeout=60 * limit,
            start_new_session=True,  # an interrupt is not theirs
            check=False,
        )
    except subprocess.TimeoutExpired:
        return "hangs", "", ""
    if done.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
        return "hangs", "", ""
    return done.returncode, *(text.decode(errors="replace") for text in (done.stdout, done.stderr))


def same_word(ours, theirs):
    """Floating-point numbers are the same within a tolerance."""
    if ours == theirs:
        return True
    names, values = zip(*(re.match(r"(\w*[=:])?(.*)", word).groups() for word in (ours, theirs)))
    if names[0] != names[1] or not all("e" in value or "n" in value for value in values):
        return False
    try:
        a, b = map(float, values)
    except ValueError:
        return False
    if math.isnan(a) or math.isnan(b):
        return math.isnan(a) and math.isnan(b)
    return a == b or abs(a - b) <= 1e-9 * max(abs(a), abs(b), 1e-3)


def same_line(ours, theirs):
    if ours == theirs:
        return True
    ours, theirs = ours.split(), theirs.split()
    return len(ours) == len(theirs) and all(map(same_word, ours, theirs))


def differences(expected, got):
    """The lines that differ, with how they do."""
    ours, theirs = expected.splitlines(), got.splitlines()
    theirs += [""] * (len(ours) - len(theirs))
    return [(a, b) for a, b in zip(ours, theirs) if not same_line(a, b)]


class Check:
    """Rewrites one text, and compares. 'fault' is what is wrong with parfold,
    'invalid' what is wrong with the text; most often both are empty."""

    def __init__(self, how, source):
        self.fault, self.invalid, self.output, self.loops = "", "", "", []
        self.written_anew = False
        source = os.path.abspath(source)
        self.how, self.source, self.stem = how, source, source[:-2]
        self.result = self.stem + ".omp.c"
        report = self.stem + ".json"
        self.command = [*how.parfold, "--quiet", "--print=source"]
        status, self.written, errors = execute(
            [*self.command, f"--report=json:{report}", source, "--", *how.flags], 600
        )
        if status != 0:
            broken = self.build(COMPILERS[0], [how.before, "-c"], source, self.stem + ".o")
            if broken or status == NOT_COMPILED:
                self.invalid = "does not compile: " + (broken or errors[-2000:])
            else:
                self.fault, self.output = f"parfold: exit status {status}", errors[-2000:]
        else:
            with open(report, encoding="utf-8") as file:
                self.loops = json.load(file)["loops"]
            with open(self.result, "w", encoding="utf-8", newline="") as file:
                file.write(self.written)
            with open(source, encoding="utf-8", errors="replace", newline="") as file:
                self.written_anew = self.written != file.read()
            if self.written_anew:
                (how.again and self.check_again()) or self.compare()

    def build(self, compiler, flags, source, binary):
        """The compiler's complaints."""
        status, _, errors = execute([compiler, *self.how.flags, *flags, source, "-o", binary, "-lm"])
        return errors[-2000:] or str(status) if status else ""

    def check_again(self):
        """A second run changes nothing."""
        status, again, errors = execute([*self.command, self.result, "--", *self.how.flags])
        if status != 0:
            self.fault, self.output = f"parfold on its own text: exit status {status}", errors[-2000:]
        elif again != self.written:
            self.fault = "a second run changes the text"
        return self.fault

    def for_turns(self):
        """The text for threads that take turns: a search's blocks are small, and
        whoever has taken one lets the others go on. Dependences show best where
        neighbours are in different threads."""
        text = BLOCK.sub(r"\g<1>7\g<4>teams_turn(); \g<5>7\g<7>7", self.written)
        if self.how.shuffled:
            text = text.replace("schedule(static)", "schedule(static, 1)")
        source = self.stem + ".turns.c"
        with open(source, "w", encoding="utf-8") as file:
            file.write(text)
        return source

    def compare(self):
        how = self.how
        broken = self.build(COMPILERS[0], [how.before], self.source, self.stem + ".before")
        if broken:
            self.invalid = "does not compile: " + broken
            return
        status, expected, _ = execute([self.stem + ".before"], how.limit)
        if status:
            self.invalid = f"exit status {status}"
            return
        for compiler, flags, runs in how.builds:
            binary = self.stem + ".after"
            text = self.for_turns() if TURNS in flags else self.result
            broken = self.build(compiler, flags, text, binary)
            if broken:
                self.fault, self.output = "the new text does not compile", broken
                return
            for env in runs:
                status, got, _ = execute([binary], limit=5 * how.limit, **env)
                changed = differences(expected, got)
                if status or changed:
                    self.fault = f"exit status {status}" if status else "another result"
                    named = [f"{name}={value}" for name, value in env.items()]
                    self.fault += f" with {shlex.join([compiler, *flags])}, {' '.join(named)}"
                    self.output = "\n".join(f"- {a}\n+ {b}" for a, b in changed[:40])
                    return

    def sanitize(self):
        """What sanitizers say of the text as it was."""
        binary = self.stem + ".sanitized"
        strict = ["-O2", "-Wmaybe-uninitialized", "-Wsequence-point", "-Werror=uninitialized", "-Werror=maybe-uninitialized", "-Werror=return-type", "-Werror=sequence-point"]
        broken = self.build(COMPILERS[0], [x for x in self.how.flags if x != "-w"] + strict, self.source, binary)
        if "-Werror=" in broken:
            return "reads what is not set, or what changes meanwhile"
        for compiler, flags in ((COMPILERS[0], SANITIZED), (COMPILERS[1], ["-O1", "-fsanitize=memory", "-fno-sanitize-recover=all"])):
            broken = self.build(compiler, flags, self.source, binary)
            if broken and compiler != COMPILERS[0]:
                continue  # there is no such sanitizer here
            status, _, output = execute([binary], limit=60) if not broken else (1, "", broken)
            errors = re.findall(r".*(?:runtime error|ERROR|WARNING: Mem).*", output)
            if status:
                return (errors or [f"exit status {status}"])[0]
        return ""


def kind_of(fault):
    """What must stay the same while a finding gets shorter."""
    return re.sub(r" with .*", "", fault)


def is_interesting(settings):
    """For cvise: whether the file in this folder still goes wrong."""
    with open(settings, encoding="utf-8") as file:
        kind, how = json.load(file)
    check = Check(Setting(*how), "short.c")
    return kind_of(check.fault) == kind and not check.invalid and not check.sanitize()


def narrow(text, output):
    """Has the program call its function for one size and data only."""
    found = re.match(r"- f\d+ n=(\d+) data=(\d)", output)
    if found:
        text = re.sub(r"sizes\[\] = {.*}", f"sizes[] = {{{found[1]}}}", text)
        text = re.sub(r"data = \(k \+ \d\) % 3; data < 6", f"data = {found[2]}; data < 6", text)
    return text


def reduce(options, check, folder):
    """Cuts a finding down; leaves it in folder/short.c."""
    short, test = os.path.join(folder, "short.c"), os.path.join(folder, "test.sh")
    settings = os.path.join(folder, "settings.json")
    with open(settings, "w", encoding="utf-8") as file:
        json.dump([kind_of(check.fault), check.how], file)
    with open(check.source, encoding="utf-8") as file:
        text = file.read()
    for candidate in (narrow(text, check.output), text):
        with open(short, "w", encoding="utf-8") as file:
            file.write(candidate)
        again = Check(check.how, short)
        if kind_of(again.fault) == kind_of(check.fault):
            break
    with open(test, "w", encoding="utf-8") as file:
        file.write(f"#!/bin/sh\nexec {sys.executable} {os.path.abspath(__file__)} --interesting {settings}\n")
    os.chmod(test, 0o755)
    if options.reduce and shutil.which("cvise"):
        reducer = ["cvise", "--n", "1", "--timeout", "60", test, "short.c"]
        with open(os.path.join(folder, "cvise.log"), "wb") as log:
            try:
                subprocess.run(
                    ["nice", "-n", "10", *reducer], cwd=folder, stdin=subprocess.DEVNULL,
                    stdout=log, stderr=log, timeout=options.reduce, check=False,
                )  # fmt: skip
            except subprocess.TimeoutExpired:
                pass  # the shortest so far is in place
    elif options.reduce:
        remove_lines(short, settings, folder)
    return short


def remove_lines(short, settings, folder):
    """Takes blocks and lines out of a text as long as it stays wrong."""
    with open(short, encoding="utf-8") as file:
        lines = file.read().splitlines(keepends=True)
    size = len(lines) // 2
    while size:
        at = 0
        while at < len(lines):
            shorter = lines[:at] + lines[at + size :]
            with open(short, "w", encoding="utf-8") as file:
                file.write("".join(shorter))
            test = [sys.executable, os.path.abspath(__file__), "--interesting", settings]
            if subprocess.run(test, cwd=folder, check=False).returncode == 0:
                lines = shorter
            else:
                at += size
        size //= 2
    with open(short, "w", encoding="utf-8") as file:
        file.write("".join(lines))


class Campaign:
    """All seeds of a run."""

    functions = r"f\d+"  # whose loops count
    whole = "all"  # the name of a finding in no function, which is not cut down

    def __init__(self, options):
        self.options, self.lock = options, threading.Lock()
        self.loops = self.rewritten = self.covered = self.invalid = self.findings = 0
        self.tags, self.kinds, self.strategies = (collections.Counter() for _ in range(3))
        self.seen = collections.Counter()  # findings that look the same
        self.notes = collections.Counter()  # why programs were skipped
        self.programs = self.changed = 0

    def tell(self, *lines):
        with self.lock:
            print("\n".join(lines), flush=True)

    def generate(self, seed, path, *more):
        command = [self.options.generator, str(seed), "--functions", str(self.options.functions)]
        status, text, errors = execute([*command, *more])
        if status:
            raise SystemExit(f"{shlex.join(command)}: {errors}")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    def prepare(self, seed, folder):
        """A seed's text, and what is done with it."""
        source = os.path.join(folder, "all.c")
        self.generate(seed, source)
        return setting(seed, self.options.parfold, self.options.quick and seed % 20), source

    def count(self, check):
        loops = [x for x in check.loops if re.fullmatch(self.functions, x["function"])]
        done = [x for x in loops if x["status"] == "parallelized"]
        with self.lock:
            self.programs += 1
            self.changed += bool(done)
            self.loops += len(loops)
            self.rewritten += len(done)
            self.covered += sum(x["status"] == "covered" for x in loops)
            self.tags.update(r["tag"] for x in loops for r in x["reasons"][:1])
            self.kinds.update(kind for x in done for kind in x["kind"])
            self.strategies.update(x["strategy"] for x in done)

    def try_seed(self, seed):
        folder = os.path.join(self.options.work, f"seed{seed}")
        os.makedirs(folder, exist_ok=True)
        how, source = self.prepare(seed, folder)
        whole = Check(how, source)
        self.count(whole)
        if whole.invalid:
            self.complain(seed, whole.invalid)
        elif self.options.sanitize and whole.sanitize():
            self.complain(seed, whole.sanitize())
        elif whole.fault:
            self.blame(seed, whole, folder)
        elif not self.options.keep:
            shutil.rmtree(folder)

    def complain(self, seed, what):
        with self.lock:
            self.invalid += 1
        self.tell(f"seed {seed}: not valid C: {what.splitlines()[0]}")

    def blame(self, seed, whole, folder):
        """Which of the functions is it? Those of changed lines, or any."""
        names = sorted(set(re.findall(r"^- (f\d+) ", whole.output, flags=re.MULTILINE)))
        told = 0
        for name in names or sorted({f"f{k}" for k in range(self.options.functions)}):
            part = os.path.join(self.options.work, f"{seed}-{name}")
            os.makedirs(part, exist_ok=True)
            source = os.path.join(part, "one.c")
            self.generate(seed, source, "--only", name)
            check = Check(whole.how, source)
            wrong = check.fault and check.sanitize()
            if wrong:
                self.complain(seed, f"{name}: {wrong}")
                told += 1
            elif check.fault:
                self.report(seed, name, check, part)
                told += 1
            else:
                shutil.rmtree(part)
        if not told:
            self.report(seed, self.whole, whole, folder)

    def report(self, seed, name, check, folder):
        kinds = sorted({k for x in check.loops if x["function"] == name for k in x.get("kind") or []})
        alike = f"{kind_of(check.fault)} {' '.join(kinds)}"
        with self.lock:
            self.findings += 1
            self.seen[alike] += 1
            is_new = self.seen[alike] <= 2
        self.tell(
            f"FINDING {seed} {name}: {check.fault} [{' '.join(kinds)}]",
            shlex.join([*check.command, check.source, "--", *check.how.flags]),
            check.output[:700],
        )
        if is_new and name != self.whole:
            self.tell(f"  reduced: {reduce(self.options, check, folder)} ({alike})")

    def note(self, what):
        with self.lock:
            self.notes[what] += 1

    def run(self, seeds):
        """The exit status."""
        end = time.monotonic() + 60 * self.options.minutes
        ended = threading.Event()

        def interrupt(*_):
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            ended.set()

        signal.signal(signal.SIGINT, interrupt)

        def try_in_time(seed):
            if time.monotonic() < end and not ended.is_set():
                self.try_seed(seed)

        with concurrent.futures.ThreadPoolExecutor(max_workers=self.options.jobs) as pool:
            for _ in pool.map(try_in_time, seeds):
                pass
        return self.summary()

    def summary(self):
        options, decided = self.options, max(self.loops - self.covered, 1)
        share = 100 * self.rewritten / decided
        print(f"\n{self.programs} programs, {self.findings} findings, {self.invalid} not valid;", end=" ")
        print(f"{self.rewritten} of {decided} loops rewritten ({share:.0f} %), {self.covered} more within these")
        for name in ("kinds", "strategies", "tags"):
            counts = getattr(self, name).most_common()
            print(f"{name}:", ", ".join(f"{n} {what}" for what, n in counts))
        if share < options.share:
            print(f"that is less than {options.share} %")
        return 1 if self.findings or self.invalid or share < options.share else 0


def add_options(parser, work):
    """The options of all campaigns."""
    add = parser.add_argument
    add("--jobs", type=int, default=2, help="programs at a time; default: 2")
    add("--minutes", type=float, default=math.inf, help="then no more programs; default: all")
    add("--reduce", type=int, default=300, help="seconds to shorten a finding; default: 300")
    add("--quick", action="store_true", help="fewer builds of most programs")
    add("--parfold", default=os.environ.get("PARFOLD", "build/release/bin/parfold"))
    add("--work", default=work, help=f"where programs are; default: {work}")
    add("--keep", action="store_true", help="keep programs without findings")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--generator", help="the compiled fuzz/generate.c")
    add("--seed", type=int, default=1, help="the first seed; default: 1")
    add("--count", type=int, default=10, help="so many programs; default: 10")
    add("--functions", type=int, default=30, help="functions in a program; default: 30")
    add("--share", type=int, default=40, help="percent of loops to be rewritten; default: 40")
    add("--sanitize", action="store_true", help="run sanitizers over every original, too")
    add_options(parser, "/tmp/fuzz")
    add("--interesting", metavar="FILE", help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.work = os.path.abspath(options.work)
    if options.interesting:
        return 0 if is_interesting(options.interesting) else 1
    return Campaign(options).run(range(options.seed, options.seed + options.count))


if __name__ == "__main__":
    sys.exit(main())
