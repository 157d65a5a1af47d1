"""How a payload is mended where the judge and a model are meant to disagree.

Each function takes a payload and one complaint of a judge, and gives payloads without the cause of
that complaint: none when it does not speak of it, several when there are several ways.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping

from pydantic import TypeAdapter

from generator.ir import Json
from tests.differential.judge import Complaint

Mend = Callable[[Json, Complaint], Iterator[Json]]
Path = tuple[str | int, ...]

SAMPLES = {
    "date": "2020-02-29",
    "date-time": "2020-02-29T12:30:45Z",
    "uuid": "123e4567-e89b-12d3-a456-426614174000",
}
_READERS: Mapping[str, Callable[[object], Json]] = {
    "integer": TypeAdapter(int).validate_python,
    "number": TypeAdapter(float).validate_python,
    "boolean": TypeAdapter(bool).validate_python,
}
_MOST_TAGS = 20


def drop_null(payload: Json, complaint: Complaint) -> Iterator[Json]:
    """Leave a null property out."""
    if complaint.value is None and complaint.path and isinstance(complaint.path[-1], str):
        yield removed(payload, complaint.path)


def add_null(payload: Json, complaint: Complaint) -> Iterator[Json]:
    """Say null for required properties that are missing."""
    properties = complaint.schema.get("properties")
    for holder, changed, missing in _missing(payload, complaint):
        for name in missing:
            if isinstance(properties, dict) and name in properties:
                holder.setdefault(name, None)
        yield changed


def add_unnamed(payload: Json, complaint: Complaint) -> Iterator[Json]:
    """Say something for required names that are no properties."""
    properties = complaint.schema.get("properties")
    for holder, changed, missing in _missing(payload, complaint):
        for name in missing:
            if not isinstance(properties, dict) or name not in properties:
                holder.setdefault(name, None)
        yield changed


def drop_unknown(payload: Json, complaint: Complaint) -> Iterator[Json]:
    """Leave properties out that the schema does not name: all, then each alone."""
    closed = (complaint.keyword, complaint.expected)
    if closed not in (("additionalProperties", False), ("unevaluatedProperties", False)):
        return
    known = complaint.schema.get("properties")
    holder = complaint.value
    if not isinstance(holder, dict):
        return
    extra = [name for name in holder if not isinstance(known, dict) or name not in known]
    changed = copy.deepcopy(payload)
    for name in extra:
        changed = removed(changed, (*complaint.path, name))
    yield changed
    for name in extra:
        yield removed(payload, (*complaint.path, name))


def unique(payload: Json, complaint: Complaint) -> Iterator[Json]:
    """Leave equal items out."""
    if complaint.keyword != "uniqueItems":
        return
    changed = copy.deepcopy(payload)
    holder = at(changed, complaint.path)
    if isinstance(holder, list):
        kept: list[Json] = []
        for item in holder:
            if item not in kept:
                kept.append(item)
        holder[:] = kept
        yield changed


def as_number(payload: Json, complaint: Complaint) -> Iterator[Json]:
    """The number of an enumeration that a boolean or a fraction equals."""
    value, members = complaint.value, _members(complaint)
    if complaint.keyword not in ("enum", "const", "type") or not isinstance(value, int | float):
        return
    for member in members:
        if isinstance(member, int | float) and member == value and type(member) is not type(value):
            yield replaced(payload, complaint.path, member)


def number_of_text(payload: Json, complaint: Complaint) -> Iterator[Json]:
    """The number that a text spells, where an enumeration has it."""
    value = complaint.value
    if complaint.keyword not in ("enum", "const", "type") or not isinstance(value, str):
        return
    for member in _members(complaint):
        if isinstance(member, int | float) and not isinstance(member, bool):
            try:
                if float(value) == member:
                    yield replaced(payload, complaint.path, member)
            except ValueError:
                return


def as_text(payload: Json, complaint: Complaint) -> Iterator[Json]:
    """A date as text for one that is a number."""
    form, value = complaint.schema.get("format"), complaint.value
    if complaint.keyword != "type" or form not in ("date", "date-time") or isinstance(value, bool):
        return
    if isinstance(value, int | float):
        yield replaced(payload, complaint.path, SAMPLES[str(form)])


def coerced(payload: Json, complaint: Complaint) -> Iterator[Json]:
    """The number or boolean that pydantic reads from another type."""
    if complaint.keyword != "type" or complaint.value is None:
        return
    expected = complaint.expected
    for name in expected if isinstance(expected, list) else [expected]:
        reader = _READERS.get(str(name))
        if reader is None:
            continue
        try:
            yield replaced(payload, complaint.path, reader(complaint.value))
        except (ValueError, OverflowError):
            continue


def whole(payload: Json, complaint: Complaint) -> Iterator[Json]:
    """1 for 1.0."""
    value = complaint.value
    if complaint.keyword == "type" and isinstance(value, float) and value.is_integer():
        yield replaced(payload, complaint.path, int(value))


def well_formed(payload: Json, complaint: Complaint) -> Iterator[Json]:
    """A text that is what its format says."""
    if complaint.keyword == "format" and str(complaint.expected) in SAMPLES:
        yield replaced(payload, complaint.path, SAMPLES[str(complaint.expected)])


def told_otherwise(payload: Json, complaint: Complaint) -> Iterator[Json]:
    """The discriminator names another schema, so perhaps the one that fits."""
    rules = complaint.expected
    if complaint.keyword != "discriminator" or not isinstance(complaint.value, dict):
        return
    name = rules.get("propertyName") if isinstance(rules, dict) else rules
    mapping = rules.get("mapping") if isinstance(rules, dict) else None
    tags = list(mapping) if isinstance(mapping, dict) else []
    for word in ("oneOf", "anyOf"):
        members = complaint.schema.get(word)
        for member in members if isinstance(members, list) else []:
            if isinstance(member, dict) and "$ref" in member:
                tags.append(str(member["$ref"]).rpartition("/")[2])
    old = complaint.value.get(str(name))
    for tag in list(dict.fromkeys(tags))[:_MOST_TAGS]:
        number = isinstance(old, int | float) and tag.isdecimal()
        yield replaced(payload, (*complaint.path, str(name)), int(tag) if number else tag)


def removed(payload: Json, path: Path) -> Json:
    """The payload without what is at a path."""
    changed = copy.deepcopy(payload)
    holder, key = at(changed, path[:-1]), path[-1]
    if isinstance(holder, dict):
        holder.pop(str(key), None)
    elif isinstance(holder, list):
        del holder[int(key)]
    return changed


def replaced(payload: Json, path: Path, value: Json) -> Json:
    """The payload with another value at a path."""
    if not path:
        return value
    changed = copy.deepcopy(payload)
    holder, key = at(changed, path[:-1]), path[-1]
    if isinstance(holder, dict):
        holder[str(key)] = value
    elif isinstance(holder, list):
        holder[int(key)] = value
    return changed


def at(payload: Json, path: Path) -> Json:
    """The value at a path."""
    for step in path:
        if isinstance(payload, dict):
            payload = payload[str(step)]
        elif isinstance(payload, list):
            payload = payload[int(step)]
    return payload


def _members(complaint: Complaint) -> list[Json]:
    """The values that the schema of a complaint lists."""
    listed = complaint.schema.get("enum")
    return [*(listed if isinstance(listed, list) else []), complaint.schema.get("const")]


def _missing(
    payload: Json, complaint: Complaint
) -> Iterator[tuple[dict[str, Json], Json, list[str]]]:
    """The object that lacks required properties, in a copy of the payload, and their names."""
    if complaint.keyword != "required" or not isinstance(complaint.expected, list):
        return
    changed = copy.deepcopy(payload)
    holder = at(changed, complaint.path)
    if isinstance(holder, dict):
        yield holder, changed, [str(name) for name in complaint.expected if name not in holder]
