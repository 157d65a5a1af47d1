#!/usr/bin/env bash
# Run 'sdkloom update' with the inputs of the action, which are environment variables here.
set -euo pipefail
: "${RUNNER_TEMP:?}" "${GITHUB_OUTPUT:?}" "${APIS:=}" "${SPECS:=specs}" "${CHECK:=false}" "${FETCH:=false}"
: "${SINCE:=}" "${FAIL_ON:=never}" "${GITHUB_BASE_REF:=}"
if [ -z "$SINCE" ] && [ -n "$GITHUB_BASE_REF" ] && git rev-parse --quiet --verify "origin/$GITHUB_BASE_REF^{commit}" >/dev/null; then
  SINCE="origin/$GITHUB_BASE_REF"
fi
arguments=(update --specs "$SPECS" --fail-on "$FAIL_ON" --outputs "$GITHUB_OUTPUT")
arguments+=(--report "$RUNNER_TEMP/sdkloom-report.md")
if [ "$CHECK" = true ]; then arguments+=(--check); fi
if [ "$FETCH" = true ]; then arguments+=(--fetch); fi
if [ -n "$SINCE" ]; then arguments+=("--since=$SINCE"); fi
read -r -a names <<<"$APIS"
status=0
"$RUNNER_TEMP/sdkloom/bin/sdkloom" "${arguments[@]}" -- ${names[@]+"${names[@]}"} || status=$?
if [ -n "${GITHUB_STEP_SUMMARY:-}" ] && [ -f "$RUNNER_TEMP/sdkloom-report.md" ]; then
  cat "$RUNNER_TEMP/sdkloom-report.md" >>"$GITHUB_STEP_SUMMARY"
fi
exit "$status"
