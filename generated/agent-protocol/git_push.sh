#!/bin/sh
# Puts this folder under version control and sends it to a repository.
#
#   sh git_push.sh [owner] [repository] [message] [host]
#
# GIT_TOKEN, when set, is the credential of the push.

set -eu

owner="${1:-GIT_USER_ID}"
repository="${2:-GIT_REPO_ID}"
message="${3:-Minor update}"
host="${4:-github.com}"

git init
git add .
git diff --cached --quiet || git commit -m "$message"

if ! git remote get-url origin >/dev/null 2>&1; then
    git remote add origin "https://${host}/${owner}/${repository}.git"
fi

if [ -n "${GIT_TOKEN:-}" ]; then
    # Not written into .git/config, where a URL with a password in it would stay.
    export GIT_TOKEN owner
    helper='!f() { echo "username=${owner}"; echo "password=${GIT_TOKEN}"; }; f'
    git -c credential.helper= -c credential.helper="$helper" push --set-upstream origin HEAD
else
    git push --set-upstream origin HEAD
fi
