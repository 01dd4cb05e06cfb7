#!/usr/bin/env python3
"""Rewrites whole Debian packages with parfold, and runs their own tests again.

  packages.py [options] [PACKAGE...]

Every package is fetched, built, tested, rewritten in place, checked to compile,
built again with OpenMP, and tested again. Then parfold runs once more over what
it has written, which must not change. The result is a Markdown table on stdout
(docs/results.md has one, and explains the columns); WORK/results.json has the
numbers, and WORK/PACKAGE/MODE the logs and the loops.

Needs Debian 12, the network, some GB of space and an hour or two, so it is no
part of scripts/test.sh. What is missing is installed if this runs as root, and
named if not. The sources of apt on this machine are not touched.
"""

import argparse
import collections
import concurrent.futures
import dataclasses
import glob
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time

TOOLS = "bear clang-19 dpkg-dev gcc libomp-19-dev make".split()

# The loops that packages have are short, so few of them would reach the
# threshold of the written code: it is taken away, for threads to run it.
ALWAYS = ["--guard=none", "--min-trips=1"]
MODES = {
    "default": [],
    "forced": ALWAYS,
    "doall": ALWAYS + ["--kinds=+doall"],
}

# Lua's sources come without its tests.
LUA_TEST = """
local t = {}
for i = 1, 20000 do t[i] = (i * 7919) % 10007 end
table.sort(t, function(a, b) return a > b end)
print(#t, t[1], t[20000], table.concat(t, ",", 1, 20))
local words = {}
for w in ("the quick brown fox jumps over the lazy dog "):rep(300):gmatch("%a+") do
  words[w] = (words[w] or 0) + 1
end
local keys = {}
for k, v in pairs(words) do keys[#keys + 1] = k .. "=" .. v end
table.sort(keys)
print(table.concat(keys, " "))
print(("%5.2f|%-8s|%q|%x"):format(math.pi, "left", "a\\nb", 48879))
print(#string.pack("i4z s2 d", 7, "zero", "counted", 1.5), string.byte("parfold", 1, -1))
print(utf8.char(228, 8364, 128512), utf8.len("\\u{20AC}uro"))
print(load("local s = 0 " .. ("s = s + 1 "):rep(5000) .. " return s")())
local co = coroutine.wrap(function() for i = 1, 3 do coroutine.yield(i * i) end end)
print(co(), co(), co(), select("#", table.unpack(t, 1, 200)))
print(pcall(error, {1}), pcall(string.rep), 7 // 2, -7 % 3, 2 ^ 0.5, 1 << 62)
local copy = table.move(t, 1, 1000, 501, {})
for i = 1, 50 do copy = {copy, tostring(i):rep(i)} end
collectgarbage()
print(#copy[2], string.rep("ab", 5, "-"), ("x"):rep(1000):gsub("x", "yz"))
local f = string.dump(function(a, b) local c = a * b return c + #tostring(a) end)
print(load(f)(6, 7), os.time({year = 2020, month = 1, day = 1, hour = 12}))
goto done
print "not reached"
::done::
"""


@dataclasses.dataclass
class Package:
    """How to build and test a source package; commands run in its tree."""

    configure: str
    build: str
    test: str  # $MAKE is make with the compiler
    lines: str  # the lines of the output which say how the tests went
    needs: str = ""  # packages to build it
    cc: str = "gcc"
    skip: str = "$^"  # what generates sources, or is generated from them
    not_as_root: bool = False
    files: dict = dataclasses.field(default_factory=dict)


AUTOMAKE = r"^(Making check in .*|(PASS|FAIL|XPASS|ERROR|SKIP): .*)"

