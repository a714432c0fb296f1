#!/usr/bin/env bash
# Times `winnow run` with strip-html alone beside Python libraries that do the same, in turn, on one tree of pages.
#
#   Benchmarks/compare-html.sh DIR PYTHON [SCRATCH]
#
# DIR      HTML pages to read; nothing in it is changed
# PYTHON   an interpreter that can import resiliparse, trafilatura and turbohtml (a virtual environment outside the
#          repository)
# SCRATCH  where outputs go (default: $TMPDIR or /tmp)
# CONTENT  all (the default) or main: what of the pages is taken
# ROUNDS, WINNOW  as for compare.sh
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
tree=$(cd "${1:?usage: compare-html.sh DIR PYTHON [SCRATCH]}" && pwd)
python=${2:?usage: compare-html.sh DIR PYTHON [SCRATCH]}
work=$(mktemp -d "${3:-${TMPDIR:-/tmp}}/winnow-compare.XXXXXX")
trap 'rm -rf "$work"' EXIT
winnow=${WINNOW:-$here/../.build/release/winnow}
rounds=${ROUNDS:-5}
content=${CONTENT:-all}
libraries=(resiliparse trafilatura turbohtml)
. "$here/timing.sh"
if [ ! -x "$winnow" ]; then
  echo "$winnow: not there; run 'make build' first" >&2
  exit 2
fi

cat >"$work/pipeline.json" <<JSON
{
  "version": 1, "input": "unused", "output": "unused", "include": ["**/*.html", "**/*.htm"],
  "incremental": false, "durability": "fast",
  "stages": [{ "stage": "strip-html", "content": "$content" }]
}
JSON

run_winnow() {
  local workers=$1
  "$winnow" run "$work/pipeline.json" --input "$tree" --output "$work/out" --workers "$workers"
}

for ((round = 1; round <= rounds; round++)); do
  rm -rf "$work/out" && timed winnow-1-worker run_winnow 1
  rm -rf "$work/out" && timed winnow-2-workers run_winnow 2
  for library in "${libraries[@]}"; do
    rm -rf "$work/out" && timed "$library" "$python" "$here/html_peer.py" "$library" "$content" "$tree" "$work/out"
  done
done

machine
"$winnow" --version | sed 's/^/winnow /'
"$python" "$here/html_peer.py" --versions
find "$tree" -type f \( -name '*.html' -o -name '*.htm' \) -printf '%s\n' |
  awk '{ sum += $1 } END { printf "%d pages, %.1f MB in\n", NR, sum / 1e6 }'
echo "content: $content; median of $rounds rounds"
table winnow-1-worker winnow-1-worker winnow-2-workers "${libraries[@]}"
