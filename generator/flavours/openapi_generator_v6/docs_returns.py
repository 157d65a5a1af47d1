"""What the signature line of an operation says it returns.

Takes the responses of an operation, gives the type in the notation of the format (``[[Pet]]``,
``{str: (int,)}``), or nothing.
"""

from __future__ import annotations

from generator.flavours.openapi_generator_v6.plan import EndpointPlan, ResponsePlan
from generator.flavours.openapi_generator_v6.plan_schema import SchemaPlan

_ANY = "bool, date, datetime, dict, float, int, list, str, none_type"


def success_response(endpoint: EndpointPlan) -> ResponsePlan | None:
    """The response that a call is expected to get: the first 2xx, else the default one."""
    found = [one for one in endpoint.responses if one.key.startswith("2") or one.key == "default"]
    return min(found, key=lambda one: one.key, default=None)


def return_type(endpoint: EndpointPlan) -> str:
    """The type of the body of that response, empty without a body."""
    response = success_response(endpoint)
    if response is None or not response.contents or response.contents[0].schema is None:
        return ""
    return type_text(response.contents[0].schema)


def type_text(schema: SchemaPlan) -> str:
    """A schema's type in that notation."""
    return _type(schema, "", "")


def _type(schema: SchemaPlan, prefix: str, suffix: str) -> str:
    end = "," + suffix if suffix == ")" else suffix
    if schema.ref is not None:
        return prefix + schema.ref.class_name + end
    if not schema.kinds:
        return prefix + _ANY + suffix
    if schema.kinds == ("null",):
        return prefix + "none_type" + end
    if "null" in schema.kinds:
        end = ", none_type" + suffix
    if "object" in schema.kinds:
        return prefix + _map(schema) + end
    if "array" in schema.kinds:
        inner = f"[{_ANY}]" if schema.items is None else _type(schema.items, "[", "]")
        return prefix + inner + end
    return prefix + _simple(schema) + end


def _map(schema: SchemaPlan) -> str:
    if schema.additional_properties_forbidden:
        return "{str: typing.Any}"
    extra = schema.additional_properties
    inner = f"({_ANY})" if extra is None else _type(extra, "(", ")")
    return "{str: " + inner + "}"


def _simple(schema: SchemaPlan) -> str:
    kind = next(kind for kind in schema.kinds if kind != "null")
    if kind == "string":
        formats = {"date": "date", "date-time": "datetime", "binary": "file_type"}
        return formats.get(schema.format or "", "str")
    return {"integer": "int", "number": "int, float", "boolean": "bool"}.get(kind, "str")
