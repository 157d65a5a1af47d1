"""How models read a schema where they are meant to read it otherwise than the judge does.

Each function takes one schema, and what references mean, and gives it as the models read it. What
the models are laxer about is changed so that the judge takes it too, and the other way round.
"""

from __future__ import annotations

from collections.abc import Callable

from generator.ir import Json

Follow = Callable[[str], Json]
"""What a reference means, None when it leads nowhere."""
Change = Callable[[dict[str, Json], Follow], dict[str, Json]]

_DEEPEST = 12


def without(*keywords: str) -> Change:
    """The schema without keywords."""

    def change(schema: dict[str, Json], _follow: Follow) -> dict[str, Json]:
        if not schema.keys() & set(keywords):
            return schema
        return {name: inner for name, inner in schema.items() if name not in keywords}

    return change


def open_patterns(schema: dict[str, Json], _follow: Follow) -> dict[str, Json]:
    """What a pattern names is anything, and whatever else there is."""
    if "patternProperties" not in schema:
        return schema
    closing = ("patternProperties", "additionalProperties", "unevaluatedProperties")
    return {name: inner for name, inner in schema.items() if name not in closing}


def one_is_enough(schema: dict[str, Json], _follow: Follow) -> dict[str, Json]:
    """``oneOf`` as ``anyOf``."""
    if "oneOf" not in schema:
        return schema
    members, both = schema["oneOf"], schema.get("anyOf")
    rest = {name: inner for name, inner in schema.items() if name not in ("oneOf", "anyOf")}
    if both is None:
        return {**rest, "anyOf": members}
    parts = schema.get("allOf")
    more: list[Json] = [{"anyOf": members}, {"anyOf": both}]
    return {**rest, "allOf": [*(parts if isinstance(parts, list) else []), *more]}


def null_beside(schema: dict[str, Json], _follow: Follow) -> dict[str, Json]:
    """``nullable`` and a type ``null`` count beside ``enum``, ``const``, ``allOf`` and unions."""
    types = schema.get("type")
    listed = isinstance(types, list) and "null" in types
    if schema.get("nullable") is not True and not listed:
        return schema
    if not schema.keys() & {"enum", "const", "allOf", "oneOf", "anyOf"}:
        return schema
    inner = {name: value for name, value in schema.items() if name != "nullable"}
    return {"anyOf": [inner, {"enum": [None]}]}


def one_way(schema: dict[str, Json], _follow: Follow) -> dict[str, Json]:
    """What only the server sends, or only the client, is not required of both."""
    return _not_required(
        schema, {name for name, inner in _properties(schema).items() if _directed(inner)}
    )


def other_way(schema: dict[str, Json], follow: Follow) -> dict[str, Json]:
    """What goes one way is not even looked at by the class of the other."""
    names = {
        name for name, inner in _properties(schema).items() if _directed(_meant(inner, follow))
    }
    if not names:
        return schema
    # Where others are described, it is one of those.
    others = isinstance(schema.get("additionalProperties"), dict)
    kept: dict[str, Json] = {
        name: {} if name in names else inner
        for name, inner in _properties(schema).items()
        if not (others and name in names)
    }
    return {**_not_required(schema, names), "properties": kept}


def _directed(schema: Json) -> bool:
    marks = ("readOnly", "writeOnly")
    return isinstance(schema, dict) and any(schema.get(mark, False) is not False for mark in marks)


def _meant(schema: Json, follow: Follow) -> Json:
    """What a schema refers to in the end."""
    for _ in range(_DEEPEST):
        reference = schema.get("$ref") if isinstance(schema, dict) else None
        if not isinstance(reference, str):
            break
        schema = follow(reference)
    return schema


def said_constants(schema: dict[str, Json], follow: Follow) -> dict[str, Json]:
    """A constant or a default is known without being said, whichever part has it."""
    return _not_asked(schema, _told(schema, follow, 0), follow, 0)


def _told(schema: Json, follow: Follow, depth: int) -> set[str]:
    """The properties with a constant or a default, in the parts too."""
    schema = _meant(schema, follow)
    if not isinstance(schema, dict) or depth > _DEEPEST:
        return set()
    found = {name for name, inner in _properties(schema).items() if _has_value(inner, follow)}
    parts = schema.get("allOf")
    for part in parts if isinstance(parts, list) else []:
        found |= _told(part, follow, depth + 1)
    return found


