"""Tests that are run for scripts/mutate.py, with checks of parfold switched off.

A module, since lit hands tests to other processes by name.
"""

import os

import lit.formats


class CheckedTest(lit.formats.ShTest):
    """A test with files of its own in the folder 'checks':

    NAME.off  the check that is switched off
    NAME.try  checks to switch off in turn, by parfold itself
    NAME.log  what parfold says of them
    """

    def __init__(self, folder):
        super().__init__(execute_external=True)
        self.folder = folder

    def execute(self, test, lit_config):
        name = os.path.join(self.folder, "--".join(test.path_in_suite))
        test.config.environment = dict(test.config.environment, PARFOLD_CHECKS_LOG=name + ".log")
        if os.path.exists(name + ".off"):
            with open(name + ".off", encoding="utf-8") as file:
                test.config.environment["PARFOLD_CHECKS_OFF"] = file.read().strip()
            del test.config.environment["PARFOLD_CHECKS_LOG"]
        elif os.path.exists(name + ".try"):
            test.config.environment["PARFOLD_CHECKS_TRY"] = name + ".try"
        return super().execute(test, lit_config)
