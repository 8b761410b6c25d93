#!/usr/bin/env bash
# Judges the commit that is checked out: its sources, whether out/ is what they compile to, and what changes since
# BASE. Exit codes are tenantc's: 1 for refused or stale, 2 where something could not run. Whatever the sources hold
# is printed where the runner takes no commands from it.
set -euo pipefail

: "${TENANTC:?}" "${GITHUB_OUTPUT:?}" "${RUNNER_TEMP:?}"
source=${SOURCE:-.}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
report=$(mktemp -d "$RUNNER_TEMP/tenantc-report.XXXXXX")
sources=(--source "$source" --rev HEAD)

if ! command -v -- "$TENANTC" >/dev/null; then
    echo '::group::Build tenantc'
    make -C "$here" build
    echo '::endgroup::'
    install -D "$here/.build/release/tenantc" "$TENANTC"
fi

# Between these, the runner obeys no line that begins as a command.
quoted() {
    local mark
    mark=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    echo "::stop-commands::$mark"
    cat -- "$1"
    printf '\n::%s::\n' "$mark"
}

worst=0
# Runs a command, shows what it says, and keeps the worst of the exit codes.
step() {
    local status=0
    echo "::group::tenantc $1"
    "$TENANTC" "$@" >"$report/said.txt" 2>&1 || status=$?
    quoted "$report/said.txt"
    echo '::endgroup::'
    # An end by a signal counts as “could not run”.
    if [ "$status" -gt 2 ]; then status=2; fi
    if [ "$status" -gt "$worst" ]; then worst=$status; fi
    return "$status"
}

step check "${sources[@]}" --format "text=$report/tenantc.txt" --format "github=$report/annotations.txt" \
    --format "sarif=$report/tenantc.sarif" --format "junit=$report/tenantc.junit.xml" || true
if [ -s "$report/tenantc.txt" ]; then quoted "$report/tenantc.txt"; fi
# Written by tenantc to be obeyed, with everything of the sources escaped.
if [ -s "$report/annotations.txt" ]; then cat "$report/annotations.txt"; fi
echo "report=$report" >>"$GITHUB_OUTPUT"
if [ -s "$report/tenantc.sarif" ]; then echo "sarif=$report/tenantc.sarif" >>"$GITHUB_OUTPUT"; fi

if [ "$worst" -eq 0 ] && [ "${COMPARE_OUT:-true}" = true ]; then
    step compile "${sources[@]}" --check ||
        echo '::error::out/ is not what the sources compile to; run "tenantc compile" and commit it'
fi

if [ "$worst" -lt 2 ] && [ -n "${BASE:-}" ]; then
    before=$worst
    status=0
    step diff --source "$source" --format "markdown=$report/diff.md" -- "$BASE...HEAD" || status=$?
    # Sources that were refused before the change do not hold up the change that mends them.
    if [ "$status" -eq 1 ]; then
        worst=$before
        echo '::notice::the two sides were not compared as a whole; the log of tenantc diff says why'
    elif [ "$status" -gt 1 ]; then
        echo '::error::could not compare with the base; actions/checkout needs fetch-depth: 0'
    fi
    if [ -s "$report/diff.md" ]; then
        echo "diff=$report/diff.md" >>"$GITHUB_OUTPUT"
        if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then cat "$report/diff.md" >>"$GITHUB_STEP_SUMMARY"; fi
    fi
fi
exit "$worst"
