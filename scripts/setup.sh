#!/usr/bin/env bash
# Installs what parfold needs and builds it: the tool is then
# build/release/bin/parfold. What is already there is left alone, so a second
# call does nothing.
#
#   scripts/setup.sh [--quiet] [MORE-PACKAGES...]
#
# Packages are installed on Debian 12 only, by apt-get, as root or with sudo.
# Elsewhere install their like by hand; CMake says what is missing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

quiet=false
case "${1-}" in
  "" | [a-z]*) ;;
  --quiet) quiet=true; shift ;;
  *) sed -n '2,/^[^#]/s/^# \{0,1\}//p' scripts/setup.sh >&2; exit 2 ;;
esac

packages=(
  g++ cmake ninja-build ccache pkg-config           # to build
  llvm-19-dev libclang-19-dev libisl-dev            # what parfold links to
  libmd4c-html0-dev libmd4c-dev
  zlib1g-dev libzstd-dev                            # what LLVM's CMake files ask for
  gcc clang-19 libomp-19-dev                        # to compile what it writes
  libclang-rt-19-dev                                # ThreadSanitizer, for its races
  clang-14 clang-16                                 # others that it must suit
  libgtest-dev libgmock-dev llvm-19-tools           # GoogleTest; lit, FileCheck
  clang-format-19 python3 python3-psutil git patch  # for the tests
  make meson clang-tools-19 python3-jsonschema      # what parfold is used with
)
packages+=("$@")

say() { echo "setup: $*" >&2; }

# The packages among $packages that are not installed.
missing() {
  local package
  for package in "${packages[@]}"; do
    [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] ||
      echo "$package"
  done
}

install_packages() {
  local wanted as_root=()
  command -v dpkg-query >/dev/null || return 0
  mapfile -t wanted < <(missing)
  ((${#wanted[@]})) || return 0
  if ((EUID != 0)); then
    if ! command -v sudo >/dev/null; then
      say "not root, and there is no sudo, so these are not installed: ${wanted[*]}"
      return 0
    fi
    as_root=(sudo)
  fi
  say "installing with ${as_root[*]:+sudo }apt-get: ${wanted[*]}"
  quietly "${as_root[@]}" apt-get update
  quietly "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install --yes --no-install-recommends "${wanted[@]}"
}

# Runs a command; with --quiet its output is shown only if it fails.
quietly() {
  if ! $quiet; then
    "$@"
    return
  fi
  local log status=0
  log=$(mktemp)
  "$@" >"$log" 2>&1 || status=$?
  ((status == 0)) || cat "$log" >&2
  rm -f "$log"
  return $status
}

install_packages
[[ -x build/release/bin/parfold ]] || say "building parfold (some minutes)"
quietly cmake --preset release
quietly cmake --build --preset release --parallel "$(nproc)"
$quiet || say "the tool is build/release/bin/parfold"
