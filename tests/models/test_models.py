"""The ``models`` flavour: what it makes of a document, and that no text of it becomes code."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics import Report
from generator.document import load_document
from generator.flavours.base import FlavourSettings
from generator.flavours.models.export import export
from generator.flavours.models.flavour import FLAVOUR, ModelsView
from generator.flavours.models.source import SourceError, _check, make_source
from generator.ir import Api, Json
from generator.normalize import normalize
from tests.cli.project import ROOT, sdkloom
from tests.goldens import assert_golden

CASE = Path(__file__).parent / "cases/pets"
ZOO = ROOT / "tests/core/zoo.yaml"


def api_of(document: object) -> Api:
    report = Report()
    data = json.dumps(document).encode()
    return normalize(load_document("<stdin>", report, data=data), report)


def with_schemas(schemas: dict[str, Json]) -> Api:
    return api_of(
        {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {},
         "components": {"schemas": schemas}}
    )  # fmt: skip


@pytest.mark.golden
def test_golden(tmp_path: Path) -> None:
    arguments = ["generate", "--spec", str(CASE / "spec.yaml"), "--flavour", "models"]
    ran = sdkloom([*arguments, "--package", "pets", "--out", str(tmp_path / "out")], tmp_path)
    assert ran.returncode == 0, ran.stderr
    for name in ("pets/models.py", "pets/__init__.py", "pyproject.toml", "README.md"):
        assert_golden(CASE / "expected" / name, (tmp_path / "out" / name).read_text("utf-8"))


@pytest.mark.parametrize("spec", [CASE / "spec.yaml", ZOO], ids=["pets", "zoo"])
def test_the_package_is_clean(tmp_path: Path, spec: Path) -> None:
    arguments = ["generate", "--spec", str(spec), "--flavour", "models", "--package", "made"]
    assert sdkloom([*arguments, "--out", "out"], tmp_path).returncode == 0
    for command in (
        [sys.executable, "-W", "error", "-c", "import made; made.__all__"],
        [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--no-incremental",
            "--python-version",
            "3.10",
            "made",
        ],
        [
            sys.executable,
            "-m",
            "ruff",
            "check",
            "--isolated",
            "--select",
            "E4,E7,E9,F,I",
            "--line-length",
            "100",
            "--target-version",
            "py39",
            "made",
        ],
    ):
        ran = subprocess.run(
            command, cwd=tmp_path / "out", capture_output=True, text=True, check=False
        )
        assert ran.returncode == 0, ran.stdout + ran.stderr


def test_class_names_are_those_of_the_client(tmp_path: Path) -> None:
    """Every class that both flavours make of the zoo's components has one name in both."""
    made: dict[str, set[str]] = {}
    for flavour in ("models", "openapi_generator"):
        arguments = ["generate", "--spec", str(ZOO), "--flavour", flavour, "--package", "made"]
        assert (
            sdkloom([*arguments, "--out", flavour, "--formatter", "none"], tmp_path).returncode == 0
        )
        made[flavour] = {
            node.name
            for file in (tmp_path / flavour / "made").glob(
                "models*/*.py" if flavour != "models" else "models.py"
            )
            for node in ast.parse(file.read_text("utf-8")).body
            if isinstance(node, ast.ClassDef)
        }
    only_client = made["openapi_generator"] - made["models"]
    assert only_client == {"ProblemDetail"}, "a union that is a plain annotation here"
    # an enumeration in a property, and bodies that the client takes field by field
    only_models = made["models"] - made["openapi_generator"]
    assert only_models == {"DogSize", "HireKeeperRequest", "SetPhotoRequest"}


def test_a_name_of_the_module_itself_is_not_taken_away() -> None:
    names = ["BaseModel", "Field", "Optional", "Enum", "Any", "datetime", "List", "Union"]
    schemas: dict[str, Json] = {
        name: {"type": "object", "properties": {"a": {"type": "string"}}} for name in names
    }
    source = make_source(export(with_schemas(schemas)))
    assert len(source.classes) == len(names)
    compile(source.imports + "\n" + source.definitions, "<models>", "exec")


def test_two_schemas_never_share_a_class() -> None:
    thing: dict[str, Json] = {"type": "object", "properties": {"a": {"type": "string"}}}
    names = ["pet", "Pet", "p-e-t", "pet_", "😀", "🐈", "", "1"]
    exported = export(with_schemas(dict.fromkeys(names, thing)))
    assert len(set(exported.classes.values())) == len(names)


@pytest.mark.parametrize(
    "source",
    [
        "import os",
        "from os import system",
        "from .x import y",
        "from pydantic import BaseModel\nclass A(BaseModel):\n    x: int = exec('1')",
        "class A:\n    x = __import__('os').system('id')",
        "class A:\n    x: int = (lambda: 1)()",
        "class A:\n    def f(self): ...",
        "@print\nclass A: ...",
        "class A(metaclass=print): ...",
        "x = [y for y in ()]",
        "print",
        "Field(default_factory=exec)(1)",
        "class A:\n    x: int = Field(exec('1'))",
        "class A:\n    x: int = os.system('id')",
        "class A:\n    x: str = f'{1}'",
        "class A:\n    x: int = Field(**{})",
        "while 1: ...",
        "A.model_rebuild()",
    ],
)
def test_whatever_is_no_model_is_refused(source: str) -> None:
    with pytest.raises(SourceError):
        _check(ast.parse(source))


