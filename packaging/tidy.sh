#!/usr/bin/env bash
# Runs clang-tidy on the sources given, or on all of model/, views/ and app/, those that changed last
# first. A source that was found clean before is skipped until it, a project header that it includes,
# the checks, the build or the tool changes. With ATLAS_TIDY_SECONDS set, no further source is begun
# after that time; the next run goes on there.
#     packaging/tidy.sh
#     packaging/tidy.sh model/topology/*.cpp
set -euo pipefail
source "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/steps.sh"

clean_folder=${XDG_CACHE_HOME:-${HOME:-$root/build}/.cache}/neuron-atlas/tidy

# What each verdict depends on apart from the sources.
surroundings() {
    cat "$root/.clang-tidy" "$root/CMakePresets.json" "$root/packaging/cmake/"*.cmake
    git -C "$root" ls-files -z -- '*CMakeLists.txt' | (cd -- "$root" && xargs -0 cat)
    dpkg-query -W clang-tidy-19 qt6-base-dev libboost1.81-dev catch2 2>/dev/null || true
}

# The project's sources, those that the latest commits touch first.
sources_by_age() {
    cd -- "$root"
    { git diff --name-only HEAD && git log --name-only --format= -n 200 && git ls-files; } \
        | awk '/^(app|model|views)\/.*\.cpp$/ && !seen[$0]++'
}

# "source<TAB>hash" for each source of the dev build, from the headers that ninja has seen it include.
hash_sources() {
    local common source files
    common=$(surroundings | sha256sum)
    ninja -C "$root/build/dev" -t deps \
        | awk -v root="$root/" '
            { sub(/^    \.\.\/\.\.\//, "    " root) } # ccache makes names relative to the build folder
            /^[^ ]/ { if (source) print source "\t" files; source = files = "" }
            index($0, "    " root) == 1 {
                file = substr($0, 5)
                if (!source) source = file
                if (index(file, root "build/") != 1) files = files "\v" file
            }
            END { if (source) print source "\t" files }' \
        | sort -u | grep -v "^$root/build/" \
        | while IFS=$'\t' read -r source files; do
            IFS=$'\v' read -r -a files <<<"${files#$'\v'}"
            printf '%s\t%s\n' "$source" "$( (printf '%s' "$common" && cat -- "${files[@]}") | sha256sum | cut -c 1-64)"
        done
}

# Whether the source was asked for.
wanted() {
    local name
    if ((${#asked[@]} == 0)); then return; fi
    for name in "${asked[@]}"; do [[ $1 == "$name" ]] && return; done
    return 1
}

asked=()
for name in "$@"; do asked+=("$(readlink -f -- "$name")"); done
install_packages build test quality
build dev
mkdir -p -- "$clean_folder"
declare -A hashes
while IFS=$'\t' read -r source hash; do hashes[$source]=$hash; done < <(hash_sources)
work=() all=0
while read -r name; do
    source=$root/$name
    if [[ -z ${hashes[$source]:-} ]] || ! wanted "$source"; then continue; fi
    all=$((all + 1))
    [[ -e $clean_folder/${hashes[$source]} ]] || work+=("$source" "$clean_folder/${hashes[$source]}")
done < <(sources_by_age)
((all)) || fail "clang-tidy: the dev build names no source to check"
say "clang-tidy: $((${#work[@]} / 2)) of $all sources are new or changed"
((${#work[@]})) || exit 0
export ATLAS_TIDY_END=$((${ATLAS_TIDY_SECONDS:-0} ? $(date +%s) + ${ATLAS_TIDY_SECONDS:-0} : 0))
# shellcheck disable=SC2016 # expanded by the inner shell
printf '%s\0' "${work[@]}" | xargs -0 -n 2 -P "$(nproc)" bash -c '
    ((ATLAS_TIDY_END == 0 || $(date +%s) < ATLAS_TIDY_END)) || exit 0
    output=$(clang-tidy-19 --quiet -p "$0" "$1" 2>&1) || { printf "%s\n" "$output"; exit 1; }
    touch -- "$2"' "$root/build/dev"
