#!/usr/bin/env bash
# Puts DIFF into the one comment on pull request NUMBER that is ours, which is made where there is none. Where the
# token may not write, as on a fork's pull request, the job's summary has it already, and that is said.
set -euo pipefail

: "${GITHUB_REPOSITORY:?}" "${DIFF:?}" "${RUNNER_TEMP:?}"
case ${NUMBER:-} in
'' | *[!0-9]*) echo '::error::NUMBER is the number of no pull request'; exit 2 ;;
esac
most=65536
body=$(mktemp "$RUNNER_TEMP/tenantc-comment.XXXXXX")
answer=$(mktemp "$RUNNER_TEMP/tenantc-answer.XXXXXX")
# By its digest, so that a folder's name can end no comment of HTML.
mark="<!-- tenantc $(printf '%s' "${SOURCE:-.}" | sha256sum | cut -c1-16) -->"

{ printf '%s\n' "$mark"; cat -- "$DIFF"; } >"$body"
if [ "$(wc -m <"$body")" -gt "$most" ]; then
    { printf '%s\n' "$mark"; head -n 1 -- "$DIFF"; printf '\nIt is longer than a comment may be; the summary of the job has it.\n'; } >"$body"
fi

api() {
    if ! gh api "$@" >"$answer" 2>&1; then
        echo "::notice::the comparison is in the job's summary; it could not be made a comment"
        exit 0
    fi
}

# Anybody can write a comment that begins with the mark; only that of an app is taken for ours.
export mark
api --paginate "repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments?per_page=100" \
    --jq '.[] | select(.user.type == "Bot" and (.body | startswith(env.mark))) | .id'
id=$(grep -E -m 1 '^[0-9]+$' "$answer" || true)
if [ -n "$id" ]; then
    api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$id" --field "body=@$body"
else
    api --method POST "repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments" --field "body=@$body"
fi
