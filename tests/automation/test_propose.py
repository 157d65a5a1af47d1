"""Proposing a regeneration: a branch on the remote, one pull request, the report as its text."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tools.propose import BRANCH, propose

GH = """\
#!/usr/bin/env python3
import json, pathlib, sys
state = pathlib.Path(__file__).with_name("pulls.json")
pulls = json.loads(state.read_text()) if state.exists() else []
verb, arguments = sys.argv[2], sys.argv[3:]
value = lambda name: arguments[arguments.index(name) + 1]
if verb == "list":
    print(json.dumps([{"number": each["number"]} for each in pulls if each["head"] == value("--head")]))
else:
    text = pathlib.Path(value("--body-file")).read_text()
    if verb == "create":
        pulls.append({"number": 7, "head": value("--head"), "base": value("--base"), "text": text})
    else:
        (found,) = [each for each in pulls if str(each["number"]) == arguments[0]]
        found["text"] = text
    state.write_text(json.dumps(pulls))
"""


def git(root: Path, *arguments: str) -> str:
    who = ("-c", "user.name=a", "-c", "user.email=a@example.com")
    ran = subprocess.run(["git", *who, *arguments], cwd=root, check=True, capture_output=True, text=True)  # fmt: skip
    return ran.stdout.strip()


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clone of a repository with a remote, and a ``gh`` that keeps pull requests in a file."""
    tools = tmp_path / "bin"
    tools.mkdir()
    (tools / "gh").write_text(GH)
    (tools / "gh").chmod(0o755)
    monkeypatch.setenv("PATH", str(tools), prepend=":")
    git(tmp_path, "init", "-q", "--bare", "-b", "main", "origin.git")
    git(tmp_path, "clone", "-q", "origin.git", "work")
    work = tmp_path / "work"
    git(work, "switch", "-q", "-c", "main")
    (work / "generated").mkdir()
    (work / "generated/a.py").write_text("old\n")
    git(work, "add", "-A")
    git(work, "commit", "-qm", "first")
    git(work, "push", "-q", "origin", "main")
    return work


def pulls(root: Path) -> list[dict[str, object]]:
    state = root.parent / "bin/pulls.json"
    found: list[dict[str, object]] = json.loads(state.read_text()) if state.exists() else []
    return found


def test_nothing_changed(root: Path, tmp_path: Path) -> None:
    assert not propose(tmp_path / "report.md", ["generated", "specs"], root)
    assert pulls(root) == []
    assert git(root, "ls-remote", "origin", BRANCH) == ""


def test_one_pull_request_is_kept_up_to_date(root: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.md"
    head = git(root, "rev-parse", "HEAD")
    for text in ("one\n", "two\n"):
        (root / "generated/a.py").write_text(text)
        (root / "notes.txt").write_text("not ours\n")
        report.write_text(f"What changed: {text}")
        assert propose(report, ["generated", "specs"], root)
        (pull,) = pulls(root)
        assert pull["head"] == BRANCH
        assert pull["base"] == "main"
        assert pull["text"] == f"What changed: {text}"
        assert git(root, "show", f"origin/{BRANCH}:generated/a.py") == text.strip()
        assert git(root, "diff", "--name-only", "main", f"origin/{BRANCH}") == "generated/a.py"
        assert git(root, "rev-parse", "HEAD") == head
        assert git(root, "branch", "--show-current") == "main"


def test_no_branch_is_said(root: Path, tmp_path: Path) -> None:
    git(root, "switch", "-q", "--detach")
    (root / "generated/a.py").write_text("new\n")
    with pytest.raises(SystemExit, match="no branch"):
        propose(tmp_path / "report.md", ["generated"], root)
