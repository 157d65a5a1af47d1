"""The document as it was: a file, or a revision of version control."""

from __future__ import annotations

import subprocess
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
