"""What samples of corrected pages import and call when a document's own names are in the way."""

from __future__ import annotations

import pytest

from tests.openapi_generator.planning import api_of, page

_OK = {"200": {"description": ""}}


def test_a_schema_that_hides_a_class_of_the_runtime() -> None:
    api = api_of(
        {
            "paths": {"/a": {"get": {"responses": _OK}}},
            "components": {"schemas": {"Configuration": {"properties": {"a": {}}}}},
        }
    )
    shown = page(api, "docs/DefaultApi.md", "pk", "corrected")
    assert "import pk.configuration\n" in shown
    assert "configuration = pk.configuration.Configuration(\n" in shown
    assert "with pk.ApiClient(configuration) as api_client:\n" in shown
    assert "configuration = pk.Configuration(\n" in page(api, "docs/DefaultApi.md", "pk")


def test_only_classes_that_there_are_get_imported() -> None:
    mixed = {"type": ["object", "array"], "items": {}, "properties": {}}
    parameter = {"name": "a", "in": "query", "schema": mixed}
    api = api_of({"paths": {"/a": {"get": {"parameters": [parameter], "responses": _OK}}}}, "3.1.0")
    assert "models.object" not in page(api, "docs/DefaultApi.md", "pk", "corrected")


@pytest.mark.parametrize(
    "pattern",
    ["(a+)+$", "(a|aa)+$", "a*a*a*a*a*a*a*b", "((a){1,50}){1,50}$", "(?:a?){60}a{60}"],
)
def test_no_pattern_takes_for_ever(pattern: str) -> None:
    def option(end: str, **more: str) -> dict[str, object]:
        text = {"type": "string", "pattern": pattern + end, **more}
        return {"type": "object", "required": ["x"], "properties": {"x": text}}

    options = [option("", example="a" * 60 + "!"), option("x")]
    api = api_of({"components": {"schemas": {"U": {"oneOf": options}}}})
    assert "U.from_json" in page(api, "docs/U.md", "pk", "corrected")
