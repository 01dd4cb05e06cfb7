# How lit runs the tests that are files with RUN lines.
#
# The suite is started from the build folder (scripts/test.sh), and everything a
# test writes (%t) stays there. A RUN line is run by bash, so the order of
# redirections means what it means there.

import os
import shutil
import subprocess
import sys

import lit.formats
import lit.util

config.name = "parfold"
config.test_source_root = os.path.dirname(__file__)
config.test_format = lit.formats.ShTest(execute_external=True)
config.suffixes = [".c", ".test"]
config.excludes = ["Inputs"]

# A test that hangs is a failed test, where lit can end it.
if lit.util.killProcessAndChildrenIsSupported()[0]:
    lit_config.maxIndividualTestTime = 600

# FileCheck, not, split-file.
config.environment["PATH"] = os.pathsep.join(
    [config.llvm_tools_dir, config.environment["PATH"]]
)

# check-same-result's defaults.
config.environment["PARFOLD"] = config.parfold
config.environment["PARFOLD_GCC"] = config.gcc
config.environment["PARFOLD_CLANG"] = config.clang

# How much there is of something in a file that is large for its build.
many = 2000 if config.is_sanitized else 10000

config.substitutions += [
    ("%{many}", str(many)),
    ("%check-same-result", f"{sys.executable} {config.test_source_root}/check-same-result"),
    ("%check-reach", f"{sys.executable} {config.test_source_root}/check-reach"),
    ("%parfold-cc", config.parfold + "-cc"),
    ("%parfold", config.parfold),
    ("%python", sys.executable),
    ("%clang-format", config.clang_format),
    ("%clang", config.clang),
    ("%gcc", config.gcc),
    ("%cxx", config.cxx),
    ("%cmake", config.cmake),
    ("%source-dir", config.source_dir),
    ("%build-dir", config.build_dir),
]

# Compilers that are tried where they are installed.
older_clangs = []
for name, path in config.older_clangs.items():
    if path.endswith("-NOTFOUND"):
        lit_config.note(f"{name} is not installed: what parfold writes is not tried with it")
    else:
        older_clangs.append(f"--compiler {path}")
if older_clangs:
    config.available_features.add("older-clangs")
    config.substitutions.append(("%{older-clangs}", " ".join(older_clangs)))


def clang_has(file):
    """Whether clang knows a file of LLVM's runtimes."""
    command = [config.clang, f"-print-file-name={file}"]
    return os.path.isabs(subprocess.run(command, capture_output=True, text=True).stdout)


# ThreadSanitizer, and the library that tells it what OpenMP does.
machine = os.uname().machine
if clang_has("libarcher.so") and clang_has(f"libclang_rt.tsan-{machine}.a"):
    config.available_features.add("archer")

for program in ("ccache", "meson", "chromium", "clang-apply-replacements-19"):
    if shutil.which(program):
        config.available_features.add(program)
if subprocess.run([sys.executable, "-c", "import jsonschema"], capture_output=True).returncode == 0:
    config.available_features.add("jsonschema")

# LLVM's YAML reader takes a key that is there twice, up to here.
if config.llvm_version > 16:
    config.available_features.add("duplicate-keys")

# Debian has one LLVM's OpenMP at a time, and so only one Clang has an omp.h.
if os.path.exists(f"{config.resource_dir}/include/omp.h"):
    config.available_features.add("omp-header")
if config.build_type in ("Debug", "RelWithDebInfo"):
    config.available_features.add("debug-information")
if config.can_switch_checks:
    config.available_features.add("mutation")

# A sanitized build watches parfold while the tests run it. The programs that it
# writes are those of the other build, which compiles and runs them. So are those
# of a build with another Clang (scripts/matrix.sh).
if config.is_sanitized:
    config.available_features.add("sanitized")
    # To look for leaks takes as long as a test. The unit tests do.
    config.environment["ASAN_OPTIONS"] = "detect_leaks=0"
checks = lit_config.params.get("checks")
not_sanitized = ["run", "meta", "fuzz"]
if config.is_sanitized or checks or "no-programs" in lit_config.params:
    config.excludes += not_sanitized
    config.substitutions.insert(0, ("%check-same-result", "true"))
sys.path.insert(0, config.test_source_root)
if "only-programs" in lit_config.params:  # by scripts/test.sh
    import program_tests

    config.test_format = program_tests.ProgramTests(not_sanitized + ["hostile"])  # in full size
    config.excludes.append("unit")  # built with the other tests (check-parfold)
if checks:  # by scripts/mutate.py
    import checked_test

    config.test_format = checked_test.CheckedTest(checks)
