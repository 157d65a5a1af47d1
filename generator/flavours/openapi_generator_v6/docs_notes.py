"""The "Notes" column: allowed values, the default, the format.

Takes a planned schema, gives one line of text.
"""

from __future__ import annotations

from generator.flavours.openapi_generator_v6.docs_text import cell
from generator.flavours.openapi_generator_v6.plan_schema import SchemaPlan
from generator.flavours.openapi_generator_v6.samples_cast import (
    cast_text,
    compact_json,
    number_text,
)
from generator.ir import Json, is_present
from generator.markdown import visible

_FORMATS = {
    "date": "value must conform to RFC-3339 full-date YYYY-MM-DD",
    "date-time": "value must conform to RFC-3339 date-time",
    "uuid": "value must be a uuid",
    "number": "value must be numeric and storable in decimal.Decimal",
    "int32": "value must be a 32 bit integer",
    "int64": "value must be a 64 bit integer",
    "double": "value must be a 64 bit float",
    "float": "value must be a 32 bit float",
}


def notes(
    schema: SchemaPlan,
    *,
    optional: bool = False,
    spaced: bool = False,
    examples: bool = False,
    lists: bool = True,
) -> str:
    """The notes of a row: "[optional]", allowed values, default and format, run together.

    ``spaced`` puts a space after the default (the original forgets it: "value of 15value must
    be"); ``examples`` adds the document's own example; without ``lists`` the allowed values of an
    array are not told.
    """
    text = "[optional] " if optional else ""
    if schema.enum and (lists or "array" not in schema.kinds):
        values = "".join(f"{python_value(member.value)}, " for member in schema.enum)
        text += f"must be one of [{values}] "
    default = _default(schema)
    format_note = _format_note(schema)
    if default is not None:
        text += f"if omitted the server will use the default value of {default}"
        if spaced and format_note:
            text += " "
    text += format_note
    if examples and is_present(schema.schema.example) and schema.schema.example is not None:
        text += f" (for example {cell(compact_json(schema.schema.example))})"
    return text


def _format_note(schema: SchemaPlan) -> str:
    """What the format asks for, whichever kind of scalar has it, or a schema of any type."""
    scalar = any(kind in ("string", "number", "integer") for kind in schema.kinds)
    if not scalar and (schema.kinds or schema.is_composed):
        return ""
    return _FORMATS.get(schema.format or "", "")


def python_value(value: Json) -> str:
    """An allowed value as Python writes it."""
    if isinstance(value, str):
        escaped = visible(value.replace("\\", "\\\\").replace('"', '\\"'))
        return '"' + escaped.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + '"'
    if isinstance(value, bool) or value is None:
        return str(value)
    if isinstance(value, (int, float)):
        return number_text(value)
    return compact_json(value)


def _default(schema: SchemaPlan) -> str | None:
    value = schema.default
    if not is_present(value) or value is None or "array" in schema.kinds:
        return None
    if "object" in schema.kinds and (
        schema.additional_properties is not None or schema.schema.component is not None
    ):
        return None
    text = cast_text(schema.schema, value)
    if text is None:
        return None
    if schema.format == "date-time" and isinstance(value, str):
        text = value
    if "string" in schema.kinds and schema.format not in ("date", "date-time", "uuid"):
        return f'"{visible(text)}"'
    return text.capitalize() if "boolean" in schema.kinds else text
