#!/usr/bin/env python3
"""Switches off the checks of parfold, one at a time, and sees which test fails.

  mutate.py [options] [CHECK...]

A check is one decision of the stages that say what is legal: a term of a
condition, or a statement that refuses. parfold --list-checks shows all, in a
build with PARFOLD_MUTATION. CHECK is a part of a name, or a reason's tag;
without it, all checks are switched off.

First the tests that do not run programs are run as they are: each notes where
checks made a difference. Then parfold runs its stages again in some of those
tests, in a process for each check that is switched off, and notes what came out:

  rewritten      a loop that was left alone is rewritten
  guards         a loop that is rewritten lacks one of its conditions
  text           it is rewritten in another way
  not-rewritten  a loop that was rewritten is left alone
  reason         another reason is given, or the same one elsewhere
  print          --print shows something else
  crash, endless

Last, some of the tests in which something else came out are run with the check
switched off, those of the first line first. The first to fail has noticed it.
That is done for checks that give a reason or protect (the first three lines); with
--permissions for all others, too. One that crashes needs no test for it.

With --update, docs/checks.md gets the table of the checks that give a reason, and
numbers of all others. Printed is a line for each check. The exit status is 1 if
there is one without which loops are rewritten that are left alone, or without one
of their conditions, and no test fails.
"""

import argparse
import collections
import json
import os
import re
import subprocess
import sys

SOURCE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
OUTCOMES = ["rewritten", "guards", "text", "not-rewritten", "reason", "print", "crash", "endless"]
# What is wrong where no test fails.
UNSOUND = {"rewritten", "guards"}
# How many more tests a check is tried in, as long as it shows nothing.
ROUNDS = [4, 12, 40]
# How many tests are asked whether they notice.
CANDIDATES = 5
# Tests of what is not decided loop by loop.
OTHERS = "parfold-unit|parfold :: (tool|docs)/"
PAGE = os.path.join(SOURCE, "docs", "checks.md")
# What is at stake, by the group of the reason.
STAKES = {"Source": "text", "Choice": "choice", "": "part of one"}


class Check:
    def __init__(self, line):
        self.full, self.kind, self.line, self.text = line.split("\t", 3)
        self.tag, _, self.name = self.full.rpartition("@")
        self.bites = []  # tests
        self.tried = []  # in tests
        self.outcomes = {}  # of tests
        self.noticed = None  # by a test
        self.was_asked = False

    def best(self):
        """The most telling of what came out, or ''."""
        found = set(self.outcomes.values())
        if self.noticed:
            return self.outcomes[self.noticed]
        return next((outcome for outcome in OUTCOMES if outcome in found), "")

    def verdict(self):
        if self.noticed:
            return self.noticed
        if not self.bites:
            return "NOT REACHED"
        if self.best() and not self.was_asked:
            return "not asked"
        return "NOT NOTICED" if self.best() else "NO DIFFERENCE"


