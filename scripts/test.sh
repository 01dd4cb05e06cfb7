#!/usr/bin/env bash
# Builds and runs every test. The last line is 'N passed, N failed'; the exit
# status is 0 if none failed.
#
#   scripts/test.sh [lit's options]
#
# For example: scripts/test.sh --filter=scalar/type
# Installs and builds what is missing first (scripts/setup.sh).
#
# With the optimized build the rewritten programs are compiled and run; the other
# tests run with the sanitized one, which watches parfold itself. Each build has
# all tests (test/lit.cfg.py): cmake --build --preset release -t check-parfold.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

scripts/setup.sh --quiet
cmake --preset dev >/dev/null
echo "building the sanitized parfold"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! cmake --build --preset dev --parallel "$(nproc)" \
    --target all parfold-unit-tests >"$log" 2>&1; then
  cat "$log" >&2
  exit 1
fi

results=()
declare -A target=([release]=check-programs [dev]=check-parfold)
for build in release dev; do
  echo "testing build/$build"
  result=$PWD/build/$build/test/results.json
  rm -f "$result"
  results+=("$result")
  LIT_OPTS=$(printf '%q ' --output "$result" --allow-empty-runs "$@") \
    cmake --build --preset $build --target ${target[$build]} || true # counted below
done
test/check-reach --share-only --parfold build/release/bin/parfold test/run/reach/*.c
scripts/count-results.py "${results[@]}"
