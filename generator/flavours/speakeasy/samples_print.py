"""Sample values as Python: literals by type, over several lines, with the imports they need.

Every value of the document goes through :mod:`generator.python.literals`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.flavours.speakeasy.plan import DeclRef, Enum, Field, Model, Plan, Type, Union
from generator.ir import ABSENT, Json
from generator.python import literals

INDENT = "    "
_DATE = re.compile(r"\d{4}-\d\d-\d\d\Z")
_DATETIME = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d")


@dataclass(slots=True)
class Imports:
    """Imports that a snippet needs: names by module, and whole modules."""

    names: dict[str, set[str]] = field(default_factory=dict)
    modules: set[str] = field(default_factory=set)

    def add(self, module: str, name: str) -> None:
        """Need a name of a module."""
        self.names.setdefault(module, set()).add(name)

    def lines(self) -> tuple[str, ...]:
        """The import statements, sorted by module."""
        found = [(module, 0, f"import {module}") for module in self.modules]
        found += [
            (module, 1, f"from {module} import {', '.join(sorted(names))}")
            for module, names in self.names.items()
        ]
        return tuple(line for _, _, line in sorted(found))


class SamplePrinter:
    """Prints values of the plan's types."""

    def __init__(self, plan: Plan, imports: Imports, *, root_names: bool = False) -> None:
        self._plan = plan
        self._imports = imports
        self._constructs = False
        self._root_names = root_names and plan.errors_place == plan.models_place

    def need(self, ref: DeclRef) -> str:
        """The name of a class in a snippet, its package imported."""
        if self._root_names:
            self._imports.modules.add(self._plan.package)
            return f"{self._plan.package}.{ref.name}"
        self.need_place(ref)
        return ref.accessed

    def need_place(self, ref: DeclRef) -> None:
        """Import the package of a class."""
        parents = ".".join((self._plan.package, *ref.place.path[:-1]))
        self._imports.add(parents, ref.place.accessor)

    def argument(self, value: Json, type_: Type, indent: str, *, dicts: bool) -> str:
        """The value of an argument. Objects in a list are models, unless ``dicts``: checkers do not
        find out what a list of dictionaries is that may be one of two kinds of list."""
        if type_.kind not in ("list", "dict") or dicts:
            return self.value(value, type_, indent)
        self._constructs = True
        text = self.value(value, type_, indent)
        self._constructs = False
        return text

    def value(self, value: Json, type_: Type, indent: str = "") -> str:
        """A value of a type; one that does not fit is printed as it stands."""
        if value is None:
            return "None"
        kind = type_.kind
        if kind == "ref" and type_.ref is not None:
            return self._ref(value, type_.ref, indent)
        if kind == "list" and isinstance(value, list) and type_.item is not None:
            return self._list([self.value(v, type_.item, indent + INDENT) for v in value], indent)
        if kind == "dict" and isinstance(value, dict) and type_.item is not None:
            item = type_.item
            if not value:
                return f"{{\n\n{indent}}}"
            return self._dict(
                {key: self.value(v, item, indent + INDENT) for key, v in value.items()}, indent
            )
        if kind == "datetime" and isinstance(value, str):
            self._imports.add(f"{self._plan.package}.utils", "parse_datetime")
            return f"parse_datetime({literals.double_quoted(value)})"
        if kind == "date" and isinstance(value, str):
            self._imports.add("datetime", "date")
            return f"date.fromisoformat({literals.double_quoted(value)})"
        if kind in ("decimal", "decimal_str") and isinstance(value, (int, float, str)):
            self._imports.add("decimal", "Decimal")
            return f"Decimal({literals.double_quoted(_number_text(value))})"
        if kind == "bigint_str" and isinstance(value, str) and value.lstrip("-").isdigit():
            return value
        if kind in ("bytes", "file"):
            return self._bytes(value)
        return self._plain(value, indent)

    def _bytes(self, value: Json) -> str:
        if isinstance(value, str) and value.startswith("x-file: "):
            return f'open({literals.double_quoted(value.removeprefix("x-file: "))}, "rb")'
        if isinstance(value, str):
            return f"{literals.double_quoted(value)}.encode()"
        return 'open("example.file", "rb")'

    def _plain(self, value: Json, indent: str) -> str:
        if isinstance(value, list):
            return self._list([self._plain(item, indent + INDENT) for item in value], indent)
        if isinstance(value, dict):
            inner = {key: self._plain(item, indent + INDENT) for key, item in value.items()}
            return self._dict(inner, indent)
        if isinstance(value, str):
            return lines_of(value, indent)
        return literals.literal(value)

    def _list(self, items: list[str], indent: str) -> str:
        if not items:
            return "[]"
        inner = "".join(f"{indent}{INDENT}{item},\n" for item in items)
        return f"[\n{inner}{indent}]"

    def _dict(self, items: Mapping[str, str], indent: str) -> str:
        if not items:
            return "{}"
        inner = "".join(
            f"{indent}{INDENT}{literals.double_quoted(key)}: {item},\n"
            for key, item in items.items()
        )
        return f"{{\n{inner}{indent}}}"

    def _ref(self, value: Json, ref: DeclRef, indent: str) -> str:
        declaration = self._plan.declarations[ref]
        if isinstance(declaration, Enum):
            return self._enum(value, declaration, indent)
        if isinstance(declaration, Model):
            if declaration.role == "file" and not isinstance(value, dict):
                name = "example.file"
                if isinstance(value, str) and value.startswith("x-file: "):
                    name = value.removeprefix("x-file: ")
                parts = {
                    "file_name": literals.double_quoted(name),
                    "content": f'open({literals.double_quoted(name)}, "rb")',
                }
                return self._made(declaration, parts, indent)
            if isinstance(value, dict):
                return self._model(value, declaration, indent)
        if isinstance(declaration, Union):
            member = self.member(value, declaration)
            if member is not None:
                return self.value(value, member, indent)
        return self._plain(value, indent)

    def _enum(self, value: Json, declaration: Enum, indent: str) -> str:
        if declaration.style == "union":
            return self._plain(value, indent)
        for member in declaration.members:
            if member.value == value and isinstance(member.value, bool) == isinstance(value, bool):
                return f"{self.need(declaration.ref)}.{member.name}"
        return self._plain(value, indent)

    def _model(self, value: Mapping[str, Json], model: Model, indent: str) -> str:
        by_wire = {f.wire_name: f for f in model.fields if not f.additional}
        if self._constructs and by_wire.keys() >= value.keys():
            given = [f for f in model.fields if f.wire_name in value and f.const is ABSENT]
            parts = {f.name: self.value(value[f.wire_name], f.type, indent + INDENT) for f in given}
            return self._made(model, parts, indent)
        made: dict[str, str] = {}
        for field_ in model.fields:
            if field_.wire_name in value and not field_.additional:
                made[field_.key] = self.value(value[field_.wire_name], field_.type, indent + INDENT)
        extra = model.additional
        for key, item in value.items():
            if key in by_wire:
                continue
            made[key] = (
                self.value(item, extra, indent + INDENT)
                if extra is not None
                else self._plain(item, indent + INDENT)
            )
        return self._dict(made, indent)

    def _made(self, model: Model, parts: Mapping[str, str], indent: str) -> str:
        """An object: its model, or the dictionary that stands for it."""
        if not self._constructs:
            return self._dict(parts, indent)
        inner = "".join(f"{indent}{INDENT}{name}={text},\n" for name, text in parts.items())
        return (
            f"{self.need(model.ref)}(\n{inner}{indent})" if inner else f"{self.need(model.ref)}()"
        )

    def member(self, value: Json, union: Union) -> Type | None:
        """The member of a union that a value is of: by its tag, else the first that fits."""
        if isinstance(value, dict) and union.discriminator is not None:
            told = value.get(union.discriminator)
            for tag, member in union.tags:
                if tag == told:
                    return member
        if not isinstance(value, dict):
            return next((m for m in union.members if self.score(value, m) > 0), None)
        best: tuple[int, Type] | None = None
        for member in union.members:
            score = self.score(value, member)
            if score > 0 and (best is None or score > best[0]):
                best = (score, member)
        return best[1] if best is not None else None

    def score(self, value: Json, type_: Type) -> int:
        """How well a value fits a type; 0 when it does not."""
        if value is None:
            return 1 if type_.nullable or type_.kind in ("any", "none") else 0
        kind = type_.kind
        if kind == "any":
            return 1
        if isinstance(value, bool):
            return 3 if kind == "bool" else 0
        if isinstance(value, int):
            return {"int": 3, "float": 2, "decimal": 2}.get(kind, self._ref_score(value, type_))
        if isinstance(value, float):
            return {"float": 3, "decimal": 2}.get(kind, 0)
        if isinstance(value, str):
            return self._text_score(value, type_)
        if isinstance(value, list):
            if kind != "list" or type_.item is None:
                return self._ref_score(value, type_)
            return min((self.score(v, type_.item) for v in value), default=2)
        if kind == "dict":
            return 2
        return self._ref_score(value, type_)

    def _text_score(self, value: str, type_: Type) -> int:
        kind = type_.kind
        if kind == "str":
            return 2
        if kind == "datetime":
            return 3 if _DATETIME.match(value) else 0
        if kind == "date":
            return 3 if _DATE.match(value) else 0
        if kind == "literal":
            return 4 if value in type_.values else 0
        if kind in ("bytes", "file", "decimal_str", "bigint_str"):
            return 1
        return self._ref_score(value, type_)

    def _ref_score(self, value: Json, type_: Type) -> int:
        declaration = self._plan.declarations.get(type_.ref) if type_.ref is not None else None
        if isinstance(declaration, Enum):
            return 4 if any(member.value == value for member in declaration.members) else 0
        if isinstance(declaration, Union):
            return max((self.score(value, member) for member in declaration.members), default=0)
        if isinstance(declaration, Model) and isinstance(value, dict):
            return self._model_score(value, declaration)
        return 0

    def _model_score(self, value: Mapping[str, Json], model: Model) -> int:
        known = {f.wire_name: f for f in model.fields}
        score = 2
        for field_ in model.fields:
            if field_.required and field_.wire_name not in value:
                return 0
        for key, item in value.items():
            field_found: Field | None = known.get(key)
            if field_found is None:
                continue
            if field_found.type.kind == "literal" and item not in field_found.type.values:
                return 0
            score += 1
        return score


def lines_of(text: str, indent: str) -> str:
    """A text; one of several lines is a literal for each line, in parentheses."""
    *ended, last = text.split("\n")
    lines = [f"{line}\n" for line in ended] + ([last] if last else [])
    if len(lines) < 2:
        return literals.double_quoted(text)
    return "(" + f"\n{indent}".join(literals.double_quoted(line) for line in lines) + ")"


def _number_text(value: int | float | str) -> str:
    return value if isinstance(value, str) else literals.written(value)
