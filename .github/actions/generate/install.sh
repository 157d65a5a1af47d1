#!/usr/bin/env bash
# Install sdkloom into an environment of its own below RUNNER_TEMP.
set -euo pipefail
: "${RUNNER_TEMP:?}" "${PYTHON:=python3}" "${REQUIREMENT:=}"
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)"
"$PYTHON" -m venv "$RUNNER_TEMP/sdkloom"
"$RUNNER_TEMP/sdkloom/bin/python" -m pip install --quiet --disable-pip-version-check -- "${REQUIREMENT:-$root}"
"$RUNNER_TEMP/sdkloom/bin/sdkloom" --version
