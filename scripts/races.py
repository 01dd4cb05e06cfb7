#!/usr/bin/env python3
"""Looks for data races in what parfold writes.

  races.py [options] [PROGRAM.c...]

Programs are those of the tests, with the options that they give
check-same-result, and what parfold makes of them in its ways. Every text is
compiled by clang with -fsanitize=thread and run on 3 and on 8 threads. The
OpenMP runtime has loaded Archer, which tells ThreadSanitizer about regions,
barriers and critical sections; without it, every reduction would be a race.

A race is reported wherever two threads came to the same place with nothing that
orders them, whether or not it did any harm in this run. Texts with reports are
left in WORK, and the exit status is 1.

With --self-test, texts are broken on purpose (SELF_TEST below): each must be
reported, in the function that was broken and in no other, and the text as it
was must not. Then only the programs follow that are given.
"""

import argparse
import concurrent.futures
import glob
import importlib.machinery
import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sys
import threading

SOURCE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TEST = os.path.join(SOURCE, "test")
CLANG = os.environ.get("PARFOLD_CLANG", "clang-19")
SANITIZED = ["-std=c11", "-w", "-g", "-O1", "-fsanitize=thread", "-fopenmp"]
RACY = 66
TSAN = f"ignore_noninstrumented_modules=1:history_size=4:exitcode={RACY}"
TEAMS = ("3", "8")
# The last one has more blocks than there are threads, of searches too.
SIZES = "0 1 7 1000 50021"
# Of sizes that tests give.
LARGEST = "100003"
# Programs that test/run/operators.test writes, 1500 loops together.
FAMILIES = ("sums", "steps", "bits", "flags", "extrema", "library", "mixed")

# { function of test/run/Inputs/broken.c: what is done to its text }
SELF_TEST = {
    "sum": (r" reduction\(\+:s\)", "", "a shared accumulator"),
    "greatest": (r"slot\[thread\](?=\.\w+ = )", "slot[thread / 2]", "a slot of two threads"),
    "prefixes": (r"#pragma omp barrier", "", "a scan without its barrier"),
    "large_table": (r"(#pragma omp for .*)(?=\n.*long i)", r"\1 nowait", "copies read too early"),
    "small_table": (r"#pragma omp critical\(parfold\)", "", "copies added by all at once"),
    "first": (r"#pragma omp atomic capture", "", "blocks taken by two"),
}


def load(path):
    """A script without '.py' as a module."""
    sys.dont_write_bytecode = True
    loader = importlib.machinery.SourceFileLoader("same", path)
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("same", loader))
    loader.exec_module(module)
    return module


same = load(os.path.join(TEST, "check-same-result"))


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def write(path, text):
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)


def calls(path):
    """How a test calls check-same-result or check-reach: lists of arguments."""
    text = re.sub(r"\\\n\W*RUN:", "", read(path))
    for line in re.findall(r"RUN:\s*(%check-(?:same-result|reach)\s.*)", text):
        for name, value in {"%source-dir": SOURCE, "%S": os.path.dirname(path), "%s": path}.items():
            line = line.replace(name, value)
        # What is there to fail, and what the test itself has written, are for others.
        if "fake-parfold" in line or "%" in line[1:]:
            continue
        tool, *words = shlex.split(line)
        yield words + (["--sizes", "0 1 7 1003"] if tool == "%check-reach" else [])


def programs(paths):
    """[arguments] of all programs, or of those in some files."""
    found = []
    for path in paths or sorted(glob.glob(f"{TEST}/**/*.[ct]*", recursive=True)):
        if not re.search(r"\.(c|test)$", path) or (not paths and "/Inputs/" in path):
            continue
        path = os.path.abspath(path)
        some = list(calls(path))
        if not some and path.endswith(".c") and (paths or f"{TEST}/run/" in path):
            some = [[path]]
        found += [words for words in some if words not in found]
    return found


def operators(work):
    """[arguments] of the programs that have every operator and type."""
    folder = os.path.join(work, "operators")
    os.makedirs(folder, exist_ok=True)
    for family in FAMILIES:
        path = os.path.join(folder, f"{family}.c")
        script = os.path.join(TEST, "run", "write-operators")
        write(path, same.succeed([sys.executable, script, family]))
        flags = ["--parfold-args=--min-trips=1", f"--cflags=-I{TEST}/run -w"]
        yield [path, *flags, "--sizes", "0 1 7 1003"]


def archer():
    name = same.succeed([CLANG, "-print-file-name=libarcher.so"]).strip()
    if not os.path.isabs(name):
        sys.exit(f"{CLANG} has no libarcher.so; it comes with LLVM's OpenMP runtime")
    return name


def describe(report, text_file):
    """A report's accesses by line of the text, with the region that has them, and
    the functions of these."""
    lines = read(text_file).split("\n")
    places = []
    for access, stack in re.findall(r"\n  (\S.*) of size \d+ at .*\n((?:    #.*\n)+)", report):
        frame = re.search(rf" in (\S+)|#\d+ (\S+) {re.escape(text_file)}:(\d+)", stack)
        if frame and frame[3]:
            places.append((access, int(frame[3])))
    first = min((line for _, line in places), default=0)
    regions = [k for k, line in enumerate(lines[:first], 1) if "#pragma omp parallel" in line]
    places += [("region", line) for line in regions[-1:]]
    told = [f"  {what}: line {line}: {lines[line - 1].strip()}" for what, line in places]
    # Functions of which the compiler has made regions are called NAME.omp_outlined.
    functions = {name.split(".")[0] for name in re.findall(r"#\d+ (\w+)\.omp_outlined", report)}
    return "\n".join(told) or report, functions


