"""What samples of corrected pages import and call when a document's own names are in the way."""

from __future__ import annotations

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
