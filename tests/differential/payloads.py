"""JSON values for a schema: such as it allows, and such as nearly fit.

Takes any schema of any document. Whether a value is valid is not decided here: that is the judge's
business. All choices are made by a ``Random``: a seeded one makes the same values every time, and one
of hypothesis lets that library choose and shrink.
"""

from __future__ import annotations

import copy
import json
import math
import re
from collections.abc import Callable, Mapping
from random import Random

from generator.ir import Json
from generator.patterns.samples import short_sample
from tests.differential.schemas import Place, Schemas, list_of, object_of

_LETTERS = "ab Z-0é😀"
_SAMPLES: Mapping[str, tuple[str, ...]] = {
    "date": ("2020-02-29", "1999-12-31"),
    "date-time": ("2020-02-29T12:30:45Z", "1999-12-31T23:59:59.123+02:00"),
    "uuid": ("123e4567-e89b-12d3-a456-426614174000",),
    "email": ("a@example.org",),
    "uri": ("https://example.org/a?b=c",),
    "url": ("https://example.org/",),
    "byte": ("aGVsbG8=",),
    "ipv4": ("192.0.2.1",),
    "time": ("12:30:45Z",),
    "duration": ("PT1H",),
}
_EXTRA = ("extra", "x-y", "Z", "q", "r")
_DEPTH = 4  # below which nothing optional is made
_BOTTOM = 14  # below which nothing is made at all: a schema that no finite value fits
_MANY = 12  # optional properties of one object

Holder = list[Json] | dict[str, Json]


