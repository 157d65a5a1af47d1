"""Symbolic links in an output folder: never written through, never lost."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.emit.trees import emit_files, generated_of, tree_of

FILES = {"pkg/a.py": b"a\n", "pkg/b.py": b"b\n"}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "parent" / "out"
    emit_files(folder, FILES)
    return folder


def test_a_linked_file_is_replaced_not_followed(out: Path) -> None:
    target = out.parent / "target"
    target.write_text("outside")
    (out / "pkg/a.py").unlink()
    (out / "pkg/a.py").symlink_to(target)
    changes = emit_files(out, FILES)
    assert changes.edited == ("pkg/a.py",)
    assert target.read_text() == "outside"
    assert generated_of(out) == FILES
    assert os.readlink(out / ".sdkloom/edited/pkg/a.py") == str(target)


def test_a_linked_folder_is_replaced_with_all_its_files(out: Path) -> None:
    outside = out.parent / "outside"
    (out / "pkg").rename(outside)
    (out / "pkg").symlink_to(outside)
    emit_files(out, {**FILES, "pkg/a.py": b"A\n"})
    assert generated_of(out) == {**FILES, "pkg/a.py": b"A\n"}
    assert tree_of(outside) == {"a.py": b"a\n", "b.py": b"b\n"}
    assert os.readlink(out / ".sdkloom/edited/pkg") == str(outside)


@pytest.mark.parametrize("link", [".sdkloom", ".sdkloom/edited", ".sdkloom/edited/pkg"])
def test_the_own_folder_is_not_followed(out: Path, link: str) -> None:
    outside = out.parent / "outside"
    outside.mkdir()
    place = out / link
    place.parent.mkdir(exist_ok=True)
    if place.is_dir():
        place.rename(out.parent / "moved")
    place.symlink_to(outside)
    (out / "pkg/a.py").write_bytes(b"edited\n")
    emit_files(out, FILES)
    assert tree_of(outside) == {}
    assert (out / ".sdkloom/edited/pkg/a.py").read_bytes() == b"edited\n"


def test_foreign_links_stay_as_they_are(out: Path) -> None:
    (out / "dangling").symlink_to("nowhere")
    (out / "loop").symlink_to(".")
    emit_files(out, {**FILES, "pkg/a.py": b"A\n"})
    assert os.readlink(out / "dangling") == "nowhere"
    assert os.readlink(out / "loop") == "."
