#!/usr/bin/env bash
# Put the report into a comment of the pull request; the last one of ours is replaced.
set -euo pipefail
: "${NUMBER:?}" "${REPORT:?}"
gh pr comment "$NUMBER" --edit-last --create-if-none --body-file "$REPORT"
