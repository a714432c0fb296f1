#!/usr/bin/env bash
# Times the splitting of sentences beside ICU and sentencex, in turn, on the .txt files of one tree.
#
#   Benchmarks/compare-sentences.sh LANGUAGE DIR PYTHON
#
# LANGUAGE  what the others are told; winnow guesses it for each document
# DIR       text files in UTF-8; 8 MB of them are given to the others, 64 MB to winnow
# PYTHON    the python3 of a virtual environment with PyICU and sentencex
# ROUNDS    environment variable, default 3
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
language=${1:?usage: compare-sentences.sh LANGUAGE DIR PYTHON}
tree=$(cd "${2:?usage: compare-sentences.sh LANGUAGE DIR PYTHON}" && pwd)
python=${3:?usage: compare-sentences.sh LANGUAGE DIR PYTHON}
swift build -c release --package-path "$here" --product Benchmarks
benchmarks=$(swift build -c release --package-path "$here" --show-bin-path)/Benchmarks
for ((round = 1; round <= ${ROUNDS:-3}; round++)); do
  echo "round $round"
  WINNOW_BENCHMARK_DIRECTORY=$tree "$benchmarks" split-sentences
  "$python" "$here/sentences_peer.py" "$language" "$tree"
done
