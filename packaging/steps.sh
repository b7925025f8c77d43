# shellcheck shell=bash
# What run.sh, test.sh and the checks share: messages, packages, configure, build. Sourced, not run.
# Every message goes to stderr, so that stdout carries the program's results alone.

root=$(readlink -f -- "$(dirname -- "${BASH_SOURCE[0]}")/..")

say() { printf 'neuron-atlas: %s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

# A line that replaces itself, shown to people only.
show_progress() {
    if [[ -t 2 ]]; then printf '\r\033[Kneuron-atlas: %s' "$*" >&2; fi
}

end_progress() {
    if [[ -t 2 ]]; then printf '\r\033[K' >&2; fi
}

# Says what a failed step printed: from its first error on, at most 40 lines, and where the rest is.
show_failure() {
    local log=$1 first
    first=$(grep -n -m 1 -E '^FAILED:|CMake Error|^E: |error:' "$log" | cut -d : -f 1) || true
    [[ -n $first ]] || first=$(($(wc -l <"$log") - 39))
    sed -n "$((first > 0 ? first : 1)),+39p" "$log" >&2
    say "the whole log is $log"
}

# ---- Packages ----

# The lines of the named sections of packages.txt.
packages_of() {
    local section='' line
    while read -r line; do
        line=${line%%#*}
        case $line in
            '['*']') section=${line//[][]/} ;;
            ?*) case " $* " in *" $section "*) printf '%s\n' "$line" ;; esac ;;
        esac
    done <"$root/packaging/packages.txt"
}

