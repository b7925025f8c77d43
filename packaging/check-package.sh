#!/usr/bin/env bash
# Installs the Debian package in a clean Debian 12 root and uses it there: commands, manual, desktop
# entry, file type, completions, and the window on an X server of its own. Needs root; its mounts
# live in a namespace that ends with it. A picture of the window stands beside the package.
#     packaging/check-package.sh [PACKAGE]
set -euo pipefail
source "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/steps.sh"

if [[ ${1:-} == --inside ]]; then
    # In a mount namespace of its own: nothing has to be unmounted.
    clean=$2
    mount -t proc proc "$clean/proc"
    mount --rbind /dev "$clean/dev"
    exec chroot "$clean" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive bash /check/inside.sh
fi

((EUID == 0)) || fail "a clean root is made by root: sudo packaging/check-package.sh"
install_packages check
package=${1:-$(printf '%s\n' "$root"/build/package/*.deb | tail -n 1)}
[[ -f $package ]] || fail "there is no package; packaging/package.sh builds it"
clean=$(mktemp -d "${TMPDIR:-/var/tmp}/neuron-atlas-root.XXXXXX")
trap 'rm -rf --one-file-system -- "$clean"' EXIT
say "making a clean Debian 12 in $clean"
mmdebstrap --quiet --variant=apt bookworm "$clean"
cp -r /etc/apt/apt.conf.d/. "$clean/etc/apt/apt.conf.d/"
cp -L /etc/resolv.conf "$clean/etc/"
mkdir -- "$clean/check"
cp -- "$package" "$clean/check/neuron-atlas.deb"
cat >"$clean/check/inside.sh" <<'INSIDE'
set -euo pipefail
cd /check
step() { printf 'neuron-atlas: %s\n' "$*" >&2; }
apt() { apt-get -y -qq -o Dpkg::Use-Pty=0 --no-install-recommends "$@" >>apt.log 2>&1; }

step "installing the package alone"
apt update
apt install ./neuron-atlas.deb
neuron-atlas --version
neuron-atlas export trn1.32xlarge -o machine.png
neuron-atlas export trn1.32xlarge/chip:5 -o chip.svg
neuron-atlas export trn1.32xlarge -o machine.pdf
test -s machine.png && test -s chip.svg && test -s machine.pdf
if ldd /usr/bin/neuron-atlas | grep 'not found'; then exit 1; fi

step "what tools say of its files"
apt install man-db desktop-file-utils appstream shared-mime-info bash-completion zsh fish
man --warnings neuron-atlas 2>&1 >manual.txt | tee warnings.txt
test ! -s warnings.txt
grep -q 'simulate collective' manual.txt
desktop-file-validate /usr/share/applications/neuron-atlas.desktop
appstreamcli validate --no-net /usr/share/metainfo/*NeuronAtlas.metainfo.xml
update-mime-database /usr/share/mime
grep -q 'application/vnd.neuron-atlas+json:\*.atlas' /usr/share/mime/globs
bash -c 'source /usr/share/bash-completion/bash_completion; _completion_loader neuron-atlas
    COMP_LINE="neuron-atlas export trn1.32" COMP_POINT=27; _neuron_atlas neuron-atlas
    [[ ${COMPREPLY[*]} == trn1.32xlarge ]]'
[[ $(fish -c 'complete -C "neuron-atlas export inf2.48"') == inf2.48xlarge* ]]
zsh -fc 'autoload -U compinit; compinit -u; (( $+_comps[neuron-atlas] ))'

step "the window"
apt install xvfb xdotool x11-utils imagemagick
Xvfb :7 -screen 0 1600x1000x24 >/dev/null 2>&1 &
server=$!
export DISPLAY=:7
for ((try = 0; try < 50; ++try)); do xdpyinfo >/dev/null 2>&1 && break; sleep 0.2; done
neuron-atlas trn1.32xlarge >/dev/null 2>&1 &
program=$!
window=$(timeout 30 xdotool search --sync --onlyvisible --class neuron-atlas | head -n 1)
sleep 3
xprop -id "$window" WM_CLASS
xprop -id "$window" _NET_WM_ICON | grep -c 'Icon (16 x 16)'
import -window root window.png
kill "$program" "$server"

step "taking it away"
apt purge neuron-atlas
test ! -e /usr/bin/neuron-atlas && test ! -e /usr/share/applications/neuron-atlas.desktop
INSIDE
unshare --mount --propagation private bash "${BASH_SOURCE[0]}" --inside "$clean" \
    || fail "the package does not work in a clean root"
cp -- "$clean/check/window.png" "$(dirname -- "$package")/window.png"
say "the package works in a clean Debian 12; its window: $(dirname -- "$package")/window.png"
