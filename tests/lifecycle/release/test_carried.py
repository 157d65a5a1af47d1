"""The package carries its changelog, and a changed changelog makes it stale."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli import main

SPEC = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents: {schemas: {A: {type: object}}}\n"


def test_the_changelog_is_an_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "specs" / "t"
    folder.mkdir(parents=True)
    (folder / "openapi.yaml").write_text(SPEC)
    (folder / "sdk.toml").write_text('flavour = "models"\npackage = "t"\n')
    monkeypatch.chdir(tmp_path)
    assert main(["generate", "--quiet"]) == 0
    assert not (tmp_path / "generated/t/CHANGELOG.md").exists()
    (folder / "CHANGELOG.md").write_text("# Changelog\n\n## 1.0.0\n")
    assert main(["generate", "--check", "--quiet"]) == 1
    assert main(["generate", "--quiet"]) == 0
    assert (tmp_path / "generated/t/CHANGELOG.md").read_text() == "# Changelog\n\n## 1.0.0\n"
    assert main(["generate", "--check", "--quiet"]) == 0
