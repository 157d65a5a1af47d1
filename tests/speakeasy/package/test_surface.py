"""The Meibel package has every public name and parameter list of the published one.

``meibel.surface.txt`` holds these facts: ``path: names`` of a module or class, and ``path(parameters)`` of a function,
without annotations. An empty path is the package itself.
"""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path
from typing import Any

import griffe
import pytest

from generator.ir import Json
from tests.speakeasy.runtime.building import write_package

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

HERE = Path(__file__).parent
SPECS = HERE.parents[2] / "specs/meibel"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The generated package, read without being imported."""
    settings: dict[str, Any] = tomllib.loads((SPECS / "sdk.toml").read_text("utf-8"))
    options: dict[str, Json] = settings["options"]
    source = write_package(
        SPECS / "openapi.yaml", tmp_path_factory.mktemp("meibel"), "meibelai", options
    )
    return griffe.load(
        "meibelai", search_paths=[str(source)], allow_inspection=False, resolve_aliases=True
    )


def lines() -> list[str]:
    """The facts."""
    return (HERE / "meibel.surface.txt").read_text("utf-8").splitlines()


def find(root: Any, path: str) -> Any:
    """What a path leads to, by definition, alias or inheritance; None for nothing."""
    found = root
    for part in path.split(".") if path else ():
        found = found.final_target if found.is_alias else found
        inner = found.members.get(part)
        if inner is None and found.is_class:
            inner = found.inherited_members.get(part)
        if inner is None:
            return None
        found = inner.final_target if inner.is_alias else inner
    return found


def spelled(expression: object) -> str:
    """An expression in one spelling."""
    return ast.unparse(ast.parse(str(expression), mode="eval"))


def signature(function: Any) -> str:
    """Parameters with their defaults."""
    return ", ".join(
        (
            parameter.name
            if parameter.default is None
            else f"{parameter.name}={spelled(parameter.default)}"
        )
        for parameter in function.parameters
    )


def test_every_name_is_there(package: Any) -> None:
    missing: list[str] = []
    for line in lines():
        if re.match(r"[\w.]+\(", line):
            continue
        path, _, names = line.partition(": ")
        wanted = [f"{path}.{name}".strip(".") for name in names.split()] or [path]
        missing.extend(name for name in wanted if find(package, name) is None)
    assert missing == []


def test_every_parameter_list_is_the_same(package: Any) -> None:
    different: set[str] = set()
    functions = 0
    for line in lines():
        found = re.fullmatch(r"([\w.]+)\((.*)\)", line)
        if found is None:
            continue
        functions += 1
        function = find(package, found.group(1))
        if function is None or signature(function) != found.group(2):
            different.add(found.group(1))
    assert different == set()
    assert functions == 295
