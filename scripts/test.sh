#!/usr/bin/env bash
# Builds and runs every test. The last line is 'N passed, N failed'; the exit
# status is 0 if none failed.
#
#   scripts/test.sh [lit's options]
#
# For example: scripts/test.sh --filter=scalar/type
# Installs and builds what is missing first (scripts/setup.sh).
#
# The suites run twice: with the optimized build, where the rewritten programs
# are compiled and run too, and with the sanitized one, which watches parfold
# itself (test/lit.cfg.py).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

scripts/setup.sh --quiet
cmake --preset dev >/dev/null
echo "building the sanitized parfold"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! cmake --build --preset dev --parallel "$(nproc)" >"$log" 2>&1; then
  cat "$log" >&2
  exit 1
fi

results=()
for build in release dev; do
  echo "testing build/$build"
  result=$PWD/build/$build/test/results.json
  rm -f "$result"
  results+=("$result")
  LIT_OPTS=$(printf '%q ' --output "$result" --allow-empty-runs "$@") \
    cmake --build --preset $build --target check-parfold || true # counted below
done
test/check-reach --share-only --parfold build/release/bin/parfold test/run/reach/*.c
scripts/count-results.py "${results[@]}"
