"""The document as it was: a file, or a revision of version control."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path


class HistoryError(Exception):
    """There is no such revision or file; the message says why."""


def earlier(spec: Path, since: str) -> bytes:
    """The bytes of the document at a revision. HistoryError when there is none."""
    folder = spec.resolve().parent
    command = ["git", "-C", str(folder), "show", "--end-of-options", f"{since}:./{spec.name}"]
    try:
        ran = subprocess.run(command, capture_output=True, check=False)
    except OSError:
        raise HistoryError(
            "git is not installed; name the old document with --since FILE"
        ) from None
    if ran.returncode:
        reason = ran.stderr.decode("utf-8", "replace").strip().splitlines()
        raise HistoryError(
            f"there is no {spec.name} at {since}: {reason[0] if reason else 'git failed'}"
        )
    return ran.stdout


@dataclass(frozen=True, slots=True, kw_only=True)
class Previous:
    """An earlier version of a document, and what it is called."""

    data: bytes
    name: str


def previous(spec: Path, since: str | None = None) -> Previous | None:
    """The document before its last change; None when there is none, or no history at all.

    With ``since`` that is the one at the revision. Otherwise the committed one when the file
    differs from it, else the one before the last commit that changed it. HistoryError when
    ``since`` names nothing.
    """
    if since is not None:
        return Previous(data=earlier(spec, since), name=since)
    try:
        committed = earlier(spec, "HEAD")
    except HistoryError:
        return None
    if committed != spec.read_bytes():
        return Previous(data=committed, name=_git(spec, "rev-parse", "--short=10", "HEAD"))
    commits = _git(spec, "log", "-n", "2", "--format=%H", "--", spec.name).split()
    if len(commits) < 2:
        return None
    try:
        name = _git(spec, "rev-parse", "--short=10", commits[1])
        return Previous(data=earlier(spec, commits[1]), name=name)
    except HistoryError:
        return None


def _git(spec: Path, *arguments: str) -> str:
    command = ["git", "-C", str(spec.resolve().parent), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
