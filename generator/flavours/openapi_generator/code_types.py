"""Annotations of the generated code, from the resolved values of the plan.

Takes annotations as the plan writes them, gives those that the code shows and the import lines
that a module needs for them.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping

from generator.flavours.openapi_generator.plan import Value
from generator.python.literals import is_identifier

_STRINGS = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")
MARK = "\ue000"
"""Stands before the name of a model while an annotation is in the making: such a name is no library
name, though it may look like one."""
_NAMES = re.compile(rf"(?<![\w.{MARK}])[A-Za-z_]\w*")
_TOKENS = re.compile(rf"{_STRINGS.pattern}|(?<![\w.{MARK}])[A-Za-z_]\w*(?!\w*=)")

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

RUNTIME_NAMES = ("AnyOfModel", "Model", "OneOfModel", "OpenModel", "WireModel")
"""Base classes of the models, which a model may be called like."""
_MARKED = re.compile(rf"{MARK}(\w+)")

_ORDER = ("datetime", "decimal", "typing", "uuid", "pydantic", "typing_extensions")
_STANDARD = ("datetime", "decimal", "typing", "uuid")

CLASHING: Mapping[str, str] = {
    **{name: f"_{name}" for name in ("absent", "date", "datetime", "listed", "models")},
    **{name: f"_{name}" for name in ("overload", "time", "validate_call")},
    **{name: f"builtins.{name}" for name in ("bool", "bytearray", "bytes", "dict", "float")},
    **{name: f"builtins.{name}" for name in ("frozenset", "int", "object", "str")},
}
"""What to call what a class body uses where a field or a method has its name."""

_BYTES_FIRST = re.compile(
    r"Union\[(StrictBytes|Annotated\[bytes, Field\([^()]*\)\]), (StrictStr|Annotated\[str, Field\([^()]*\)\])"
)
"""JSON has no bytes: a string that could be either is read as a string."""
_STRICT = re.compile(rf"(?<![\w{MARK}])Strict(Bool|Bytes|Float|Int|Str)\b")


def names_in(code: Iterable[str]) -> set[str]:
    """The identifiers of pieces of code, those inside string literals left out."""
    found: set[str] = set()
    for piece in code:
        found.update(_NAMES.findall(_STRINGS.sub("''", piece)))
    return found


def import_lines(code: Iterable[str], names: Mapping[str, str]) -> tuple[str, ...]:
    """The import lines for the library names that the code uses, standard library first, an empty
    line between the groups. ``names`` says what some of them are called in this module."""
    used = names_in(code)
    homes: dict[str, list[str]] = {}
    for name in sorted(_HOMES, key=lambda n: (n.upper() != n, n[0].islower(), n)):
        alias = names.get(name, name)
        if alias in used:
            homes.setdefault(_HOMES[name], []).append(
                name if alias == name else f"{name} as {alias}"
            )
    groups = [["import builtins"] if "builtins" in used else []]
    groups[0] += [
        f"from {home} import {', '.join(homes[home])}" for home in _STANDARD if home in homes
    ]
    others = [home for home in _ORDER if home in homes and home not in _STANDARD]
    groups.append([f"from {home} import {', '.join(homes[home])}" for home in others])
    gap = [""] if all(groups) else []
    return (*groups[0], *gap, *groups[1])


def aliases(classes: Container[str]) -> dict[str, str]:
    """What to call the library names that are also names of models."""
    return {name: f"_{name}" for name in (*_HOMES, *RUNTIME_NAMES) if name in classes}


def renamed(code: str, names: Mapping[str, str]) -> str:
    """The code with names replaced; string literals and keywords of arguments stay."""
    if not names:
        return code
    return _TOKENS.sub(lambda match: names.get(match.group(), match.group()), code)


def annotation_of(value: Value, classes: Container[str], instead: str = "Any") -> str:
    """The annotation of a value, models marked. A class that the package does not have (a schema
    that could not be read) is any value."""
    leaf = value
    while leaf.items is not None:
        leaf = leaf.items
    text = _BYTES_FIRST.sub(r"Union[\2, \1", value.annotation)
    own = (leaf.model, leaf.data_type if leaf.kind == "model" else None)

    def check(match: re.Match[str]) -> str:
        name = match.group()
        if name[0] in "'\"":
            return name
        generic = text[match.end() : match.end() + 1] == "["
        if name in classes and not generic and (name in own or name not in _HOMES):
            return MARK + name
        return name if name in _HOMES or name in _BUILTINS else instead

    return _TOKENS.sub(check, text)


def classes_in(value: Value, classes: Container[str]) -> tuple[str, ...]:
    """The model classes that an annotation names."""
    return tuple(dict.fromkeys(_MARKED.findall(annotation_of(value, classes))))


def marked(code: Iterable[str]) -> tuple[str, ...]:
    """The models that pieces of unfinished code name."""
    return tuple(dict.fromkeys(name for piece in code for name in _MARKED.findall(piece)))


def finished(code: str, prefix: str = "") -> str:
    """The code with its marks taken off; ``prefix`` is written before each model."""
    return code.replace(MARK, prefix)


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
