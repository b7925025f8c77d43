#!/usr/bin/env bash
# Installs what is missing, builds Neuron Atlas and starts it with the arguments given:
#     packaging/run.sh
#     packaging/run.sh inf2.48xlarge
#     packaging/run.sh export trn1.32xlarge -o trn1.svg
set -euo pipefail
source "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/steps.sh"

# Whether the X server that DISPLAY names, on this machine or over the network, takes connections.
x_server_answers() {
    local display=${DISPLAY:-} host number
    host=${display%:*}
    number=${display##*:}
    number=${number%%.*}
    [[ $number =~ ^[0-9]+$ ]] || return 1
    if [[ -z $host || $host == unix ]]; then
        [[ -S /tmp/.X11-unix/X$number ]] || grep -qF "@/tmp/.X11-unix/X$number" /proc/net/unix
    else
        { : <"/dev/tcp/$host/$((6000 + number))"; } 2>/dev/null
    fi
}

has_display() {
    case ${QT_QPA_PLATFORM:-} in
        offscreen* | minimal*) return 1 ;;
        ?*) return 0 ;;
    esac
    [[ -n ${WAYLAND_DISPLAY:-} && -S ${XDG_RUNTIME_DIR:-}/$WAYLAND_DISPLAY ]] && return
    x_server_answers
}

install_packages build
build release
program=$root/build/release/bin/neuron-atlas
if (($# == 0)) && ! has_display; then
    picture=${PWD%/}/trn1.32xlarge.png
    say "there is no display to open a window on, so this renders trn1.32xlarge to $picture instead"
    exec "$program" export trn1.32xlarge -o "$picture"
fi
exec "$program" "$@"
