#!/usr/bin/env bash
# Measures how much memory runs take: over a tree of small files, over the same tree again, and over one huge line.
# Usage: memory.sh [TREE_MEGABYTES] [LINE_MEGABYTES] [SCRATCH]
# LIMIT: megabytes that the runs may have (default 1024); WINNOW: the program (default: the release build).
set -euo pipefail
cd "$(dirname "$0")/.."

tree=${1:-10000}
line=${2:-2000}
scratch=${3:-${TMPDIR:-/tmp}}
limit=${LIMIT:-1024}
winnow=${WINNOW:-$(swift build -c release --show-bin-path)/winnow}

if ! [ -x "$winnow" ]; then
  echo "no release build: run 'make build', or name the program with WINNOW" >&2
  exit 2
fi
if ! /usr/bin/time -f %M true 2>/dev/null; then
  echo "GNU time is missing: install the package 'time'" >&2
  exit 2
fi
winnow=$(realpath "$winnow")
work=$(mktemp -d "$scratch/winnow-memory.XXXXXX")
trap 'rm -rf "$work"' EXIT

# limited COMMAND…: with systemd in a control group, which counts the page cache of its files too and reclaims it;
# else with a limit on the address space, which is stricter: it counts what is reserved and never touched.
if systemd-run --quiet --scope true 2>/dev/null; then
  how="a control group of $limit MB"
  limited() { systemd-run --quiet --scope -p MemoryMax="${limit}M" -p MemorySwapMax=0 "$@"; }
else
  how="an address space of $limit MB"
  limited() { (ulimit -v $((limit * 1024)) && exec "$@"); }
fi

# measured NAME DIRECTORY EXPECTED: runs there, and prints what it took. Another exit code than expected ends the script.
measured() {
  local name=$1 directory=$2 expected=$3 status=0 figures
  (cd "$directory" && limited /usr/bin/time -o time -f '%M %e' "$winnow" run --quiet --report report.json) \
    2>"$directory/messages" || status=$?
  figures=$(tail -n 1 "$directory/time")
  awk -v name="$name" -v status="$status" -v figures="$figures" '
    BEGIN { split(figures, f, " "); printf "%-34s exit %d %9.0f MB %9.1f s\n", name, status, f[1] / 1024, f[2] }'
  if [ "$status" -ne "$expected" ]; then
    echo "expected exit code $expected; the messages:" >&2
    tail -n 5 "$directory/messages" >&2
    exit 1
  fi
}

# project DIRECTORY MEMBERS: a project of the usual stages.
project() {
  mkdir -p "$1/input"
  printf '{ %s"stages": [{ "stage": "strip-html" }, { "stage": "normalize" }, { "stage": "dedup-paragraphs" }] }\n' \
    "$2" >"$1/pipeline.json"
}

# Files of 4,000 bytes in directories of 1,000; two paragraphs of ten stand in other files too.
project "$work/tree" ''
awk -v files=$((tree * 250)) -v top="$work/tree/input" '
  BEGIN {
    srand(1)
    for (file = 0; file < files; file++) {
      if (file % 1000 == 0) {
        directory = sprintf("%s/%06d", top, file / 1000)
        system("mkdir " directory)
      }
      path = sprintf("%s/%03d.txt", directory, file % 1000)
      for (paragraph = 0; paragraph < 10; paragraph++) {
        text = sprintf("Paragraph %d of document %d begins here", paragraph, file)
        if (paragraph > 7) text = sprintf("Paragraph %d, which %d documents share", paragraph, int(rand() * files / 3))
        while (length(text) < 370) text = text " and goes on with the words " int(rand() * 1e9)
        printf "%s.\n\n", text > path
      }
      close(path)
    }
  }'

# One line without an end, of words.
project "$work/line" ''
project "$work/line-allowed" "\"maxDocumentBytes\": $((1 << 31)), "
# `head` ends the pipe, so that `yes` ends by a signal.
{ yes 'a line of words that has no end' || true; } | tr '\n' ' ' | head -c "${line}000000" >"$work/line/input/line.txt" || true
ln "$work/line/input/line.txt" "$work/line-allowed/input/line.txt"

printf 'limit: %s; %s cores, %s\n' "$how" "$(getconf _NPROCESSORS_ONLN)" "$("$winnow" --version)"
measured "$tree MB in $((tree * 250)) files" "$work/tree" 0
measured "the same again, unchanged" "$work/tree" 0
# Beyond the default of maxDocumentBytes (1 GiB) a document is reported, not read.
measured "one line of $line MB" "$work/line" $((line > 1073 ? 3 : 0))
limit=$((line * 8 + 1024))
measured "the same, allowed, in $limit MB" "$work/line-allowed" 0
