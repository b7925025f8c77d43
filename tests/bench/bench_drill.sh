#!/usr/bin/env bash
# From a double-click on a chip to the first frame of its inside, beside a bare repaint of the same
# view. Without a display it paints offscreen.
set -euo pipefail
source "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../../packaging/steps.sh"

install_packages build bench
build bench bench_drill
[[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]] || export QT_QPA_PLATFORM=offscreen
"$root/build/bench/bin/bench_drill" "$@"
