"""The classification of changes against tables written from the specification's semantics."""

from __future__ import annotations

import copy
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.diagnostics import Report
from generator.document import load_document
from generator.ir import Api, Json
from generator.lifecycle.diff import Change, compare_apis, render_json, render_markdown, render_text
from generator.normalize import normalize
from tools.hostile_pages import what_acts

HERE = Path(__file__).parent
SHORT = {
    "OP": ["paths", "/pets/{id}", "get"],
    "POST": ["paths", "/pets/{id}", "post"],
    "OPEN": ["paths", "/open", "get"],
}


def table(name: str) -> Any:
    return yaml.safe_load((HERE / name).read_text("utf-8"))


def read(tree: Json) -> Api:
    report = Report()
    document = load_document("test.json", report, data=json.dumps(tree).encode())
    return normalize(document, report)


def both_ways(schema: Json) -> Api:
    """An API that sends and receives values of the schema, inline."""
    content: Json = {"application/json": {"schema": schema}}
    send: Json = {
        "operationId": "send",
        "requestBody": {"required": True, "content": content},
        "responses": {"204": {"description": "done"}},
    }
    receive: Json = {
        "operationId": "receive",
        "responses": {"200": {"description": "one", "content": content}},
    }
    return read(
        {
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "paths": {"/v": {"put": send, "get": receive}},
        }
    )


def findings(changes: tuple[Change, ...], where: str = "") -> list[str]:
    return sorted(f"{c.level.name.lower()} {c.code}" for c in changes if c.where.startswith(where))


@pytest.mark.parametrize(
    "row", table("schemas.yaml"), ids=lambda row: json.dumps(row[:2]).replace("\\", "")[:100]
)
def test_schema_change(row: list[Any]) -> None:
    old, new, request, response, _reason, *more = row
    changes = compare_apis(both_ways(old), both_ways(new))
    seconds = more[0] if more else (None, None)
    for where, first, second in zip(
        ("PUT /v", "GET /v"), (request, response), seconds, strict=True
    ):
        expected = [] if first == "same" else sorted(filter(None, (first, second)))
        assert findings(changes, where) == expected


def keys(path: str) -> list[str]:
    first, *rest = path.split("|")
    return [*SHORT.get(first, [first]), *rest]


def parent(tree: Any, path: str) -> tuple[Any, Any]:
    """The node that holds the last key of the path, and that key."""
    *rest, last = keys(path)
    for key in rest:
        tree = tree[int(key)] if isinstance(tree, list) else tree.setdefault(key, {})
    return tree, int(last) if isinstance(tree, list) else last


def edited(tree: Any, row: Any) -> Any:
    """The base document with the changes of the row."""
    new = copy.deepcopy(tree)
    for path, value in row.get("set", {}).items():
        node, last = parent(new, path)
        node[last] = value
    for path in row.get("drop", ()):
        node, last = parent(new, path)
        del node[last]
    for path, value in row.get("append", {}).items():
        node, last = parent(new, path)
        node[last].append(value)
    for one, two in [row["rename"]] if "rename" in row else ():
        node, last = parent(new, one)
        value = node.pop(last)
        node, last = parent(new, two)
        node[last] = value
    for one, two in [row["swap"]] if "swap" in row else ():
        (node, left), (_, right) = parent(new, one), parent(new, two)
        node[left], node[right] = node[right], node[left]
    return new


@pytest.mark.parametrize(
    "row",
    table("apis.yaml"),
    ids=lambda row: json.dumps({k: row[k] for k in row if k != "why"})[:100],
)
def test_api_change(row: Any) -> None:
    base = table("base.yaml")
    changes = compare_apis(read(base), read(edited(base, row)))
    assert findings(changes) == sorted(row["expect"])


def test_the_tables_are_large_enough_and_reasoned() -> None:
    rows = [*table("schemas.yaml"), *table("apis.yaml")]
    assert len(rows) >= 150
    reasons = [row[4] if isinstance(row, list) else row["why"] for row in rows]
    assert all(isinstance(reason, str) and reason for reason in reasons)


def test_every_change_reverses_into_a_finding_or_none() -> None:
    """What differs one way differs the other way: no comparison looks at one side alone."""
    for old, new, request, response, *_ in table("schemas.yaml"):
        forth = compare_apis(both_ways(old), both_ways(new))
        back = compare_apis(both_ways(new), both_ways(old))
        assert bool(forth) == bool(back), (old, new, request, response)


def test_a_schema_used_often_is_reported_once() -> None:
    base = table("base.yaml")
    for at in range(5):
        base["paths"][f"/more/{at}"] = {
            "get": {"operationId": f"more{at}", "responses": base["paths"]["/pets/{id}"]["get"]["responses"]}
        }  # fmt: skip
    row = {"drop": ["components|schemas|Pet|properties|name"]}
    changes = compare_apis(read(base), read(edited(base, row)))
    assert Counter(findings(changes)) == {"breaking property-removed": 2}
    assert {change.where for change in changes} == {"schema Pet"}


def test_renderings_name_both_places() -> None:
    base = table("base.yaml")
    new = edited(base, {"drop": ["OP|responses|404"], "set": {"info|title": "a | b <script>"}})
    reports = Report(), Report()
    documents = [
        load_document(name, report, data=yaml.safe_dump(tree, sort_keys=False).encode())
        for name, tree, report in (("old.yaml", base, reports[0]), ("new.yaml", new, reports[1]))
    ]
    changes = compare_apis(
        *(normalize(doc, rep) for doc, rep in zip(documents, reports, strict=True))
    )
    where = documents[0].locate, documents[1].locate
    text = render_text(changes, *where)
    assert "GET /pets/{id} 404" in text or "the response 404 is gone" in text
    assert "old.yaml:" in text
    assert "new.yaml:" in text
    assert text.endswith("1 worth a look, 1 words only\n")
    markdown = render_markdown(changes, *where)
    assert "| GET /pets/{id} (response) | the response 404 is gone |" in markdown
    assert "<script>" not in markdown
    shown = render_json(changes, *where)
    assert isinstance(shown, dict)
    assert shown["summary"] == {"docs": 1, "additive": 0, "warning": 1, "breaking": 0}


def test_words_of_a_document_stay_words() -> None:
    evil = "x`|<img src=x onerror=y> [a](javascript:y)\n# z \x1b[31m\u202e"
    path: Json = {"get": {"responses": {"200": {"description": "k"}}}}
    old: Json = {"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {}}
    new: Json = {
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "1"},
        "paths": {f"/{evil}": path},
    }
    changes = compare_apis(read(old), read(new))
    text = render_text(changes, lambda _: None, lambda _: None)
    assert all(line.isprintable() for line in text.split("\n"))
    page = render_markdown(changes, lambda _: None, lambda _: None)
    assert what_acts(page) == []
    assert all(line.isprintable() for line in page.split("\n"))
    assert "\n# z" not in page
