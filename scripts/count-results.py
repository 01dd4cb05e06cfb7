#!/usr/bin/env python3
"""Adds up lit's results: 'N passed, N failed' is the last line.

  count-results.py RESULTS.json...

Names the failed tests before that. A file that is missing, because lit did not
get to writing it, counts as a failure, and so does a run of no tests at all.
"""

import json
import sys

PASSED = {"PASS", "FLAKYPASS", "XFAIL"}
NOT_RUN = {"UNSUPPORTED", "EXCLUDED"}

passed, failed = 0, []
for path in sys.argv[1:]:
    try:
        with open(path, encoding="utf-8") as file:
            tests = json.load(file)["tests"]
    except (OSError, ValueError) as error:
        failed.append(f"no results: {error}")
        continue
    passed += sum(test["code"] in PASSED for test in tests)
    failed += [
        f"{test['code']}: {test['name']} ({path})"
        for test in tests
        if test["code"] not in PASSED | NOT_RUN
    ]
if not passed and not failed:
    failed.append("no test was run")

for line in failed:
    print(line)
print(f"{passed} passed, {len(failed)} failed")
sys.exit(bool(failed))