def _has_value(schema: Json, follow: Follow, depth: int = 0) -> bool:
    if not isinstance(schema, dict) or depth > _DEEPEST:
        return False
    choice = schema.get("oneOf") or schema.get("anyOf")
    said = [each for each in choice if not _is_null(each)] if isinstance(choice, list) else []
    if schema.get("const") is not None:
        return True
    if len(said) == 1 and _has_value(said[0], follow, depth + 1):
        return True
    reference = schema.get("$ref")
    if isinstance(reference, str):
        # A default beside a reference, or behind it, is not read.
        target = follow(reference)
        plain = without("default")(target, follow) if isinstance(target, dict) else target
        return _has_value(plain, follow, depth + 1)
    parts = schema.get("allOf")
    if isinstance(parts, list) and any(
        _has_value(_meant(part, follow), follow, depth + 1) for part in parts
    ):
        return True
    return not said and schema.get("default") is not None


def _is_null(schema: Json) -> bool:
    return isinstance(schema, dict) and schema.get("type") == "null"


def _not_asked(
    schema: dict[str, Json], names: set[str], follow: Follow, depth: int
) -> dict[str, Json]:
    """A schema, and its parts where they ask for them, that does not require some names."""
    schema = _not_required(schema, names)
    parts = schema.get("allOf")
    if not names or not isinstance(parts, list) or depth > _DEEPEST:
        return schema
    kept: list[Json] = []
    for part in parts:
        meant = _meant(part, follow)
        if isinstance(meant, dict) and names & _required(meant, follow, 0):
            kept.append(_not_asked(meant, names, follow, depth + 1))
        else:
            kept.append(part)
    return {**schema, "allOf": kept}


def _required(schema: Json, follow: Follow, depth: int) -> set[str]:
    """The names that a schema requires, itself or through its parts."""
    schema = _meant(schema, follow)
    if not isinstance(schema, dict) or depth > _DEEPEST:
        return set()
    required, parts = schema.get("required"), schema.get("allOf")
    found = {str(name) for name in required} if isinstance(required, list) else set()
    for part in parts if isinstance(parts, list) else []:
        found |= _required(part, follow, depth + 1)
    return found


def _not_required(schema: dict[str, Json], names: set[str]) -> dict[str, Json]:
    """The schema without some of its required names."""
    required = schema.get("required")
    if not isinstance(required, list):
        return schema
    kept = [name for name in required if name not in names]
    return schema if len(kept) == len(required) else {**schema, "required": kept}


def without_requirements(schema: dict[str, Json], _follow: Follow) -> dict[str, Json]:
    """A choice between what must be there together is none of types."""
    parts = schema.get("allOf")
    if isinstance(parts, list):
        kept = [_asking_nothing(part) if isinstance(part, dict) else part for part in parts]
        schema = {**schema, "allOf": kept}
    return _asking_nothing(schema) if schema.keys() & {"properties", "allOf"} else schema


def _asking_nothing(schema: dict[str, Json]) -> dict[str, Json]:
    for keyword in ("oneOf", "anyOf"):
        members = schema.get(keyword)
        if isinstance(members, list) and not any(map(_tells, members)):
            schema = {name: inner for name, inner in schema.items() if name != keyword}
    return schema


def _tells(schema: Json) -> bool:
    """Whether an alternative describes anything."""
    if not isinstance(schema, dict):
        return True
    telling = {"$ref", "properties", "allOf", "oneOf", "anyOf"}
    return bool(schema.keys() & telling) or isinstance(schema.get("additionalProperties"), dict)


def plain_constants(schema: dict[str, Json], _follow: Follow) -> dict[str, Json]:
    """Only texts and integers are compared; other constants have a type."""
    value = schema.get("const")
    if "const" not in schema or (isinstance(value, str | int) and not isinstance(value, bool)):
        return schema
    return {name: inner for name, inner in schema.items() if name != "const"}


def plain_fractions(schema: dict[str, Json], follow: Follow) -> dict[str, Json]:
    """A constant that is a fraction has a type, and any number will do."""
    return without("const")(schema, follow) if isinstance(schema.get("const"), float) else schema


def typed_constants(schema: dict[str, Json], _follow: Follow) -> dict[str, Json]:
    """A constant without a type is any value."""
    return without("const")(schema, _follow) if "type" not in schema else schema


