#!/usr/bin/env bash
# Says which tenantc is run: the one that TENANTC names, else the one on the search path, else one that is built from
# the folder of the action and kept in a cache under a key of what it is built from.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

say() { printf '%s=%s\n' "$1" "$2" >>"$GITHUB_OUTPUT"; }

if [ -n "${TENANTC:-}" ]; then
    command -v -- "$TENANTC" >/dev/null || { echo "::error::the input tenantc names no program"; exit 2; }
    say tenantc "$TENANTC"
elif command -v tenantc >/dev/null; then
    say tenantc tenantc
else
    digest=$(cd "$here" && find Package.swift Package.resolved Sources -type f -print0 | LC_ALL=C sort -z |
        xargs -0 sha256sum | sha256sum | cut -c1-32)
    built=${RUNNER_TEMP:?}/tenantc-$digest
    say tenantc "$built/tenantc"
    say built "$built"
    say key "tenantc-${RUNNER_OS:-Linux}-${RUNNER_ARCH:-X64}-$digest"
fi
