"""The summary: what is whole, approximated, skipped, and which features are in use."""

from __future__ import annotations

import json

from generator.analysis.coverage import Coverage, Feature, as_text, find_coverage
from generator.diagnostics import Report
from generator.document import load_document
from generator.ir import Json
from generator.normalize import normalize

TREE: dict[str, Json] = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "1"},
    "paths": {
        "/whole": {"get": {"responses": {"200": {"description": "ok"}}}},
        "/hurt/{id}": {"get": {"responses": {}}},
        "/shared": {
            "put": {"parameters": [{"$ref": "#/components/parameters/P"}], "responses": {}},
            "post": {"parameters": [{"$ref": "#/components/parameters/P"}], "responses": {}},
            "get": 5,
        },
        "/lost": "words",
    },
    "components": {
        "parameters": {"P": {"name": "p", "in": "query", "schema": {"type": "int"}}},
        "schemas": {
            "Whole": {"oneOf": [{"type": "string"}, {"const": 1}]},
            "Hurt": {"properties": {"a": {"pattern": "("}, "b": {"$ref": "#/nowhere"}}},
            "Lost": "words",
        },
    },
}


def coverage_of(tree: dict[str, Json]) -> Coverage:
    report = Report()
    api = normalize(load_document("<t>", report, data=json.dumps(tree).encode()), report)
    return find_coverage(api, report.diagnostics)


def test_findings_are_laid_to_what_they_stand_in() -> None:
    found = coverage_of(TREE)
    operations, schemas = found.operations, found.schemas
    assert (operations.whole, operations.approximated, operations.skipped) == (1, 3, 2)
    assert (schemas.whole, schemas.approximated, schemas.skipped) == (1, 2, 0)
    features = {each.name: each for each in found.features}
    assert features["oneOf"] == Feature(name="oneOf", used=1)
    assert features["pattern"] == Feature(name="pattern", used=1, affected=1)
    assert features["$ref"].affected == 1
    assert features["const"].used == 1
    assert features["query parameters"].used == 2


def test_a_sound_document_is_whole() -> None:
    tree: dict[str, Json] = {
        **TREE,
        "paths": {"/whole": {"get": {"responses": {}}}},
        "components": {},
    }
    assert as_text(coverage_of(tree)) == (
        "operations: 1 whole, 0 approximated, 0 skipped\n"
        "schemas: 0 whole, 0 approximated, 0 skipped\n"
        "features: none\n"
    )


def test_losses_are_counted_by_code() -> None:
    found = coverage_of(TREE)
    losses = {each.code: (each.operations, each.schemas) for each in found.losses}
    assert losses == {
        "wrong-type": (2, 1),
        "type-unknown": (2, 0),
        "path-parameter-missing": (1, 0),
        "ref-not-found": (0, 1),
        "pattern": (0, 1),
    }
    assert "  type-unknown: 2 operations, 0 schemas\n" in as_text(found)


def test_what_3_1_and_3_2_added_is_counted() -> None:
    answers: dict[str, Json] = {"responses": {"200": {"description": "ok"}}}
    found = coverage_of(
        {
            "openapi": "3.2.0",
            "info": {"title": "T", "version": "1"},
            "paths": {
                "/a": {"query": answers, "get": answers, "additionalOperations": {"COPY": answers}}
            },
            "components": {
                "schemas": {
                    "A": {"type": "object", "unevaluatedProperties": False},
                    "B": {"type": "string", "contentEncoding": "base64"},
                }
            },
        }
    )
    assert {each.name: each.used for each in found.features} == {
        "contentEncoding": 1,
        "other methods": 2,
        "unevaluatedProperties": 1,
    }
    assert found.schemas.whole == 2, "a note loses nothing"
