"""The model as stable JSON, for ``sdkloom inspect`` and for goldens.

Fields that hold their default are left out, so that absent stays apart from empty and null and the
page shows what the document says. Places are written relative to the root document's folder.
"""

from __future__ import annotations

import dataclasses
import os
from typing import TYPE_CHECKING

from generator.ir.api import Api
from generator.ir.json import ABSENT, Json
from generator.ir.schema import Schema
from generator.ir.source import Source

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


def dump(api: Api) -> Json:
    """The whole model; ``index`` holds only the schemas that are no components."""
    root = api.source.file
    made = _fields(api, root, skip="index")
    own = {schema.id for schema in api.schemas}
    inline = {id: _value(schema, root) for id, schema in api.index.items() if id not in own}
    if inline:
        made["index"] = inline
    return made


def dump_schema(schema: Schema, root: str = "") -> Json:
    """One schema; ``root`` is the display name of the root document."""
    return _value(schema, root)


_KNOWN: dict[type[DataclassInstance], tuple[tuple[str, object], ...]] = {}


def _defaults(kind: type[DataclassInstance]) -> tuple[tuple[str, object], ...]:
    """The fields of a class and their defaults, looked up once for each class."""
    known = _KNOWN.get(kind)
    if known is None:
        found: list[tuple[str, object]] = []
        for field in dataclasses.fields(kind):
            default: object = field.default
            if field.default_factory is not dataclasses.MISSING:
                default = field.default_factory()
            found.append((field.name, default))
        known = _KNOWN[kind] = tuple(found)
    return known


def _fields(thing: DataclassInstance, root: str, skip: str = "") -> dict[str, Json]:
    made: dict[str, Json] = {}
    for name, default in _defaults(type(thing)):
        if name == skip:
            continue
        value = getattr(thing, name)
        if value is default or (type(value) is type(default) and value == default):
            continue
        made[name] = _value(value, root)
    return made


def _value(value: object, root: str) -> Json:
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, Source):
        return _place(value, root)
    if isinstance(value, (tuple, list)):
        return [_value(item, root) for item in value]
    if isinstance(value, dict):
        return {str(key): _value(item, root) for key, item in value.items()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        made = _fields(value, root)
        if isinstance(value, Schema) and made.get("source") == value.id:
            del made["source"]
        return made
    if value is ABSENT:
        return None
    raise TypeError(f"the model holds a {type(value).__name__}")


def _place(source: Source, root: str) -> str:
    if source.file == root:
        return f"#{source.pointer}"
    folder = os.path.dirname(root)
    name = os.path.relpath(source.file, folder or ".") if "://" not in source.file else source.file
    return f"{name.replace(os.sep, '/')}#{source.pointer}"
