"""Sample texts and numbers that keep to their limits.

Takes a schema of the model, gives a value.
"""

from __future__ import annotations

from generator.flavours.openapi_generator_v6.samples_check import FileContent
from generator.ir import Schema
from generator.patterns.samples import short_sample

_TEXTS = {
    "date": "1970-01-01",
    "date-time": "1970-01-01T00:00:00.00Z",
    "uuid": "046b6c7f-0b8a-43b9-b35d-6489e6daee91",
    "number": "2",
    "byte": "YQ==",
}


def text_sample(schema: Schema, name: str) -> str | FileContent:
    """A text of the schema's format, pattern and lengths, as far as one is known."""
    if schema.format == "binary":
        return FileContent()
    rules = schema.string
    least = (rules.min_length or 0) if rules else 0
    most = rules.max_length if rules else None
    if rules is not None and rules.pattern:
        found = short_sample(rules.pattern, least, most)
        if found is not None:
            return found
    text = _TEXTS.get(schema.format or "", f"{name}_example")
    text = text.ljust(min(least, 4096), "_")
    return text if most is None else text[:most]


def number_sample(schema: Schema, *, whole: bool) -> int | float | None:
    """A number within the schema's bounds, None when none is found."""
    rules = schema.number
    if rules is None:
        return 1 if whole else 3.14
    low, high = rules.minimum, rules.maximum
    tries: list[float] = [1 if whole else 3.14, 1, 0]
    if low is not None:
        tries += [low, low + 1]
    if rules.exclusive_minimum is not None:
        tries += [rules.exclusive_minimum + 1, rules.exclusive_minimum + 0.5]
    if high is not None:
        tries += [high]
    if rules.exclusive_maximum is not None:
        tries += [rules.exclusive_maximum - 1, rules.exclusive_maximum - 0.5]
    step = rules.multiple_of
    if step:
        base = max(low or 0, rules.exclusive_minimum or 0)
        tries = [step * (int(base / step) + extra) for extra in (0, 1, 2)] + tries
    for one in tries:
        if _fits(
            rules.minimum, rules.maximum, rules.exclusive_minimum, rules.exclusive_maximum, one
        ):
            on_step = not step or abs(one / step - round(one / step)) < 1e-9
            if on_step and (not whole or float(one).is_integer()):
                return int(one) if whole else one
    return None


def _fits(
    low: float | None,
    high: float | None,
    above: float | None,
    below: float | None,
    value: float,
) -> bool:
    return (
        (low is None or value >= low)
        and (high is None or value <= high)
        and (above is None or value > above)
        and (below is None or value < below)
    )
