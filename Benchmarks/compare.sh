#!/usr/bin/env bash
# Times `winnow run` with dedup-paragraphs alone beside a plain copy and beside awk, in turn, on one tree.
#
#   Benchmarks/compare.sh DIR [SCRATCH]
#
# DIR      text files to read; nothing in it is changed
# SCRATCH  where copies go (default: $TMPDIR or /tmp); needs three times the size of DIR
# ROUNDS   environment variable, default 5
# WINNOW   environment variable, default: the release binary of this repository
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
tree=$(cd "${1:?usage: compare.sh DIR [SCRATCH]}" && pwd)
work=$(mktemp -d "${2:-${TMPDIR:-/tmp}}/winnow-compare.XXXXXX")
trap 'rm -rf "$work"' EXIT
winnow=${WINNOW:-$here/../.build/release/winnow}
rounds=${ROUNDS:-5}
. "$here/timing.sh"
if [ ! -x "$winnow" ]; then
  echo "$winnow: not there; run 'make build' first" >&2
  exit 2
fi

cat >"$work/pipeline.json" <<JSON
{
  "version": 1, "input": "unused", "output": "unused", "paragraphs": "blank-line", "include": ["**"],
  "stages": [{ "stage": "dedup-paragraphs", "ignore": [] }]
}
JSON

# Without a state for the next run, and without waiting for the disk: as little as a copy does.
sed 's/"version": 1,/"version": 1, "incremental": false, "durability": "fast",/' "$work/pipeline.json" >"$work/once.json"

# The same job as far as awk can do it: the first copy of every paragraph, files in sorted order, but all into one
# file. In the C locale, because awk is slower in others.
awk_dedup() {
  (cd "$tree" && find . -type f | LC_ALL=C sort) | LC_ALL=C awk -v tree="$tree" '
    BEGIN { ORS = "\n\n" }
    {
      file = tree "/" $0
      RS = ""
      while ((getline paragraph < file) > 0) if (!seen[paragraph]++) print paragraph
      close(file)
      RS = "\n"
    }' >"$work/awk"
}

run_winnow() {
  local configuration=$1 workers=$2
  "$winnow" run "$work/$configuration.json" --input "$tree" --output "$work/out" --workers "$workers"
}

for ((round = 1; round <= rounds; round++)); do
  rm -rf "$work/copy" && timed cp cp -r "$tree" "$work/copy"
  rm -rf "$work/copy"
  rm -rf "$work/out" && timed winnow-once-1-worker run_winnow once 1
  rm -rf "$work/out" && timed winnow-once-2-workers run_winnow once 2
  rm -rf "$work/out" && timed winnow-first-1-worker run_winnow pipeline 1
  rm -rf "$work/out" && timed winnow-first-2-workers run_winnow pipeline 2
  timed winnow-again-2-workers run_winnow pipeline 2
  timed find-ls find "$tree" -ls
  out=$(find "$work/out" -type f -not -path '*/.winnow/*' -printf '%s\n' | awk '{ sum += $1 } END { print sum }')
  rm -rf "$work/out"
  timed awk awk_dedup
done

machine
"$winnow" --version | sed 's/^/winnow /'
(awk --version 2>/dev/null || awk -W version 2>&1) </dev/null | sed -n 1p
find "$tree" -type f -printf '%s\n' |
  awk '{ sum += $1 } END { printf "%d files, %.0f MB in; ", NR, sum / 1e6 }'
awk -v winnow="$out" -v awk="$(wc -c <"$work/awk")" \
  'BEGIN { printf "winnow kept %.1f MB, awk %.1f MB (separators included)\n", winnow / 1e6, awk / 1e6 }'
echo "median of $rounds rounds"
table cp cp winnow-once-1-worker winnow-once-2-workers winnow-first-1-worker winnow-first-2-workers \
  winnow-again-2-workers find-ls awk
