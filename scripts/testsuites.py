#!/usr/bin/env python3
"""Looks for wrong rewrites in the C programs that compilers are tested with.

  testsuites.py [options] [FILE.c or FOLDER...]

Without any, the tests are gcc's (SUITES below), from Debian's package
gcc-12-source, of which apt-get downloads 83 MB to WORK. Most are a few lines
that once were compiled wrongly, or a loop that a pass of gcc is to recognise;
most check their own results, and abort.

parfold must not crash on any of them, and what it rewrites must end as before:
with exit status 0 and the same output. What is compared, and how, is said in
fuzz.py. A test that does not link or end well by itself is only rewritten.
Tests without loops are left out. One that ends well only with --fp=strict was
rounded otherwise, as parfold's pages say, and is counted.

The exit status is 1 if there are findings.
"""

import argparse
import glob
import os
import random
import re
import shlex
import shutil
import subprocess
import sys

sys.dont_write_bytecode = True

import fuzz  # beside this script

PACKAGE = "gcc-12-source"
# { name: folder below gcc's sources, with all that is in it or without }
SUITES = {
    "execute": "gcc/testsuite/gcc.c-torture/execute/**",
    "vect": "gcc/testsuite/gcc.dg/vect/**",
    "libgomp": "libgomp/testsuite/libgomp.c*/",
    "autopar": "gcc/testsuite/gcc.dg/autopar/",
    "graphite": "gcc/testsuite/gcc.dg/graphite/",
    "tree-ssa": "gcc/testsuite/gcc.dg/tree-ssa/",
    "torture": "gcc/testsuite/gcc.dg/torture/**",
    "common": "gcc/testsuite/c-c++-common/**",
    "compile": "gcc/testsuite/gcc.c-torture/compile/",
    "dg": "gcc/testsuite/gcc.dg/",
}
# The flags of a test that say what C it is. The others tell gcc what to do.
KEPT = re.compile(
    r"-(std=|D|fopenmp$|fwrapv$|fgnu89-inline$|fshort-enums$|funsigned-char$|fsigned-char$"
    r"|fno-strict-aliasing$|fms-extensions$|fpermissive$|include$)"
)
# What was C once; newer compilers have to be asked.
OLD = ["implicit-function-declaration", "implicit-int", "int-conversion"]
OPTIONS = [
    ["--guard=none", "--kinds=+doall"],
    ["--guard=version", "--min-trips=1", "--kinds=+doall"],
    ["--strategy=thread-array", "--guard=none", "--kinds=+doall"],
    ["--guard=clause", "--min-trips=1"],
]


def fetch(work):
    """gcc's tests, unpacked below WORK."""
    root = os.path.join(work, "gcc")
    if not os.path.isdir(root):
        os.makedirs(work, exist_ok=True)
        run = lambda *command: subprocess.run(command, cwd=work, check=True)
        run("apt-get", "download", PACKAGE)
        (package,) = glob.glob(f"{work}/{PACKAGE}_*.deb")
        run("dpkg", "--extract", package, "package")
        (archive,) = glob.glob(f"{work}/package/usr/src/gcc-*/gcc-*-dfsg.tar.xz")
        folders = {f"*/{folder.rstrip('*/')}*" for folder in SUITES.values()}
        os.makedirs(root + ".part")
        run("tar", "-xf", archive, "-C", root + ".part", "--strip-components=1", "--wildcards", *folders)
        os.rename(root + ".part", root)
        os.remove(package)
        shutil.rmtree(os.path.join(work, "package"))
    return root


def tests(words, work):
    """[(suite, path)]"""
    names = [word for word in words if word in SUITES]
    if not words or names:
        root = fetch(work)
        for name in names or SUITES:
            folder = f"{root}/{SUITES[name]}"
            yield from ((name, x) for x in sorted(glob.glob(f"{folder}/*.c", recursive=True)))
    for word in words:
        if os.path.isdir(word):
            yield from ((word, x) for x in sorted(glob.glob(f"{word}/**/*.c", recursive=True)))
        elif word not in SUITES:
            yield os.path.dirname(word), word