class Payloads:
    """Makes values for the schemas of one document."""

    def __init__(self, schemas: Schemas, random: Random) -> None:
        self._schemas = schemas
        self._random = random

    def fitting(self, place: Place, depth: int = 0) -> Json:
        """A value that the schema was written for. BadSchema when it cannot be understood."""
        schema = place.schema
        if isinstance(schema, bool):
            return self.any() if schema else None
        node = object_of(schema)
        if depth > _BOTTOM:
            return {}
        if isinstance(node.get("$ref"), str):
            target = self._schemas.follow(str(node["$ref"]), place.base)
            value = self.fitting(target, depth + 1)
            rest = {key: inner for key, inner in node.items() if key != "$ref"}
            if self._schemas.family == "3.1" and ("properties" in rest or "allOf" in rest):
                return _merged([value, self.fitting(place.at(rest), depth)])
            return value
        if node.get("nullable") is True and self._chance(0.1):
            return None
        if "const" in node:
            return copy.deepcopy(node["const"])
        if isinstance(node.get("enum"), list) and node["enum"]:
            return copy.deepcopy(self._random.choice(list_of(node["enum"])))
        return self._composed(place, node, depth)

    def nearly(self, value: Json) -> Json:
        """A value with one thing changed somewhere in it."""
        value = copy.deepcopy(value)
        places: list[tuple[Holder, int | str]] = []
        _collect(value, places)
        if not places:
            return self._changed(value, self._random.choice(["replace", "near"]))
        holder, key = self._random.choice(places)
        act = self._random.choice(["replace", "null", "remove", "near", "near", "add"])
        if isinstance(holder, dict) and isinstance(key, str):
            if act == "remove":
                del holder[key]
            elif act == "add":
                holder["added"] = self.any()
            else:
                holder[key] = self._changed(holder[key], act)
        elif isinstance(holder, list) and isinstance(key, int):
            if act == "remove":
                del holder[key]
            elif act == "add":
                holder.append(copy.deepcopy(holder[key]))
            else:
                holder[key] = self._changed(holder[key], act)
        return value

    def any(self, depth: int = 0) -> Json:
        """Whatever comes."""
        kind = self._random.randint(0, 7 if depth < 2 else 5)
        if kind == 6:
            return [self.any(depth + 1) for _ in range(self._random.randint(0, 2))]
        if kind == 7:
            return {self._word(): self.any(depth + 1) for _ in range(self._random.randint(0, 2))}
        scalars: list[Callable[[], Json]] = [
            lambda: None,
            lambda: self._chance(0.5),
            lambda: self._random.randint(-5, 200),
            lambda: self._random.choice([0.5, -1.5, 2.0, 1e20]),
            self._word,
            self._word,
        ]
        return scalars[kind]()

    def _composed(self, place: Place, node: Mapping[str, Json], depth: int) -> Json:
        """The value of what a schema says itself, with those of its parts."""
        parts = [self.fitting(place.at(part), depth + 1) for part in list_of(node.get("allOf", []))]
        for word in ("oneOf", "anyOf"):
            members = list_of(node.get(word, []))
            if members:
                parts.append(self._member(place, node, members, depth))
        own = {key: inner for key, inner in node.items() if key not in ("allOf", "oneOf", "anyOf")}
        if not parts:
            return self._typed(place, own, depth)
        if "properties" in own or isinstance(own.get("additionalProperties"), dict):
            parts.append(self._object(place, own, depth))
        return _merged(parts)

    def _member(
        self, place: Place, node: Mapping[str, Json], members: list[Json], depth: int
    ) -> Json:
        at = self._random.randrange(len(members))
        if depth >= _DEPTH:  # the plainest is the likeliest to end
            at = min(range(len(members)), key=lambda index: len(str(members[index])))
        member = members[at]
        value = self.fitting(place.at(member), depth + 1)
        rules = node.get("discriminator")
        if not isinstance(rules, dict) or not isinstance(value, dict):
            return value
        target = member.get("$ref") if isinstance(member, dict) else None
        if not isinstance(target, str):
            return value
        mapping = rules.get("mapping")
        known = mapping.items() if isinstance(mapping, dict) else ()
        last = target.rpartition("/")[2]
        tag = next((key for key, aim in known if aim in (target, last)), last)
        name = str(rules.get("propertyName"))
        return {**value, name: tag if isinstance(value.get(name, tag), str) else _json(tag)}

    def _typed(self, place: Place, node: Mapping[str, Json], depth: int) -> Json:
        kind = node.get("type")
        if isinstance(kind, list):
            kind = self._random.choice(kind) if kind else None
        if kind is None:
            kind = _implied(node)
        if kind == "object":
            return self._object(place, node, depth)
        if kind == "array":
            return self._array(place, node, depth)
        if kind == "string":
            return self._text(node)
        if kind in ("integer", "number"):
            return self._number(node, whole=kind == "integer")
        if kind == "boolean":
            return self._chance(0.5)
        return None if kind == "null" else self.any()

    def _text(self, node: Mapping[str, Json]) -> str:
        form = node.get("format")
        if isinstance(form, str) and form in _SAMPLES and self._chance(0.9):
            return self._random.choice(_SAMPLES[form])
        low, high = _count(node, "minLength", 0), _count(node, "maxLength", -1)
        pattern = node.get("pattern")
        if isinstance(pattern, str):
            found = short_sample(pattern, low, high if high >= 0 else None)
            if found is not None:
                return found
        most = low + 5 if high < 0 else min(high, low + 5)
        return self._letters(low, max(low, most))

    def _number(self, node: Mapping[str, Json], *, whole: bool) -> Json:
        low, high = _real(node, "minimum", -50), _real(node, "maximum", 50)
        low = max(low, _real(node, "exclusiveMinimum", -51))
        high = min(high, _real(node, "exclusiveMaximum", 51))
        if low > high:
            low, high = (low, low + 100) if "minimum" in node else (high - 100, high)
        step = node.get("multipleOf")
        if isinstance(step, (int, float)) and not isinstance(step, bool) and step > 0:
            times = self._random.randint(math.ceil(low / step), max(math.ceil(low / step), int(high / step)))  # fmt: skip
            return times * step
        bottom, top = math.ceil(low), max(math.ceil(low), math.floor(high))
        if whole or self._chance(0.3):
            return self._random.choice([bottom, top, self._random.randint(bottom, top)])
        return self._random.choice([low, high, round(self._random.uniform(low, high), 3)])

    def _array(self, place: Place, node: Mapping[str, Json], depth: int) -> Json:
        low, high = _count(node, "minItems", 0), _count(node, "maxItems", -1)
        most = low + 2 if high < 0 else min(high, low + 2)
        size = low if depth >= _DEPTH else self._random.randint(low, max(low, most))
        first = list_of(node.get("prefixItems", []))
        made = [self.fitting(place.at(item), depth + 1) for item in first[: max(size, low)]]
        items = node.get("items", True)
        while len(made) < min(size, 20) and items is not False:
            made.append(self.fitting(place.at(items), depth + 1))
        return made

    def _object(self, place: Place, node: Mapping[str, Json], depth: int) -> Json:
        properties = object_of(node.get("properties", {}))
        required = [str(name) for name in list_of(node.get("required", []))]
        optional = [name for name in properties if name not in required]
        share = 0.0 if depth >= _DEPTH else self._random.choice([0.0, 0.3, 0.7, 1.0])
        chosen = [name for name in optional if self._chance(share)]
        if len(chosen) > _MANY:
            chosen = self._random.sample(chosen, _MANY)
        made: dict[str, Json] = {}
        for name in [*required, *chosen]:
            inner = properties.get(name)
            made[name] = self.any() if inner is None else self.fitting(place.at(inner), depth + 1)
        patterns = object_of(node.get("patternProperties", {}))
        for pattern, inner in patterns.items():
            for name in self._fitting_names(pattern):
                made[name] = self.fitting(place.at(inner), depth + 1)
        extra = node.get("additionalProperties", not patterns)
        least = _count(node, "minProperties", 0)
        if extra is False or (depth >= _DEPTH and len(made) >= least):
            return made
        more = self._random.randint(0, 2) if self._chance(0.5) else 0
        for name in self._random.sample(_EXTRA, max(more, min(least - len(made), 5))):  # fmt: skip
            if any(re.search(pattern, name) for pattern in patterns):
                continue
            free = extra is True
            made[name] = self.any() if free else self.fitting(place.at(extra), depth + 1)
        return made

    def _fitting_names(self, pattern: str) -> list[str]:
        """Some of the extra names, those that a pattern matches."""
        found = [name for name in _EXTRA if re.search(pattern, name)]
        return self._random.sample(found, self._random.randint(0, len(found)))

    def _changed(self, value: Json, act: str) -> Json:
        if act == "null":
            return None
        near: list[Json] = []
        if act == "near":
            if isinstance(value, bool) or value is None:
                near = [0, 1, "true", ""]
            elif isinstance(value, int | float):
                near = [value + 1, value - 1, value * 100, float(value), str(value)]
            elif isinstance(value, str):
                near = [value + "a", value[:-1], value.upper(), "", 7]
        return self._random.choice(near) if near else self.any()

    def _chance(self, share: float) -> bool:
        return self._random.random() < share

    def _word(self) -> str:
        return self._letters(0, 5)

    def _letters(self, low: int, high: int) -> str:
        size = self._random.randint(low, high)
        return "".join(self._random.choice(_LETTERS) for _ in range(min(size, 10_000)))


