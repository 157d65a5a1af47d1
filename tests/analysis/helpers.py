"""Documents for the tests of analysis: components in, model out."""

from __future__ import annotations

import json

from generator.diagnostics import Report
from generator.document import load_document
from generator.ir import Api, Json, Schema
from generator.normalize import normalize


def api_of(schemas: dict[str, Json], paths: dict[str, Json] | None = None) -> Api:
    """The model of a 3.1 document with these component schemas and paths."""
    tree = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": paths or {},
        "components": {"schemas": schemas},
    }
    report = Report()
    document = load_document("<test>", report, data=json.dumps(tree).encode())
    return normalize(document, report)


def schema_of(api: Api, name: str) -> Schema:
    """A component schema by name."""
    return next(schema for schema in api.schemas if schema.component == name)


def ref(name: str) -> dict[str, Json]:
    """A reference to a component schema."""
    return {"$ref": f"#/components/schemas/{name}"}
