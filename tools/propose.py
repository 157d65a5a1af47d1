"""Open a pull request with what a regeneration wrote, or bring the one that is open up to date.

Usage: python -m tools.propose REPORT [PATH …]. Commits the paths (default: generated, specs) to the
branch ``sdkloom/regenerate``, pushes it, and gives the pull request the report as its text. Does
nothing when the paths are as they were committed. Needs ``gh``, logged in or with GH_TOKEN.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

BRANCH = "sdkloom/regenerate"
TITLE = "Regenerate the packages"
_WHO = ("-c", "user.name=github-actions[bot]",
        "-c", "user.email=41898282+github-actions[bot]@users.noreply.github.com")  # fmt: skip
_TOKEN = ("-c", "credential.helper=", "-c", "credential.helper=!gh auth git-credential")


def propose(report: Path, paths: Sequence[str], root: Path) -> bool:
    """Whether there was something to propose. CalledProcessError when git or gh refuse."""
    here = [path for path in paths if (root / path).exists()]
    if not _run(root, "git", "status", "--porcelain", "--", *here).strip():
        return False
    base = _run(root, "git", "rev-parse", "--abbrev-ref", "HEAD").strip()
    before = _run(root, "git", "rev-parse", "HEAD").strip()
    if base == "HEAD":
        raise SystemExit("this is no branch that a pull request could be for: git switch main")
    _run(root, "git", "switch", "--quiet", "--force-create", BRANCH)
    try:
        _run(root, "git", "add", "--", *here)
        _run(root, "git", *_WHO, "commit", "--quiet", "--message", TITLE)
        _run(root, "git", *_TOKEN, "push", "--quiet", "--force", "origin", f"{BRANCH}:{BRANCH}")
    finally:
        _run(root, "git", "switch", "--quiet", base)
    assert _run(root, "git", "rev-parse", "HEAD").strip() == before
    listed = _run(root, "gh", "pr", "list", "--head", BRANCH, "--state", "open", "--json", "number")
    open_ = json.loads(listed)
    text = ("--title", TITLE, "--body-file", str(report))
    if open_:
        _run(root, "gh", "pr", "edit", str(open_[0]["number"]), *text)
    else:
        _run(root, "gh", "pr", "create", *text, "--base", base, "--head", BRANCH)
    return True


def _run(root: Path, *command: str) -> str:
    return subprocess.run(command, cwd=root, check=True, stdout=subprocess.PIPE, text=True).stdout


def main() -> int:
    """Propose what the working folder holds."""
    if len(sys.argv) < 2:
        print(__doc__)
        return 2
    done = propose(Path(sys.argv[1]).resolve(), sys.argv[2:] or ["generated", "specs"], Path.cwd())
    print("proposed" if done else "there is nothing to propose")
    return 0


if __name__ == "__main__":
    sys.exit(main())