def _json(tag: str) -> Json:
    """The number or boolean that the key of a mapping stands for."""
    try:
        found: Json = json.loads(tag)
    except ValueError:
        return tag
    return found


def _implied(node: Mapping[str, Json]) -> str | None:
    """The type that keywords speak of where none is said."""
    if "properties" in node or "additionalProperties" in node or "required" in node:
        return "object"
    return "array" if "items" in node or "prefixItems" in node else None


def _collect(value: Json, places: list[tuple[Holder, int | str]]) -> None:
    if isinstance(value, dict):
        for key, inner in value.items():
            places.append((value, key))
            _collect(inner, places)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            places.append((value, index))
            _collect(inner, places)


def _merged(parts: list[Json]) -> Json:
    """One value of several: objects together, else the last one that says anything."""
    merged: dict[str, Json] = {}
    for part in parts:
        if isinstance(part, dict):
            merged.update(part)
    if merged or any(isinstance(part, dict) for part in parts):
        return merged
    return next((part for part in reversed(parts) if part is not None), None)


def _count(node: Mapping[str, Json], name: str, default: int) -> int:
    value = node.get(name, default)
    return int(value) if isinstance(value, (int, float)) and not isinstance(value, bool) and value < 10_000 else default  # fmt: skip


def _real(node: Mapping[str, Json], name: str, default: float) -> float:
    value = node.get(name, default)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return default
    return value if abs(value) < 1e15 else math.copysign(1e15, value)
