"""Names that were published: whatever a document gains, who has a name keeps it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli import main
from tests.cli.project import one_api

BEFORE = """\
openapi: 3.1.0
info: {title: Acme, version: '1'}
servers: [{url: 'https://acme.example'}]
paths:
  /pets:
    get:
      operationId: listPets
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
components:
  schemas:
    Pet:
      type: object
      properties:
        inner: {type: object, properties: {x: {type: integer}}}
        owner: {$ref: '#/components/schemas/user-name'}
    user-name: {type: object, properties: {a: {type: string}}}
"""
NEWCOMERS = """\
    Inner: {type: object, properties: {z: {type: string}}}
    UserName: {type: object, properties: {b: {type: string}}}
"""
USE = """\
  /new:
    get:
      operationId: listNew
      responses: {'200': {description: ok, content: {application/json: {schema: {type: object, properties: {
        i: {$ref: '#/components/schemas/Inner'}, u: {$ref: '#/components/schemas/UserName'}}}}}}}
"""
AFTER = BEFORE.replace("  schemas:\n", f"  schemas:\n{NEWCOMERS}").replace(
    "paths:\n", f"paths:\n{USE}"
)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    one_api(tmp_path, "speakeasy")
    return tmp_path


def pet_of(project: Path, document: str) -> str:
    """Generate; the module of the class that was there all the time."""
    (project / "specs/acme/openapi.yaml").write_text(document)
    assert main(["generate", "--quiet"]) == 0
    return (project / "generated/acme/src/acme/models/pet.py").read_text()


def test_newcomers_take_no_names(project: Path) -> None:
    before = pet_of(project, BEFORE)
    assert "class Inner(BaseModel)" in before
    assert pet_of(project, AFTER) == before
    models = project / "generated/acme/src/acme/models"
    assert "class Inner1(BaseModel)" in (models / "inner.py").read_text()


def test_what_comes_back_has_its_name_again(project: Path) -> None:
    before = pet_of(project, BEFORE)
    without = BEFORE.replace("        owner: {$ref: '#/components/schemas/user-name'}\n", "")
    assert "UserName" not in pet_of(project, without)
    assert pet_of(project, AFTER) == before


def test_a_name_that_the_document_asks_for_goes_before(project: Path) -> None:
    pet_of(project, BEFORE)
    override = "    user-name: {x-speakeasy-name-override: Owner, type"
    renamed = pet_of(project, BEFORE.replace("    user-name: {type", override))
    assert "owner: Optional[Owner]" in renamed


def test_without_a_lock_a_component_has_the_name_first(project: Path) -> None:
    assert "class Inner(BaseModel)" not in pet_of(project, AFTER)
