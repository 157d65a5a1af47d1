"""Deterministic sample values where nobody has chosen any.

Values depend on the operation's key and the position alone, so that a run repeats them, and a
change of one operation leaves the samples of others as they were.
"""

from __future__ import annotations

import hashlib
import re

from generator.flavours.speakeasy.plan import (
    Argument,
    Enum,
    Field,
    Method,
    Model,
    ParamBinding,
    Plan,
    Type,
    Union,
)
from generator.flavours.speakeasy.samples_print import Imports, SamplePrinter
from generator.flavours.speakeasy.samples_values import SampleValues
from generator.ir import ABSENT, Absent, Json, Schema, is_present

_WORDS = [
    "amid",
    "apud",
    "calmly",
    "gently",
    "brightly",
    "under",
    "harbour",
    "lantern",
    "meadow",
    "orchard",
    "pebble",
    "quietly",
    "river",
    "sturdy",
    "timber",
    "upward",
    "velvet",
    "willow",
    "yonder",
    "across",
    "before",
    "during",
    "inside",
    "outside",
    "towards",
    "vivid",
    "warm",
    "windy",
    "keen",
    "brave",
    "clever",
    "honest",
    "humble",
    "noble",
    "proud",
    "swift",
    "tidy",
    "whole",
    "young",
    "zesty",
]
_IDENTIFIER = re.compile(r"(?:\A|_)(?:id|ids|uuid|guid)\Z")
_DEPTH = 4


