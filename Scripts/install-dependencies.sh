#!/usr/bin/env bash
# Installs the system packages that the build needs, with the argument `tests` also those that only the tests need or
# make use of, and only those that are missing.
set -euo pipefail

purpose=${1:-build}

say() { printf 'dependencies: %s\n' "$*" >&2; }

need_swift() {
  if ! command -v swift >/dev/null; then
    say "no Swift toolchain found; install 6.2 or later from https://www.swift.org/install/ and put it on the PATH"
    exit 1
  fi
  local version
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9]*\.[0-9][0-9]*\).*/\1/p' | head -n 1)
  case "$version" in
    '') say "cannot tell the version of $(command -v swift); winnow needs 6.2 or later" ;;
    [0-5].* | 6.[01])
      say "Swift $version is too old; install 6.2 or later from https://www.swift.org/install/"
      exit 1
      ;;
  esac
}

# What is missing, one word each: pkg-config, libxml2, uchardet, xxhash, sqlite, zstd, strace.
missing() {
  # The tests let winnow fail by it; macOS has nothing like it.
  if [ "$purpose" = tests ] && [ "$(uname -s)" = Linux ] && ! command -v strace >/dev/null; then echo strace; fi
  if ! command -v pkg-config >/dev/null; then
    echo pkg-config
    # Without pkg-config nothing can be said of the libraries, so ask for all.
    echo libxml2
    echo uchardet
    echo xxhash
    echo sqlite
    echo zstd
    return
  fi
  pkg-config --exists libxml-2.0 || echo libxml2
  pkg-config --exists uchardet || echo uchardet
  pkg-config --exists libxxhash || echo xxhash
  pkg-config --exists sqlite3 || echo sqlite
  pkg-config --exists libzstd || echo zstd
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    say "not root and no sudo; run as root: $*"
    exit 1
  fi
}

install_with_apt() {
  local packages=() word
  for word in "$@"; do
    case "$word" in
      libxml2) packages+=(libxml2-dev) ;;
      uchardet) packages+=(libuchardet-dev) ;;
      xxhash) packages+=(libxxhash-dev) ;;
      sqlite) packages+=(libsqlite3-dev) ;;
      zstd) packages+=(libzstd-dev) ;;
      *) packages+=("$word") ;;
    esac
  done
  say "installing ${packages[*]} with apt-get"
  # A fresh machine has no package lists yet; a mirror that fails now may still have served them earlier.
  as_root apt-get update -q || say "apt-get update failed; trying with the lists that are there"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${packages[@]}"
}

install_with_brew() {
  local packages=() word
  for word in "$@"; do
    case "$word" in
      pkg-config) packages+=(pkgconf) ;;
      *) packages+=("$word") ;;
    esac
  done
  say "installing ${packages[*]} with Homebrew"
  brew install "${packages[@]}"
}

# Programs that some tests look at results with, and are skipped without. Elsewhere than on Debian, Chromium comes in
# ways that take longer or need a desktop.
want_with_apt() {
  local packages=()
  command -v xmllint >/dev/null || packages+=(libxml2-utils)
  if [ "$(. /etc/os-release && echo "${ID:-}")" = debian ]; then
    command -v chromium >/dev/null || packages+=(chromium)
  fi
  if [ ${#packages[@]} -eq 0 ]; then return; fi
  say "installing ${packages[*]} with apt-get, for more tests"
  as_root apt-get update -q || true
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${packages[@]}" ||
    say "going on without ${packages[*]}: the tests that use them are skipped"
}

need_swift
if [ "$purpose" = tests ] && [ -f /etc/os-release ] && command -v apt-get >/dev/null; then want_with_apt; fi
# Plain word splitting: macOS has bash 3.2, which knows no mapfile. The words hold no blanks.
words=$(missing)
if [ -z "$words" ]; then exit 0; fi

if command -v apt-get >/dev/null; then
  install_with_apt $words
elif command -v brew >/dev/null; then
  install_with_brew $words
else
  say "missing:" $words"; install them with your package manager (headers included) and run again"
  exit 1
fi

# Trust what is there now, not the exit code of an installer.
words=$(missing)
if [ -n "$words" ]; then
  say "still missing after the installation:" $words
  exit 1
fi
