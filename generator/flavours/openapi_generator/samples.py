"""What a sample assigns to a parameter, as Python text."""

from __future__ import annotations

import datetime
import re
import uuid
from collections.abc import Iterable

from generator.flavours.openapi_generator.hoist_numbers import java_text
from generator.flavours.openapi_generator.hoist_tree import Node, Param, Tree
from generator.flavours.openapi_generator.types import PRIMITIVES
from generator.flavours.openapi_generator.types_text import quoted
from generator.ir import Example, is_present


def given(param: Param, tree: Tree) -> str | None:
    """The example that the document gives for a parameter: its own, the first of several, or the
    schema's."""
    examples = param.parameter.examples
    if any(each.name is not None for each in examples) or _single(examples) is not None:
        return media_example(examples, tree)
    return schema_example(param.node) if param.node is not None else None


def media_example(examples: Iterable[Example], tree: Tree) -> str | None:
    """The example of a media type, as it stands: the first of ``examples``, or ``example``. The
    original does not follow a reference to an example of the components."""
    examples = tuple(examples)
    named = next((each for each in examples if each.name is not None), None)
    if named is None:
        return _single(examples)
    return None if id(named.value) in tree.shared_examples else _text(named)


def _single(examples: Iterable[Example]) -> str | None:
    return _first(each for each in examples if each.name is None)


def _first(examples: Iterable[Example]) -> str | None:
    return next((text for each in examples if (text := _text(each)) is not None), None)


def _text(example: Example) -> str | None:
    if not is_present(example.value) or example.value is None:
        return None
    return java_text(example.value)


def schema_example(node: Node) -> str | None:
    """The ``example`` of a schema; dates and UUIDs of 3.0 as the original's objects print."""
    if node.example is None:
        return None
    text = java_text(node.example)
    if node.strict or node.type != "string":
        return text
    try:
        if node.format == "date":
            return f"{datetime.date.fromisoformat(text):%a %b %d 00:00:00 UTC %Y}"
        if node.format == "uuid":
            return str(uuid.UUID(text))
    except ValueError:
        return text
    return _moment(text) if node.format == "date-time" else text


def _moment(text: str) -> str:
    """A date-time as ``OffsetDateTime`` prints it: no seconds when they are zero, fractions in
    groups of three digits."""
    found = _MOMENT.fullmatch(text)
    if found is None:
        return text
    day, seconds, fraction, zone = found.groups()
    digits = (fraction or "").rstrip("0")
    if digits:
        seconds = f"{seconds}.{digits.ljust(-(-len(digits) // 3) * 3, '0')}"
    elif seconds == "00":
        seconds = ""
    zone = "Z" if zone in ("Z", "z", "+00:00", "-00:00") else zone
    return f"{day}:{seconds}{zone}" if seconds else f"{day}{zone}"


_MOMENT = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d):(\d\d)(?:\.(\d{1,9}))?([Zz]|[+-]\d\d:\d\d)")


def sample(
    *, package: str, name: str, type: str, example: str | None, default: str | None, kind: str
) -> str:
    """The expression for a parameter. ``type`` is the item type of a list or dict, ``kind`` says
    whether it is one. A default is used as it is printed."""
    if default is not None:
        return default
    text = _scalar(package, name, type, example)
    if text is None:
        return "None"
    if kind == "array":
        return f"[{text}]"
    return f"{{'key': {text}}}" if kind in ("map", "free_form") else text


def _scalar(package: str, name: str, type: str, example: str | None) -> str | None:
    lowered = type.lower()
    if lowered in ("str", "string"):
        return quoted(example if example is not None else f"{name}_example")
    if type in ("int", "Integer"):
        return example if example is not None else "56"
    if lowered in ("float", "double"):
        return example if example is not None else "3.4"
    if lowered in ("bool", "boolean"):
        return example if example is not None else "True"
    if lowered == "date":
        return quoted(example if example is not None else "2013-10-20")
    if lowered == "datetime":
        return quoted(example if example is not None else "2013-10-20T19:20:30+01:00")
    return f"{package}.{type}()" if type not in PRIMITIVES else example