def test_defaults_and_bounds_of_the_wrong_type_are_left_out() -> None:
    evil = "__import__('os').system('id')"
    schemas: dict[str, Json] = {
        "A": {
            "type": "object",
            "properties": {
                "number": {"type": "number", "default": evil, "minimum": evil, "multipleOf": evil},
                "whole": {"type": "integer", "default": evil, "maximum": evil},
                "flag": {"type": "boolean", "default": evil},
                "text": {"type": "string", "pattern": "(", "default": evil, "minLength": evil},
                "list": {"type": "array", "items": {"type": "integer"}, "default": [evil]},
                "enum": {"enum": [1, 2], "default": evil},
            },
        }
    }
    source = make_source(export(with_schemas(schemas)))
    defaults = {
        node.target.id: ast.unparse(node.value)
        for node in ast.walk(ast.parse(source.definitions))
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value
    }
    assert defaults.pop("text") == repr(evil), "text that stays text"
    assert set(defaults.values()) == {"None"}


def test_extensions_are_not_obeyed() -> None:
    obeyed: dict[str, Json] = {
        "customTypePath": "os.system", "customBasePath": "os.environ", "x-python-type": "os.PathLike",
        "x-python-import": {"module": "os", "name": "system"}, "x-enum-varnames": ["os", "sys"],
        "x-enumNames": ["os"], "$id": "https://evil.example", "$schema": "x", "title": "Evil",
        "x-is-base-class": True, "x-propertyNames": {"pattern": "x"},
    }  # fmt: skip
    schemas: dict[str, Json] = {
        "A": {"type": "object", "properties": {"a": {"type": "string", **obeyed}}, **obeyed},
        "E": {"type": "string", "enum": ["x", "y"], **obeyed},
    }
    plain: dict[str, Json] = {
        "A": {"type": "object", "properties": {"a": {"type": "string"}}},
        "E": {"type": "string", "enum": ["x", "y"]},
    }
    assert make_source(export(with_schemas(schemas))) == make_source(export(with_schemas(plain)))


_HOSTILE = st.one_of(
    st.text(alphabet=st.characters(codec="utf-8")),
    st.lists(
        st.sampled_from(['"""', "'''", "\\", "\n", "{{", "}}", "{%", "#", "__import__('os')", "\r",
                         "\u2028", "\u202e", ")", '"', "'", "x", "${", "`"]), max_size=6
    ).map("".join),
)  # fmt: skip


@settings(max_examples=60)
@given(text=_HOSTILE, other=_HOSTILE)
def test_text_stays_text(text: str, other: str) -> None:
    """The syntax tree without its strings does not depend on any text of the document."""

    def source(one: str, two: str) -> str:
        api = with_schemas(
            {
                "A": {
                    "type": "object",
                    "description": one,
                    "title": two,
                    "properties": {
                        "a": {"type": "string", "description": two, "default": one},
                        "b": {"type": "string", "enum": ["fixed"], "description": one},
                        "c": {"type": "array", "items": {"type": "string"}, "default": [two]},
                    },
                },
                "E": {"type": "string", "enum": ["fixed"], "description": two},
            }
        )
        package = FLAVOUR.plan(
            api, FlavourSettings(package="p", project="p", version="1"), Report()
        )
        view = package.files[1].view
        assert isinstance(view, ModelsView)
        return f"{view.imports}\n{view.definitions}\n"

    assert _skeleton(source(f"t{text}", f"t{other}")) == _skeleton(source("t", "t"))


def _skeleton(source: str) -> str:
    tree = ast.parse(source.encode("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


def test_parts_that_contradict_each_other_are_merged(tmp_path: Path) -> None:
    """A property written twice, and a union beside properties, would not type-check as classes."""
    schemas: dict[str, Json] = {
        "Base": {"type": "object", "properties": {"kind": {"type": "string"}}},
        "One": {
            "allOf": [
                {"$ref": "#/components/schemas/Base"},
                {"type": "object", "properties": {"kind": {"type": "integer"}}},
            ]
        },
        "Two": {
            "allOf": [
                {
                    "oneOf": [
                        {"$ref": "#/components/schemas/Base"},
                        {"$ref": "#/components/schemas/One"},
                    ]
                },
                {"type": "object", "properties": {"more": {"type": "boolean"}}},
            ]
        },
    }
    exported = export(with_schemas(schemas))
    assert [schema.component for schema in exported.approximated] == ["Two"]
    source = make_source(exported)
    assert source.classes == ("Base", "One", "Two")
    classes = {
        node.name: ast.unparse(node)
        for node in ast.parse(source.definitions).body
        if isinstance(node, ast.ClassDef)
    }
    assert "kind: Optional[StrictInt] = None" in classes["One"]
    assert "extra='allow'" in classes["Two"]
    assert "more: Optional[StrictBool] = None" in classes["Two"]
