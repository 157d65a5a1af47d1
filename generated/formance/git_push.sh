#!/bin/sh
# Commits this folder and pushes it to a repository of yours.
#
# usage: sh git_push.sh USER REPOSITORY [MESSAGE [HOST]]
#
# Over HTTPS; a token in the variable GIT_TOKEN is handed to git without a trace in its settings.
set -eu

user=${1:?'usage: sh git_push.sh USER REPOSITORY [MESSAGE [HOST]]'}
repository=${2:?'the name of the repository is missing'}
message=${3:-'Minor update'}
address="https://${4:-github.com}/$user/$repository.git"

git init
git add .
git diff --cached --quiet || git commit -m "$message"
git remote get-url origin >/dev/null 2>&1 || git remote add origin "$address"
branch=$(git symbolic-ref --short HEAD)

if [ -n "${GIT_TOKEN:-}" ]; then
    helper='!f() { echo "username=token"; echo "password=$GIT_TOKEN"; }; f'
    git -c credential.helper="$helper" push origin "$branch"
else
    git push origin "$branch"
fi