class Check(fuzz.Check):
    """Only compilers that make a good program of the test are asked."""

    def compare(self):
        good = []
        for compiler, flags, runs in self.how.builds:
            before = [flag for flag in flags if flag not in ("-fopenmp", fuzz.TURNS)]
            broken = self.build(compiler, before, self.source, self.stem + ".before")
            if not broken and fuzz.execute([self.stem + ".before"], self.how.limit)[0] == 0:
                good.append((compiler, flags, runs))
        if good:
            self.how = self.how._replace(builds=good)
            super().compare()
        else:
            self.invalid = "no program that ends well"


class Tests(fuzz.Campaign):
    """A 'seed' is a suite and a test of it."""

    functions = r".*"
    whole = None

    def prepare(self, seed, folder):
        suite, path = seed
        choose = random.Random(os.path.basename(path))
        with open(path, encoding="utf-8", errors="replace") as file:
            text = file.read()
        given = re.findall(r'dg-(?:additional-)?options "([^"]*)" *}', text)
        kept = [flag for line in given for flag in line.split() if KEPT.match(flag)]
        # A copy, since what is written stands beside it.
        source = os.path.join(folder, os.path.basename(path))
        shutil.copyfile(path, source)
        has_standard = any(flag.startswith("-std") for flag in kept)
        language = [x for x in fuzz.C if not (has_standard and x.startswith("-std"))]
        flags = [*language, *(f"-Wno-error={old}" for old in OLD), *kept, f"-I{os.path.dirname(os.path.abspath(path))}"]
        flags += ["-fopenmp"] * (suite == "libgomp")
        level = choose.choice(["-O1", "-O2", "-O3"])
        teams = [{"OMP_NUM_THREADS": n} for n in fuzz.TEAMS]
        orders = [{"OMP_NUM_THREADS": "3", "TEAMS_ORDER": str(choose.randint(0, 9))}]
        builds = [[compiler, [level, "-fopenmp"], teams] for compiler in fuzz.COMPILERS]
        if "-fopenmp" not in flags:
            builds += [[fuzz.COMPILERS[0], ["-O0", "-fopenmp", fuzz.TURNS], orders]]
        how = [*shlex.split(self.options.parfold), *choose.choice(OPTIONS)]
        return fuzz.Setting(how, "-O1", choose.random() < 0.3, False, builds, flags, 10), source

    def try_seed(self, seed):
        suite, path = seed
        with open(path, encoding="utf-8", errors="replace") as file:
            if not re.search(r"\b(for|while|do|goto)\b", file.read()):
                return
        suite = os.path.basename(os.path.normpath(suite))
        name = f"{suite}-{os.path.basename(path)[:-2]}"
        folder = os.path.join(self.options.work, name)
        os.makedirs(folder, exist_ok=True)
        how, source = self.prepare(seed, folder)
        check = Check(how, source)
        self.count(check)
        self.note(f"{suite}: {self.outcome(name, how, source, check, folder)}")
        if not self.options.keep and not check.fault:
            shutil.rmtree(folder)

    def outcome(self, name, how, source, check, folder):
        if check.invalid:
            self.invalid += 1
            return "does not compile" if check.invalid.startswith("does") else "rewritten only"
        if not check.fault:
            return "same" if check.written_anew else "as it was"
        strict = how._replace(parfold=[*how.parfold, "--fp=strict"])
        if not check.fault.startswith("parfold") and not Check(strict, source).fault:
            check.fault = ""
            return "rounded otherwise"
        self.report(name, "all", check, folder)
        return "FINDING"

    def summary(self):
        super().summary()
        for what, count in sorted(self.notes.items()):
            print(f"{count:6} {what}")
        return 1 if self.findings else 0


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    named = f"a suite ({', '.join(SUITES)}), a file or a folder"
    parser.add_argument("tests", nargs="*", metavar="TEST", help=named)
    fuzz.add_options(parser, "/tmp/testsuites")
    options = parser.parse_args()
    options.share, options.sanitize = 0, False
    options.work = os.path.abspath(options.work)
    return Tests(options).run(tests(options.tests, options.work))


if __name__ == "__main__":
    sys.exit(main())
