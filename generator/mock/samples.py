"""A value that fits a schema: examples of the document first, else the smallest that is allowed.

Deterministic and bounded: what a document asks for beyond the bounds (a billion items) is not
built, and recursion ends at the first optional place.
"""

from __future__ import annotations

import base64

from generator.ir import ABSENT, Api, Json, Schema
from generator.mock.alone import alone
from generator.patterns.samples import short_sample

MAX_ITEMS = 20
MAX_LENGTH = 2_000
_DEPTH = 24
_ALONE = 4
"""How deep the members of a ``oneOf`` are told apart: two of them one inside the other, no more."""
_FORMATS = {
    "date": "2024-05-17",
    "date-time": "2024-05-17T09:30:00Z",
    "time": "09:30:00Z",
    "duration": "PT1H30M",
    "uuid": "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    "email": "ada@example.com",
    "idn-email": "ada@example.com",
    "hostname": "api.example.com",
    "idn-hostname": "api.example.com",
    "ipv4": "192.0.2.17",
    "ipv6": "2001:db8::17",
    "uri": "https://example.com/things/17",
    "url": "https://example.com/things/17",
    "uri-reference": "/things/17",
    "iri": "https://example.com/things/17",
    "iri-reference": "/things/17",
    "json-pointer": "/things/17",
    "regex": "^[a-z]+$",
    "byte": base64.b64encode(b"sample").decode(),
    "binary": "sample",
    "password": "correct horse battery staple",
    "decimal": "17.5",
}


def sample(api: Api, schema: Schema | None, *, sending: bool = False) -> Json:
    """A value of the schema. ``sending`` leaves readOnly properties out, else writeOnly ones."""
    return None if schema is None else _value(api, schema, sending, 0)


def _parts(api: Api, schema: Schema, depth: int = 0) -> list[Schema]:
    found = [schema]
    if depth < _DEPTH:
        if schema.ref is not None:
            found += _parts(api, api.schema(schema.ref), depth + 1)
        for part in schema.all_of or ():
            found += _parts(api, part, depth + 1)
    return found


def _value(api: Api, schema: Schema, sending: bool, depth: int) -> Json:
    parts = _parts(api, schema)
    for part in parts:
        if part.example is not ABSENT:
            return part.example
        for example in part.examples:
            if example.value is not ABSENT:
                return example.value
    for part in parts:
        if part.const is not ABSENT:
            return part.const
        if part.enum:
            return part.enum[0]
    for part in parts:
        if part.default is not ABSENT and part.default is not None:
            return part.default
    if depth > _DEPTH:
        return None
    for part in parts:
        members = part.one_of or part.any_of
        if members and not _is_object(parts):
            if part.one_of and part.discriminator is None and depth < _ALONE:
                only = _only_one(api, part.one_of, sending, depth)
                if only is not None:
                    return only
            member = _plainest(members)
            chosen = _value(api, member, sending, depth + 1)
            if isinstance(chosen, dict) and part.discriminator is not None:
                return {**chosen, part.discriminator.property_name: _tag(api, part, member)}
            return chosen
    kind = _kind(parts)
    if kind == "object":
        return _object(api, parts, sending, depth)
    if kind == "array":
        return _array(api, parts, sending, depth)
    return _scalar(parts, kind)


def _only_one(api: Api, members: tuple[Schema, ...], sending: bool, depth: int) -> Json:
    """A value of one member that no other accepts; None when there is none, or nothing to choose."""
    values = [member for member in members if member.types != ("null",)]
    if len(values) < 2:
        return None

    def samples(member: Schema) -> list[Json]:
        whole = _value(api, member, sending, depth + 2)
        needed = {name for part in _parts(api, member) for name in part.required}
        if not isinstance(whole, dict) or needed >= whole.keys():
            return [whole]
        return [whole, {name: value for name, value in whole.items() if name in needed}]

    return alone(api, values, samples)


def _plainest(members: tuple[Schema, ...]) -> Schema:
    for member in members:
        if member.types != ("null",):
            return member
    return members[0]


def _is_object(parts: list[Schema]) -> bool:
    return any(part.object is not None and part.object.properties for part in parts)


def _kind(parts: list[Schema]) -> str:
    for part in parts:
        for name in part.types or ():
            if name != "null":
                return name
    for part in parts:
        if part.object is not None:
            return "object"
        if part.array is not None:
            return "array"
        if part.number is not None:
            return "number"
        if part.string is not None or part.format is not None:
            return "string"
    null = any(part.types == ("null",) for part in parts)
    return "null" if null else "object"


