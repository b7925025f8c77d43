#!/usr/bin/env bash
# Export of a picture against lstopo with about as many objects, in the same run, best of three. An
# object is a box: a chip or a NeuronCore here, a package, core or PU there. The atlas draws its
# links as well. "empty" is the program's own start: exporting a single chip.
set -euo pipefail
source "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../../packaging/steps.sh"

install_packages build bench
build bench
atlas=$root/build/bench/bin/neuron-atlas
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
unset DISPLAY WAYLAND_DISPLAY

# Prints "wall seconds, user seconds, peak MB" of the best of three runs.
best() {
    for _ in 1 2 3; do
        if ! timeout 300 /usr/bin/time -f '%e %U %M' -o "$work/time" "$@" >/dev/null 2>"$work/errors"; then
            echo "failed: $(head -c 60 "$work/errors")"
            return
        fi
        tail -n 1 "$work/time"
    done | sort -g | head -n 1 | awk '/failed/ { print; exit } { printf "%8.2f %8.2f %8.0f\n", $1, $2, $3 / 1024 }'
}

row() {
    local name=$1 file=$2
    shift 2
    rm -f -- "$file"
    printf '%-40s %-4s %s %12s\n' "$name" "${file##*.}" "$(best "$@")" "$(stat -c %s "$file" 2>/dev/null)"
}

printf '%-40s %-4s %8s %8s %8s %12s\n' 'picture' 'kind' 'wall s' 'user s' 'peak MB' 'bytes'
for kind in png svg pdf; do
    row 'atlas empty' "$work/e.$kind" "$atlas" export 'single:1' -o "$work/e.$kind"
    row 'atlas trn1.32xlarge' "$work/t.$kind" "$atlas" export trn1.32xlarge -o "$work/t.$kind"
    row 'atlas 512 chips, 1,536 objects' "$work/a.$kind" \
        "$atlas" export 'torus:16x32 core:2' -o "$work/a.$kind"
    row 'the same, as wide as by lstopo' "$work/w.$kind" \
        "$atlas" export 'torus:16x32 core:2' -o "$work/w.$kind" --width 2719
    row 'lstopo 1,553 objects' "$work/l.$kind" \
        lstopo --no-factorize -i 'pack:16 core:48 pu:1' -f "$work/l.$kind"
    row 'atlas 33,306 chips, 99,918 objects' "$work/b.$kind" \
        "$atlas" export 'torus:182x183 core:2' -o "$work/b.$kind"
    row 'lstopo 100,033 objects' "$work/m.$kind" \
        lstopo --no-factorize -i 'pack:64 core:781 pu:1' -f "$work/m.$kind"
done
