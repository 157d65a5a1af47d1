"""Templates only print: no template computes, and each names the one view that it is given."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = ROOT / "templates"
FILES = sorted(
    path for path in TEMPLATES.rglob("*") if path.suffix in (".j2", ".jinja") and path.is_file()
)
NAMES = [path.relative_to(TEMPLATES).as_posix() for path in FILES]

ALLOWED_FILTERS = frozenset(["length"])  # it asks how many there are, and changes nothing


@cache
def dataclasses_of(flavour: str) -> frozenset[str]:
    """The names of all classes in the code of a flavour, and in what flavours share."""
    folders = [ROOT / "generator/flavours" / flavour, ROOT / "generator/flavours"]
    files = [*folders[0].rglob("*.py"), *folders[1].glob("*.py")]
    if flavour == "_shared":
        files = [*folders[1].rglob("*.py")]
    return frozenset(
        node.name
        for file in files
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
    )


def parsed(name: str) -> nodes.Template:
    environment = Environment(trim_blocks=True, lstrip_blocks=True)
    return environment.parse((TEMPLATES / name).read_text("utf-8"), name)


def test_there_are_templates() -> None:
    assert len(FILES) > 3


WHOLE = [
    name for name in NAMES if not name.rpartition("/")[2].startswith("_") or name.endswith(".py.j2")
]
"""Templates that are no partial: a leading underscore marks one, which prints another's view."""


@pytest.mark.parametrize("name", WHOLE)
def test_the_first_line_names_the_view(name: str) -> None:
    first = (TEMPLATES / name).read_text("utf-8").split("\n", 1)[0]
    found = re.match(r"\{#-? view: (\w+) -?#\}", first)
    assert found, f"{name} starts with {first!r}"
    view = found.group(1)
    if view != "None":
        assert view in dataclasses_of(name.split("/")[0]), f"{name}: there is no class {view}"


@pytest.mark.parametrize("name", NAMES)
def test_a_template_only_loops_tests_includes_and_prints(name: str) -> None:
    tree = parsed(name)
    macros = {node.name for node in tree.find_all(nodes.Macro)}
    for call in tree.find_all(nodes.Call):
        own = isinstance(call.node, nodes.Name) and call.node.name in macros
        assert own or not (call.args or call.kwargs), f"{name}:{call.lineno} calls with arguments"
    filters = {node.name for node in tree.find_all(nodes.Filter)}
    assert filters <= ALLOWED_FILTERS, f"{name} computes with {filters - ALLOWED_FILTERS}"
    for kind in (
        nodes.Add,
        nodes.Sub,
        nodes.Mul,
        nodes.Div,
        nodes.Mod,
        nodes.Concat,
        nodes.Getitem,
    ):
        assert not list(tree.find_all(kind)), f"{name} computes ({kind.__name__})"


@pytest.mark.parametrize("name", NAMES)
def test_closing_tags_and_length(name: str) -> None:
    text = (TEMPLATES / name).read_text("utf-8")
    assert text.count("\n") <= (600 if ".md" in name else 400), "what second idea has moved in?"
    assert text.endswith("\n")