class Races:
    def __init__(self, options):
        self.options, self.archer, self.lock = options, archer(), threading.Lock()
        self.calls = self.texts = self.runs = self.racy = self.failures = 0
        self.programs = set()
        self.ways = [["--guard=none"]] if options.quick else same.WAYS
        self.teams = TEAMS[:1] if options.quick else TEAMS
        os.makedirs(options.work, exist_ok=True)

    def tell(self, *lines):
        with self.lock:
            print(*lines, sep="\n", flush=True)

    def count(self, **numbers):
        with self.lock:
            for name, number in numbers.items():
                setattr(self, name, getattr(self, name) + number)

    def fail(self, *lines):
        self.count(failures=1)
        self.tell(*lines)

    def build(self, text_file, how):
        """The sanitized program of a text."""
        same.succeed(
            [CLANG, *SANITIZED, *shlex.split(how.cflags)]
            + ["-I", os.path.dirname(os.path.abspath(how.program))]
            + [text_file, "-o", text_file[:-2], "-lm"]
        )
        return text_file[:-2]

    def reports(self, program, sizes, threads):
        """What ThreadSanitizer has to say of one run."""
        team = {"OMP_NUM_THREADS": threads}
        tools = {"OMP_TOOL_LIBRARIES": self.archer, "TSAN_OPTIONS": TSAN}
        done = same.run([program, *sizes], {**team, **tools})
        found = re.findall(r"WARNING: ThreadSanitizer: .*?(?=\n={18}|\Z)", done.stderr, re.DOTALL)
        if done.returncode != (RACY if found else 0):
            raise same.Failure(f"exit status {done.returncode}\n{done.stderr[-2000:]}")
        self.count(runs=1, racy=bool(found))
        return found

    def try_program(self, words):
        with self.lock:
            self.calls += 1
            folder = os.path.join(self.options.work, f"{self.calls}")
        os.makedirs(folder, exist_ok=True)
        clean = False
        try:
            clean = self.try_texts(words, folder)
        except (same.Failure, subprocess.TimeoutExpired) as failure:
            self.fail(f"FAILURE {shlex.join(words)}: {failure}")
        if clean:
            shutil.rmtree(folder)

    def try_texts(self, words, folder):
        """Whether all texts of a program are free of reports."""
        how = same.command_line([*words, "--parfold", self.options.parfold])
        how.parfold_args += " " + self.options.parfold_args
        self.programs.add(how.program)
        given = how.sizes if how.sizes != same.SIZES else SIZES
        sizes = [min(size, LARGEST, key=int) for size in given.split()]
        source, texts, clean = read(how.program), {}, True
        for way in self.ways:
            text, _ = same.rewrite(how, how.program, way, folder)
            if text != source:
                texts.setdefault(text, way)
        for number, (text, way) in enumerate(texts.items()):
            text_file = os.path.join(folder, f"way{number}.c")
            write(text_file, text)
            program = self.build(text_file, how)
            told = set()
            for threads in self.teams:
                for report in self.reports(program, sizes, threads):
                    clean, (what, _) = False, describe(report, text_file)
                    if what not in told:
                        where = f"{os.path.relpath(how.program)} with {same.named(way)}"
                        self.tell(f"RACE {where} on {threads} threads, {text_file}:", what)
                    told.add(what)
        self.count(texts=len(texts))
        return clean

    def self_test(self):
        """Whether texts with races are told from the one without."""
        how = same.command_line([f"{TEST}/run/Inputs/broken.c", "--parfold", self.options.parfold])
        right, _ = same.rewrite(how, how.program, ["--guard=none"], self.options.work)
        tests = [("none", right, set())]
        for function, (pattern, replacement, what) in SELF_TEST.items():
            start = right.index(f" {function}(const")
            end = right.index("\n}\n", start)
            body, count = re.subn(pattern, replacement, right[start:end])
            if not count:
                return self.fail(f"self-test: '{pattern}' is not in the text of {function}")
            tests.append((what, right[:start] + body + right[end:], {function}))
        for number, (what, text, expected) in enumerate(tests):
            text_file = os.path.abspath(os.path.join(self.options.work, f"broken{number}.c"))
            write(text_file, text)
            found = self.reports(self.build(text_file, how), ["0", "50021"], TEAMS[0])
            functions = set().union(*(describe(report, text_file)[1] for report in found))
            if functions != expected or bool(found) != bool(expected):
                self.fail(f"self-test: {what}: reports in {functions}, not in {expected}", *found)
            else:
                self.tell(f"self-test: {what}: {'reported' if found else 'no report'}")
        self.runs = self.racy = 0

    def summary(self):
        print(
            f"{len(self.programs)} programs, {self.texts} texts, {self.runs} runs, "
            f"{self.racy} with reports, {self.failures} failures"
        )
        return 1 if self.racy or self.failures else 0


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("programs", nargs="*", metavar="PROGRAM.c", help="default: all of the tests")
    add("--self-test", action="store_true", help="see that broken texts are reported")
    add("--quick", action="store_true", help="one way and one team")
    add("--jobs", type=int, default=2, help="programs at a time; default: 2")
    add("--parfold", default=os.environ.get("PARFOLD", "build/release/bin/parfold"))
    add("--parfold-args", default="", help="more arguments, in every way")
    add("--work", default="/tmp/races", help="where texts are; default: /tmp/races")
    options = parser.parse_args()
    options.work = os.path.abspath(options.work)
    races = Races(options)
    if options.self_test:
        races.self_test()
    chosen = programs(options.programs) if options.programs or not options.self_test else []
    if not options.programs and not options.self_test:
        chosen += operators(options.work)
    with concurrent.futures.ThreadPoolExecutor(max_workers=options.jobs) as pool:
        for _ in pool.map(races.try_program, chosen):
            pass
    return races.summary()


if __name__ == "__main__":
    sys.exit(main())
