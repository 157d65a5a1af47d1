"""Edits of generated files survive a regeneration, whole commands at a time."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from generator.cli import main
from generator.merge import has_conflicts

SPEC = """\
openapi: 3.0.3
info: {title: T, version: '1'}
paths: {}
components:
  schemas:
    A: {type: object, properties: {a: {type: string}}}
    B: {type: object, properties: {b: {type: string}}}
"""
SETTINGS = 'flavour = "models"\npackage = "t"\nformatter = "none"\n'


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "specs" / "t"
    folder.mkdir(parents=True)
    (folder / "openapi.yaml").write_text(SPEC)
    (folder / "sdk.toml").write_text(SETTINGS)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SDKLOOM_CACHE", str(tmp_path / "cache"))
    assert main(["generate", "--quiet"]) == 0
    return tmp_path


def module(project: Path) -> Path:
    """The generated module that has the class A."""
    (found,) = [p for p in (project / "generated/t").rglob("*.py") if "class A(" in p.read_text()]
    return found


def save_spec(project: Path, old: str, new: str) -> None:
    spec = project / "specs/t/openapi.yaml"
    spec.write_text(spec.read_text().replace(old, new))


def test_an_edit_is_noticed_carried_over_and_recorded(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = module(project)
    file.write_text(file.read_text() + "\n\nMINE = 1\n")
    assert main(["generate", "--check", "--quiet"]) == 1
    assert "-MINE = 1" in capsys.readouterr().out
    assert main(["generate", "--quiet"]) == 0
    assert "edited by hand, and the edit is kept" in capsys.readouterr().err
    assert file.read_text().endswith("MINE = 1\n")
    assert main(["generate", "--check", "--quiet"]) == 0
    save_spec(project, "A: {type: object, properties: {", "A: {type: object, properties: {more: {type: integer}, ")  # fmt: skip
    assert main(["generate", "--quiet"]) == 0
    text = file.read_text()
    assert "more:" in text
    assert text.endswith("MINE = 1\n")
    assert main(["generate", "--check", "--quiet"]) == 0
    assert not (project / "generated/t/.sdkloom/edited").exists()


def test_a_disagreement_is_marked_and_fails_until_resolved(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = module(project)
    original = file.read_text()
    line = next(line for line in original.splitlines() if line.strip().startswith("a:"))
    file.write_text(original.replace(line, line + "  # mine"))
    save_spec(project, "{a: {type: string}}", "{a: {type: integer}}")
    assert main(["generate", "--quiet"]) == 1
    assert "your edit and the new text disagree" in capsys.readouterr().err
    conflicted = file.read_text()
    assert has_conflicts(conflicted)
    assert "# mine" in conflicted
    assert "StrictInt" in conflicted
    assert main(["generate", "--quiet", "--strict"]) == 1
    assert file.read_text() == conflicted
    file.write_text(original.replace(line, "    a: int = 1  # resolved"))
    assert main(["generate", "--quiet"]) == 0
    assert "# resolved" in file.read_text()


def test_the_base_is_found_in_version_control(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git = ["git", "-C", str(project), "-c", "user.name=t", "-c", "user.email=t@example.com"]
    for command in (["init", "-q"], ["add", "generated", "specs"], ["commit", "-qm", "first"]):
        subprocess.run([*git, *command], check=True)
    file = module(project)
    file.write_text(file.read_text() + "\n\nMINE = 1\n")
    subprocess.run([*git, "commit", "-qam", "edited"], check=True)
    monkeypatch.setenv("SDKLOOM_CACHE", str(project / "another machine"))
    save_spec(project, "a: {type: string}", "a: {type: integer}")
    assert main(["generate", "--quiet"]) == 0
    assert file.read_text().endswith("MINE = 1\n")


def test_without_a_base_the_edit_is_kept_aside(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = module(project)
    file.write_text(file.read_text() + "\n\nMINE = 1\n")
    monkeypatch.setenv("SDKLOOM_CACHE", str(project / "another machine"))
    save_spec(project, "b: {type: string}", "b: {type: integer}")
    assert main(["generate", "--quiet"]) == 1
    aside = project / "generated/t/.sdkloom/edited" / file.relative_to(project / "generated/t")
    assert aside.read_text().endswith("MINE = 1\n")
    assert "was edited by hand; your text is in" in capsys.readouterr().err
    assert main(["generate", "--quiet"]) == 0


def test_ignored_files_are_neither_written_nor_removed(project: Path) -> None:
    out = project / "generated/t"
    file = module(project)
    ignored = file.relative_to(out).as_posix()
    (out / ".genignore").write_text(f"# ours\n/{ignored}\n")
    file.write_text("OURS = True\n")
    save_spec(project, "a: {type: string}", "a: {type: integer}")
    assert main(["generate", "--quiet"]) == 0
    assert file.read_text() == "OURS = True\n"
    assert main(["generate", "--check", "--quiet"]) == 0
    file.unlink()
    assert main(["generate", "--quiet"]) == 0
    assert not file.exists()
    (out / ".genignore").unlink()
    assert main(["generate", "--check", "--quiet"]) == 1
    assert main(["generate", "--quiet"]) == 0
    assert "class A(" in file.read_text()


REGION = "# sdkloom: begin custom extra\nMINE = 1\n# sdkloom: end custom extra\n"


def test_a_custom_region_needs_no_base(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SDKLOOM_CACHE", str(project / "another machine"))
    file = module(project)
    file.write_text(file.read_text() + "\n\n" + REGION)
    save_spec(project, "b: {type: string}", "b: {type: integer}")
    assert main(["generate", "--quiet"]) == 0
    text = file.read_text()
    assert text.endswith("\n\n" + REGION)
    assert "StrictInt" in text
    assert main(["generate", "--check", "--quiet"]) == 0
    assert not (project / "generated/t/.sdkloom/edited").exists()


def test_a_region_beside_another_edit(project: Path) -> None:
    file = module(project)
    line = next(line for line in file.read_text().splitlines() if line.strip().startswith("a:"))
    file.write_text(file.read_text().replace(line, line + "  # mine") + "\n\n" + REGION)
    save_spec(project, "b: {type: string}", "b: {type: integer}")
    assert main(["generate", "--quiet"]) == 0
    text = file.read_text()
    assert text.endswith("\n\n" + REGION)
    assert line + "  # mine" in text
    assert "StrictInt" in text


def test_a_region_without_a_place_is_kept_aside_and_told(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = module(project)
    text = file.read_text()
    line = next(line for line in text.splitlines(keepends=True) if line.strip().startswith("b:"))
    inner = "".join(f"    {each}\n" for each in REGION.splitlines())
    file.write_text(text.replace(line, line + inner))
    save_spec(project, "    B: {type: object, properties: {b: {type: string}}}\n", "")
    assert main(["generate", "--report", "json"]) == 1
    shown = capsys.readouterr()
    (api,) = json.loads(shown.out)["apis"]
    assert api["state"] == "conflict"
    assert "the custom region 'extra' has no place any more" in api["remarks"][0]
    assert "the custom region 'extra' has no place any more" in shown.err
    assert "your text is in .sdkloom/edited/" in shown.err
    aside = project / "generated/t/.sdkloom/edited" / file.relative_to(project / "generated/t")
    assert inner in aside.read_text()
    assert "MINE" not in file.read_text()
    assert main(["generate", "--check", "--quiet"]) == 0


def test_a_file_that_is_no_longer_made_is_kept_aside(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = project / "generated/t/README.md"
    page.write_text(page.read_text() + "Mine.\n")
    settings = project / "specs/t/sdk.toml"
    settings.write_text(settings.read_text().replace('"t"', '"other"'))
    edited = module(project)
    edited.write_text(edited.read_text() + REGION)
    assert main(["generate", "--quiet"]) == 1
    assert "your text is in .sdkloom/edited/t/" in capsys.readouterr().err
    assert any(REGION in file.read_text() for file in (project / "generated/t/.sdkloom/edited").rglob("*.py"))  # fmt: skip
    assert "Mine." in page.read_text()