class Inventor:
    """Makes values up for one operation."""

    def __init__(self, plan: Plan, key: str, *, optional: bool) -> None:
        self._plan = plan
        self._key = key
        self._optional = optional

    def _number(self, path: str, limit: int) -> int:
        digest = hashlib.sha256(f"{self._key}|{path}".encode()).digest()
        return int.from_bytes(digest[:8], "big") % limit

    def argument(self, argument: Argument) -> Json | Absent:
        """The value of an argument, ABSENT when the call leaves it out."""
        return self.field(argument.field, argument.name, 0, required=argument.required)

    def field(self, field: Field, path: str, depth: int, *, required: bool) -> Json | Absent:
        """The value of a field: constant, example, default, else made up."""
        if field.const is not ABSENT:
            return field.const
        example = field.doc_example
        if is_present(example) and example is not None and self._fits(example, field.type):
            return example
        if is_present(field.default) and field.default is not None:
            return field.default if self._optional or required else ABSENT
        if not required and not self._optional:
            return ABSENT
        if depth > _DEPTH and not required:
            return ABSENT
        if field.type.nullable and not required and self._number(path + "?", 4) == 0:
            return None
        return self.type(field.type, path, field.key, depth, field.schema)

    def _fits(self, value: Json, type_: Type) -> bool:
        return SamplePrinter(self._plan, Imports()).score(value, type_) > 0

    def type(self, type_: Type, path: str, name: str, depth: int, schema: Schema | None) -> Json:
        """A value of a type."""
        kind = type_.kind
        if kind == "ref" and type_.ref is not None:
            return self._declared(type_, path, name, depth)
        if kind == "literal":
            return type_.values[0] if type_.values else None
        if kind == "list":
            if depth > _DEPTH or type_.item is None:
                return []
            return self._list(type_.item, path, name, depth, schema)
        if kind == "dict":
            if depth > _DEPTH or type_.item is None:
                return {}
            count = 1 + self._number(path + "#", 3)
            keys = ["key", "key1", "key2"][:count]
            return {
                key: self.type(type_.item, f"{path}.{key}", "", depth + 1, None) for key in keys
            }
        if kind == "union" and type_.members:
            return self.type(type_.members[0], path, name, depth, schema)
        if kind == "bool":
            return self._number(path, 2) == 1
        if kind == "int":
            return self._bounded(path, schema)
        if kind in ("float", "decimal"):
            return round(self._number(path, 1_000_000) / 100, 2)
        if kind == "date":
            return f"{2023 + self._number(path, 3)}-{1 + self._number(path + 'm', 12):02}-15"
        if kind == "datetime":
            day = 1 + self._number(path, 28)
            return f"2024-{1 + self._number(path + 'm', 12):02}-{day:02}T10:30:00Z"
        if kind == "decimal_str":
            return f"{self._number(path, 100_000) / 100:.2f}"
        if kind == "bigint_str":
            return str(self._number(path, 1_000_000))
        if kind in ("bytes", "file"):
            return "x-file: example.file"
        if kind == "none":
            return None
        return self._text(path, name, schema)

    def _bounded(self, path: str, schema: Schema | None) -> int:
        low, high = 1, 1_000_000
        rules = schema.number if schema is not None else None
        if rules is not None:
            if rules.minimum is not None:
                low = int(rules.minimum)
            if rules.maximum is not None:
                high = int(rules.maximum)
        high = max(high, low + 1)
        return low + self._number(path, high - low)

    def _list(
        self, item: Type, path: str, name: str, depth: int, schema: Schema | None
    ) -> list[Json]:
        least = 0
        if schema is not None and schema.array is not None and schema.array.min_items:
            least = schema.array.min_items
        count = max(1 + self._number(path + "#", 3), min(least, 5))
        if item.kind in ("str", "any"):
            if count == 1:
                return ["<value 1>"]
            return [f"<value {index + 1}>" for index in range(count)]
        if item.kind == "ref" and item.ref is not None and item.ref.kind != "enum":
            count = min(count, 2)
        inner = schema.items if schema is not None else None
        return [
            self.type(item, f"{path}[{index}]", name, depth + 1, inner) for index in range(count)
        ]

    def _text(self, path: str, name: str, schema: Schema | None) -> str:
        lowered = name.lower()
        form = schema.format if schema is not None else None
        if form in ("uuid",):
            digest = hashlib.sha256(f"{self._key}|{path}".encode()).hexdigest()
            return f"{digest[:8]}-{digest[8:12]}-4{digest[13:16]}-a{digest[17:20]}-{digest[20:32]}"
        if form in ("uri", "url") or lowered.endswith("_url") or lowered in ("url", "uri"):
            word = _WORDS[self._number(path, len(_WORDS))]
            return f"https://{word}.example.com/"
        if form == "email" or "email" in lowered:
            return f"{_WORDS[self._number(path, len(_WORDS))]}@example.com"
        if _IDENTIFIER.search(lowered):
            return "<id>"
        if lowered == "description":
            count = 3 + self._number(path + "#", 5)
            return " ".join(
                _WORDS[self._number(f"{path}{index}", len(_WORDS))] for index in range(count)
            )
        if lowered in ("path", "file_path"):
            return "/usr/src"
        return "<value>"

    def _declared(self, type_: Type, path: str, name: str, depth: int) -> Json:
        assert type_.ref is not None
        declaration = self._plan.declarations[type_.ref]
        if isinstance(declaration, Enum):
            members = declaration.members
            return members[self._number(path, len(members))].value if members else "<value>"
        if isinstance(declaration, Union):
            return self._union(declaration, path, name, depth)
        if isinstance(declaration, Model):
            if declaration.role == "file":
                return "x-file: example.file"
            told = declaration.schema.example if declaration.schema is not None else None
            if isinstance(told, dict) and self._fits(told, type_):
                return told
            return self._model(declaration, path, depth)
        return None

    def _union(self, union: Union, path: str, name: str, depth: int) -> Json:
        members = union.members
        if not members:
            return None
        if depth > _DEPTH:
            simple = [m for m in members if m.kind not in ("ref", "list", "dict")]
            members = tuple(simple) or members
        chosen = members[self._number(path + "|", len(members))]
        made = self.type(chosen, path, name, depth + 1, None)
        if isinstance(made, dict) and union.discriminator is not None:
            for tag, member in union.tags:
                if member == chosen:
                    return {union.discriminator: tag, **{
                        key: value for key, value in made.items() if key != union.discriminator
                    }}  # fmt: skip
        return made

    def _model(self, model: Model, path: str, depth: int) -> Json:
        made: dict[str, Json] = {}
        if depth > 3 * _DEPTH:
            return made
        for field in model.fields:
            if field.additional:
                continue
            if depth > _DEPTH and not field.required:
                continue
            value = self.field(field, f"{path}.{field.key}", depth + 1, required=field.required)
            if is_present(value):
                made[field.wire_name] = value
        return made


def invented(plan: Plan, method: Method, *, optional: bool) -> SampleValues:
    """Values for a method that nobody has chosen values for."""
    inventor = Inventor(plan, method.key, optional=optional)
    parameters: dict[str, dict[str, Json]] = {}
    body: Json | Absent = ABSENT
    fields: dict[str, Json] = {}
    for argument in method.arguments:
        if argument.role == "security":
            continue
        value = inventor.argument(argument)
        if not is_present(value):
            continue
        if argument.role == "parameter":
            location = next(
                (b.location for b in argument.field.bindings if isinstance(b, ParamBinding)),
                "query",
            )
            parameters.setdefault(location, {})[argument.field.wire_name] = value
        elif argument.role == "body_field":
            fields[argument.field.wire_name] = value
        else:
            body = value
    if fields:
        body = fields
    return SampleValues(parameters=parameters, body=body, known=False)


def exemplary(plan: Plan, argument: Argument) -> Json | Absent:
    """What a sample leaves out although the properties of its class have examples."""
    ref = argument.type.ref
    made: dict[str, Json] = {}
    if ref is not None and ref.kind == "model":
        for field in plan.model(ref).fields:
            if is_present(field.doc_example) and field.doc_example is not None:
                made[field.wire_name] = field.doc_example
    return made or ABSENT
