"""Where a folder cannot be exchanged for another: the same result, file by file."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

import pytest

from generator.inplace import finish_in_place
from tests.emit.trees import emit_files, generated_of, tree_of

OLD = {"a.py": b"a\n", "pkg/b.py": b"b\n", "pkg/deep/c.py": b"c\n"}
NEW = {"a.py": b"A\n", "pkg/b.py": b"b\n", "new/d.py": b"d\n"}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "parent" / "out"
    emit_files(folder, OLD)
    return folder


@pytest.fixture
def mounted(out: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(os.path, "ismount", lambda path: Path(path) == out)
    return out


def test_a_mount_point_is_written_into(mounted: Path) -> None:
    inode = mounted.stat().st_ino
    (mounted / "mine.txt").write_bytes(b"mine\n")
    (mounted / "a.py").write_bytes(b"edited\n")
    before = (mounted / "pkg/b.py").stat()
    emit_files(mounted, NEW)
    assert mounted.stat().st_ino == inode
    assert generated_of(mounted) == {**NEW, "mine.txt": b"mine\n"}
    assert (mounted / ".sdkloom/edited/a.py").read_bytes() == b"edited\n"
    assert (mounted / "pkg/b.py").stat().st_mtime_ns == before.st_mtime_ns
    assert not (mounted / ".sdkloom/pending").exists()
    assert os.listdir(mounted.parent) == ["out"]


def test_a_parent_that_cannot_be_written_is_no_obstacle(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_arguments: object, **_options: object) -> str:
        raise PermissionError(13, "Permission denied", str(out.parent))

    monkeypatch.setattr(tempfile, "mkdtemp", refused)
    emit_files(out, NEW)
    assert generated_of(out) == NEW


def test_links_are_not_written_through(mounted: Path) -> None:
    outside = mounted.parent / "outside"
    (mounted / "pkg").rename(outside)
    (mounted / "pkg").symlink_to(outside)
    emit_files(mounted, NEW)
    assert generated_of(mounted) == NEW
    assert tree_of(outside) == {"b.py": b"b\n", "deep/c.py": b"c\n"}


def pending(out: Path, plan: object, new: Iterable[str] = ()) -> None:
    folder = out / ".sdkloom/pending"
    folder.mkdir(parents=True)
    (folder / "plan.json").write_text(json.dumps(plan))
    for path in new:
        (folder / "new" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "new" / path).write_text("hostile")


@pytest.mark.parametrize(
    "plan",
    [
        {"files": ["../x"], "removed": [], "edited": []},
        {"files": [".git/hooks/pre-commit"], "removed": [], "edited": []},
        {"files": [], "removed": ["../secret"], "edited": []},
        {"files": [], "removed": [".git/config"], "edited": []},
        {"files": [], "removed": [], "edited": ["../../../secret"]},
        {"files": "a"},
        [],
        None,
    ],
)
def test_a_list_that_came_with_a_repository_does_no_harm(out: Path, plan: object) -> None:
    secret = out.parent / "secret"
    secret.write_text("secret")
    (out / ".git").mkdir()
    (out / ".git/config").write_text("mine")
    pending(out, plan, [".git/hooks/pre-commit"])
    finish_in_place(out)
    assert secret.read_text() == "secret"
    assert tree_of(out / ".git") == {"config": b"mine"}
    assert generated_of(out) == {**OLD, ".git/config": b"mine"}


def test_nothing_is_removed_through_a_link(out: Path) -> None:
    outside = out.parent / "outside"
    outside.mkdir()
    (outside / "file").write_text("mine")
    (out / "link").symlink_to(outside)
    pending(out, {"files": [], "removed": ["link/file"], "edited": []})
    finish_in_place(out)
    assert (outside / "file").read_text() == "mine"


def test_a_list_that_is_no_folder_of_ours(out: Path) -> None:
    elsewhere = out.parent / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "plan.json").write_text(
        json.dumps({"files": [], "removed": ["a.py"], "edited": []})
    )
    (out / ".sdkloom/pending").symlink_to(elsewhere)
    finish_in_place(out)
    assert generated_of(out) == OLD
    assert elsewhere.is_dir()


@pytest.mark.parametrize("inside", ["", "pkg/deep"])
def test_the_current_folder_stays_the_folder(
    out: Path, inside: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Exchanged for another it would be gone for the shell that called the command."""
    monkeypatch.chdir(out / inside)
    inode = out.stat().st_ino
    emit_files(out, {**NEW, "pkg/deep/c.py": b"C\n"})
    assert out.stat().st_ino == inode
    assert generated_of(out) == {**NEW, "pkg/deep/c.py": b"C\n"}
    assert Path.cwd() == out / inside
