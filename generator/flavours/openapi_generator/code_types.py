"""Annotations of the generated code, from the resolved values of the plan.

Takes annotations as the plan writes them, gives those that the code shows and the import lines
that a module needs for them.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping

from generator.python.literals import is_identifier

_STRINGS = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")
_NAMES = re.compile(r"(?<![\w.])[A-Za-z_]\w*")
_TOKENS = re.compile(rf"{_STRINGS.pattern}|(?<![\w.])[A-Za-z_]\w*(?!\w*=)")

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

_BUILTINS = frozenset(
    (
        "None",
        "True",
        "False",
        "bool",
        "bytearray",
        "bytes",
        "dict",
        "float",
        "int",
        "list",
        "object",
    )
) | {"set", "str", "tuple"}

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


def renamed(code: str, names: Mapping[str, str]) -> str:
    """The code with names replaced; string literals and keywords of arguments stay."""
    if not names:
        return code
    return _TOKENS.sub(lambda match: names.get(match.group(), match.group()), code)


def qualified(annotation: str, classes: Container[str]) -> str:
    """The annotation with model classes named through the ``models`` package."""
    return _TOKENS.sub(
        lambda match: f"models.{match.group()}" if match.group() in classes else match.group(),
        annotation,
    )


def known(annotation: str, classes: Container[str], instead: str = "Any") -> str:
    """The annotation without classes that the package does not have: a schema that could not be
    read is any value."""

    def check(match: re.Match[str]) -> str:
        name = match.group()
        fine = name[0] in "'\"" or name in classes or name in _HOMES or name in _BUILTINS
        return name if fine else instead

    return _TOKENS.sub(check, annotation)


def classes_in(annotation: str, classes: Container[str]) -> tuple[str, ...]:
    """The model classes that an annotation names."""
    return tuple(n for n in dict.fromkeys(_NAMES.findall(annotation)) if n in classes)


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


def safe_name(name: str, reserved: Container[str] = ()) -> str:
    """The name as one that the code can have: an identifier, no private one, and free."""
    if not is_identifier(name):
        name = re.sub(r"\W", "_", name, flags=re.ASCII)
        name = name if is_identifier(name) else f"var_{name}"
    name = f"var{name}" if name.startswith("_") else name
    while name in reserved:
        name += "_"
    return name


def optional(text: str) -> str:
    """The type, or None."""
    return text if text in ("None", "Any") or text.startswith("Optional[") else f"Optional[{text}]"
