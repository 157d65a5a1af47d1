"""Values that satisfy a schema, for the samples of corrected pages. Deterministic and small."""

from __future__ import annotations

import math

from generator.flavours.openapi_generator.plan import (
    Client,
    Member,
    Model,
    Property,
    Value,
)
from generator.flavours.openapi_generator.samples_judge import Judge, fields
from generator.ir import Json
from generator.patterns.samples import short_sample
from generator.sizes import size_of

_TEXTS = {
    "date": "2013-10-20",
    "datetime": "2013-10-20T19:20:30+00:00",
    "byte_array": "ZGF0YQ==",
    "decimal": "1.5",
    "uuid": "38400000-8cf0-11bd-b23e-10b96e4ef00d",
    "email": "a@example.com",
    "uri": "https://example.com",
}
_DEPTH = 6
_MOST = 3_000  # values of a list, whatever is inside counted: no page would show more
_LONGEST = 1_000  # items of a list, letters of a text: longer ones show nothing more


class JsonSamples:
    """Makes JSON values of the types of one client."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.judge = Judge(client)
        self._open: list[str] = []

    def value(self, value: Value, name: str = "value", *, full: bool = False) -> Json:
        """A value of a type; ``name`` is what a string spells when nothing else is asked, and
        ``full`` asks for optional properties too."""
        kind = value.kind
        if value.enum and kind not in ("array", "map", "free_form"):
            return value.enum[0].wire
        if kind == "array":
            least = value.constraints.min_items or 0
            if value.items is None or (least == 0 and self._is_open(value.items)):
                return []
            item = self.value(value.items, name)
            copies = min(max(least, 1), _LONGEST)
            return [item] * (copies if copies * size_of(item) <= _MOST else 1)
        if kind in ("map", "free_form"):
            if value.items is None or self._is_open(value.items):
                return {}
            return {"key": self.value(value.items, name)}
        if kind == "model":
            model = self.client.by_class.get(value.model or "")
            return {} if model is None else self.model(model, full=full)
        if kind == "boolean":
            return True
        if kind in ("integer", "long"):
            return int(_number(value, 56.0))
        if kind in ("number", "float", "double"):
            return _number(value, 3.4)
        if kind == "null":
            return None
        return _text(value, name)

    def _is_open(self, value: Value) -> bool:
        while value.items is not None:
            value = value.items
        return value.model in self._open or len(self._open) > _DEPTH

    def model(self, model: Model, *, full: bool = False) -> Json:
        """A value of a model: its required properties, and what its example says."""
        if model.kind == "enum":
            return model.enum[0].wire if model.enum else None
        if model.classname in self._open or len(self._open) > 2 * _DEPTH:
            return {}
        self._open.append(model.classname)
        try:
            if model.kind in ("one_of", "any_of"):
                return self._union(model)
            return self._object(model, full=full)
        finally:
            self._open.pop()

    def _object(self, model: Model, *, full: bool) -> Json:
        if model.has_children and model.discriminator is not None:
            for row in model.discriminator.mapping:
                child = self.client.by_class.get(row.classname)
                if child is not None and child.classname not in self._open:
                    return self.model(child, full=full)
        found = self._given(model)
        for prop in fields(model):
            if prop.wire_name in found or prop.read_only:
                continue
            wanted = prop.required or self._told(model, prop) is not None
            if wanted or (full and not self._is_open(prop.value)):
                found[prop.wire_name] = self.property(model, prop)
        return found

    def _given(self, model: Model) -> dict[str, Json]:
        """What the document's example says of properties of which it is a value."""
        example = model.schema.example
        if not isinstance(example, dict):
            return {}
        return {
            prop.wire_name: example[prop.wire_name]
            for prop in fields(model)
            if prop.wire_name in example
            and _is_plain(prop.value)
            and self.judge.accepts(prop.value, example[prop.wire_name])
        }

    def _union(self, model: Model) -> Json:
        """A value of one alternative, of no other one when there is such a value."""
        found: list[Json] = []
        for member in sorted(model.members, key=_overlap):
            for full in (False, True):
                made = self._alternative(model, member, full=full)
                found.append(made)
                fitting = sum(self.judge.accepts(each.value, made) for each in model.members)
                if fitting == 1:
                    return made
        return found[0] if found else {}

    def _alternative(self, model: Model, member: Member, *, full: bool) -> Json:
        made = self.value(member.value, full=full)
        found = model.discriminator
        if found is None or not isinstance(made, dict):
            return made
        rows = [row for row in found.mapping if row.classname == member.value.model]
        return {**made, found.wire_name: rows[0].value} if rows else made

    def property(self, model: Model, prop: Property) -> Json:
        """A value of a property; a discriminator names the model."""
        told = self._told(model, prop)
        if told is not None:
            return told
        default = prop.default_value
        if (
            default is not None
            and _is_plain(prop.value)
            and self.judge.accepts(prop.value, default)
        ):
            return default
        return self.value(prop.value, prop.name)

    def _told(self, model: Model, prop: Property) -> str | None:
        owner: Model | None = model
        for _ in range(_DEPTH):
            if owner is None:
                return None
            found = owner.discriminator
            if found is not None and found.wire_name == prop.wire_name:
                rows = [row for row in found.mapping if row.classname == model.classname]
                return rows[0].value if rows else None
            owner = self.client.by_class.get(owner.parent or "")
        return None


def _is_plain(value: Value) -> bool:
    return value.kind in ("string", "boolean", "integer", "long", "number", "float", "double")


def _overlap(member: Member) -> int:
    """Alternatives that fit one schema only come first: plain values, then lists, then classes."""
    kind = member.value.kind
    return {"model": 2, "any": 3, "free_form": 3}.get(kind, int(member.value.is_container))


def _number(value: Value, usual: float) -> float:
    rules = value.constraints
    step, low, high = map(_bound, (rules.multiple_of, rules.minimum, rules.maximum))
    number = usual
    if low is not None and (number < low or (number == low and rules.exclusive_minimum)):
        number = low + 1 if rules.exclusive_minimum else low
    if high is not None and (number > high or (number == high and rules.exclusive_maximum)):
        number = high - 1 if rules.exclusive_maximum else high
        if low is not None and number < low:
            number = (low + high) / 2
    if step:
        number = math.floor(number / step) * step
        if low is not None and number < low:
            number += step
    return number if math.isfinite(number) else usual


def _bound(written: str | None) -> float | None:
    """A bound as a number to count with; None for one that is none or too large for that."""
    bound = math.inf if written is None else float(written)
    return bound if math.isfinite(bound) else None


def _text(value: Value, name: str) -> str:
    rules = value.constraints
    low, high = rules.min_length or 0, rules.max_length
    if value.kind in _TEXTS:
        return _TEXTS[value.kind]
    if rules.regex is not None and value.kind == "string":
        text = short_sample(rules.regex, low, high)
        if text is not None:
            return text
    text = _TEXTS.get(value.format or "", f"{name}_example")
    text = text.ljust(min(low, _LONGEST), "x")
    return text if high is None else text[:high]
