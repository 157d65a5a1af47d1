"""JSON values for a schema: such as it allows, and such as nearly fit.

Takes a schema of the corpus beside this file and the document it stands in; gives strategies. Whether
a value is valid is not decided here: that is the judge's business.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from functools import partial

from hypothesis import strategies as st

from generator.ir import Json

JsonSchema = Mapping[str, Json]

_WORDS = st.text(alphabet="ab Z-0é😀", max_size=5)
_SCALARS: st.SearchStrategy[Json] = st.one_of(
    st.none(), st.booleans(), st.integers(-5, 200), st.sampled_from([0.5, -1.5, 2.0, 1e20]), _WORDS
)
ANY: st.SearchStrategy[Json] = st.recursive(
    _SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=2), st.dictionaries(_WORDS, inner, max_size=2)
    ),
    max_leaves=3,
)
_SAMPLES = {
    "date": ("2020-02-29", "1999-12-31"),
    "date-time": ("2020-02-29T12:30:45Z", "1999-12-31T23:59:59.123+02:00"),
    "uuid": ("123e4567-e89b-12d3-a456-426614174000",),
}
_DEPTH = 4


def fitting(
    schema: JsonSchema, document: Mapping[str, Json], depth: int = 0
) -> st.SearchStrategy[Json]:
    """Values that the schema was written for."""
    if "$ref" in schema:
        return fitting(_target(schema, document), document, depth)
    if "enum" in schema:
        return st.sampled_from(_array(schema["enum"]))
    if "allOf" in schema:
        parts = [fitting(_object(part), document, depth) for part in _array(schema["allOf"])]
        return st.tuples(*parts).map(_merged)
    for word in ("oneOf", "anyOf"):
        if word in schema:
            members = [fitting(_object(part), document, depth) for part in _array(schema[word])]
            tagged = _tagged(schema, document, depth)
            return st.one_of(members) if tagged is None else tagged
    types = schema.get("type")
    if isinstance(types, list):
        return st.one_of([fitting({**schema, "type": name}, document, depth) for name in types])
    if types == "object":
        return _objects(schema, document, depth)
    if types == "array":
        return _arrays(schema, document, depth)
    return _scalar(schema, types)


def _scalar(schema: JsonSchema, kind: Json) -> st.SearchStrategy[Json]:
    if kind == "string":
        return _strings(schema)
    if kind == "integer":
        low, high = _bounds(schema)
        step = schema.get("multipleOf", 1)
        assert isinstance(step, int)
        return st.integers(int(low), int(high)).map(lambda value: value * step)
    if kind == "number":
        low, high = _bounds(schema)
        return st.one_of(st.floats(low, high, width=32), st.integers(int(low), int(high)))
    if kind == "boolean":
        return st.booleans()
    return st.none() if kind == "null" else ANY


def _strings(schema: JsonSchema) -> st.SearchStrategy[Json]:
    form = schema.get("format")
    if isinstance(form, str) and form in _SAMPLES:
        return st.sampled_from(_SAMPLES[form])
    low, high = schema.get("minLength", 0), schema.get("maxLength", 6)
    assert isinstance(low, int)
    assert isinstance(high, int)
    pattern = schema.get("pattern")
    if isinstance(pattern, str):
        return st.from_regex(pattern).filter(lambda text: low <= len(text))
    return st.text(alphabet="ab Z-0é😀", min_size=low, max_size=high)


def _bounds(schema: JsonSchema) -> tuple[float, float]:
    def number(name: str, default: float) -> float:
        value = schema.get(name, default)
        assert isinstance(value, int | float)
        return value

    low = max(number("minimum", -50), number("exclusiveMinimum", -51))
    high = min(number("maximum", 50), number("exclusiveMaximum", 51))
    return low, high


def _arrays(
    schema: JsonSchema, document: Mapping[str, Json], depth: int
) -> st.SearchStrategy[Json]:
    low, high = schema.get("minItems", 0), schema.get("maxItems", 3)
    assert isinstance(low, int)
    assert isinstance(high, int)
    if depth >= _DEPTH and low == 0:
        return st.just([])
    inner = st.deferred(lambda: fitting(_object(schema.get("items", {})), document, depth + 1))
    return st.lists(inner, min_size=low, max_size=high).map(list)


def _objects(
    schema: JsonSchema, document: Mapping[str, Json], depth: int
) -> st.SearchStrategy[Json]:
    properties = _object(schema.get("properties", {}))
    required = _array(schema.get("required", []))
    made = {name: _later(_object(part), document, depth + 1) for name, part in properties.items()}
    needed = {name: value for name, value in made.items() if name in required}
    optional = {name: value for name, value in made.items() if name not in required}
    if depth >= _DEPTH:
        optional = {}
    fixed = st.fixed_dictionaries(needed, optional=optional)
    extra = schema.get("additionalProperties", True)
    if extra is False or depth >= _DEPTH:
        return fixed.map(dict)
    values = ANY if extra is True else fitting(_object(extra), document, depth + 1)
    more = st.dictionaries(st.sampled_from(["extra", "x-y", "Z"]), values, max_size=2)
    return st.tuples(st.one_of(st.just({}), more), fixed).map(_merged)


def _later(schema: JsonSchema, document: Mapping[str, Json], depth: int) -> st.SearchStrategy[Json]:
    return st.deferred(lambda: fitting(schema, document, depth))


def _with_tag(value: Json, name: str, tag: str) -> Json:
    return {**value, name: tag} if isinstance(value, dict) else value


def _tagged(
    schema: JsonSchema, document: Mapping[str, Json], depth: int
) -> st.SearchStrategy[Json] | None:
    """Members of a union with the property that tells them apart."""
    rules = schema.get("discriminator")
    if not isinstance(rules, dict):
        return None
    name, mapping = rules["propertyName"], _object(rules["mapping"])
    assert isinstance(name, str)
    members = [
        fitting({"$ref": target}, document, depth).map(partial(_with_tag, name=name, tag=key))
        for key, target in mapping.items()
    ]
    return st.one_of(members)


@st.composite
def nearly(draw: st.DrawFn, values: st.SearchStrategy[Json]) -> Json:
    """A value with one thing changed somewhere in it."""
    value = copy.deepcopy(draw(values))
    places: list[tuple[list[Json] | dict[str, Json], int | str]] = []
    _collect(value, places)
    if not places:
        return draw(ANY)
    holder, key = draw(st.sampled_from(places))
    act = draw(st.sampled_from(["replace", "null", "remove", "near", "add"]))
    if isinstance(holder, dict) and isinstance(key, str):
        if act == "remove":
            del holder[key]
        elif act == "add":
            holder["added"] = draw(ANY)
        else:
            holder[key] = _changed(draw, holder[key], act)
    elif isinstance(holder, list) and isinstance(key, int):
        if act == "remove":
            del holder[key]
        elif act == "add":
            holder.append(copy.deepcopy(holder[key]))
        else:
            holder[key] = _changed(draw, holder[key], act)
    return value


def _changed(draw: st.DrawFn, value: Json, act: str) -> Json:
    if act == "null":
        return None
    if act == "near":
        near: list[Json] = []
        if isinstance(value, bool) or value is None:
            near = [0, 1, "true", ""]
        elif isinstance(value, int | float):
            near = [value + 1, value - 1, value * 100, float(value), str(value)]
        elif isinstance(value, str):
            near = [value + "a", value[:-1], value.upper(), "", 7]
        if near:
            return draw(st.sampled_from(near))
    return draw(ANY)


def _collect(value: Json, places: list[tuple[list[Json] | dict[str, Json], int | str]]) -> None:
    if isinstance(value, dict):
        for key, inner in value.items():
            places.append((value, key))
            _collect(inner, places)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            places.append((value, index))
            _collect(inner, places)


def _merged(parts: tuple[Json, ...]) -> Json:
    merged: dict[str, Json] = {}
    for part in parts:
        if isinstance(part, dict):
            merged.update(part)
    return merged


def _target(schema: JsonSchema, document: Mapping[str, Json]) -> JsonSchema:
    node: Json = dict(document)
    reference = schema["$ref"]
    assert isinstance(reference, str)
    for token in reference.removeprefix("#/").split("/"):
        node = _object(node)[token]
    return _object(node)


def _object(value: Json) -> dict[str, Json]:
    assert isinstance(value, dict), value
    return value


def _array(value: Json) -> list[Json]:
    assert isinstance(value, list), value
    return value
