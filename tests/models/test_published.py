"""Classes that were published keep their names, whatever the document gains."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.cli import main
from tests.cli.project import one_api

HEAD = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
FIRST = "    user_name: {type: object, properties: {a: {type: string}}}\n"
PET = "    Pet: {type: object, properties: {inner: {type: object, properties: {x: {type: string}}}}}\n"
SECOND = "    user-name: {type: object, properties: {b: {type: string}}}\n"
INNER = "    Pet_inner: {type: object, properties: {c: {type: string}}}\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    one_api(tmp_path, "models")
    return tmp_path


def classes(project: Path, *schemas: str) -> dict[str, str]:
    """Generate; the classes by the property that tells them apart."""
    (project / "specs/acme/openapi.yaml").write_text(HEAD + "".join(schemas))
    assert main(["generate", "--quiet"]) == 0
    text = (project / "generated/acme/acme/models.py").read_text()
    parts = re.split(r"^class (\w+)\(BaseModel\):", text, flags=re.MULTILINE)
    return {
        wire: name
        for name, body in zip(parts[1::2], parts[2::2], strict=True)
        for wire in "abcx"
        if f"    {wire}: " in body
    }


def test_newcomers_take_no_names(project: Path) -> None:
    before = classes(project, FIRST, PET)
    assert before == {"a": "UserName", "x": "PetInner"}
    after = classes(project, SECOND, INNER, PET, FIRST)
    assert {wire: after[wire] for wire in before} == before
    assert len(set(after.values())) == 4


def test_what_comes_back_has_its_name_again(project: Path) -> None:
    before = classes(project, FIRST, PET)
    assert classes(project, SECOND)["b"] != before["a"]
    assert classes(project, SECOND, FIRST, PET)["a"] == before["a"]


def test_names_that_are_none_are_not_taken_from_the_lock(project: Path) -> None:
    before = classes(project, FIRST, PET)
    lock = project / "specs/acme/sdk.lock"
    lock.write_text(lock.read_text().replace('"UserName"', '"x = 1; import os"'))
    assert classes(project, FIRST, PET) == before
