#!/usr/bin/env bash
# Installs what is missing, builds Neuron Atlas with its tests and runs them. Arguments go to ctest:
#     packaging/test.sh
#     packaging/test.sh -R torus
set -euo pipefail
source "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/steps.sh"

install_packages build test
build dev
cd -- "$root"
exec ctest --preset dev --parallel "$(nproc)" "$@"
