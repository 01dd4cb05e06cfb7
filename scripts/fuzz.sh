#!/usr/bin/env bash
# fuzz.sh N [options of fuzz.py]: N random programs, before and after parfold.
#
# The generator is the one of the release build, or else is compiled here.
set -euo pipefail
cd "$(dirname "$0")/.."

if (($# == 0)); then
  sed -n '2,4s/^# \?//p' scripts/fuzz.sh
  exit 2
fi
count=$1
shift

generator=build/release/bin/parfold-fuzz
if [[ ! -x $generator ]]; then
  generator=$(mktemp -d)/generate
  trap 'rm -rf "$(dirname "$generator")"' EXIT
  "${CC:-cc}" -std=c11 -O1 fuzz/*.c -o "$generator"
fi

python3 scripts/fuzz.py --generator "$generator" --count "$count" "$@"
