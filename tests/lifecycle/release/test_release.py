"""From a change of the document to a version and an entry that can be read."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from generator.cli import main
from generator.commands.release import with_version
from generator.lifecycle.changelog import entry, with_entry
from generator.lifecycle.diff import Change, Level
from generator.lifecycle.semver import Bump, bump_of, next_version
from generator.settings import load_settings

SPEC = """\
openapi: 3.0.3
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        "200": {description: all}
"""
MORE = (
    SPEC + "    post:\n      operationId: addPet\n      responses: {'204': {description: done}}\n"
)
SETTINGS = '# our API\nflavour = "models"\npackage = "pets"\nversion = "1.2.3"  # bumped by hand\n'


@pytest.mark.parametrize(
    ("version", "bump", "expected"),
    [
        ("1.2.3", "major", "2.0.0"),
        ("1.2.3", "minor", "1.3.0"),
        ("1.2.3", "patch", "1.2.4"),
        ("1.2.3", "none", "1.2.3"),
        ("0.4.1", "major", "0.5.0"),
        ("0.4.1", "minor", "0.5.0"),
        ("0.4.1", "patch", "0.4.2"),
        ("2.0.0rc1", "major", "2.0.0"),
        ("2.0.0rc1", "patch", "2.0.0"),
        ("2.1.0b2", "major", "3.0.0"),
        ("1.0", "minor", "1.1.0"),
        ("1.2.3+local", "patch", "1.2.4"),
        ("develop", "major", "develop"),
    ],
)
def test_next_version(version: str, bump: Bump, expected: str) -> None:
    assert next_version(version, bump) == expected


def change(level: Level, where: str = "GET /a", message: str = "it is gone") -> Change:
    return Change(level=level, code="c", side="api", where=where, message=message, effect="So.")


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        ([], "none"),
        ([Level.DOCS], "patch"),
        ([Level.DOCS, Level.ADDITIVE], "minor"),
        ([Level.WARNING], "minor"),
        ([Level.ADDITIVE, Level.BREAKING], "major"),
    ],
)
def test_the_gravest_change_decides(levels: list[Level], expected: str) -> None:
    assert bump_of([change(level) for level in levels]) == expected


def test_an_entry_says_what_breaks_first_and_escapes_the_document() -> None:
    text = entry("2.0.0", [change(Level.ADDITIVE, "schema <script>"), change(Level.BREAKING), change(Level.DOCS)])  # fmt: skip
    assert text.index("### Breaking") < text.index("### Added")
    assert "<script>" not in text.replace("\\<script\\>", "")
    assert "1 description read differently." in text


def test_entries_stack_and_a_version_is_written_once() -> None:
    first = with_entry("", entry("1.0.0", [change(Level.DOCS)]), "1.0.0")
    second = with_entry(first, entry("1.1.0", [change(Level.ADDITIVE)]), "1.1.0")
    again = with_entry(second, entry("1.1.0", [change(Level.ADDITIVE)]), "1.1.0")
    assert second == again
    assert second.startswith("# Changelog\n\n## 1.1.0\n")
    assert second.index("## 1.1.0") < second.index("## 1.0.0")


def test_the_settings_file_keeps_its_comments() -> None:
    assert with_version(SETTINGS, "2.0.0") == SETTINGS.replace("1.2.3", "2.0.0")
    assert with_version('flavour = "x"\n', "2.0.0").startswith('version = "2.0.0"\n')


def test_release_against_version_control(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "specs" / "pets"
    folder.mkdir(parents=True)
    (folder / "openapi.yaml").write_text(SPEC)
    (folder / "sdk.toml").write_text(SETTINGS)
    git = ["git", "-C", str(tmp_path), "-c", "user.name=t", "-c", "user.email=t@example.com"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "first"]):
        subprocess.run([*git, *command], check=True)
    monkeypatch.chdir(tmp_path)
    assert main(["release"]) == 0
    assert "pets: no difference, still 1.2.3" in capsys.readouterr().out
    (folder / "openapi.yaml").write_text(MORE)
    assert main(["release", "--dry-run"]) == 0
    assert not (folder / "CHANGELOG.md").exists()
    assert main(["release", "pets"]) == 0
    assert "pets: 1.2.3 -> 1.3.0 (minor)" in capsys.readouterr().out
    assert load_settings(folder / "sdk.toml").version == "1.3.0"
    assert "**POST /pets**: the operation is new" in (folder / "CHANGELOG.md").read_text()
    assert main(["release", "--since", "nowhere"]) == 2
    assert "there is no openapi.yaml at nowhere" in capsys.readouterr().err