PACKAGES = {
    "zlib": Package(
        configure="./configure --static",
        build="$MAKE",
        test="$MAKE test",
        lines=r"\*\*\*|hello|^\w+\(\)|inflate|FAILED",
    ),
    "libpng1.6": Package(
        configure="./configure --disable-shared",
        build="$MAKE && $MAKE check TESTS=",
        test="$MAKE -k check",
        lines=AUTOMAKE,
        needs="zlib1g-dev",
    ),
    "lua5.4": Package(
        configure="true",
        build="$MAKE posix",
        test="src/lua parfold-test.lua && src/luac -l -p parfold-test.lua"
        " | sed 's/0x[0-9a-f]*//'",
        lines=r".",
        cc="gcc -std=gnu99",
        files={"parfold-test.lua": LUA_TEST},
    ),
    "gsl": Package(
        # Debian leaves out the sources of the manual.
        configure="./configure --disable-shared && sed -i '/^SUBDIRS/s/ doc//' Makefile",
        build="$MAKE && $MAKE check TESTS=",
        test="$MAKE -k check",
        lines=AUTOMAKE,
    ),
    "sqlite3": Package(
        # All of the library is one generated file, which is rewritten as it is.
        configure="./configure --disable-shared && make sqlite3.c",
        build="$MAKE -o sqlite3.c sqlite3 testfixture",
        test="./testfixture test/extraquick.test",
        lines=r"^! |errors out of|^Error|SIGSEGV|core dumped",
        needs="tcl-dev zlib1g-dev",
        skip=r"/tool/|/shell\.c$",  # the shell is put together from others
        not_as_root=True,  # its tests refuse to
    ),
}


def say(*words):
    print("packages:", *words, file=sys.stderr, flush=True)


def run(command, cwd, log=None, limit=None, **environment):
    """Runs a command, output to log; its status ('timeout' if it has none)."""
    shell = isinstance(command, str)
    with open(log or os.devnull, "w", encoding="utf-8") as out:
        try:
            return subprocess.run(
                command,
                shell=shell,
                cwd=cwd,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.STDOUT,
                timeout=limit,
                env={**os.environ, **environment},
                check=False,
            ).returncode
        except subprocess.TimeoutExpired:
            return "timeout"


def must(status, what, log):
    if status != 0:
        sys.exit(f"packages: {what} failed ({status}), see {log}")


def install(packages):
    missing = [
        p
        for p in packages
        if subprocess.run(
            ["dpkg-query", "-W", "-f=${db:Status-Status}", p],
            capture_output=True,
            text=True,
            check=False,
        ).stdout
        != "installed"
    ]
    if not missing:
        return
    if os.geteuid() != 0:
        sys.exit("packages: not root; install these: " + " ".join(missing))
    say("installing", *missing)
    subprocess.run(["apt-get", "install", "--yes", "-q", *missing], check=True,
                   stdout=sys.stderr)  # fmt: skip


def fetch(name, work):
    """Fetches and unpacks a source package, as upstream made it."""
    apt = f"{work}/apt"
    os.makedirs(f"{apt}/lists/partial", exist_ok=True)
    os.makedirs(f"{apt}/sources", exist_ok=True)
    with open(f"{apt}/sources/source.sources", "w", encoding="utf-8") as file:
        file.write(
            "Types: deb-src\nURIs: http://deb.debian.org/debian\n"
            "Suites: bookworm\nComponents: main\n"
            "Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg\n"
        )
    with open(f"{apt}/conf", "w", encoding="utf-8") as file:
        file.write(
            'Dir::Etc::sourcelist "/dev/null";\n'
            f'Dir::Etc::sourceparts "{apt}/sources";\n'
            f'Dir::State::lists "{apt}/lists";\n'
            'Dir::Cache::pkgcache "";\nDir::Cache::srcpkgcache "";\n'
            f'APT::Sandbox::User "";\n'
        )
    home, log = f"{work}/{name}", f"{work}/{name}/fetch.log"
    os.makedirs(home, exist_ok=True)
    if not os.listdir(f"{apt}/lists/partial") and len(os.listdir(f"{apt}/lists")) < 3:
        must(run("apt-get update", home, log, APT_CONFIG=f"{apt}/conf"), "apt-get", log)
    command = f"apt-get source --download-only {name}"
    must(run(command, home, log, APT_CONFIG=f"{apt}/conf"), command, log)
    # Patches may touch configure.ac, which would ask for the autotools.
    command = "dpkg-source --skip-patches -x *.dsc tree"
    must(run(command, home, log), command, log)


