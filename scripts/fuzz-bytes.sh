#!/usr/bin/env bash
# fuzz-bytes.sh SECONDS [options of libFuzzer]: parfold on texts that nobody
# meant as programs, for a while.
#
# Builds build/fuzz (sanitizers and libFuzzer; the preset 'fuzz'), starts from
# the tests' programs, and keeps what reaches new code in build/fuzz/corpus. A
# text that parfold crashes on, is slow on, or writes wrong code for stays in
# build/fuzz/found; the exit status is then not 0.
set -euo pipefail
cd "$(dirname "$0")/.."

if (($# == 0)); then
  sed -n '2,9s/^# \?//p' scripts/fuzz-bytes.sh
  exit 2
fi
seconds=$1
shift

cmake --preset fuzz >/dev/null
cmake --build --preset fuzz

mkdir -p build/fuzz/corpus build/fuzz/seeds build/fuzz/found
find test examples -name '*.c' -size -8k | while IFS= read -r program; do
  cp "$program" "build/fuzz/seeds/${program//\//-}"
done
# libFuzzer's dictionary: a word in quotes a line, with its own escapes.
sed -n 's/^WORD(\(".*"\))$/\1/p' fuzz/hostile/Words.def |
  sed 's/\\n/\\x0a/g; s/\\r/\\x0d/g; s/\\t/\\x09/g; s/\\f/\\x0c/g; s/?\\?/??/g' \
    >build/fuzz/c.dict

nice -n 15 build/fuzz/bin/parfold-fuzz-bytes \
  -dict=build/fuzz/c.dict -max_len=8192 -timeout=60 -rss_limit_mb=4096 \
  -max_total_time="$seconds" -artifact_prefix=build/fuzz/found/ "$@" \
  build/fuzz/corpus build/fuzz/seeds
