"""``sdkloom explain FILE:LINE``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from tests.explain.acme import ACME, FLAVOURS, write_spec


@pytest.fixture(params=FLAVOURS)
def project(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "specs/acme"
    folder.mkdir(parents=True)
    write_spec(folder / "openapi.json", ACME)
    (folder / "sdk.toml").write_text(
        f'spec = "openapi.json"\nflavour = "{request.param}"\npackage = "acme"\nfidelity = "exact"\n'
    )
    assert main(["generate", "--quiet"]) == 0
    return tmp_path / "generated/acme"


def told(place: str, capsys: pytest.CaptureFixture[str], *more: str) -> dict[str, Any]:
    assert main(["explain", place, "--format", "json", *more]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def where(out: Path, text: str, ending: str) -> str:
    """The first line with a text, in a file of that kind that is no test and no runtime."""
    for file in sorted(out.rglob(f"*{ending}")):
        if "test" in file.parts or "test" in file.name:
            continue
        for number, line in enumerate(file.read_text().splitlines(), 1):
            if text in line:
                return f"{file}:{number}"
    raise AssertionError(f"no {ending} holds {text}")


@pytest.mark.parametrize("ending", [".py", ".md"])
def test_a_property(project: Path, ending: str, capsys: pytest.CaptureFixture[str]) -> None:
    found = told(where(project, "thrust", ending), capsys)
    assert found["document"]["pointer"] == "/components/schemas/Rocket/properties/thrust"
    spec = Path(found["document"]["file"]).read_text().splitlines()
    assert "thrust" in spec[found["document"]["line"] - 1 - 1] + spec[found["document"]["line"] - 1]
    template = Path(__file__).parents[2] / "templates" / found["template"]["template"]
    assert template.is_file()


@pytest.mark.parametrize("ending", [".py", ".md"])
def test_an_operation(project: Path, ending: str, capsys: pytest.CaptureFixture[str]) -> None:
    found = told(where(project, "Send somebody home", ending), capsys)
    assert found["document"]["pointer"] == "/paths/~1crew~1{memberId}/delete/summary"


def test_the_text_names_file_line_column_and_template(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = where(project, "thrust", ".md")
    assert main(["explain", place]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].startswith("document  specs/acme/openapi.json:")
    assert "/components/schemas/Rocket/properties/thrust" in lines[1]
    assert lines[2].startswith("template  templates/")


def test_what_somebody_wrote(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = where(project, "thrust", ".md")
    file, _, number = place.rpartition(":")
    before = told(place, capsys)
    text = Path(file).read_text()
    Path(file).write_text("Mine.\n" + text)
    assert told(f"{file}:1", capsys)["by_hand"] is True
    after = told(f"{file}:{int(number) + 1}", capsys)
    assert after["document"] == before["document"]
    assert after["template"] == before["template"]


def test_without_a_settings_file(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    flavour = (tmp_path / "specs/acme/sdk.toml").read_text().split('"')[3]
    arguments = ["--spec", "specs/acme/openapi.json", "--flavour", flavour, "--package", "acme"]
    assert main(["generate", *arguments, "--out", "other", "--quiet"]) == 0
    place = where(tmp_path / "other", "thrust", ".py")
    assert main(["explain", place]) == 2
    assert "say --spec, --flavour and --package" in capsys.readouterr().err
    found = told(place, capsys, *arguments)
    assert found["document"]["pointer"] == "/components/schemas/Rocket/properties/thrust"


def test_refusals(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.py").write_text("x = 1\n")
    (project / "mine.py").write_text("x = 1\n")
    for place, why in (
        ("nowhere.py:1", "there is no file"),
        ("mine.py", "is no FILE:LINE"),
        ("mine.py:1", "lies in no folder that sdkloom generated"),
        (f"{project}/mine.py:1", "is no generated file"),
        (f"{project}/README.md:99999", "there is no line 99999"),
    ):
        assert main(["explain", place]) == 2
        assert why in capsys.readouterr().err
