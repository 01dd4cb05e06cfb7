#!/usr/bin/env bash
# Shows what parfold does to the C files given, or to the examples: the changes
# as a diff, and a remark for every loop on stderr. No file is changed.
#
#   scripts/run.sh [FILE.c... [-- COMPILER-FLAGS]]
#
# Installs and builds what is missing first (scripts/setup.sh).
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

"$root/scripts/setup.sh" --quiet
if (($# == 0)); then
  cd "$root"
  set -- examples/*.c --
fi
exec "$root/build/release/bin/parfold" "$@"
