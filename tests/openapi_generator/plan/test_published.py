"""Names that were published: whatever schemas a document gains, who has a name keeps it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli import main
from tests.cli.project import one_api

HEAD = """\
openapi: 3.0.3
info: {title: Acme, version: '1'}
paths: {}
components:
  schemas:
"""
FIRST = "    user_name: {type: object, properties: {a: {type: string}}}\n"
SECOND = "    user-name: {type: object, properties: {b: {type: string}}}\n"
THIRD = "    User Name: {type: object, properties: {c: {type: string}}}\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    one_api(tmp_path, "openapi_generator")
    return tmp_path


def classes(project: Path, *schemas: str) -> dict[str, str]:
    """Generate; the classes by the property that tells them apart."""
    (project / "specs/acme/openapi.yaml").write_text(HEAD + "".join(schemas))
    assert main(["generate", "--quiet"]) == 0
    models = project / "generated/acme/acme/models"
    found = {}
    for name in ("user_name", "user_name2", "user_name3"):
        if (models / f"{name}.py").exists():
            text = (models / f"{name}.py").read_text()
            wire = next(each for each in "abc" if f"    {each}: Optional" in text)
            found[wire] = name
    return found


def test_newcomers_take_no_names(project: Path) -> None:
    assert classes(project, FIRST) == {"a": "user_name"}
    assert classes(project, FIRST, SECOND) == {"a": "user_name", "b": "user_name2"}
    wanted = {"a": "user_name", "b": "user_name2", "c": "user_name3"}
    assert classes(project, THIRD, FIRST, SECOND) == wanted
    assert classes(project, SECOND, FIRST, THIRD) == wanted


def test_what_comes_back_has_its_name_again(project: Path) -> None:
    wanted = classes(project, FIRST, SECOND)
    classes(project, SECOND)
    assert classes(project, SECOND, FIRST) == wanted


def test_without_a_lock_the_last_has_the_name(project: Path) -> None:
    assert classes(project, FIRST, SECOND) == {"b": "user_name", "a": "user_name2"}