def implied_types(schema: dict[str, Json], _follow: Follow) -> dict[str, Json]:
    """Properties mean an object and items an array, also where no type says so."""
    if "type" in schema or "$ref" in schema:
        return schema
    if schema.keys() & {"properties", "required", "additionalProperties"}:
        return {**schema, "type": "object"}
    return {**schema, "type": "array"} if "items" in schema else schema


def properties_alone(schema: dict[str, Json], follow: Follow) -> dict[str, Json]:
    """Of a union beside properties, or in a part, the properties count."""
    if not schema.keys() & {"properties", "allOf"}:
        return schema
    parts = schema.get("allOf")
    alone = without("oneOf", "anyOf")
    if isinstance(parts, list):
        inner: list[Json] = [alone(p, follow) if isinstance(p, dict) else p for p in parts]
        schema = {**schema, "allOf": inner}
    if schema.keys() & {"oneOf", "anyOf"}:
        alone = without("oneOf", "anyOf", "additionalProperties")  # what the alternatives add
    return alone(schema, follow)


def union_alone(schema: dict[str, Json], follow: Follow) -> dict[str, Json]:
    """Beside a union nothing counts but null, nor do the other parts beside a part that is one."""
    parts = schema.get("allOf")
    for part in parts if isinstance(parts, list) else []:
        if isinstance(part, dict):
            reference = part.get("$ref")
            target = follow(reference) if isinstance(reference, str) else part
            if isinstance(target, dict) and target.keys() & {"oneOf", "anyOf"}:
                return part
    if not schema.keys() & {"oneOf", "anyOf"}:
        return schema
    kept = ("oneOf", "anyOf", "nullable", "discriminator")
    return {name: inner for name, inner in schema.items() if name in kept}


def open_composed(schema: dict[str, Json], follow: Follow) -> dict[str, Json]:
    """What is closed beside parts or a union knows the properties of those."""
    if schema.keys() & {"allOf", "oneOf", "anyOf"} and schema.get("additionalProperties") is False:
        return without("additionalProperties")(schema, follow)
    return schema


def open_parts(schema: dict[str, Json], follow: Follow) -> dict[str, Json]:
    """A part that says what else there is, or that there is nothing, knows the others' properties."""
    parts = schema.get("allOf")
    if not isinstance(parts, list):
        return schema
    said: dict[str, Json] = dict.fromkeys(sorted(_names(schema, follow, 0)), True)
    kept: list[Json] = []
    for part in parts:
        meant = _meant(part, follow)
        others = meant.get("additionalProperties") if isinstance(meant, dict) else None
        if isinstance(meant, dict) and others is False:
            kept.append(without("additionalProperties")(meant, follow))
        elif isinstance(meant, dict) and isinstance(others, dict):
            kept.append({**meant, "properties": {**said, **_properties(meant)}})
        else:
            kept.append(part)
    return open_composed({**schema, "allOf": kept}, follow)


def open_enumerations(schema: dict[str, Json], follow: Follow) -> dict[str, Json]:
    """A list of values that may grow."""
    grows = schema.get("x-speakeasy-unknown-values") == "allow"
    return without("enum")(schema, follow) if grows else schema


def overridden(schema: dict[str, Json], _follow: Follow) -> dict[str, Json]:
    """A type that the document asks to leave open."""
    return {} if schema.get("x-speakeasy-type-override") == "any" else schema


def uploads(schema: dict[str, Json], _follow: Follow) -> dict[str, Json]:
    """A file is an object with a name and content."""
    return {"type": "object"} if schema.get("format") == "binary" else schema


def own_requirements(schema: dict[str, Json], _follow: Follow) -> dict[str, Json]:
    """A schema requires its own properties and no others."""
    required = schema.get("required")
    if not isinstance(required, list):
        return schema
    return {**schema, "required": [name for name in required if name in _properties(schema)]}


def null_is_absent(schema: dict[str, Json], _follow: Follow) -> dict[str, Json]:
    """A property that may be left out may be null."""
    required = schema.get("required")
    needed = required if isinstance(required, list) else []
    if "properties" not in schema:
        return schema
    kept: dict[str, Json] = {
        name: inner if name in needed else {"anyOf": [inner, {"enum": [None]}]}
        for name, inner in _properties(schema).items()
    }
    return {**schema, "properties": kept}


def enums_alone(schema: dict[str, Json], follow: Follow) -> dict[str, Json]:
    """What is listed need not be of the type."""
    return without("type")(schema, follow) if "enum" in schema else schema


