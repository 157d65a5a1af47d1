"""Write ``generator/document/shapes.json``: the fields of the models of openapi-pydantic.

Run it after an update of openapi-pydantic (a test fails until then). The file is what
``generator/document/vouch.py`` reads instead of importing the models, which takes longer than
generating a small package.

A kind is words joined by ``|``: ``null``, ``text``, ``flag``, ``number``, ``positive``, ``count``,
``any``, ``=word`` for a fixed string, the name of a model, ``[kind]`` for a list, ``[kind]+`` for
one that may not be empty, ``{kind}`` for a mapping.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from pydantic import BaseModel

FILE = Path(__file__).resolve().parent.parent / "generator" / "document" / "shapes.json"
_Table = dict[str, dict[str, object]]
_SCALARS = {"null": "null", "string": "text", "boolean": "flag"}


def tables() -> dict[str, _Table]:
    """The shapes of every model, by family of versions."""
    from openapi_pydantic.v3 import v3_0, v3_1

    return {"3.0": _table(v3_0.OpenAPI), "3.1": _table(v3_1.OpenAPI)}


def _table(model: type[BaseModel]) -> _Table:
    schemas = cast("dict[str, dict[str, Any]]", model.model_json_schema(by_alias=True)["$defs"])
    return {
        name: {
            "required": schema.get("required", []),
            "fields": {
                key: kind
                for key, field in schema.get("properties", {}).items()
                if (kind := _kind(field, schemas)) != "any"
            },
        }
        for name, schema in schemas.items()
        if schema.get("type") == "object"
    }


def _kind(schema: dict[str, Any] | bool, schemas: dict[str, dict[str, Any]]) -> str:
    if schema is True or not isinstance(schema, dict):
        return "any"
    if "anyOf" in schema:
        kinds = [_kind(each, schemas) for each in schema["anyOf"]]
        return "any" if "any" in kinds else "|".join(kinds)
    if "$ref" in schema:
        name = str(schema["$ref"]).rpartition("/")[2]
        words = schemas[name].get("enum")
        return "|".join(f"={word}" for word in words) if words else name
    match schema.get("type"):
        case None:
            return "any"
        case "array":
            filled = "+" if schema.get("minItems") else ""
            return f"[{_kind(schema.get('items', True), schemas)}]{filled}"
        case "object":
            return f"{{{_kind(schema.get('additionalProperties', True), schemas)}}}"
        case "integer" if schema.get("minimum") == 0:
            return "count"
        case "number":
            return "positive" if schema.get("exclusiveMinimum") == 0 else "number"
        case word if word in _SCALARS:
            return _SCALARS[word]
    raise ValueError(f"no kind for {schema}")


def main() -> int:
    """Write the file."""
    FILE.write_text(json.dumps(tables(), indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
