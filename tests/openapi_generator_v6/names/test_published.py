"""Names that were published: whatever a document gains, who has a name keeps it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.cli import main
from tests.cli.project import one_api

HEAD = "openapi: 3.0.3\ninfo: {title: Acme, version: '1'}\n"
FIRST = "    user_name: {type: object, properties: {a: {type: string}}}\n"
SECOND = "    user__name: {type: object, properties: {b: {type: string}}}\n"
THIRD = "    user___name: {type: object, properties: {c: {type: string}}}\n"
SPACED = "  /spaced: {get: {operationId: list pets, responses: {'200': {description: All}}}}\n"
JOINED = "  /joined: {get: {operationId: list_pets, responses: {'200': {description: All}}}}\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    one_api(tmp_path, "openapi_generator_v6")
    return tmp_path


def generate(project: Path, text: str) -> Path:
    (project / "specs/acme/openapi.yaml").write_text(HEAD + text)
    assert main(["generate", "--quiet"]) == 0
    return project / "generated/acme/acme"


def modules(project: Path, *schemas: str) -> dict[str, str]:
    """The modules of models by the property that tells them apart."""
    package = generate(project, "paths: {}\ncomponents:\n  schemas:\n" + "".join(schemas))
    found = {}
    for path in sorted((package / "model").glob("user*.py")):
        (wire,) = set(re.findall(r'"([abc])"', path.read_text()))
        found[wire] = path.stem
    return found


def methods(project: Path, *paths: str) -> dict[str, str]:
    """The methods of the operations, by their path."""
    package = generate(project, "paths:\n" + "".join(paths))
    found = {}
    for path in sorted((package / "paths").glob("*/get.py")):
        (name,) = re.findall(r"^    def (list_pets\w*)\(", path.read_text(), re.MULTILINE)
        found[path.parent.name] = name
    return found


def test_newcomers_take_no_names_of_models(project: Path) -> None:
    (first,) = modules(project, FIRST).values()
    both = modules(project, FIRST, SECOND)
    assert (both["a"], len(set(both.values()))) == (first, 2)
    all_ = modules(project, THIRD, FIRST, SECOND)
    assert (all_["a"], all_["b"], len(set(all_.values()))) == (both["a"], both["b"], 3)
    assert modules(project, SECOND, FIRST, THIRD) == all_


def test_models_that_come_back_have_their_names_again(project: Path) -> None:
    wanted = modules(project, FIRST, SECOND)
    modules(project, SECOND)
    assert modules(project, SECOND, FIRST) == wanted


def test_without_a_lock_the_last_has_the_name(project: Path) -> None:
    found = modules(project, FIRST, SECOND)
    assert found["a"] == f"{found['b']}_2"


def test_newcomers_take_no_names_of_methods(project: Path) -> None:
    assert methods(project, SPACED) == {"spaced": "list_pets"}
    both = methods(project, JOINED, SPACED)
    assert both == {"spaced": "list_pets", "joined": "list_pets_0"}
    methods(project, JOINED)
    assert methods(project, JOINED, SPACED) == both