def _object(api: Api, parts: list[Schema], sending: bool, depth: int) -> Json:
    required = {name for part in parts for name in part.required}
    found: dict[str, Json] = {}
    for part in parts:
        for item in part.properties:
            seen = _parts(api, item.schema)
            hidden = any((p.read_only if sending else p.write_only) is True for p in seen)
            if item.name in found or hidden:
                continue
            if item.name in required or depth < 3:
                found[item.name] = _value(api, item.schema, sending, depth + 1)
        members = part.one_of or part.any_of
        if members:
            inner = _value(api, _plainest(members), sending, depth + 1)
            if isinstance(inner, dict):
                found = {**inner, **found}
    extra = next((p.additional_properties for p in parts if p.additional_properties), None)
    for name in sorted(required - found.keys()):
        if not any(name == item.name for part in parts for item in part.properties):
            found[name] = _value(api, extra, sending, depth + 1) if extra else "sample"
    wanted = max((p.object.min_properties or 0 for p in parts if p.object), default=0)
    if extra is not None and extra.boolean is not False and not found and depth < 6:
        wanted = max(wanted, 1)
    for at in range(min(wanted, MAX_ITEMS)):
        if len(found) >= wanted:
            break
        typed = extra is not None and extra.boolean is None
        found[f"key{at}"] = _value(api, extra, sending, depth + 1) if typed and extra else "sample"
    _discriminate(api, parts, found)
    return found


def _discriminate(api: Api, parts: list[Schema], found: dict[str, Json]) -> None:
    """The discriminating property names the schema that the value was made from."""
    for part in parts:
        rule = part.discriminator
        if rule is None:
            continue
        members = part.one_of or part.any_of
        found[rule.property_name] = _tag(api, part, _plainest(members) if members else parts[0])


def _tag(api: Api, union: Schema, member: Schema) -> Json:
    """The discriminator value of a member: as it is mapped, else the name of its component."""
    target = member.ref or member.id
    for value, identity in union.discriminator.mapping if union.discriminator else ():
        if identity == target:
            return value
    name = api.schema(target).component if target in api.index else member.component
    return name or "sample"


def _array(api: Api, parts: list[Schema], sending: bool, depth: int) -> Json:
    rules = [part.array for part in parts if part.array is not None]
    least = max((rule.min_items or 0 for rule in rules), default=0)
    most = min(
        (MAX_ITEMS if rule.max_items is None else rule.max_items for rule in rules), default=1
    )
    prefix = next((rule.prefix_items for rule in rules if rule.prefix_items), ())
    found = [_value(api, item, sending, depth + 1) for item in prefix]
    items = next((rule.items for rule in rules if rule.items is not None), None)
    count = min(max(least, 1 if depth < 6 else 0), most, MAX_ITEMS)
    unique = any(rule.unique_items for rule in rules)
    while len(found) < count:
        value: Json = "sample" if items is None else _value(api, items, sending, depth + 1)
        if unique and value in found:
            value = _different(value, len(found))
        found.append(value)
    return found


def _different(value: Json, at: int) -> Json:
    if isinstance(value, str):
        return f"{value}{at}"
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value + at
    return value


def _scalar(parts: list[Schema], kind: str) -> Json:
    if kind == "boolean":
        return True
    if kind in ("integer", "number"):
        return _number(parts, kind)
    if kind == "null":
        return None
    form = next((part.format for part in parts if part.format), None)
    rules = [part.string for part in parts if part.string is not None]
    pattern = next((rule.pattern for rule in rules if rule.pattern), None)
    least = max((rule.min_length or 0 for rule in rules), default=0)
    most = min((MAX_LENGTH if r.max_length is None else r.max_length for r in rules), default=MAX_LENGTH)  # fmt: skip
    text = _FORMATS.get(form or "", "sample")
    if pattern is not None:
        text = short_sample(pattern, least, most) or text
    if form is None or pattern is not None:
        text = (text + "x" * max(0, min(least, MAX_LENGTH) - len(text)))[:most]
    return text


def _number(parts: list[Schema], kind: str) -> Json:
    rules = [part.number for part in parts if part.number is not None]
    low = max((r.minimum for r in rules if r.minimum is not None), default=None)
    above = max((r.exclusive_minimum for r in rules if r.exclusive_minimum is not None), default=None)  # fmt: skip
    high = min((r.maximum for r in rules if r.maximum is not None), default=None)
    below = min((r.exclusive_maximum for r in rules if r.exclusive_maximum is not None), default=None)  # fmt: skip
    step = next((r.multiple_of for r in rules if r.multiple_of), None)
    unit: int | float = 1 if kind == "integer" else 0.5
    value: int | float = 1 if kind == "integer" else 1.5
    if low is not None and value < low:
        value = low
    if above is not None and value <= above:
        value = above + unit
    if high is not None and value > high:
        value = high
    if below is not None and value >= below:
        value = below - unit
    if step is not None:
        value = step * max(1, -(-value // step)) if value > 0 else step * (value // step)
    return int(value) if kind == "integer" else float(value)
