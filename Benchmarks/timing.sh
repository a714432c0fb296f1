# Shared by the comparisons: times commands in turn and tells medians. Sourced, not run.

# timed NAME COMMAND…: runs the command, appends "wall user+system" to a file for NAME.
timed() {
  local name=$1 figures
  shift
  TIMEFORMAT='%R %U %S'
  # What the command prints goes to the log, what `time` prints is caught.
  figures=$({ time "$@" >>"$work/log" 2>&1; } 2>&1) || {
    echo "$name failed; its messages:" >&2
    tail -n 20 "$work/log" >&2
    exit 1
  }
  echo "$figures" | awk '{ printf "%.2f %.2f\n", $1, $2 + $3 }' >>"$work/times-$name"
}

# median NAME COLUMN: the median of a column of NAME's figures.
median() {
  sort -n -k "$2,$2" "$work/times-$1" | awk -v column="$2" '{ value[NR] = $column }
    END { printf "%.2f", NR % 2 ? value[(NR + 1) / 2] : (value[NR / 2] + value[NR / 2 + 1]) / 2 }'
}

# table BASE NAME…: one line for each NAME, with ratios to BASE.
table() {
  local base=$1 name
  shift
  printf '%-22s %9s %9s %12s %12s\n' command 'wall s' 'CPU s' "wall / $base" "CPU / $base"
  for name in "$@"; do
    awk -v name="$name" -v wall="$(median "$name" 1)" -v cpu="$(median "$name" 2)" \
      -v baseWall="$(median "$base" 1)" -v baseCPU="$(median "$base" 2)" '
      function ratio(a, b) { return b > 0 ? sprintf("%.2f", a / b) : "-" }
      BEGIN {
        printf "%-22s %9.2f %9.2f %12s %12s\n", name, wall, cpu,
          ratio(wall, baseWall), ratio(cpu, baseCPU) }'
  done
}

# machine: what the figures were taken on.
machine() {
  printf '%s, %s cores, load %s, %s\n' "$(uname -sm)" "$(getconf _NPROCESSORS_ONLN)" \
    "$(uptime | sed 's/.*load average[s]*: *//')" "$(date -u +%Y-%m-%d)"
}