def make(package, options, *, openmp=False):
    cc = (options.cc or package.cc) + (" -fopenmp" if openmp else "")
    return f"make -j{options.jobs} CC={shlex.quote(cc)}"


def build(name, package, home, options):
    """Builds the original and records its compile commands."""
    tree = f"{home}/tree"
    for file, text in package.files.items():
        with open(f"{tree}/{file}", "w", encoding="utf-8") as out:
            out.write(text)
    log = f"{home}/configure.log"
    must(run(package.configure, tree, log, CFLAGS="-O2"), f"configure of {name}", log)
    log, script = f"{home}/build.log", f"{home}/build.sh"
    with open(script, "w", encoding="utf-8") as out:
        out.write(f"MAKE='make -j{options.jobs}'\n{package.build}\n")
    command = f"bear --output {home}/compile_commands.json -- sh -e {script}"
    must(run(command, tree, log), f"the build of {name}", log)
    subprocess.run(["cp", "-a", tree, f"{home}/original"], check=True)


def suite(package, home, log, options, openmp):
    """The lines that say how the tests went, and the seconds they took."""
    tree = f"{home}/tree"
    script = f"MAKE={shlex.quote(make(package, options, openmp=openmp))}\n"
    script += package.test.replace("$MAKE", "eval $MAKE")
    command = ["sh", "-c", script]
    if package.not_as_root and os.geteuid() == 0:
        subprocess.run(["chown", "-R", "nobody", tree], check=True)
        command = ["setpriv", "--reuid=nobody", "--clear-groups", *command]
    start = time.time()
    status = run(command, tree, log, options.limit, **threads(options))
    seconds = time.time() - start
    with open(log, encoding="utf-8", errors="replace") as file:
        lines = [line.rstrip() for line in file if re.search(package.lines, line)]
    return in_order(lines), status, seconds


def in_order(lines):
    """Sorts the tests of each directory, which 'make -j' runs in any order."""
    sections = [[]]
    for line in lines:
        if line.startswith("Making"):
            sections.append([])
        sections[-1].append(line)
    return sum(map(sorted, sections), [])


def threads(options):
    return {"OMP_NUM_THREADS": str(options.threads), "OMP_WAIT_POLICY": "passive",
            "OMP_DYNAMIC": "false"}  # fmt: skip


def commands_of(home, package):
    """The compile commands of each source, in the order of the build."""
    with open(f"{home}/compile_commands.json", encoding="utf-8") as file:
        database = json.load(file)
    files = collections.defaultdict(list)
    for entry in database:
        if entry["file"].endswith(".c") and not re.search(package.skip, entry["file"]):
            files[entry["file"]].append(entry)
    return files


def compile_with(compiler, entry, *flags):
    """Does the source compile? Without optimizing, and without its warnings."""
    arguments, rest = [], iter(entry["arguments"][1:])
    for argument in rest:
        if argument == "-o":
            next(rest)
        elif argument != "-c":
            arguments.append(argument)
    command = [compiler, *arguments, "-w", "-O0", *flags]
    result = subprocess.run(command, cwd=entry["directory"], capture_output=True,
                            text=True, check=False)  # fmt: skip
    return "" if result.returncode == 0 else shlex.join(command) + "\n" + result.stderr


