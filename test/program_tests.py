"""Tests for a build beside a sanitized one, which runs the others.

A module, since lit hands tests to other processes by name.
"""

import re

import lit.formats

NOT_SANITIZED = re.compile(r"%check-|^UNSUPPORTED: sanitized", re.MULTILINE)


class ProgramTests(lit.formats.ShTest):
    """Those that run programs, those in these folders, and those that are not
    for sanitized builds."""

    def __init__(self, folders):
        super().__init__(execute_external=True)
        self.folders = folders

    def getTestsInDirectory(self, suite, path, config, local):
        for test in super().getTestsInDirectory(suite, path, config, local):
            with open(test.getSourcePath(), encoding="utf-8", errors="replace") as file:
                if test.path_in_suite[0] in self.folders or NOT_SANITIZED.search(file.read()):
                    yield test
