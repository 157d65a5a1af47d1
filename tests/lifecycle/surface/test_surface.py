"""The Python surface of two packages, compared without running them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.cli import main

OLD = '''\
class Client:
    """A client."""

    url: str = "x"

    def get(self, name: str, limit: int = 10) -> str: ...
    def gone(self) -> None: ...
    def _private(self) -> None: ...
'''
NEW = '''\
class Client:
    """A client."""

    url: str = "x"

    def get(self, name: str, limit: int = 20, *, must: int) -> str: ...
    def fresh(self) -> None: ...
'''


def package(folder: Path, text: str) -> Path:
    (folder / "acme").mkdir(parents=True)
    (folder / "acme/__init__.py").write_text("raise SystemExit('imported')\n")
    (folder / "acme/client.py").write_text(text)
    return folder


def test_differences(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = package(tmp_path / "old", OLD), package(tmp_path / "new", NEW)
    assert main(["surface", str(old), str(new), "--format", "json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    found = {(each["kind"], each["path"]) for each in shown["changes"]}
    assert ("removed", "client.Client.gone") in found
    assert ("added", "client.Client.fresh") in found
    assert any(path.startswith("client.Client.get") for kind, path in found if kind == "changed")
    assert not any("_private" in path for _, path in found)
    assert main(["surface", str(old), str(new), "--fail-on", "breaking"]) == 1
    assert main(["surface", str(new), str(new), "--fail-on", "breaking"]) == 0
    assert "the same surface" in capsys.readouterr().out


def test_markdown_and_a_package_below_src(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = package(tmp_path / "old/src", OLD), package(tmp_path / "new", NEW)
    assert main(["surface", str(old.parent), str(new), "--format", "markdown"]) == 0
    assert "| **breaking** | `client.Client.gone` |" in capsys.readouterr().out


def test_no_package(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["surface", str(tmp_path), str(tmp_path)]) == 2
    assert "holds no Python package\n" in capsys.readouterr().err
    assert main(["surface", str(tmp_path / "nowhere"), str(tmp_path)]) == 2
    assert "there is no folder " in capsys.readouterr().err


def test_imports_from_elsewhere_are_no_public_names(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = package(tmp_path / "old", OLD)
    new = package(tmp_path / "new", f"from datetime import datetime\n__all__ = ['datetime']\n{OLD}")
    assert main(["surface", str(old), str(new)]) == 0
    assert "added     client.datetime: the name is new" in capsys.readouterr().out


def test_what_stubs_say_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = package(tmp_path / "old", "class A:\n    def get(self, name): ...\n")
    new = package(tmp_path / "new", "class A: ...\n")
    overload = "    @typing.overload\n    def get(self, name: {}) -> None: ...\n"
    stub = f"import typing\nclass A:\n{overload.format('int')}{overload.format('str')}"
    (new / "acme/client.pyi").write_text(stub)
    assert main(["surface", str(old), str(new), "--fail-on", "breaking"]) == 0
    assert "the same surface" in capsys.readouterr().out