def rewrite(files, home, logs, mode, options):
    """Runs parfold over each file in place; statuses, times and loops."""
    result = collections.Counter()
    loops, times = {}, []
    for number, (file, entries) in enumerate(files.items()):
        start = time.time()
        for entry in entries:
            compile_with("clang-19", entry, "-fsyntax-only")
        clang = time.time() - start
        report = f"{logs}/{number}.json"
        command = [options.parfold, "-i", "-v", "-p", home, *MODES[mode]]
        command += [f"--report=json:{report}", file]
        start = time.time()
        status = run(command, f"{home}/tree", f"{logs}/{number}.log", options.patience)
        times.append((time.time() - start, clang, os.path.relpath(file, f"{home}/tree")))
        if status == "timeout":
            result["timeouts"] += 1
            say("timeout:", shlex.join(command))
        elif status < 0 or status > 128:
            result["crashes"] += 1
            say("crash:", status, shlex.join(command))
        elif status:
            result["errors"] += 1
            say("status", status, shlex.join(command))
        if os.path.exists(report):
            with open(report, encoding="utf-8") as text:
                for loop in json.load(text)["loops"]:
                    loops.setdefault((loop["file"], loop["line"], loop["column"]), loop)
    kinds, status = collections.Counter(), collections.Counter()
    reasons = collections.Counter()
    for loop in loops.values():
        status[loop["status"]] += 1
        if loop["status"] == "parallelized":
            kinds.update(loop["kind"])
        elif loop["reasons"]:
            reasons[loop["reasons"][0]["tag"]] += 1
    slowest = max(times)
    return {
        "files": len(files),
        "loops": len(loops),
        "status": status,
        "kinds": kinds,
        "reasons": dict(reasons.most_common()),
        **{k: result[k] for k in ("timeouts", "crashes", "errors")},
        "seconds": sum(t[0] for t in times),
        "clang": sum(t[1] for t in times),
        "slowest": {"file": slowest[2], "seconds": slowest[0], "clang": slowest[1]},
    }


def changed_files(files, home):
    """The files that differ from the original, with their text."""
    changed = {}
    for file in files:
        with open(file, "rb") as now:
            text = now.read()
        with open(file.replace(f"{home}/tree", f"{home}/original", 1), "rb") as before:
            if text != before.read():
                changed[file] = text
    return changed


def try_mode(name, package, mode, home, options, before):
    """Rewrites the package in one mode, and tests what became of it."""
    logs = f"{home}/{mode}"
    shutil.rmtree(logs, ignore_errors=True)
    shutil.rmtree(f"{home}/tree")
    os.makedirs(logs)
    subprocess.run(["cp", "-a", f"{home}/original", f"{home}/tree"], check=True)
    files = commands_of(home, package)

    say(name, mode, "rewriting", len(files), "files")
    result = rewrite(files, home, logs, mode, options)
    changed = changed_files(files, home)
    result["changed"] = len(changed)

    say(name, mode, "compiling", len(changed), "rewritten files")
    tries = [
        (compiler, entry, "-c", "-o", "/dev/null", *flags)
        for compiler in ("gcc", "clang-19")
        for flags in ((), ("-fopenmp",))
        for file in changed
        for entry in files[file]
    ]
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        broken = [e for e in pool.map(lambda a: compile_with(*a), tries) if e]
    result["compiled"], result["broken"] = len(tries), len(broken)
    with open(f"{logs}/compile.log", "w", encoding="utf-8") as log:
        log.write("\n".join(broken))

    say(name, mode, "running parfold again")
    again = [options.parfold, "--check", "-q", "-p", home, *MODES[mode]]
    result["again"] = [
        f for f in changed if run([*again, f], home, limit=options.patience) != 0
    ]

    say(name, mode, "building with OpenMP")
    log = f"{logs}/build.log"
    script = f"MAKE={shlex.quote(make(package, options, openmp=True))}\n"
    script += "set -e\n" + package.build.replace("$MAKE", "eval $MAKE")
    result["built"] = run(["sh", "-c", script], f"{home}/tree", log) == 0
    if changed_files(files, home) != changed:
        sys.exit(f"packages: the build of {name} has overwritten rewritten files")

    say(name, mode, "testing")
    lines, status, seconds = suite(package, home, f"{logs}/test.log", options, True)
    result["test"] = {"lines": lines, "status": status, "seconds": seconds}
    result["same"] = (lines, status) == (before["lines"], before["status"])
    return result


