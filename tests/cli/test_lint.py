"""``sdkloom lint`` and ``inspect``: where the document comes from, and what is printed about it."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from generator import __version__
from generator.cli import main
from tests.cli.project import PETS, sdkloom


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "api").mkdir()
    (tmp_path / "api/openapi.yaml").write_text(
        PETS.replace("#/components/schemas/Owner'", "../owner.yaml'")
    )
    (tmp_path / "owner.yaml").write_text("type: object\nproperties: {a: {type: string}}\n")
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_references_reach_as_far_as_they_may(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "api/openapi.yaml"]) == 2
    said = capsys.readouterr().out
    assert "api/openapi.yaml:23:17: error: '../owner.yaml' is not followed" in said
    assert "--ref-root" in said
    assert main(["lint", "api/openapi.yaml", "--ref-root", "."]) == 0
    assert "no findings" in capsys.readouterr().out
    assert main(["inspect", "api/openapi.yaml", "--ref-root", "."]) == 0
    assert "owner.yaml" in capsys.readouterr().out


def test_standard_input_has_a_name(tmp_path: Path) -> None:
    broken = PETS.replace("#/components/schemas/Owner'", "#/nowhere'")
    ran = sdkloom(["lint", "-"], tmp_path, stdin=broken)
    assert ran.returncode == 2
    assert ran.stdout.startswith("<stdin>:23:17: error: '#/nowhere' names nothing")


@pytest.mark.usefixtures("folder")
def test_a_log_for_code_review_tools(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "api/openapi.yaml", "--format", "sarif"]) == 2
    (run,) = json.loads(capsys.readouterr().out)["runs"]
    assert run["tool"]["driver"]["version"] == __version__
    (result,) = run["results"]
    assert (result["ruleId"], result["level"]) == ("ref-outside", "error")


@pytest.mark.usefixtures("folder")
def test_an_overlay_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["lint", "api/openapi.yaml", "--ref-root", ".", "--overlay", "none.yaml"]
    assert main(arguments) == 2
    said = capsys.readouterr().out.splitlines()[0]
    assert said == (
        "none.yaml: error: an overlay: it cannot be read: no such file or directory [overlay-invalid]"
    )


def test_a_run_leaves_the_limit_on_calls_as_it_was(capsys: pytest.CaptureFixture[str]) -> None:
    before = sys.getrecursionlimit()
    assert main(["lint", "nowhere.yaml"]) == 2
    assert sys.getrecursionlimit() == before
    assert "nowhere.yaml" in capsys.readouterr().out
