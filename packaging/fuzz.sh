#!/usr/bin/env bash
# Builds the fuzz targets and runs each for the seconds given (default: 60). What they find new goes
# to build/fuzz/corpus, an input that breaks one to build/fuzz.
set -euo pipefail
source "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/steps.sh"

install_packages build quality
build fuzz
for program in "$root"/build/fuzz/bin/fuzz_*; do
    name=${program##*/fuzz_}
    log=$root/build/fuzz/$name.log
    seeds=("$root/tests/fuzz/corpus/$name")
    if [[ -d $root/resources/$name ]]; then seeds+=("$root/resources/$name"); fi
    mkdir -p -- "$root/build/fuzz/corpus/$name"
    if ! "$program" -max_total_time="${1:-60}" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
        -dict="$root/tests/fuzz/$name.dict" -artifact_prefix="$root/build/fuzz/$name-" \
        "$root/build/fuzz/corpus/$name" "${seeds[@]}" >"$log" 2>&1; then
        tail -n 60 "$log" >&2
        fail "fuzz_$name broke; the input is named above"
    fi
    say "fuzz_$name: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") inputs, none broke it"
done