def describe(name, mode, version, before, result):
    kinds = ", ".join(f"{n} {kind}" for kind, n in result["kinds"].most_common())
    slow = result["slowest"]
    tests = len([x for x in before["lines"] if not x.startswith("Making")])
    test = f"{tests} lines, " + ("same" if result["same"] else "**different**")
    if not result["built"]:
        test = "**not built**"
    cells = [
        f"{name} {version}",
        mode,
        f"{result['files']}",
        f"{result['loops']}",
        f"{result['status']['parallelized']}" + (f" ({kinds})" if kinds else ""),
        f"{result['status']['refused']}",
        f"{result['crashes']} / {result['errors']} / {result['timeouts']}",
        f"{result['seconds']:.1f} / {result['clang']:.1f}",
        f"{os.path.basename(slow['file'])}: {slow['seconds']:.1f} / {slow['clang']:.1f}",
        f"{result['broken']} of {result['compiled']}",
        test,
        f"{before['seconds']:.0f} / {result['test']['seconds']:.0f}",
        f"{len(result['again'])}",
    ]
    return "| " + " | ".join(cells) + " |"


HEADER = """\
| package | mode | files | loops | rewritten | refused | crashes / errors / timeouts \
| parfold / clang, s | slowest file, s | broken | tests | tests before / after, s | changed again |
|---|---|--:|--:|---|--:|---|--:|---|--:|---|--:|--:|"""


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    parser.add_argument("packages", nargs="*", metavar="PACKAGE",
                        help="of " + ", ".join(PACKAGES) + " (default: all)")  # fmt: skip
    parser.add_argument("--work", help="directory for it all (default: a new one)")
    parser.add_argument("--parfold", default=f"{root}/build/release/bin/parfold")
    parser.add_argument("--mode", action="append", choices=MODES,
                        help="can be repeated (default: all)")  # fmt: skip
    parser.add_argument("--cc", help="compiler of the rewritten program")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--threads", type=int, default=3, help="OMP_NUM_THREADS")
    parser.add_argument("--patience", type=int, default=300, metavar="SECONDS",
                        help="for parfold on one file")  # fmt: skip
    parser.add_argument("--limit", type=int, default=3600, metavar="SECONDS",
                        help="for a test suite")  # fmt: skip
    options = parser.parse_args()
    options.parfold = os.path.abspath(options.parfold)
    names = options.packages or list(PACKAGES)
    for name in names:
        if name not in PACKAGES:
            parser.error(f"'{name}' is none of {', '.join(PACKAGES)}")
    # Others may have to read it, for tests that do not run as root.
    work = os.path.abspath(options.work or tempfile.mkdtemp(prefix="parfold-packages-"))
    os.makedirs(work, exist_ok=True)
    os.chmod(work, 0o755)
    say("working in", work)
    install(TOOLS + [p for n in names for p in PACKAGES[n].needs.split()])

    results, rows = {}, []
    for name in names:
        package, home = PACKAGES[name], f"{work}/{name}"
        if not os.path.exists(f"{home}/original"):
            shutil.rmtree(home, ignore_errors=True)
            say(name, "fetching")
            fetch(name, work)
            say(name, "building")
            build(name, package, home, options)
        before_file = f"{home}/before.json"
        if not os.path.exists(before_file):
            say(name, "testing the original")
            lines, status, seconds = suite(package, home, f"{home}/test.log", options,
                                           False)  # fmt: skip
            with open(before_file, "w", encoding="utf-8") as file:
                json.dump({"lines": lines, "status": status, "seconds": seconds}, file)
        with open(before_file, encoding="utf-8") as file:
            before = json.load(file)
        version = glob.glob(f"{home}/*.dsc")[0].split("_")[-1].removesuffix(".dsc")
        for mode in options.mode or MODES:
            result = try_mode(name, package, mode, home, options, before)
            results[f"{name} {mode}"] = result
            rows.append(describe(name, mode, version, before, result))
            say(rows[-1])
            with open(f"{work}/results.json", "w", encoding="utf-8") as file:
                json.dump(results, file, indent=1)
    print(HEADER, *rows, sep="\n")
    bad = [
        n
        for n, r in results.items()
        if not r["same"] or not r["built"] or r["again"]
        or r["broken"] + r["crashes"] + r["errors"] + r["timeouts"]
    ]  # fmt: skip
    return bool(bad)


if __name__ == "__main__":
    sys.exit(main())
