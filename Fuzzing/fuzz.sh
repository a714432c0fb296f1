#!/usr/bin/env bash
# Builds the fuzz targets and lets libFuzzer, with the address sanitizer, try each of them for a bounded time.
#
#   Fuzzing/fuzz.sh [SECONDS [TARGET…]]     60 seconds for each of decoder, markup and extraction; before them `work`
#
# `work` is no fuzz target: it counts how the work of reading hostile input grows with its length, in a minute or two.
# What was found interesting is kept in Fuzzing/.build/corpus and built on the next time. An input that breaks something
# is kept in Fuzzing/crashes; the script says how to try it again, and exits with 1.
set -euo pipefail
cd "$(dirname "$0")"

seconds=${1:-60}
shift || true
all_targets=(work decoder markup extraction)
targets=("${@:-${all_targets[@]}}")
corpora=.build/corpus
crashes=crashes

say() { printf 'fuzz: %s\n' "$*"; }

fail() {
  say "$*" >&2
  exit 2
}

check_arguments() {
  case "$seconds" in '' | *[!0-9]* | 0) fail "'$seconds' is no number of seconds; usage: make fuzz SECONDS=60" ;; esac
  local target
  for target in "${targets[@]}"; do
    case " ${all_targets[*]} " in
      *" $target "*) ;;
      *) fail "no target '$target'; there are: ${all_targets[*]}" ;;
    esac
  done
}

# libFuzzer comes with the toolchain or does not: the shortest program says so before anything long is built.
check_toolchain() {
  command -v swiftc >/dev/null || fail "no Swift toolchain; install 6.2 or later from https://www.swift.org/install/"
  local directory
  directory=$(mktemp -d)
  trap 'rm -rf "$directory"' RETURN
  printf '@_cdecl("LLVMFuzzerTestOneInput") public func tryIt(_: UnsafeRawPointer?, _: Int) -> CInt { 0 }\n' \
    >"$directory/probe.swift"
  if ! swiftc -parse-as-library -sanitize=fuzzer,address "$directory/probe.swift" -o "$directory/probe" \
    >"$directory/log" 2>&1; then
    tail -n 3 "$directory/log" >&2
    fail "this toolchain cannot link libFuzzer with the address sanitizer (Xcode's and some distributions' cannot);" \
      "install the one of https://www.swift.org/install/ and put it first on the PATH"
  fi
}

build() {
  local linker=()
  # gold, the default on Linux, warns of every symbol of the sanitizer.
  if [ "$(uname -s)" = Linux ]; then linker=(-Xswiftc -use-ld=lld); fi
  # Tests see what is internal, so the invariants do too: hence -enable-testing. C is watched like Swift.
  flags=(
    -c release --product Fuzz --sanitize address -Xswiftc -sanitize=fuzzer -Xcc -fsanitize=fuzzer-no-link
    -Xswiftc -enable-testing
    ${linker[@]+"${linker[@]}"})
  nice swift build "${flags[@]}"
  binary=$(swift build "${flags[@]}" --show-bin-path)/Fuzz
}

# Counts branches and bytes given to libxml2, with a build of its own. Returns whether all work was in proportion.
count_work() {
  if [ "$(uname -s)" != Linux ]; then
    say "work: skipped, it needs the --wrap of a linker for Linux"
    return
  fi
  local coverage=edge,trace-pc-guard work_flags
  # swiftc counts only beside a sanitizer.
  work_flags=(
    -c release --product Work --scratch-path .build/work --sanitize address -Xswiftc "-sanitize-coverage=$coverage"
    -Xcc "-fsanitize-coverage=$coverage" -Xlinker --wrap=htmlParseChunk -Xswiftc -use-ld=lld)
  nice swift build "${work_flags[@]}" || exit 2
  say "work: this takes a minute or two"
  nice -n 19 "$(swift build "${work_flags[@]}" --show-bin-path)/Work"
}

# Our own pages as the first corpus: those of the golden tests, and every string of the tests that has a tag in it.
write_seeds() {
  local target=$1 directory=$corpora/$1 file number=0 line
  local strings='"([^"\\]|\\["nrt0\\])*<([^"\\]|\\["nrt0\\])*"'
  mkdir -p "$directory"
  while IFS= read -r file; do
    number=$((number + 1))
    cp "$file" "$directory/golden-$number"
  done < <(find ../Tests/Golden -path '*/input/*' -type f -size -32k | LC_ALL=C sort)
  number=0
  while IFS= read -r line; do
    number=$((number + 1))
    line=${line#\"}
    printf '%b\n' "${line%\"}" >"$directory/test-$number"
  done < <(grep -ohE "$strings" ../Tests/HTMLExtractionTests/*.swift | LC_ALL=C sort -u)
  cp "../Tests/FuzzInputs/$target"/* "$directory/"
}

# Returns whether the target held.
run() {
  local target=$1 log=.build/$1.log status=0
  write_seeds "$target"
  mkdir -p "$crashes"
  say "$target: $seconds seconds, from $(find "$corpora/$target" -type f | wc -l | tr -d ' ') inputs"
  # A hang is an input of at most 16 KB that takes 20 seconds. Swift's own backtraces would wait for a debugger.
  WINNOW_FUZZ_TARGET=$target SWIFT_BACKTRACE=enable=no nice -n 19 "$binary" "$corpora/$target" \
    -dict=html.dict -max_total_time="$seconds" -max_len=16384 -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 \
    -artifact_prefix="$crashes/$target-" -verbosity=1 >"$log" 2>&1 || status=$?
  grep -E '^(stat::number_of_executed_units|stat::average_exec_per_sec|stat::peak_rss_mb)' "$log" | sed 's/^stat::/  /'
  if [ "$status" -eq 0 ]; then return 0; fi
  report "$target" "$log" "$status"
  return 1
}

report() {
  local target=$1 log=$2 status=$3 file
  file=$(sed -n 's/.*Test unit written to //p' "$log" | head -n 1)
  grep -E 'violated:|ERROR: |Fatal error' "$log" | head -n 5 >&2 || true
  if [ -z "$file" ]; then
    tail -n 20 "$log" >&2
    say "$target: stopped with status $status and no input to show for it; see Fuzzing/$log" >&2
    return
  fi
  {
    say "$target: broken by Fuzzing/$file (all that was said: Fuzzing/$log); to try it again:"
    printf '  WINNOW_FUZZ_TARGET=%s SWIFT_BACKTRACE=enable=no Fuzzing/%s Fuzzing/%s\n' \
      "$target" "${binary#"$PWD"/}" "$file"
    say "once mended, keep it: cp Fuzzing/$file Tests/FuzzInputs/$target/WHAT-IT-WAS"
  } >&2
}

check_arguments
check_toolchain
# SwiftPM overlooks new files in a package it has planned before.
touch ../Package.swift Package.swift
broken=0
binary=
for target in "${targets[@]}"; do
  if [ "$target" = work ]; then
    count_work || broken=1
  else
    if [ -z "$binary" ]; then build; fi
    run "$target" || broken=1
  fi
done
if [ "$broken" -ne 0 ]; then exit 1; fi
say "nothing broke"
