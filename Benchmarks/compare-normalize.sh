#!/usr/bin/env bash
# Times `Benchmarks normalize` beside PyICU, ftfy and plsfix, in turn, on the same text: an ASCII and a multilingual one.
#
#   Benchmarks/compare-normalize.sh ASCII MULTILINGUAL PYTHON [SCRATCH]
#
# ASCII, MULTILINGUAL   text files in UTF-8; documents of 64 kB are made of each
# PYTHON                an interpreter that can import icu, ftfy and plsfix (a virtual environment outside the repository)
# SCRATCH               where the documents go (default: $TMPDIR or /tmp)
# ROUNDS                how often everything is run in turn (default: 5)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
usage="usage: compare-normalize.sh ASCII MULTILINGUAL PYTHON [SCRATCH]"
ascii=${1:?$usage} multilingual=${2:?$usage} python=${3:?$usage}
work=$(mktemp -d "${4:-${TMPDIR:-/tmp}}/winnow-compare.XXXXXX")
trap 'rm -rf "$work"' EXIT
rounds=${ROUNDS:-5}
. "$here/timing.sh"
benchmarks=${BENCHMARKS:-$here/.build/release/Benchmarks}
if [ ! -x "$benchmarks" ]; then
  echo "$benchmarks: not there; run 'swift build -c release' in $here first" >&2
  exit 2
fi
"$python" "$here/normalize_peer.py" --cut "$ascii" "$work/ascii"
"$python" "$here/normalize_peer.py" --cut "$multilingual" "$work/multilingual"

for ((round = 1; round <= rounds; round++)); do
  for text in ascii multilingual; do
    # The invented text comes first, the directory second.
    WINNOW_BENCHMARK_DIRECTORY="$work/$text" "$benchmarks" normalize >"$work/table"
    awk '/; one thread/ { tables++ } tables == 2 && /MB\/s/ {
      name = /search key/ ? "winnow-search-key" : /repair/ ? "winnow-repair" : /masks/ ? "winnow-masks" : "winnow-safe"
      match($0, /[0-9.]+ MB\/s/); print name, substr($0, RSTART, RLENGTH - 5) }' "$work/table" >>"$work/speeds-$text"
    for library in icu plsfix ftfy; do
      "$python" "$here/normalize_peer.py" "$library" "$work/$text" >>"$work/speeds-$text"
    done
  done
done

machine
"$python" "$here/normalize_peer.py" --versions
for text in ascii multilingual; do
  echo "$text: MB/s of CPU time on one thread, median of $rounds rounds, and how many times the peer's"
  sort -k1,1 -k2,2g "$work/speeds-$text" | awk '
    { value[$1, ++count[$1]] = $2 }
    function median(name, n) {
      n = count[name]
      return n == 0 ? 0 : n % 2 ? value[name, (n + 1) / 2] : (value[name, n / 2] + value[name, n / 2 + 1]) / 2
    }
    function row(name, peer) {
      printf "  %-20s %10.1f", name, median(name)
      if (peer != "" && median(peer) > 0) printf "   %8.1f x %s", median(name) / median(peer), peer
      print ""
    }
    END {
      row("winnow-safe", "icu"); row("winnow-repair", "plsfix"); row("winnow-repair", "ftfy")
      row("winnow-search-key"); row("winnow-masks"); row("icu"); row("plsfix"); row("ftfy")
    }'
done
