"""Types of the fields, and what becomes of them where a parent declares the same field.

Takes properties of the plan and gives annotations in the making, models marked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.flavours.openapi_generator.code_facts import is_nullable
from generator.flavours.openapi_generator.code_types import MARK, annotation_of, optional, plain
from generator.flavours.openapi_generator.plan import Client, Model, Property, Value
from generator.ir import Json

_TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "long": (int,),
    "number": (int, float),
    "float": (int, float),
    "double": (int, float),
    "boolean": (bool,),
}


def fits(value: Value, wanted: Json) -> bool:
    """Whether a value of the document is one of the type."""
    types = _TYPES.get(value.kind, ())
    if isinstance(wanted, bool) and bool not in types:
        return False
    return isinstance(wanted, types)


def type_of(prop: Property, client: Client) -> str:
    """The type of a property. An enumeration of mixed types, of which the original has only that
    of some values, may be anything which is listed."""
    value = prop.value
    if value.is_enum and value.kind in _TYPES:
        values = (member.wire for member in value.enum)
        if not all(fits(value, each) for each in values):
            return "Any"
    return annotation_of(value, client.by_class)


def declared(prop: Property, model: Model, client: Client) -> str:
    """The annotation of a property in the class of a model."""
    text = type_of(prop, client)
    needed = prop.required or is_promised(prop, model, client)
    return text if needed and not is_nullable(prop) else optional(text)


def is_promised(prop: Property, model: Model, client: Client) -> bool:
    """Whether a property which may be left out is one that some parent always has."""
    if prop.required or is_nullable(prop):
        return False
    return any(
        each.wire_name == prop.wire_name and each.required and not is_nullable(each)
        for above in _parents(model, client)
        for each in above.properties
    )


def is_at_odds(prop: Property, model: Model, client: Client) -> bool:
    """Whether the type of a property is none that the parent's may be narrowed to, so that type
    checkers would refuse the class."""
    for above in _parents(model, client):
        for each in above.properties:
            if each.name == prop.name:
                own, other = declared(prop, model, client), declared(each, above, client)
                return own != other and not _narrows(plain(own), plain(other), client)
    return False


def checked(prop: Property, model: Model, client: Client) -> str:
    """The type that the check of a property takes and gives: any, where a parent's, which it
    overrides, has another."""
    found = optional(plain(type_of(prop, client)))
    for above in _parents(model, client):
        for each in above.properties:
            if each.name == prop.name and optional(plain(type_of(each, client))) != found:
                return "Any"
    return found


def _parents(model: Model, client: Client) -> Iterator[Model]:
    """The parents of a class, nearest first."""
    seen = {model.classname}
    name = model.parent
    while name is not None and name in client.by_class and name not in seen:
        seen.add(name)
        yield client.by_class[name]
        name = client.by_class[name].parent


_NARROWER: Mapping[str, frozenset[str]] = {
    "bool": frozenset(("int", "float")),
    "int": frozenset(("float",)),
    "datetime": frozenset(("date",)),
}
"""What stands for what in the eyes of type checkers."""


def _narrows(own: str, other: str, client: Client) -> bool:
    """Whether every value of a type is one of the other."""
    wanted = _alternatives(other)
    return all(
        one == "Any" or any(_stands_for(one, each, client) for each in wanted)
        for one in _alternatives(own)
    )


def _alternatives(text: str) -> list[str]:
    """The types of a union; its own, where it is none."""
    for start in ("Optional[", "Union["):
        if text.startswith(start):
            inner = _arguments(text[len(start) : -1])
            more = ["None"] if start == "Optional[" else []
            return [*more, *(each for part in inner for each in _alternatives(part))]
    return [text]


def _arguments(text: str) -> list[str]:
    """The arguments of a subscript."""
    found, depth = [""], 0
    for char in text:
        depth += (char == "[") - (char == "]")
        if char == "," and not depth:
            found.append("")
        else:
            found[-1] += char
    return [each.strip() for each in found]


def _stands_for(own: str, other: str, client: Client) -> bool:
    if own == other or other in ("Any", "object") or other in _NARROWER.get(own, ()):
        return True
    if own[:1] != MARK or own[1:] not in client.by_class:
        return False
    return any(
        f"{MARK}{each.classname}" == other for each in _parents(client.by_class[own[1:]], client)
    )
