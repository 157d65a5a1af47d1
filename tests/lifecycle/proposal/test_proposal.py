"""``generate`` says what the changes since the last release ask for."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from generator.lifecycle.semver import Bump, graver
from tests.explain.acme import ACME, FLAVOURS, write_spec

ROCKETS = "specs/acme/openapi.json"


@pytest.fixture(params=FLAVOURS)
def project(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SDKLOOM_CACHE", str(tmp_path / "cache"))
    folder = tmp_path / "specs/acme"
    folder.mkdir(parents=True)
    write_spec(folder / "openapi.json", ACME)
    (folder / "sdk.toml").write_text(
        f'spec = "openapi.json"\nflavour = "{request.param}"\npackage = "acme"\n'
        'version = "1.2.0"\nformatter = "none"\n'
    )
    assert main(["generate", "--quiet"]) == 0
    return tmp_path


def edit(old: str, new: str) -> None:
    spec = Path(ROCKETS)
    assert old in spec.read_text()
    spec.write_text(spec.read_text().replace(old, new))


def proposed(capsys: pytest.CaptureFixture[str], *more: str) -> dict[str, Any]:
    main(["generate", "--report", "json", *more])
    (api,) = json.loads(capsys.readouterr().out)["apis"]
    found: dict[str, Any] = api.get("proposal", {})
    return found


def test_nothing_to_say(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert proposed(capsys) == {}
    edit('"servers": [', '"x-internal": 1,\n "servers": [')
    found = proposed(capsys)
    assert found.get("bump", "none") == "none"


def test_a_name_that_goes(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit('"dismiss"', '"sendHome"')
    assert main(["generate"]) == 0
    told = capsys.readouterr().err
    assert "since 1.2.0: API: 1 breaking" in told
    assert "next version 2.0.0 (major), written by: sdkloom release acme" in told
    Path(ROCKETS).touch()
    edit("Everything about rockets.", "All about rockets.")
    found = proposed(capsys)  # still since the release, not since the last run
    assert (found["since"], found["bump"], found["version"]) == ("1.2.0", "major", "2.0.0")
    assert found["causes"] == ["document"]
    assert {each["level"] for each in found["api"]} == {"breaking", "docs"}
    names = [each["name"] for each in found["names"] if each["breaking"]]
    assert any("dismiss" in name.lower() for name in names)
    assert found["unknown"] == []


def test_what_is_undone_is_forgotten(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit('"dismiss"', '"sendHome"')
    assert proposed(capsys)["bump"] == "major"
    edit('"sendHome"', '"dismiss"')
    assert proposed(capsys) == {}
    assert "changed" not in json.loads(Path("specs/acme/sdk.lock").read_text())["release"]


def test_something_new(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit('"burnTime": {', '"fuel": {"type": "string"},\n "burnTime": {')
    found = proposed(capsys)
    assert (found["bump"], found["version"]) == ("minor", "1.3.0")
    assert any("fuel" in each["name"] for each in found["names"])
    assert not any(each["breaking"] for each in found["names"])


def test_check_proposes_too_and_writes_nothing(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lock = Path("specs/acme/sdk.lock").read_bytes()
    edit('"dismiss"', '"sendHome"')
    assert proposed(capsys, "--check")["bump"] == "major"
    assert Path("specs/acme/sdk.lock").read_bytes() == lock


def test_a_release_takes_both_diffs_and_starts_anew(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit('"dismiss"', '"sendHome"')
    assert main(["generate", "--quiet"]) == 0
    assert main(["release", "acme"]) == 0
    assert "1.2.0 -> 2.0.0 (major)" in capsys.readouterr().out
    changelog = Path("specs/acme/CHANGELOG.md").read_text()
    assert "### Breaking" in changelog
    assert "### Names of the package" in changelog
    notes = Path("generated/acme/RELEASES.md")
    if notes.exists():  # one flavour has it
        assert notes.read_text().startswith("## 2.0.0\n\n### Breaking")
        assert notes.read_text().endswith("## 1.2.0\n### Generated\n- python v1.2.0 .\n")
    assert main(["generate", "--quiet"]) == 0
    release = json.loads(Path("specs/acme/sdk.lock").read_text())["release"]
    assert release["version"] == "2.0.0"
    assert "changed" not in release
    assert proposed(capsys) == {}
    assert main(["release", "acme"]) == 0
    assert "no difference, still 2.0.0" in capsys.readouterr().out


def test_what_nobody_remembers_is_said(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    edit('"dismiss"', '"sendHome"')
    assert main(["generate", "--quiet"]) == 0
    monkeypatch.setenv("SDKLOOM_CACHE", str(project / "another machine"))
    edit("Everything about rockets.", "All about rockets.")
    found = proposed(capsys)
    assert found["api"] is None
    assert "the document of 1.2.0 is not to be found" in found["unknown"]
    assert any("files of 1.2.0 are not to be found" in each for each in found["unknown"])


def test_a_lock_from_another_machine(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SDKLOOM_CACHE", str(project / "another machine"))
    shutil.rmtree(project / "generated")  # not committed
    assert main(["generate", "--quiet"]) == 0
    edit('"dismiss"', '"sendHome"')
    found = proposed(capsys)
    assert found["unknown"] == []
    assert [each["level"] for each in found["api"]] == ["breaking"]


def test_a_version_that_is_no_number(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = Path("specs/acme/sdk.toml")
    settings.write_text(settings.read_text().replace("1.2.0", "develop"))
    assert main(["generate", "--quiet"]) == 0
    edit('"dismiss"', '"sendHome"')
    assert main(["generate"]) == 0
    told = capsys.readouterr().err
    assert "since develop: API: 1 breaking" in told
    assert "next version" not in told


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [("none", "minor", "minor"), ("major", "patch", "major"), ("patch", "patch", "patch")],
)
def test_the_graver_bump_counts(first: Bump, second: Bump, expected: Bump) -> None:
    assert graver(first, second) == expected
