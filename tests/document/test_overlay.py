"""Overlays: what each kind of action does, and where the nodes come from afterwards."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.diagnostics import Report
from generator.document import Document, load_document
from generator.ir import Json, Source

INFO: dict[str, Json] = {"title": "T", "version": "1", "x-list": [1]}
SPEC: dict[str, Json] = {
    "openapi": "3.1.0",
    "info": INFO,
    "tags": [{"name": "a"}, {"name": "b"}, {"name": "c"}, {"name": "d"}],
    "paths": {"/a": {"get": {"tags": ["a"]}}, "/b": {"get": {}}},
}


def patched(tmp_path: Path, *overlays: list[Json]) -> tuple[Document, Report]:
    (tmp_path / "spec.json").write_text(json.dumps(SPEC, indent=1))
    paths = []
    for number, actions in enumerate(overlays):
        paths.append(tmp_path / f"o{number}.json")
        paths[-1].write_text(json.dumps({"overlay": "1.1.0", "actions": actions}, indent=1))
    report = Report()
    return load_document(tmp_path / "spec.json", report, overlays=paths), report


CASES: list[tuple[list[Json], str, Json]] = [
    (
        [{"target": "$.info", "update": {"title": "U", "x-list": [2], "contact": {"name": "n"}}}],
        "info",
        {"title": "U", "version": "1", "x-list": [1, 2], "contact": {"name": "n"}},
    ),
    ([{"target": "$.info.title", "update": "U"}], "info", {**INFO, "title": "U"}),
    (
        [{"target": "$.paths.*.get", "update": {"tags": ["z"]}}],
        "paths",
        {"/a": {"get": {"tags": ["a", "z"]}}, "/b": {"get": {"tags": ["z"]}}},
    ),
    ([{"target": "$.tags[?@.name!='c']", "remove": True}], "tags", [{"name": "c"}]),
    ([{"target": "$.paths['/a']", "remove": True}], "paths", {"/b": {"get": {}}}),
    (
        [{"target": "$.info.x-list", "update": [2, 3]}],
        "info",
        {"title": "T", "version": "1", "x-list": [1, [2, 3]]},
    ),
    (
        [
            {"target": "$.paths['/b'].get", "copy": "$.paths['/a'].get"},
            {"target": "$.paths['/a'].get.tags", "update": "late"},
        ],
        "paths",
        {"/a": {"get": {"tags": ["a", "late"]}}, "/b": {"get": {"tags": ["a"]}}},
    ),
    (
        [{"target": "$.info", "update": {"title": "no"}, "remove": True}],
        "info",
        None,
    ),
]


@pytest.mark.parametrize(("actions", "key", "expected"), CASES)
def test_actions(tmp_path: Path, actions: list[Json], key: str, expected: Json) -> None:
    document, report = patched(tmp_path, actions)
    tree = document.root.tree
    assert isinstance(tree, dict)
    assert tree.get(key) == expected
    assert report.diagnostics == ()


def test_overlays_apply_in_order(tmp_path: Path) -> None:
    document, _ = patched(
        tmp_path,
        [{"target": "$.info", "update": {"x-new": {"a": 1}}}],
        [{"target": "$.info['x-new']", "update": {"b": 2}}],
    )
    tree = document.root.tree
    assert isinstance(tree, dict)
    assert isinstance(tree["info"], dict)
    assert tree["info"]["x-new"] == {"a": 1, "b": 2}


def test_every_node_knows_where_it_stands(tmp_path: Path) -> None:
    document, _ = patched(
        tmp_path,
        [
            {"target": "$.tags[1]", "remove": True},
            {"target": "$.tags", "update": {"name": "e", "description": "new"}},
            {"target": "$.tags[0]", "remove": True},
            {"target": "$.info", "update": {"description": "d"}},
            {"target": "$.info", "update": {"description": "again"}},
        ],
    )
    tree = document.root.tree
    assert isinstance(tree, dict)
    assert tree["tags"] == [{"name": "c"}, {"name": "d"}, {"name": "e", "description": "new"}]
    spec, overlay = str(tmp_path / "spec.json"), str(tmp_path / "o0.json")
    expected = {
        "/tags/0/name": Source(spec, "/tags/2/name"),
        "/tags/1": Source(spec, "/tags/3"),
        "/tags/2/description": Source(overlay, "/actions/1/update/description"),
        "/info/title": Source(spec, "/info/title"),
        "/info/description": Source(overlay, "/actions/4/update/description"),
        "/paths/~1a/get": Source(spec, "/paths/~1a/get"),
    }
    assert {pointer: document.source("", pointer) for pointer in expected} == expected
    at = document.locate(expected["/tags/2/description"])
    line = (tmp_path / "o0.json").read_text().split("\n")[at[0] - 1] if at else ""
    assert '"description": "new"' in line


def test_the_files_themselves_are_not_changed(tmp_path: Path) -> None:
    """Trees that were read are shared; an action works on copies."""
    document, _ = patched(tmp_path, [{"target": "$.info", "update": {"title": "U"}}])
    assert document.locate(Source(document.root.display, "/info/version")) == (5, 3)
    assert json.loads((tmp_path / "spec.json").read_text()) == SPEC


def test_an_alias_is_changed_in_one_place_only(tmp_path: Path) -> None:
    spec = "openapi: 3.1.0\nx-a: &a {v: 1}\nx-b: *a\npaths: {}\n"
    (tmp_path / "spec.yaml").write_text(spec)
    overlay = {"overlay": "1.0.0", "actions": [{"target": "$['x-b']", "update": {"v": 2}}]}
    (tmp_path / "o.json").write_text(json.dumps(overlay))
    document = load_document(tmp_path / "spec.yaml", Report(), overlays=[tmp_path / "o.json"])
    tree = document.root.tree
    assert isinstance(tree, dict)
    assert (tree["x-a"], tree["x-b"]) == ({"v": 1}, {"v": 2})


@pytest.mark.parametrize(
    ("overlay", "code"),
    [
        ("just text", "overlay-invalid"),
        ("overlay: 1.0.0", "overlay-invalid"),
        ("overlay: 2.0.0\nactions: []", "version-unknown"),
        ("a: b: c", "overlay-invalid"),
        ("overlay: 1.0.0\nactions: [{target: '$.info', copy: 5}]", "overlay-invalid"),
        ("overlay: 1.0.0\nactions: [{target: '$.tags[0]', update: 5}]", "overlay-mismatch"),
    ],
)
def test_a_bad_overlay_is_said_and_the_rest_is_read(
    tmp_path: Path, overlay: str, code: str
) -> None:
    (tmp_path / "spec.json").write_text(json.dumps(SPEC))
    (tmp_path / "o.yaml").write_text(overlay)
    report = Report()
    document = load_document(tmp_path / "spec.json", report, overlays=[tmp_path / "o.yaml"])
    assert document.root.tree == SPEC
    assert [each.code for each in report.diagnostics] == [code]
