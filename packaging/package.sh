#!/usr/bin/env bash
# Builds the Debian package and prints its path; packaging/check-package.sh tries it in a clean root.
#     packaging/package.sh
set -euo pipefail
source "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/steps.sh"

install_packages build package
build release
folder=$root/build/package
# The times in the package are those of the sources: the same sources give the same package.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH
mkdir -p -- "$folder"
rm -f -- "$folder"/*.deb
if ! (cd -- "$root/build/release" \
    && cmake -DATLAS_ZSH_COMPLETIONS=share/zsh/vendor-completions . \
    && umask 022 && cpack -B "$folder") >"$folder/cpack.log" 2>&1; then
    show_failure "$folder/cpack.log"
    fail "the package could not be made"
fi
rm -rf -- "$folder/_CPack_Packages"
printf '%s\n' "$folder"/*.deb