# Of those lines, the ones of which no package is installed.
missing_packages() {
    local wanted installed line name
    wanted=$(packages_of "$@")
    # shellcheck disable=SC2086 # one word for each package
    installed=" $(dpkg-query -W -f '${db:Status-Status}:${Package} ' -- ${wanted//|/ } 2>/dev/null) " || true
    while read -r line; do
        for name in ${line//|/ }; do
            [[ $installed == *" installed:$name "* ]] && continue 2
        done
        printf '%s\n' "$line"
    done <<<"$wanted"
}

# Of the alternatives in each line on stdin, the first that apt can install.
available_packages() {
    local line name
    while read -r line; do
        for name in ${line//|/ }; do
            if [[ $(LC_ALL=C apt-cache policy "$name") == *'Candidate: '[!\(]* ]]; then
                printf '%s\n' "$name"
                continue 2
            fi
        done
        say "this system's package lists do not have ${line//|/or}; Debian 12 and Ubuntu 24.04 do"
        return 1
    done
}

# Runs apt-get unattended, waiting for other package managers to finish.
run_apt() {
    "${as_root[@]}" env LC_ALL=C DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 \
        apt-get -y -q -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=900 -o Acquire::Retries=3 "$@" </dev/null
}

# Sets as_root to what a command that needs root starts with, or says what to do and stops.
find_root() {
    as_root=()
    if ((EUID == 0)); then return; fi
    local command="apt-get update && apt-get install --no-install-recommends $*"
    if ! command -v sudo >/dev/null; then
        fail "packages are missing, and installing them needs root. Run as root, then start again: $command"
    fi
    if ! sudo -n true 2>/dev/null && ! { : </dev/tty; } 2>/dev/null; then
        fail "packages are missing, and sudo cannot ask for a password here. Run as root, then start again: $command"
    fi
    as_root=(sudo)
}

update_package_lists() {
    local log=$1 try
    for try in 1 2 3; do
        if run_apt update >>"$log" 2>&1; then return; fi
        sleep $((try * 5))
    done
    say "the package lists could not all be refreshed; going on with those that are there"
}

# Shows how far apt is: each package is unpacked and set up once.
follow_apt() {
    local line total='?' done=0
    while read -r line; do
        case $line in
            *' newly installed, '*) total=${line%% newly installed*} total=${total##* } ;;
            'Setting up '*) done=$((done + 1)) ;;
        esac
        show_progress "installing packages: $done of $total"
    done
    end_progress
}

# Installs what the named sections of packages.txt still lack.
install_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        [[ ${ATLAS_PACKAGES:-} == installed ]] && return
        say "only on Debian and Ubuntu are packages installed by themselves. Install what these" \
            "Debian packages hold, then start again with ATLAS_PACKAGES=installed:"
        packages_of "$@" | sed 's/^/  /; s/ *|.*//' >&2
        exit 1
    fi
    local line missing names=() log=$root/build/packages.log start=$SECONDS
    missing=$(missing_packages "$@")
    [[ -n $missing ]] || return 0
    while read -r line; do names+=("${line%% *}"); done <<<"$missing"
    find_root "${names[@]}"
    mkdir -p -- "$root/build"
    say "refreshing the package lists${as_root[*]:+ (with sudo)}"
    : >"$log"
    update_package_lists "$log"
    missing=$(available_packages <<<"$missing") || exit 1
    mapfile -t names <<<"$missing"
    say "installing ${names[*]}"
    if ! run_apt install --no-install-recommends "${names[@]}" 2>&1 | tee -a -- "$log" | follow_apt; then
        show_failure "$log"
        fail "the packages could not be installed"
    fi
    say "packages installed in $((SECONDS - start)) s"
}

# ---- Building ----

# Configures build/PRESET when it is new, was moved, or the presets have changed since.
configure() {
    local preset=$1 folder=$root/build/$1
    if [[ $folder/.configured -nt $root/CMakePresets.json ]] \
        && grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt" 2>/dev/null; then
        return
    fi
    say "configuring build/$preset"
    if ! cmake -S "$root" --preset "$preset" --fresh >"$folder/configure.log" 2>&1; then
        show_failure "$folder/configure.log"
        fail "build/$preset could not be configured"
    fi
    touch -- "$folder/.configured"
}

# As many compilers as there are processors and, at about 1 GB each, memory.
build_jobs() {
    local processors gigabytes
    processors=$(nproc)
    gigabytes=$(awk '/^MemAvailable:/ { print int($2 / 1000000) }' /proc/meminfo)
    if ((gigabytes < 1)); then gigabytes=1; fi
    echo $((processors < gigabytes ? processors : gigabytes))
}

# Shows how far ninja is, from lines that start with "[done/total] ".
follow_ninja() {
    local what=$1 line at started=0 start=$SECONDS
    while IFS= read -r line; do
        [[ $line == '['*/*']'* ]] || continue
        at=${line%%]*}
        if ((started == 0)); then say "building $what"; fi
        started=1
        show_progress "building $what: ${at#[} of its steps"
    done
    end_progress
    if ((started)); then say "$what took $((SECONDS - start)) s"; fi
}

compile() {
    local preset=$1 folder=$root/build/$1 log=$root/build/$1/build.log
    shift
    local cache
    cache=$(ccache --get-config cache_dir)
    # Without a place to write to, as for a user without a home, ccache refuses to compile at all.
    if ! { mkdir -p -- "$cache" && [[ -w $cache ]]; } 2>/dev/null; then export CCACHE_DISABLE=1; fi
    # So that another checkout of the same sources finds what this one has compiled.
    export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
    if ! NINJA_STATUS='[%f/%t] ' ninja -C "$folder" -j "$(build_jobs)" "$@" 2>&1 \
        | tee -- "$log" | follow_ninja "build/$preset"; then
        show_failure "$log"
        fail "build/$preset could not be built"
    fi
}

# Builds the targets (default: all) of a preset in build/PRESET.
build() {
    local folder=$root/build/$1
    mkdir -p -- "$folder"
    (
        flock -n 9 || { say "waiting for another build in $folder" && flock 9; }
        configure "$1"
        compile "$@"
    ) 9>"$folder/.lock"
}