def numeric_bounds(schema: dict[str, Json], _follow: Follow) -> dict[str, Json]:
    """``exclusiveMinimum`` and ``exclusiveMaximum`` as numbers count before 3.1."""
    parts: list[Json] = []
    for word in ("Minimum", "Maximum"):
        bound = schema.get(f"exclusive{word}")
        if isinstance(bound, int | float) and not isinstance(bound, bool):
            parts.append({word.lower(): bound, f"exclusive{word}": True})
    return {**schema, "allOf": parts} if parts and "allOf" not in schema else schema


def texts(schema: dict[str, Json], _follow: Follow) -> dict[str, Json]:
    """Values of several types in one enumeration are all texts."""
    values = schema.get("enum")
    if not isinstance(values, list) or len({type(value) for value in values}) < 2:
        return schema
    return {**schema, "enum": [None if value is None else str(value) for value in values]}


def lists_of_texts(schema: dict[str, Json], _follow: Follow) -> dict[str, Json]:
    """A list without items holds texts."""
    if schema.get("type") != "array" or schema.keys() & {"items", "prefixItems"}:
        return schema
    return {**schema, "items": {"type": "string"}}


def parts_with_properties(schema: dict[str, Json], follow: Follow) -> dict[str, Json]:
    """Parts make an object, also of what is none."""
    parts = schema.get("allOf")
    if not isinstance(parts, list) or not any(_is_scalar(part, follow, 0) for part in parts):
        return schema
    return {"type": "object"}


def _is_scalar(part: Json, follow: Follow, depth: int) -> bool:
    if not isinstance(part, dict) or depth > _DEEPEST:
        return False
    if isinstance(part.get("$ref"), str):
        return _is_scalar(follow(str(part["$ref"])), follow, depth + 1)
    return part.get("type") in ("string", "integer", "number", "boolean") or "enum" in part


def untyped_inner(schema: dict[str, Json], _follow: Follow) -> dict[str, Json]:
    """Objects inside a child are any value."""
    if "allOf" not in schema or "properties" not in schema:
        return schema
    kept: dict[str, Json] = {
        name: {} if isinstance(inner, dict) and inner.keys() & {"properties", "allOf"} else inner
        for name, inner in _properties(schema).items()
    }
    return {**schema, "properties": kept}


def constants(schema: dict[str, Json], _follow: Follow) -> dict[str, Json]:
    """``const`` counts where no version of OpenAPI says so."""
    return {**schema, "enum": [schema["const"]]} if "const" in schema else schema


def last_wins(schema: dict[str, Json], follow: Follow) -> dict[str, Json]:
    """Of the parts of ``allOf`` that describe a property, the last one counts."""
    parts = schema.get("allOf")
    if not isinstance(parts, list):
        return schema
    said = set(_properties(schema))
    kept: list[Json] = []
    for part in reversed(parts):
        kept.append(_less(part, said, follow, 0))
        said |= _names(part, follow, 0)
    return {**schema, "allOf": kept[::-1]}


def _names(schema: Json, follow: Follow, depth: int) -> set[str]:
    """The properties that a part describes, itself or through its parts."""
    if not isinstance(schema, dict) or depth > _DEEPEST:
        return set()
    reference, parts = schema.get("$ref"), schema.get("allOf")
    if isinstance(reference, str):
        return _names(follow(reference), follow, depth + 1)
    found = set(_properties(schema))
    for part in parts if isinstance(parts, list) else []:
        found |= _names(part, follow, depth + 1)
    return found


def _less(schema: Json, said: set[str], follow: Follow, depth: int) -> Json:
    """A part without the properties that a later one describes."""
    if not isinstance(schema, dict) or depth > _DEEPEST or not said & _names(schema, follow, 0):
        return schema
    reference, parts = schema.get("$ref"), schema.get("allOf")
    if isinstance(reference, str):
        return _less(follow(reference), said, follow, depth + 1)
    kept = {name: inner for name, inner in _properties(schema).items() if name not in said}
    less: dict[str, Json] = {**schema, "properties": kept}
    if isinstance(parts, list):
        less["allOf"] = [_less(part, said, follow, depth + 1) for part in parts]
    return less


def _properties(schema: dict[str, Json]) -> dict[str, Json]:
    found = schema.get("properties")
    return found if isinstance(found, dict) else {}