class Mutate:
    def __init__(self, options):
        self.options = options
        self.folder = os.path.join(options.work, "checks")
        with open(os.path.join(options.build, "CMakeCache.txt"), encoding="utf-8") as file:
            self.lit = re.search(r"PARFOLD_LIT:\w+=(.*)", file.read())[1]
        os.makedirs(self.folder, exist_ok=True)
        listed = subprocess.run([self.parfold(), "--list-checks"], capture_output=True, text=True)
        if listed.returncode:
            sys.exit(f"{self.parfold()} has no checks to switch off; build it with PARFOLD_MUTATION")
        checks = [Check(line) for line in sorted(listed.stdout.splitlines())]
        self.checks = [check for check in checks if self.is_wanted(check)]
        self.named = {check.name: check for check in self.checks}
        self.bites = collections.Counter()  # how many checks bite in a test

    def parfold(self):
        return os.path.join(self.options.build, "bin", "parfold")

    def is_wanted(self, check):
        wanted = self.options.checks
        if self.options.reasons and not check.tag:
            return False
        return not wanted or any(word == check.tag or word in check.full for word in wanted)

    def file(self, test, kind):
        return os.path.join(self.folder, test.replace("/", "--") + kind)

    def tell(self, *words):
        print(*words, file=sys.stderr, flush=True)

    def run(self, tests):
        """Runs tests, all if there are none named. Returns those that fail."""
        output = os.path.join(self.options.work, "results.json")
        listed = os.path.join(self.options.work, "tests")
        where = [os.path.join(self.options.build, "test")]
        if tests:
            where = [os.path.join(where[0], test) for test in tests]
        with open(listed, "w", encoding="utf-8") as file:
            file.write("\n".join(where))
        command = [sys.executable, self.lit, "-q", f"-j{self.options.jobs}"]
        command += ["--param", f"checks={self.folder}", "--output", output, f"@{listed}"]
        if not tests:
            command += ["--filter", self.options.tests, "--filter-out", OTHERS]
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with open(output, encoding="utf-8") as file:
            results = json.load(file)["tests"]
        codes = {result["name"].partition(" :: ")[2]: result["code"] for result in results}
        return {test for test, code in codes.items() if code in ("FAIL", "TIMEOUT")}

    def logs(self):
        """(test, word, check) of what tests have noted."""
        for name in sorted(os.listdir(self.folder)):
            if name.endswith(".log"):
                with open(os.path.join(self.folder, name), encoding="utf-8") as file:
                    for line in set(file.read().splitlines()):
                        word, check = line.split("\t")
                        yield name[:-4].replace("--", "/"), word, check
                os.remove(os.path.join(self.folder, name))

    def clean(self):
        for name in os.listdir(self.folder):
            os.remove(os.path.join(self.folder, name))

    def keep(self):
        with open(os.path.join(self.options.work, "notes.json"), "w", encoding="utf-8") as file:
            json.dump(
                {c.name: [c.bites, c.outcomes, c.tried, c.noticed] for c in self.checks}, file
            )

    def recall(self):
        with open(os.path.join(self.options.work, "notes.json"), encoding="utf-8") as file:
            for name, notes in json.load(file).items():
                if name in self.named:
                    check = self.named[name]
                    check.bites, check.outcomes, check.tried, check.noticed = notes
                    self.bites.update(check.bites)

    def look(self):
        """Where checks make a difference at all."""
        if self.options.again:
            self.recall()
            if not self.options.tests:
                return
        self.clean()
        failed = self.run([])
        if failed:
            self.tell(f"these tests fail anyway: {', '.join(sorted(failed))}")
        for test, _, name in self.logs():
            self.bites[test] += 1
            if name in self.named and test not in failed and test not in self.named[name].bites:
                self.named[name].bites.append(test)
        self.tell(f"{len(self.bites)} tests, {sum(bool(c.bites) for c in self.checks)} "
                  f"of {len(self.checks)} checks are reached")
        self.keep()

    def order(self, check, test):
        """A test of the reason first, then of refusals, then small ones."""
        return (test != f"refuse/{check.tag}.c", "refuse" not in test, self.bites[test])

    def attempt(self):
        """What becomes of loops without them."""
        for number in ROUNDS[: self.options.rounds]:
            wanted = collections.defaultdict(list)
            for check in self.checks:
                if check.noticed or UNSOUND & set(check.outcomes.values()):
                    continue
                if number != ROUNDS[0] and check.best():
                    continue
                left = set(check.bites) - set(check.tried)
                left = [test for test in left if re.search(self.options.tests, test)]
                for test in sorted(left, key=lambda t: self.order(check, t))[:number]:
                    check.tried.append(test)
                    wanted[test].append(check.name)
            if not wanted:
                continue
            self.clean()
            for test, names in wanted.items():
                with open(self.file(test, ".try"), "w", encoding="utf-8") as file:
                    file.write("\n".join(names))
            self.run(sorted(wanted))
            for test, word, name in self.logs():
                # Of several runs in a test, the most telling one.
                if word in OUTCOMES and name in self.named:
                    outcomes = self.named[name].outcomes
                    outcomes[test] = min(word, outcomes.get(test, word), key=OUTCOMES.index)
            self.tell(f"{sum(map(len, wanted.values()))} tries in {len(wanted)} tests")
            self.keep()

    def notice(self):
        """Which test fails without a check."""
        waiting = {}
        for check in self.checks:
            crash = next((t for t, o in check.outcomes.items() if o == check.best() == "crash"), None)
            if crash:
                check.noticed, check.was_asked = crash, True
            if not (check.tag or check.best() in OUTCOMES[:3] or self.options.permissions):
                waiting[check.name] = []
                continue
            check.was_asked = True
            order = sorted(check.outcomes, key=lambda t: (OUTCOMES.index(check.outcomes[t]), self.order(check, t)))
            waiting[check.name] = order[:CANDIDATES]
        while True:
            asked = {}
            for check in self.checks:
                if check.noticed:
                    continue
                free = [test for test in waiting[check.name] if test not in asked]
                if free:
                    asked[free[0]] = check
                    waiting[check.name].remove(free[0])
            if not asked:
                break
            self.clean()
            for test, check in asked.items():
                with open(self.file(test, ".off"), "w", encoding="utf-8") as file:
                    file.write(check.name)
            failed = self.run(sorted(asked))
            for test in failed & set(asked):
                asked[test].noticed = test
            self.tell(f"{len(asked)} tests were asked, {len(failed)} failed")
            self.keep()
        self.clean()

    def table(self):
        for check in self.checks:
            words = [check.full, check.best() or "-", check.verdict()]
            if not check.noticed:
                words.append(f"{check.line}: {check.text}")
                if check.best():
                    words.append(next(t for t, o in check.outcomes.items() if o == check.best()))
            print("  ".join(words))

    def groups(self):
        with open(os.path.join(SOURCE, "include/parfold/Reasons.def"), encoding="utf-8") as file:
            rows = re.findall(r'REASON\(\w+,\s*(\w+),\s*"([\w-]+)"', file.read())
        return {"": "", **{tag: group for group, tag in rows}}

    def update(self):
        """Fills the page in."""
        columns = OUTCOMES + ["not asked", "NOT NOTICED", "NO DIFFERENCE", "NOT REACHED"]
        groups, files = self.groups(), collections.defaultdict(collections.Counter)
        for check in self.checks:
            stake = STAKES.get(groups[check.tag], "legality")
            files[check.name.partition("/")[0], stake][check.best() if check.noticed else check.verdict()] += 1
        with open(PAGE, encoding="utf-8") as file:
            text = file.read()
        rows = []
        for (stage, stake), count in files.items():
            numbers = [str(count[column] or "") for column in columns]
            rows.append(f"| {stage} | {stake} | {sum(count.values())} | " + " | ".join(numbers) + " |")
        if self.options.reasons:  # what is known of the others stays
            rows += re.findall(rf"^\| \w+ \| {STAKES['']} \|.*", text, flags=re.MULTILINE)
        lines = ["| stage | at stake | checks | " + " | ".join(columns).lower() + " |"]
        lines += ["|---|---|--:" + "|--:" * len(columns) + "|", *sorted(rows)]
        lines += ["", "| reason | check | at stake | without it | test |", "|---|---|---|---|---|"]
        for check in self.checks:
            if check.tag:
                stake = STAKES.get(groups[check.tag], "legality")
                words = [f"[{check.tag}](reasons/{check.tag}.md)", f"`{check.name}`", stake]
                words += [check.best(), check.noticed or check.verdict().lower()]
                lines.append("| " + " | ".join(words) + " |")
        mark = "<!-- scripts/mutate.py --update -->\n"
        text = text[: text.index(mark)] + mark + "\n".join(["", *lines, ""])
        with open(PAGE, "w", encoding="utf-8") as file:
            file.write(text)

    def summary(self):
        count = collections.Counter(
            check.verdict() if not check.noticed else "noticed" for check in self.checks
        )
        print(", ".join(f"{number} {what}" for what, number in sorted(count.items())))
        # What the choice guards against is short loops.
        checks = [check for check in self.checks if not check.name.startswith("Choice/")]
        unsound = [check for check in checks if not check.noticed and check.best() in UNSOUND]
        return 1 if unsound else 0


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("checks", nargs="*", metavar="CHECK", help="default: all")
    add("--reasons", action="store_true", help="only checks that give a reason by themselves")
    add("--build", default="build/dev", help="where parfold is built; default: build/dev")
    add("--tests", default="", help="a regular expression: only tests of which the name matches")
    add("--jobs", type=int, default=2, help="tests at a time; default: 2")
    add("--permissions", action="store_true", help="ask tests of all checks")
    add("--again", action="store_true", help="with what tests have noted; only those of --tests anew")
    add("--rounds", type=int, default=len(ROUNDS), help="of tries; default: all")
    add("--update", action="store_true", help="write the table into docs/checks.md")
    add("--work", default="/tmp/mutate", help="where notes are; default: /tmp/mutate")
    options = parser.parse_args()
    options.build, options.work = os.path.abspath(options.build), os.path.abspath(options.work)
    mutate = Mutate(options)
    mutate.look()
    mutate.attempt()
    mutate.notice()
    mutate.table()
    if options.update:
        mutate.update()
    return mutate.summary()


if __name__ == "__main__":
    sys.exit(main())
