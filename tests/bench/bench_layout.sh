#!/usr/bin/env bash
# Layout of a 64x64 torus: Graphviz's engines on the same graph against the layout column for 4096
# chips that bench_scale prints, in the same run. Engines get 60 seconds each.
set -euo pipefail
source "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../../packaging/steps.sh"

install_packages build bench
build bench bench_scale
graph=$(mktemp)
trap 'rm -f -- "$graph"' EXIT
awk 'BEGIN {
    print "graph { node [shape=box]"
    for (y = 0; y < 64; y++) for (x = 0; x < 64; x++) {
        print y * 64 + x " -- " y * 64 + (x + 1) % 64
        print y * 64 + x " -- " (y + 1) % 64 * 64 + x
    }
    print "}"
}' >"$graph"

printf '%-10s %10s\n' 'engine' 'wall s'
for engine in dot neato fdp sfdp twopi circo osage patchwork; do
    start=$EPOCHREALTIME
    if timeout 60 "$engine" -Txdot -o /dev/null "$graph" 2>/dev/null; then
        printf '%-10s %10.3f\n' "$engine" "$(awk "BEGIN { print $EPOCHREALTIME - $start }")"
    else
        printf '%-10s %10s\n' "$engine" 'over 60'
    fi
done
"$root/build/bench/bin/bench_scale"
