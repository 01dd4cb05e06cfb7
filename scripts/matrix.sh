#!/usr/bin/env bash
# Builds parfold with the oldest Clang that it accepts, 16, and runs the tests of
# the tool with that build. Then tries what it writes with all compilers:
# gcc, clang 14, clang 16 and clang 19.
#
#   scripts/matrix.sh [lit's options]
#
# Installs what is missing first (scripts/setup.sh). Takes a quarter of an hour
# or more, so it is no part of scripts/test.sh, which tries these compilers with a
# few programs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

scripts/setup.sh --quiet llvm-16-dev libclang-16-dev
cmake --preset llvm16 >/dev/null
echo "building parfold with Clang 16"
cmake --build --preset llvm16 --parallel "$(nproc)"

LIT_OPTS=$(printf '%q ' --param=no-programs=1 --allow-empty-runs "$@") \
  cmake --build --preset llvm16 --target check-parfold

scripts/compilers.py --compiler "${CC:-gcc}" --compiler clang-14 --compiler clang-16 \
  --compiler clang-19 --parfold build/llvm16/bin/parfold --jobs "$(nproc)"
