#!/usr/bin/env bash
# From exec to the picture on the screen: the atlas against a bare Qt window in the same run, in
# turns, on an X server without a window manager. Prints medians. Argument: runs (default 11).
set -euo pipefail
source "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../../packaging/steps.sh"

install_packages build bench
build bench
bin=$root/build/bench/bin
work=$(mktemp -d)
trap 'kill "$server" 2>/dev/null; rm -rf -- "$work"' EXIT
Xvfb -displayfd 3 -screen 0 1920x1080x24 -noreset -nolisten tcp 3>"$work/display" 2>/dev/null &
server=$!
until [[ -s $work/display ]]; do sleep 0.1; done
DISPLAY=:$(<"$work/display")
export DISPLAY HOME=$work XDG_CONFIG_HOME=$work/config XDG_RUNTIME_DIR=$work LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY QT_QPA_PLATFORM

# Prints the median of a column of numbers in a file.
median() {
    sort -g <(cut -d ' ' -f "$1" "$2") | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}

programs=("bare_window" "neuron-atlas trn1.32xlarge" "neuron-atlas torus:100x100")
for ((run = 0; run < ${1:-11}; run++)); do
    for program in "${programs[@]}"; do
        # shellcheck disable=SC2086 # a program and its arguments
        "$bin/bench_start" "$bin/"$program >>"$work/$program"
    done
done
bare=$(median 2 "$work/bare_window")
printf '%-32s %14s %12s %10s\n' 'program' 'first paint ms' 'complete ms' 'to bare Qt'
for program in "${programs[@]}"; do
    complete=$(median 2 "$work/$program")
    printf '%-32s %14s %12s %10s\n' "$program" "$(median 1 "$work/$program")" "$complete" \
        "$(awk "BEGIN { printf \"%.2f\", $complete / $bare }")"
done
