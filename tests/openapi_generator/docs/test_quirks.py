"""Defects of the original's pages that small documents show: kept in exact pages, else mended."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.diagnostics import Report
from generator.document import load_document
from generator.flavours.base import Fidelity
from generator.normalize import normalize
from tests.openapi_generator.planning import api_of, page

MUTUAL = {
    "paths": {"/x": {"get": {"operationId": "x", "responses": {}}}},
    "security": [{"cert": [], "key": []}],
    "components": {
        "securitySchemes": {
            "cert": {"type": "mutualTLS"},
            "key": {"type": "apiKey", "in": "header", "name": "K"},
        }
    },
}
OBJECT = {"type": "object", "properties": {"a": {"type": "string"}}}
TWINS = {
    "paths": {},
    "components": {"schemas": {"item": OBJECT, "Item": {**OBJECT, "title": "other"}}},
}


@pytest.mark.parametrize(("fidelity", "told"), [("exact", False), ("corrected", True)])
def test_mutual_tls(fidelity: Fidelity, told: bool) -> None:
    api = api_of(MUTUAL, "3.1.0")
    assert ("### cert" in page(api, "README.md", "pk", fidelity)) is told
    assert ("#cert" in page(api, "docs/DefaultApi.md", "pk", fidelity)) is told
    assert "#key" in page(api, "docs/DefaultApi.md", "pk", fidelity)


@pytest.mark.parametrize(("fidelity", "told"), [("exact", False), ("corrected", True)])
def test_classes_of_one_name(fidelity: Fidelity, told: bool) -> None:
    text = page(api_of(TWINS), "README.md", "pk", fidelity)
    assert " - [Item](docs/Item.md)" in text
    assert (" - [Item2](docs/Item2.md)" in text) is told
    assert page(api_of(TWINS), "docs/Item2.md", "pk", fidelity)


@pytest.mark.parametrize(("fidelity", "told"), [("exact", False), ("corrected", True)])
def test_the_readme_and_the_page_that_the_original_lacks(fidelity: Fidelity, told: bool) -> None:
    assert ("USAGE.md" in page(api_of(TWINS), "README.md", "pk", fidelity)) is told
    assert "accept_unknown_enum_values" in page(api_of(TWINS), "USAGE.md", "pk", fidelity)


@pytest.mark.parametrize(
    ("version", "info", "shown"),
    [
        ("3.0.3", None, "0.0.1"),
        ("3.1.0", None, "0.0.1"),
        ("3.1.0", {}, "1.0.0"),
        ("3.0.3", {"title": "T"}, "1.0.0"),
        ("3.0.3", {"title": "T", "version": "7"}, "7"),
    ],
)
def test_a_document_that_says_little_of_itself(
    version: str, info: dict[str, str] | None, shown: str
) -> None:
    document = {"openapi": version, "paths": {}, **({} if info is None else {"info": info})}
    data = json.dumps(document).encode()
    api = normalize(load_document(Path("doc.json"), Report(), data=data), Report())
    assert f"- API version: {shown}\n" in page(api, "README.md", "pk")
