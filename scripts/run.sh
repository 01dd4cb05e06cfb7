#!/usr/bin/env bash
# Shows what parfold does to the C files given, or to the examples (the running
# total in both shapes): the changes as a diff, and a remark for every loop on
# stderr. No file is changed.
#
#   scripts/run.sh [FILE.c... [-- COMPILER-FLAGS]]
#
# Installs and builds what is missing first (scripts/setup.sh).
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

"$root/scripts/setup.sh" --quiet
parfold=$root/build/release/bin/parfold
if (($#)); then
  exec "$parfold" "$@"
fi
cd "$root"
"$parfold" examples/*.c --
"$parfold" --quiet --strategy=thread-array examples/running-total.c --
