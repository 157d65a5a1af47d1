"""Any mutation of a valid document is read: findings, never a traceback, and a sound model."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.analysis import descendants, find_recursion, find_usage, merged_object, shape
from generator.diagnostics import FatalError, Report, Severity
from generator.diagnostics_render import render_text
from generator.document import load_document
from generator.document.typed import check_types
from generator.ir import Api, Json, Schema
from generator.ir.dump import dump
from generator.normalize import normalize

CASES = Path(__file__).parent / "cases"
SEEDS: list[Json] = [
    json.loads(json.dumps(yaml.safe_load((CASES / name / "spec.yaml").read_text()), default=str))
    for name in ("swagger2", "openapi30", "openapi31", "openapi32", "exchange", "parameters")
]
KEYWORDS = [
    "$ref", "type", "properties", "items", "allOf", "oneOf", "anyOf", "not", "enum", "const",
    "default", "required", "nullable", "discriminator", "mapping", "propertyName", "in", "name",
    "schema", "content", "parameters", "responses", "requestBody", "headers", "examples", "style",
    "security", "servers", "variables", "get", "post", "paths", "components", "schemas", "info",
    "openapi", "swagger", "tags", "callbacks", "links", "encoding", "definitions", "additionalProperties",
]  # fmt: skip
REFERENCES = [
    "#", "#/", "#/info", "#/components/schemas/Node", "#/components/schemas/Thing", "#/paths",
    "#/definitions/Pet", "#leaf", "other.yaml", "../x", "http://[", "", "#/components/schemas/Pet~2",
    "https://example.com/by-id", "%", "#/components/parameters/Id", "#/components/parameters/Alias",
]  # fmt: skip


def reference(text: str) -> Json:
    """A Reference Object."""
    return {"$ref": text}


JSON: st.SearchStrategy[Json] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from(KEYWORDS + REFERENCES + ["string", "object", "array", "query", "body", "\ud800"])
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(KEYWORDS) | st.text(max_size=4), inner, max_size=3)
    | st.sampled_from(REFERENCES).map(reference),
    max_leaves=6,
)  # fmt: skip


def places(tree: Json) -> list[tuple[dict[str, Json] | list[Json], str | int]]:
    """Every key and index of a tree."""
    found: list[tuple[dict[str, Json] | list[Json], str | int]] = []
    pending = [tree]
    while pending:
        node = pending.pop()
        if isinstance(node, dict):
            found.extend((node, key) for key in node)
            pending.extend(node.values())
        elif isinstance(node, list):
            found.extend((node, index) for index in range(len(node)))
            pending.extend(node)
    return found


@st.composite
def mutated(draw: st.DrawFn) -> Json:
    """A valid document with a few values replaced, moved, renamed, added or removed."""
    tree = copy.deepcopy(draw(st.sampled_from(SEEDS)))
    for _ in range(draw(st.integers(1, 4))):
        spots = places(tree)
        node, key = spots[draw(st.integers(0, len(spots) - 1))]
        action = draw(st.sampled_from(["replace", "remove", "add", "graft", "rename"]))
        if isinstance(node, dict):
            name = str(key)
            if action == "remove":
                del node[name]
            elif action == "add":
                node[draw(st.sampled_from(KEYWORDS))] = draw(JSON)
            elif action == "rename":
                node[draw(st.sampled_from(KEYWORDS) | st.text(max_size=5))] = node.pop(name)
            elif action == "graft":
                other, place = spots[draw(st.integers(0, len(spots) - 1))]
                value = other[str(place)] if isinstance(other, dict) else other[int(place)]
                node[name] = copy.deepcopy(value)
            else:
                node[name] = draw(JSON)
        elif action == "remove":
            del node[int(key)]
        else:
            node[int(key)] = draw(JSON)
    return tree


def check(api: Api) -> None:
    """What every stage after this one relies on."""
    every: list[Schema] = [*api.schemas, *api.index.values()]
    for operation in (*api.operations, *api.webhooks):
        assert operation.method == operation.method.lower()
        for parameter in operation.parameters:
            if parameter.schema is not None:
                every.append(parameter.schema)
            assert parameter.location != "path" or parameter.required
        for response in operation.responses:
            every.extend(each.schema for each in response.contents if each.schema is not None)
        if operation.body is not None:
            every.extend(each.schema for each in operation.body.contents if each.schema)
    names = [schema.component for schema in api.schemas]
    assert None not in names
    assert len(set(names)) == len(names)
    for outer in every:
        for schema in descendants(outer):
            if schema.ref is not None:
                assert schema.ref in api.index
                assert api.resolve(schema).ref is None
            if schema.discriminator is not None:
                assert all(id in api.index for _, id in schema.discriminator.mapping)
            shape(api, schema)
            merged_object(api, schema)


@settings(max_examples=400)
@given(mutated())
def test_no_mutation_breaks_the_front_half(tree: Json) -> None:
    report = Report()
    document = None
    try:
        document = load_document("<fuzz>", report, data=json.dumps(tree).encode())
        api = normalize(document, report)
        check_types(document, api, report)
    except FatalError:
        assert report.worst is Severity.FATAL
    else:
        check(api)
        find_recursion(api)
        find_usage(api)
        json.dumps(dump(api), ensure_ascii=False).encode()
    text = render_text(report.diagnostics, document)
    assert all(line.isprintable() for line in text.split("\n"))


@settings(max_examples=200)
@given(
    st.sampled_from(
        [(CASES / name / "spec.yaml").read_bytes() for name in ("swagger2", "openapi31")]
    ),
    st.lists(st.tuples(st.integers(0, 4000), st.integers(0, 3), st.binary(max_size=3)), max_size=4),
)
def test_no_byte_breaks_the_front_half(data: bytes, edits: list[tuple[int, int, bytes]]) -> None:
    for at, length, new in edits:
        data = data[:at] + new + data[at + length :]
    report = Report()
    try:
        document = load_document("<fuzz>", report, data=data)
    except FatalError:
        render_text(report.diagnostics)
    else:
        check(normalize(document, report))
        render_text(report.diagnostics, document)
