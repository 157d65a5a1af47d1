"""Example values for schemas, written from the raw document: independent of the generator."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

DEPTH = 5
_FORMATS: Mapping[str, str] = {
    "date-time": "2020-01-02T03:04:05Z",
    "date": "2020-01-02",
    "time": "03:04:05Z",
    "uuid": "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    "uri": "https://example.com/a",
    "url": "https://example.com/a",
    "email": "a@example.com",
    "byte": "aGVsbG8=",
    "hostname": "example.com",
    "ipv4": "127.0.0.1",
    "ipv6": "::1",
    "decimal": "1.5",
    "number": "1.5",
    "duration": "P1D",
    "int64": "1",
}


class Sampler:
    """Makes values that fit the schemas of one document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document

    def resolve(self, node: Any) -> Any:
        """Follow local references."""
        while isinstance(node, dict) and "$ref" in node:
            target: Any = self.document
            for part in str(node["$ref"]).removeprefix("#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def merged(self, schema: Any) -> dict[str, Any]:
        """The schema with its ``allOf`` parts laid together."""
        schema = self.resolve(schema)
        if not isinstance(schema, dict):
            return {}
        if "allOf" not in schema:
            return schema
        whole = {key: value for key, value in schema.items() if key != "allOf"}
        for part in schema["allOf"]:
            found = self.merged(part)
            properties = dict(whole.get("properties", {}))
            for name, each in found.get("properties", {}).items():
                properties[name] = (
                    {"allOf": [each, properties[name]]} if name in properties else each
                )
            required = [*whole.get("required", []), *found.get("required", [])]
            enum = [
                x for x in whole.get("enum", found.get("enum", [])) if x in found.get("enum", [x])
            ]
            whole = {**found, **whole, **({"enum": enum} if enum else {})}
            if properties:
                whole["properties"] = properties
            if required:
                whole["required"] = required
        return whole

    def visible(self, schema: Any, value: Any) -> Any:
        """The value without its read-only properties, as it would be sent back."""
        schema = self.merged(schema)
        if isinstance(value, list):
            return [self.visible(schema.get("items", {}), item) for item in value]
        if not isinstance(value, dict):
            return value
        for key in ("oneOf", "anyOf"):
            for each in schema.get(key, []):
                value = self.visible(each, value)
        known = schema.get("properties", {})
        return {
            name: self.visible(known.get(name, schema.get("additionalProperties", {})), item)
            for name, item in value.items()
            if not self.merged(known.get(name)).get("readOnly")
        }

    def value(self, schema: Any, depth: int = 0, *, request: bool = False) -> Any:
        """A value; below a certain depth only what is required is in it."""
        if depth > 3 * DEPTH:
            return None  # a schema that requires itself
        schema = self.merged(schema)
        for key in ("const", "example", "default"):
            if key == "const" and key in schema:
                return schema[key]
        if schema.get("enum"):
            return next((item for item in schema["enum"] if item is not None), None)
        for key in ("oneOf", "anyOf"):
            if schema.get(key):
                return self._alternative(schema, key, depth, request)
        kind = schema.get("type")
        if isinstance(kind, list):
            kind = next((each for each in kind if each != "null"), "null")
        if kind is None:
            kind = "object" if "properties" in schema or "additionalProperties" in schema else "any"
        return self._typed(str(kind), schema, depth, request)

    def _alternative(self, schema: dict[str, Any], key: str, depth: int, request: bool) -> Any:
        chosen = next(
            (each for each in schema[key] if self.merged(each).get("type") != "null"),
            schema[key][0],
        )
        made = self.value(chosen, depth, request=request)
        mapping = schema.get("discriminator", {}).get("mapping", {})
        if isinstance(made, dict) and "discriminator" in schema and isinstance(chosen, dict):
            ref = str(chosen.get("$ref", ""))
            name = next((k for k, v in mapping.items() if v == ref), ref.rpartition("/")[2])
            made[schema["discriminator"]["propertyName"]] = name
        if isinstance(made, dict) and "properties" in schema:
            rest = {k: v for k, v in schema.items() if k not in ("oneOf", "anyOf")}
            made = {**self.value(rest, depth, request=request), **made}
        return made

    def _typed(self, kind: str, schema: dict[str, Any], depth: int, request: bool) -> Any:
        if kind == "object":
            return self._object(schema, depth, request)
        if kind == "array":
            count = max(int(schema.get("minItems", 1 if depth < DEPTH else 0)), 0)
            return [self.value(schema.get("items", {}), depth + 1, request=request)] * count
        if kind == "string":
            return self._string(schema)
        if kind in ("integer", "number"):
            return _number(schema, kind)
        return {"boolean": True, "null": None}.get(kind, "anything")

    def _object(self, schema: dict[str, Any], depth: int, request: bool) -> dict[str, Any]:
        required = set(schema.get("required", []))
        made: dict[str, Any] = {}
        for name, each in schema.get("properties", {}).items():
            found = self.merged(each)
            hidden = found.get("readOnly" if request else "writeOnly")
            if not hidden and (name in required or depth < DEPTH):
                made[name] = self.value(each, depth + 1, request=request)
        extra = schema.get("additionalProperties")
        if isinstance(extra, dict) and depth < DEPTH:
            made["extra"] = self.value(extra, depth + 1, request=request)
        return made

    def _string(self, schema: dict[str, Any]) -> str:
        text = _FORMATS.get(schema.get("format", ""), "text")
        short = int(schema.get("minLength", 0))
        text = text if len(text) >= short else text + "x" * (short - len(text))
        return text[: int(schema.get("maxLength", len(text)))]


def _number(schema: dict[str, Any], kind: str) -> int | float:
    low, high = schema.get("minimum"), schema.get("maximum")
    low = (
        schema.get("exclusiveMinimum", low)
        if not isinstance(schema.get("exclusiveMinimum"), bool)
        else low
    )
    value: int | float = 1 if low is None else low + 1
    if high is not None and value > high:
        value = high
    step = schema.get("multipleOf")
    if step:
        value = step * max(1, round(value / step))
    return int(value) if kind == "integer" else value
