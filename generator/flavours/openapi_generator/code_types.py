"""Annotations of the generated code, from the resolved values of the plan.

Takes :class:`Value`s, gives annotations as text and the import lines that a module needs for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from generator.flavours.openapi_generator.plan import Value

_STRINGS = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")
_NAMES = re.compile(r"(?<![\w.])[A-Za-z_]\w*")

_HOMES: Mapping[str, str] = {
    **dict.fromkeys(("date", "datetime", "time"), "datetime"),
    "Decimal": "decimal",
    "UUID": "uuid",
    **dict.fromkeys(
        (
            "TYPE_CHECKING",
            "Annotated",
            "Any",
            "ClassVar",
            "Dict",
            "FrozenSet",
            "List",
            "Literal",
            "Mapping",
            "Optional",
            "Set",
            "Tuple",
            "Union",
            "overload",
        ),
        "typing",
    ),
    **dict.fromkeys(
        (
            "Field",
            "SecretStr",
            "StrictBool",
            "StrictBytes",
            "StrictFloat",
            "StrictInt",
            "StrictStr",
            "field_validator",
        ),
        "pydantic",
    ),
    "Self": "typing_extensions",
}
"""Where the names come from that annotations use."""

_ORDER = ("datetime", "decimal", "typing", "uuid", "pydantic", "typing_extensions")
_STANDARD = ("datetime", "decimal", "typing", "uuid")

_STRICT = re.compile(r"\bStrict(Bool|Bytes|Float|Int|Str)\b")


def names_in(code: Iterable[str]) -> set[str]:
    """The identifiers of pieces of code, those inside string literals left out."""
    found: set[str] = set()
    for piece in code:
        found.update(_NAMES.findall(_STRINGS.sub("''", piece)))
    return found


def import_lines(code: Iterable[str], taken: Iterable[str] = ()) -> tuple[str, ...]:
    """The import lines for the library names that the code uses, standard library first, an empty
    line between the groups. ``taken`` are names which mean something else in this module."""
    used = names_in(code) - set(taken)
    homes: dict[str, list[str]] = {}
    for name in sorted(used & _HOMES.keys(), key=lambda n: (n.upper() != n, n[0].islower(), n)):
        homes.setdefault(_HOMES[name], []).append(name)
    lines: list[str] = []
    for group in (_STANDARD, tuple(home for home in _ORDER if home not in _STANDARD)):
        found = [f"from {home} import {', '.join(homes[home])}" for home in group if home in homes]
        if found and lines:
            lines.append("")
        lines.extend(found)
    return tuple(lines)


def qualified(text: str, models: Iterable[str]) -> str:
    """The annotation with model classes named through the ``models`` package."""
    wanted = set(models)
    if not wanted:
        return text
    return _NAMES.sub(
        lambda match: f"models.{match.group()}" if match.group() in wanted else match.group(), text
    )


def models_of(value: Value | None) -> tuple[str, ...]:
    """The model classes that a value names."""
    found: list[str] = []
    while value is not None:
        if value.model is not None:
            found.append(value.model)
        value = value.items
    return tuple(found)


def plain(annotation: str) -> str:
    """The annotation as a type checker reads it: no strictness, no constraints."""
    text = _STRICT.sub(lambda match: match.group(1).lower(), annotation)
    while (start := text.find("Annotated[")) >= 0:
        comma, end = _first_argument(text, start + len("Annotated["))
        text = text[:start] + text[start + len("Annotated[") : comma] + text[end + 1 :]
    return text


def _first_argument(text: str, start: int) -> tuple[int, int]:
    """Where the first argument of a subscript ends, and where the subscript does."""
    depth, comma = 0, -1
    for at in range(start, len(text)):
        char = text[at]
        if char in "[(":
            depth += 1
        elif char in ")]" and depth:
            depth -= 1
        elif char == "," and not depth and comma < 0:
            comma = at
        elif char == "]":
            return (comma if comma >= 0 else at), at
    return len(text), len(text)


def optional(text: str) -> str:
    """The type, or None."""
    return text if text in ("None", "Any") or text.startswith("Optional[") else f"Optional[{text}]"
