"""Names of classes, fields and enumeration members, by the rules of the ``openapi_generator`` flavour.

A class or a field that both flavours make has the same name in both. Here names must also survive
mypy and pydantic, so what would shadow an attribute of a model gets an underscore behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from generator.flavours.openapi_generator.hoist import hoist
from generator.flavours.openapi_generator.names import (
    camelize,
    enum_member_name,
    model_name,
    sanitize,
    spelled_name,
    var_name,
)
from generator.ir import Api, Json, Schema
from generator.python.literals import is_identifier
from generator.python.scope import Scope

# What the module imports or Python has at hand, all of which a class would hide.
_TAKEN_CLASSES = frozenset(
    [
        "Annotated",
        "Any",
        "AnyUrl",
        "AwareDatetime",
        "BaseModel",
        "ConfigDict",
        "Decimal",
        "Dict",
        "Enum",
        "Field",
        "IntEnum",
        "List",
        "Literal",
        "Optional",
        "RootModel",
        "StrEnum",
        "StrictBool",
        "StrictBytes",
        "StrictFloat",
        "StrictInt",
        "StrictStr",
        "StringConstraints",
        "TypeAlias",
        "Union",
        "UUID",
        "None",
        "True",
        "False",
        "Ellipsis",
        "NotImplemented",
    ]
)
# Attributes of pydantic's BaseModel (model_… is a namespace of its own) and names of annotations.
_TAKEN_FIELDS = frozenset(
    [
        "copy",
        "construct",
        "dict",
        "fields",
        "json",
        "parse_file",
        "parse_obj",
        "parse_raw",
        "schema",
        "schema_json",
        "from_orm",
        "update_forward_refs",
        "validate",
        "self",
        "cls",
        "root",
        "bool",
        "bytes",
        "date",
        "datetime",
        "float",
        "int",
        "list",
        "object",
        "set",
        "str",
        "tuple",
        "type",
        "None",
        "True",
        "False",
    ]
)
_TAKEN_MEMBERS = frozenset(
    ["mro", "name", "value", "_generate_next_value_", "_missing_", "_ignore_"]
)


def client_classes(api: Api) -> list[tuple[Schema, str]]:
    """The schemas that the client makes classes of, inline ones too, and the names of those."""
    return [(node.schema, model_name(key)) for key, node in hoist(api).schemas.items()]


def class_scope() -> Scope:
    """The names of classes that are not taken by the module itself."""
    return Scope(_TAKEN_CLASSES)


def usable(published: Mapping[str, str]) -> Mapping[str, str]:
    """Of published names those that can be classes still, each once."""
    found = {name: key for key, name in sorted(published.items(), reverse=True)}
    return {
        key: name
        for name, key in found.items()
        if is_identifier(name) and name not in _TAKEN_CLASSES
    }


def class_name(key: str, scope: Scope, wanted: str | None = None) -> str:
    """The class of a schema with that key (or made-up key), free in the scope.

    ``wanted`` is what the client calls it, where the client has such a class.
    """
    name = wanted or model_name(key)
    return scope.claim(name if is_identifier(name) else "UnnamedModel")


def inner_key(parent: str, *words: str) -> str:
    """The made-up key of a schema that stands inside another: ``Pet`` and ``owner`` → ``Pet_owner``."""
    said = [word for word in (sanitize(word) for word in words) if word]
    return "_".join([parent, *said])


def field_names(wire_names: Iterable[str]) -> dict[str, str]:
    """Python names of the properties of one class, by wire name."""
    scope = Scope(_TAKEN_FIELDS)
    return {wire: scope.claim(_field(wire)) for wire in wire_names}


def _field(wire: str) -> str:
    name = spelled_name(var_name(wire), wire)
    if not is_identifier(name) or name.startswith("_"):
        name = "var_" + re.sub(r"\W", "", name, flags=re.ASCII).lstrip("_")
    return name + "_" if name.startswith("model_") or name == "var_" else name


def member_names(values: Sequence[Json]) -> list[str]:
    """Names of the members of an enumeration, in the order of their values."""
    scope = Scope(_TAKEN_MEMBERS)
    return [scope.claim(_member(value)) for value in values]


def _member(value: Json) -> str:
    if isinstance(value, str):
        name = enum_member_name(f"'{value}'", is_string=True)
    elif isinstance(value, bool) or not isinstance(value, int | float):
        name = f"VALUE_{camelize(type(value).__name__)}_{str(value).upper()}"
    else:
        name = enum_member_name(f"{value}", is_string=False)
    name = re.sub(r"\W", "_", name, flags=re.ASCII).strip("_")
    if not is_identifier(name):
        name = f"VALUE_{name}".rstrip("_")
    return name
