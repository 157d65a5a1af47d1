"""Whether a JSON value is one of a type, as the generated client judges it."""

from __future__ import annotations

import re

from generator.flavours.openapi_generator.plan import Client, Constraints, Model, Property, Value
from generator.ir import Json

_DEPTH = 12
_LONG, _MANY = 100, 3
_REPEATS = re.compile(r"[*+{]")
_REPEATS_A_GROUP = re.compile(r"\)[*+{]")


def fields(model: Model) -> tuple[Property, ...]:
    """All properties of a model, inherited ones too, each as the class itself has it."""
    found = {each.wire_name: each for each in model.all_properties}
    found.update((each.wire_name, each) for each in model.properties)
    return tuple(found.values())


class Judge:
    """Judges values of the types of one client."""

    def __init__(self, client: Client) -> None:
        self.client = client

    def accepts(self, value: Value, given: Json, depth: int = 0) -> bool:
        """Whether the type takes the value; below a great depth anything passes."""
        if depth > _DEPTH or value.kind == "any":
            return True
        if given is None:
            return value.is_nullable or value.kind == "null"
        if value.enum and not value.is_container:
            return any(_same(given, member.wire) for member in value.enum)
        if value.kind == "array":
            return isinstance(given, list) and self._items(value, given, depth)
        if value.kind in ("map", "free_form"):
            return isinstance(given, dict) and self._items(value, list(given.values()), depth)
        if value.kind == "model":
            model = self.client.by_class.get(value.model or "")
            return model is None or self.model(model, given, depth + 1)
        return _scalar(value, given)

    def _items(self, value: Value, given: list[Json], depth: int) -> bool:
        rules = value.constraints
        if value.kind == "array" and not _sized(rules.min_items, rules.max_items, len(given)):
            return False
        items = value.items
        return items is None or all(self.accepts(items, item, depth + 1) for item in given)

    def model(self, model: Model, given: Json, depth: int = 0) -> bool:
        """Whether a class takes the value; properties that it does not know are no hindrance."""
        if model.kind == "enum":
            return any(_same(given, member.wire) for member in model.enum)
        if model.kind in ("one_of", "any_of"):
            return any(self.accepts(member.value, given, depth + 1) for member in model.members)
        if not isinstance(given, dict):
            return False
        for prop in fields(model):
            if prop.wire_name not in given:
                if prop.required:
                    return False
            elif not (given[prop.wire_name] is None and not prop.required) and not self.accepts(
                prop.value, given[prop.wire_name], depth + 1
            ):
                return False
        return True


def _same(given: Json, wire: Json) -> bool:
    return given == wire and isinstance(given, bool) == isinstance(wire, bool)


def _scalar(value: Value, given: Json) -> bool:
    kind, rules = value.kind, value.constraints
    if kind == "boolean":
        return isinstance(given, bool)
    if kind in ("integer", "long"):
        return isinstance(given, int) and not isinstance(given, bool) and _within(rules, given)
    if kind in ("number", "float", "double"):
        number = isinstance(given, (int, float)) and not isinstance(given, bool)
        return number and _within(rules, float(str(given)))
    if not isinstance(given, str):
        return False
    if not _sized(rules.min_length, rules.max_length, len(given)):
        return False
    if kind == "date":
        return re.fullmatch(r"\d{4}-\d\d-\d\d", given) is not None
    if kind == "datetime":
        return re.match(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d", given) is not None
    return rules.regex is None or _matches(rules.regex, given)


def _matches(regex: str, given: str) -> bool:
    if len(given) > _LONG or _REPEATS_A_GROUP.search(regex) or len(_REPEATS.findall(regex)) > _MANY:
        return True  # a hostile pattern may take years to tell
    try:
        return re.match(regex, given) is not None
    except (re.error, RecursionError, OverflowError):
        return False


def _sized(low: int | None, high: int | None, size: int) -> bool:
    return (low is None or size >= low) and (high is None or size <= high)


def _within(rules: Constraints, number: float) -> bool:
    if rules.minimum is not None:
        low = float(rules.minimum)
        if number < low or (number == low and rules.exclusive_minimum):
            return False
    if rules.maximum is not None:
        high = float(rules.maximum)
        if number > high or (number == high and rules.exclusive_maximum):
            return False
    return rules.multiple_of is None or number % float(rules.multiple_of) == 0
