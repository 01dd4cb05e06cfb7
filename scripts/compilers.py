#!/usr/bin/env python3
"""Compiles what parfold writes with other compilers than gcc and clang 19.

  compilers.py --compiler NAME... [options] [PROGRAM.c...]

Programs are those of the tests, with the options that they give
check-same-result, or some of them. What parfold makes of them in its ways must
compile with the other compiler, without warnings, and run as with the usual
ones: see test/check-same-result, which does it.

Debian has one LLVM's OpenMP at a time. An older clang without omp.h and libomp
of its own takes those of the clang that the tests use: newer ones serve older
compilers.

The exit status is 1 if a program fails.
"""

import argparse
import concurrent.futures
import os
import re
import shlex
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True

import races  # beside this script

same = races.same


def file_of(compiler, name):
    """Where a compiler finds a file, or ''."""
    name = same.succeed([*shlex.split(compiler), f"-print-file-name={name}"]).strip()
    return name if os.path.isabs(name) else ""


def with_openmp(compiler):
    """A compiler's command line that has an OpenMP, its own or the usual clang's."""
    if "clang" not in compiler:
        return compiler
    compiler += " -Wno-unknown-warning-option"  # of what a test turns off
    if file_of(compiler, "libomp.so"):
        return compiler
    library = file_of(races.CLANG, "libomp.so")
    header = file_of(races.CLANG, "include/omp.h")
    # Behind the compiler's own headers: that folder has all of another clang's.
    return f"{compiler} -idirafter {os.path.dirname(header)} -L{os.path.dirname(library)}"


def version(compiler):
    text = same.succeed([*shlex.split(compiler), "--version"]).splitlines()[0]
    return re.sub(r" \(.*?\)", "", text)


class Compilers:
    def __init__(self, options):
        self.options = options
        self.compilers = [with_openmp(name) for name in options.compiler]
        self.failures = self.refused = 0

    def takes(self, compiler, how):
        """Does a compiler build the program as it is? _Float16 may be no C to it,
        and the libraries of its sanitizers need not be installed."""
        folder = os.path.dirname(os.path.abspath(how.program))
        flags = ["-std=c11", "-w", *shlex.split(how.cflags), "-I", folder]
        with tempfile.TemporaryDirectory(prefix="compilers-") as place:
            output = ["-o", os.path.join(place, "program"), "-lm"]
            command = [*shlex.split(compiler), *flags, how.program, *output]
            return same.run(command).returncode == 0

    def try_program(self, words):
        how = same.command_line([*words, "--parfold", self.options.parfold])
        how.ubsan = how.again = False  # clang 19's matter, and parfold's
        how.compilers = [x for x in self.compilers if self.takes(x, how)]
        self.refused += len(self.compilers) - len(how.compilers)
        if not how.compilers:
            return
        try:
            with tempfile.TemporaryDirectory(prefix="compilers-") as folder:
                same.check(how, folder)
        except (same.Failure, subprocess.TimeoutExpired) as failure:
            self.failures += 1
            print(f"FAILURE {shlex.join(words)}: {failure}", flush=True)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("programs", nargs="*", metavar="PROGRAM.c", help="default: all of the tests")
    add("--compiler", action="append", required=True, help="may have flags; can be given again")
    add("--jobs", type=int, default=2, help="programs at a time; default: 2")
    add("--parfold", default=os.environ.get("PARFOLD", "build/release/bin/parfold"))
    options = parser.parse_args()
    compilers, chosen = Compilers(options), races.programs(options.programs)
    for name in compilers.compilers:
        print(f"{name}: {version(name)}", flush=True)
    with concurrent.futures.ThreadPoolExecutor(max_workers=options.jobs) as pool:
        for _ in pool.map(compilers.try_program, chosen):
            pass
    print(f"{len(chosen)} programs, {compilers.failures} failures", end="")
    print(f", {compilers.refused} not built as they are" if compilers.refused else "")
    return 1 if compilers.failures else 0


if __name__ == "__main__":
    sys.exit(main())
