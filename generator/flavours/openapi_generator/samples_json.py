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
from generator.flavours.openapi_generator_v6.samples_regex import short_sample
from generator.ir import Json

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


class JsonSamples:
    """Makes JSON values of the types of one client."""

    def __init__(self, client: Client) -> None:
        self.client = client

    def value(self, value: Value, name: str = "value", depth: int = 0) -> Json:
        """A value of a type; ``name`` is what a string spells when nothing else is asked."""
        kind = value.kind
        if value.enum and kind not in ("array", "map", "free_form"):
            return value.enum[0].wire
        if kind == "array":
            count = max(value.constraints.min_items or 0, 1)
            if value.items is None or depth >= _DEPTH:
                return []
            return [self.value(value.items, name, depth + 1)] * count
        if kind in ("map", "free_form"):
            if value.items is None or depth >= _DEPTH:
                return {}
            return {"key": self.value(value.items, name, depth + 1)}
        if kind == "model":
            model = self.client.by_class.get(value.model or "")
            return {} if model is None else self.model(model, depth + 1)
        if kind == "boolean":
            return True
        if kind in ("integer", "long"):
            return int(_number(value, 56.0))
        if kind in ("number", "float", "double"):
            return _number(value, 3.4)
        if kind == "null":
            return None
        return _text(value, name)

    def model(self, model: Model, depth: int = 0) -> Json:
        """A value of a model: its required properties only."""
        if model.kind == "enum":
            return model.enum[0].wire if model.enum else None
        if depth > _DEPTH:
            return {}
        if model.kind in ("one_of", "any_of"):
            if not model.members:
                return {}
            return self._alternative(model, min(model.members, key=_overlap), depth)
        if model.has_children and model.discriminator is not None:
            for row in model.discriminator.mapping:
                child = self.client.by_class.get(row.classname)
                if child is not None and child is not model:
                    return self.model(child, depth + 1)
        found = self._given(model)
        for prop in fields(model):
            if prop.wire_name in found:
                continue
            if prop.required or self._told(model, prop) is not None:
                found[prop.wire_name] = self.property(model, prop, depth)
        return found

    def _given(self, model: Model) -> dict[str, Json]:
        """What the document's example says of properties of which it is a value."""
        example = model.schema.example
        if not isinstance(example, dict):
            return {}
        return {
            prop.wire_name: example[prop.wire_name]
            for prop in fields(model)
            if prop.wire_name in example and fits(prop.value, example[prop.wire_name])
        }

    def _alternative(self, model: Model, member: Member, depth: int) -> Json:
        made = self.value(member.value, depth=depth + 1)
        found = model.discriminator
        if found is None or not isinstance(made, dict):
            return made
        rows = [row for row in found.mapping if row.classname == member.value.model]
        return {**made, found.wire_name: rows[0].value} if rows else made

    def property(self, model: Model, prop: Property, depth: int = 0) -> Json:
        """A value of a property; a discriminator names the model."""
        told = self._told(model, prop)
        if told is not None:
            return told
        if prop.has_default and prop.default_value is not None and prop.value.kind != "model":
            return prop.default_value
        return self.value(prop.value, prop.name, depth + 1)

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


def fits(value: Value, given: Json) -> bool:
    """Whether a JSON value is surely one of a plain type; of anything else that is not said."""
    rules = value.constraints
    if value.enum:
        return any(
            given == member.wire and type(given) is type(member.wire) for member in value.enum
        )
    if value.kind == "string":
        if not isinstance(given, str) or rules.pattern is not None:
            return False
        long = rules.max_length is not None and len(given) > rules.max_length
        return not long and len(given) >= (rules.min_length or 0)
    if value.kind == "boolean":
        return isinstance(given, bool)
    if value.kind in ("integer", "long"):
        bounded = rules.minimum or rules.maximum or rules.multiple_of
        return isinstance(given, int) and not isinstance(given, bool) and not bounded
    return False


def fields(model: Model) -> tuple[Property, ...]:
    """All properties of a model, inherited ones too, each as the class itself has it."""
    found = {each.wire_name: each for each in model.all_properties}
    found.update((each.wire_name, each) for each in model.properties)
    return tuple(found.values())


def _overlap(member: Member) -> int:
    """Alternatives that fit one schema only come first: plain values, then lists, then classes."""
    kind = member.value.kind
    return {"model": 2, "any": 3, "free_form": 3}.get(kind, int(member.value.is_container))


def _number(value: Value, usual: float) -> float:
    rules = value.constraints
    step = float(rules.multiple_of) if rules.multiple_of is not None else None
    low = float(rules.minimum) if rules.minimum is not None else None
    high = float(rules.maximum) if rules.maximum is not None else None
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
    return number


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
    if len(text) < low:
        text = text.ljust(low, "x")
    return text if high is None else text[:high]
