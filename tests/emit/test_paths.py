"""Paths that a generated file may not have."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.manifest import Manifest, stays_inside
from generator.outputs import EmitError, Output, check_paths
from tests.emit.trees import emit_files, tree_of

OUTSIDE = ["../x", "/x", "a/../../x", "a/./x", "a//x", "", ".", "..", "a/", "//x"]
NO_NAMES = [
    "a\\b",
    "..\\x",
    "C:x",
    "a\nb",
    "a\0b",
    "a\x7f",
    "\u202egnp.py",
    "a" * 256,
    "é" * 128,
    "\ud800",
]
NOT_OURS = [".git/hooks/pre-commit", ".GIT/config", ".sdkloom/manifest.json", ".sdkloom/edited/a"]


@pytest.mark.parametrize("path", OUTSIDE + NO_NAMES + NOT_OURS)
def test_refused(tmp_path: Path, path: str) -> None:
    with pytest.raises(EmitError):
        check_paths([Output("fine.py", b""), Output(path, b"")])
    with pytest.raises((EmitError, ValueError)):
        emit_files(tmp_path / "out", {"fine.py": b"", path: b"bad"})
    assert tree_of(tmp_path) == {}, "nothing is written when something cannot be"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("a.py", "a.py"),
        ("a.py", "A.py"),
        ("pkg/a.py", "Pkg/b.py"),
        ("straße.md", "STRASSE.md"),
        ("a", "a/b"),
        ("a/b/c", "a/b"),
    ],
)
def test_two_paths_that_are_one(first: str, second: str) -> None:
    with pytest.raises(EmitError):
        check_paths([Output(first, b""), Output(second, b"")])


@pytest.mark.parametrize(
    "path", ["a.py", "a/b.py", ".gitignore", ".sdkloom/lock.json", "…/é.md", "a" * 255 + "/b"]
)
def test_allowed(path: str) -> None:
    check_paths([Output(path, b"")])


@given(path=st.text(alphabet=st.sampled_from("./\\ab\0"), max_size=8))
def test_a_checked_path_stays_inside(path: str) -> None:
    try:
        check_paths([Output(path, b"")])
    except EmitError:
        return
    root = Path("/root")
    joined = Path(f"{root}/{path}")
    assert ".." not in joined.parts
    assert root in joined.parents
    assert stays_inside(path)


def test_a_manifest_is_stable_json() -> None:
    one = Manifest("f", {"b": "1", "a": "2"}, {"z": "3", "y\u2028": "4"})
    two = Manifest("f", {"a": "2", "b": "1"}, {"y\u2028": "4", "z": "3"})
    assert one.dump() == two.dump()
    assert one.dump().isascii()
