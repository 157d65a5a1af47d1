"""Every way in which generated models are meant to differ from JSON Schema, one named row each.

A row mends a payload: it takes away the one thing about which the two disagree. A disagreement is
explained when the rows of a candidate mend the payload so far that both accept it; whatever is left
is a defect. The ``witness`` of a row is a schema of the corpus and a payload that shows it.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from pydantic import TypeAdapter

from generator.ir import Json
from tests.differential.judge import Complaint

_SAMPLES = {
    "date": "2020-02-29",
    "date-time": "2020-02-29T12:30:45Z",
    "uuid": "123e4567-e89b-12d3-a456-426614174000",
}

_READERS: dict[str, Callable[[object], Json]] = {
    "integer": TypeAdapter(int).validate_python,
    "number": TypeAdapter(float).validate_python,
    "boolean": TypeAdapter(bool).validate_python,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Laxity:
    """The judge refuses what the models take. ``mend`` gives the payload without the complaint, or
    None when the row does not speak of it."""

    name: str
    reason: str
    witness: tuple[str, Json]
    candidates: tuple[str, ...]
    mend: Callable[[Json, Complaint], Json | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Relaxation:
    """The models do not know a keyword, or read it as another. ``keywords`` maps each to what it is
    read as, None when it is not read at all."""

    name: str
    reason: str
    witness: tuple[str, Json]
    candidates: tuple[str, ...]
    keywords: Mapping[str, str | None]

    def apply(self, node: Json | Mapping[str, Json]) -> Json:
        """The document as the models read it."""
        if isinstance(node, Mapping):
            return {
                self.keywords.get(name) or name: self.apply(inner)
                for name, inner in node.items()
                if name not in self.keywords or self.keywords[name] is not None
            }
        return [self.apply(inner) for inner in node] if isinstance(node, list) else node


@dataclass(frozen=True, slots=True, kw_only=True)
class Strictness:
    """The models refuse what the judge takes. ``mend`` changes every value of that kind."""

    name: str
    reason: str
    witness: tuple[str, Json]
    candidates: tuple[str, ...]
    mend: Callable[[Json, Mapping[str, Json]], Json]


def _drop_null(payload: Json, complaint: Complaint) -> Json | None:
    if complaint.value is not None or not complaint.path or isinstance(complaint.path[-1], int):
        return None
    changed = copy.deepcopy(payload)
    holder = at(changed, complaint.path[:-1])
    if not isinstance(holder, dict):
        return None
    del holder[str(complaint.path[-1])]
    return changed


def _add_null(payload: Json, complaint: Complaint) -> Json | None:
    if complaint.keyword != "required" or not isinstance(complaint.expected, list):
        return None
    changed = copy.deepcopy(payload)
    holder = at(changed, complaint.path)
    assert isinstance(holder, dict)
    for name in complaint.expected:
        holder.setdefault(str(name), None)
    return changed


def _drop_unknown(payload: Json, complaint: Complaint) -> Json | None:
    if complaint.keyword != "additionalProperties" or complaint.expected is not False:
        return None
    changed = copy.deepcopy(payload)
    holder = at(changed, complaint.path)
    if not isinstance(holder, dict) or complaint.known is None:
        return None
    for name in [name for name in holder if name not in complaint.known]:
        del holder[name]
    return changed


def _unique(payload: Json, complaint: Complaint) -> Json | None:
    if complaint.keyword != "uniqueItems":
        return None
    changed = copy.deepcopy(payload)
    holder = at(changed, complaint.path)
    assert isinstance(holder, list)
    kept: list[Json] = []
    for item in holder:
        if item not in kept:
            kept.append(item)
    holder[:] = kept
    return changed


def _as_integer(payload: Json, complaint: Complaint) -> Json | None:
    expected, value = complaint.expected, complaint.value
    if complaint.keyword != "enum" or not isinstance(value, bool) or not isinstance(expected, list):
        return None
    if not any(type(member) is int and member == int(value) for member in expected):
        return None
    return _replaced(payload, complaint.path, int(value))


def _as_text(payload: Json, complaint: Complaint) -> Json | None:
    form, value = complaint.form, complaint.value
    if complaint.keyword != "type" or form not in ("date", "date-time") or isinstance(value, bool):
        return None
    if not isinstance(value, int | float):
        return None
    return _replaced(payload, complaint.path, _SAMPLES[str(form)])


def _coerced(payload: Json, complaint: Complaint) -> Json | None:
    expected = complaint.expected
    for name in expected if isinstance(expected, list) else [expected]:
        reader = _READERS.get(str(name))
        if complaint.keyword != "type" or reader is None or complaint.value is None:
            continue
        try:
            return _replaced(payload, complaint.path, reader(complaint.value))
        except ValueError:
            continue
    return None


def _replaced(payload: Json, path: tuple[str | int, ...], value: Json) -> Json:
    if not path:
        return value
    changed = copy.deepcopy(payload)
    holder, key = at(changed, path[:-1]), path[-1]
    if isinstance(holder, dict):
        holder[str(key)] = value
    elif isinstance(holder, list):
        holder[int(key)] = value
    return changed


def _whole(payload: Json, _document: Mapping[str, Json]) -> Json:
    if isinstance(payload, float) and payload.is_integer():
        return int(payload)
    return _mapped(payload, lambda inner: _whole(inner, _document))


def _well_formed(payload: Json, document: Mapping[str, Json]) -> Json:
    formats = dict(_formats(document))

    def walk(value: Json) -> Json:
        if isinstance(value, dict):
            return {
                name: _SAMPLES[formats[name]]
                if name in formats and isinstance(inner, str)
                else walk(inner)
                for name, inner in value.items()
            }
        return _mapped(value, walk)

    return walk(payload)


def _told_otherwise(payload: Json, document: Mapping[str, Json]) -> Json:
    """Every discriminator names the last schema of its mapping, which asks for least."""
    last = dict(_discriminators(document))

    def walk(value: Json) -> Json:
        if isinstance(value, dict):
            return {
                name: last[name] if name in last and isinstance(inner, str) else walk(inner)
                for name, inner in value.items()
            }
        return _mapped(value, walk)

    return walk(payload)


def _discriminators(node: Json | Mapping[str, Json]) -> Iterator[tuple[str, str]]:
    if isinstance(node, Mapping):
        name, mapping = node.get("propertyName"), node.get("mapping")
        if isinstance(name, str) and isinstance(mapping, dict):
            yield name, list(mapping)[-1]
        for inner in node.values():
            yield from _discriminators(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _discriminators(inner)


def _formats(node: Json | Mapping[str, Json]) -> Iterator[tuple[str, str]]:
    """Property names and their formats, those that models read into values."""
    if isinstance(node, Mapping):
        for name, inner in node.items():
            if isinstance(inner, dict):
                form = inner.get("format")
                if isinstance(form, str) and form in _SAMPLES:
                    yield name, form
                yield from _formats(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _formats(inner)


def _mapped(value: Json, change: Callable[[Json], Json]) -> Json:
    if isinstance(value, dict):
        return {name: change(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [change(inner) for inner in value]
    return value


def at(payload: Json, path: tuple[str | int, ...]) -> Json:
    """The value at a path."""
    for step in path:
        if isinstance(payload, dict):
            payload = payload[str(step)]
        elif isinstance(payload, list):
            payload = payload[int(step)]
    return payload


LAXITIES: tuple[Laxity, ...] = (
    Laxity(
        name="null reads as absent",
        reason="An optional property is Optional[…] = None, and null sets what is unset anyway.",
        witness=("Presence", {"always": "a", "alwaysOrNull": "b", "sometimes": None}),
        candidates=("models", "openapi_generator", "speakeasy"),
        mend=_drop_null,
    ),
    Laxity(
        name="absent reads as null",
        reason="A required property that may be null is read with dict.get, as the original does.",
        witness=("Presence", {"always": "a"}),
        candidates=("openapi_generator",),
        mend=_add_null,
    ),
    Laxity(
        name="unknown properties are ignored",
        reason="The original reads them into additional_properties or leaves them out, so that a "
        "server may grow.",
        witness=("Closed", {"id": 1, "more": 2}),
        candidates=("openapi_generator", "speakeasy"),
        mend=_drop_unknown,
    ),
    Laxity(
        name="equal items are kept",
        reason="uniqueItems is the server's to keep; a list is not turned into a set.",
        witness=("Lists", {"names": [], "sets": [1, 1]}),
        candidates=("models", "openapi_generator", "speakeasy"),
        mend=_unique,
    ),
    Laxity(
        name="dates are read from numbers",
        reason="pydantic reads seconds since 1970 as a date, which harms nobody who receives it.",
        witness=("Formats", {"day": 0}),
        candidates=("models", "openapi_generator", "speakeasy"),
        mend=_as_text,
    ),
    Laxity(
        name="numbers and booleans are read from text",
        reason='The original\'s models are lax as pydantic is: "5" is 5 and "true" is True.',
        witness=("Point", {"x": "1.5", "y": 2}),
        candidates=("speakeasy",),
        mend=_coerced,
    ),
    Laxity(
        name="true is 1 in an enumeration",
        reason="Members of a Python enumeration are found by equality, and True == 1.",
        witness=("Level", True),
        candidates=("models", "openapi_generator"),
        mend=_as_integer,
    ),
)

STRICTNESSES: tuple[Strictness, ...] = (
    Strictness(
        name="1.0 is no integer",
        reason="JSON Schema counts 1.0 as an integer; a strict int of pydantic does not.",
        witness=("Numbers", {"whole": 1.0}),
        candidates=("models", "openapi_generator", "speakeasy"),
        mend=_whole,
    ),
    Strictness(
        name="formats are read",
        reason="date, date-time and uuid become values; JSON Schema leaves format unchecked.",
        witness=("Formats", {"day": "yesterday"}),
        candidates=("models", "openapi_generator", "speakeasy"),
        mend=_well_formed,
    ),
    Strictness(
        name="the discriminator decides",
        reason="The value of the discriminator names the schema (OpenAPI 3.1, 4.8.25); JSON Schema "
        "does not know it and takes any alternative that fits.",
        witness=("Animal", {"kind": "cat", "lives": None}),
        candidates=("openapi_generator", "speakeasy"),
        mend=_told_otherwise,
    ),
)

RELAXATIONS: tuple[Relaxation, ...] = (
    Relaxation(
        name="one alternative is enough",
        reason="A value that several alternatives of oneOf allow goes to the first, or to the one "
        "that the discriminator names; JSON Schema refuses it.",
        witness=("Animal", {"kind": "cat", "lives": 9}),
        candidates=("models", "openapi_generator", "speakeasy"),
        keywords={"oneOf": "anyOf"},
    ),
    Relaxation(
        name="exclusive bounds of 3.1 are not checked",
        reason="The original reads exclusiveMinimum only where it is a boolean (3.0); a program "
        "that it lets send a bound still can.",
        witness=("Numbers", {"whole": 1, "open": 3}),
        candidates=("openapi_generator",),
        keywords={"exclusiveMinimum": None, "exclusiveMaximum": None},
    ),
    Relaxation(
        name="bounds are the server's",
        reason="The original's models know types and no bounds: what the server sends is read, and "
        "what it refuses it says.",
        witness=("Texts", {"plain": "", "short": ""}),
        candidates=("speakeasy",),
        keywords=dict.fromkeys(
            ("minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum",
             "exclusiveMaximum", "multipleOf", "minItems", "maxItems")
        ),
    ),
)  # fmt: skip
