"""Two versions of a schema, for values that travel in one direction.

A request may become more permissive and a response more strict without breaking anybody; the other
way round breaks. So each rule below is written once, with what it means for either side.
"""

from __future__ import annotations

import json

from generator.ir import ABSENT, Api, Json, Schema
from generator.lifecycle.diff.bounds import compare_bounds
from generator.lifecycle.diff.model import Changes, Level, Side
from generator.lifecycle.diff.view import View, view

B, W, A, D = Level.BREAKING, Level.WARNING, Level.ADDITIVE, Level.DOCS


def compare_schemas(
    changes: Changes, old: Schema | None, new: Schema | None, side: Side, where: str
) -> None:
    """Record how the schema differs. A pair is compared once for each direction."""
    if old is None or new is None:
        if old is not new:
            _untyped(changes, old, new, side, where)
        return
    left, right = view(changes.old, old), view(changes.new, new)
    pair = (left.schema.id, right.schema.id, side)
    if pair in changes.compared:
        return
    changes.compared.add(pair)
    if left.component is not None and left.component == right.component:
        where = f"schema {left.component}"
    _Pair(changes, left, right, side, where).compare()


def _untyped(
    changes: Changes, old: Schema | None, new: Schema | None, side: Side, where: str
) -> None:
    if new is not None:
        changes.add(B, "type-added", side, where, "a type is declared now, any value was fine before",
                    "The annotation is narrower.", None, new.source)  # fmt: skip
    elif old is not None:
        changes.add(B if side == "response" else A, "type-removed", side, where,
                    "the type is no longer declared", "The annotation becomes Any.", old.source, None)  # fmt: skip


class _Pair:
    """One comparison: the two views and where they stand."""

    def __init__(self, changes: Changes, old: View, new: View, side: Side, where: str) -> None:
        self.changes, self.old, self.new, self.side, self.where = changes, old, new, side, where
        self.request = side == "request"

    def add(self, level: Level, code: str, message: str, effect: str) -> None:
        self.changes.add(level, code, self.side, self.where, message, effect,
                         self.old.schema.source, self.new.schema.source)  # fmt: skip

    def either(self, request: Level, response: Level) -> Level:
        return request if self.request else response

    def compare(self) -> None:
        self._names()
        if self.old.never != self.new.never:
            tightened = self.new.never
            self.add(
                B if tightened == self.request else A,
                "schema-never",
                "no value is allowed any more" if tightened else "values are allowed now",
                "Nothing can be sent here." if tightened else "The element can be used now.",
            )
            return
        if self._types():
            return
        self._nullable()
        self._enum()
        self._default()
        compare_bounds(self.old.bounds, self.new.bounds, self.request, self.add)
        self._properties()
        self._additional()
        self._items()
        self._members("oneOf", self.old.one_of, self.new.one_of)
        self._members("anyOf", self.old.any_of, self.new.any_of)
        if self.old.discriminator != self.new.discriminator:
            self.add(
                B,
                "discriminator-changed",
                f"the discriminator is {_quoted(self.new.discriminator)}, "
                f"it was {_quoted(self.old.discriminator)}",
                "Values are told apart by another property.",
            )
        self._words()

    def _names(self) -> None:
        old, new = self.old.component, self.new.component
        if old != new and old is not None and new is not None:
            self.add(B, "schema-renamed", f"the schema is {new}, it was {old}",
                     f"The class {old} is called {new}.")  # fmt: skip
        elif old != new:
            what = f"the schema {new} is a component now" if new else f"{old} is written inline now"
            self.add(W, "schema-inlined" if new is None else "schema-extracted", what,
                     "The class has another name.")  # fmt: skip

    def _types(self) -> bool:
        old, new = self.old.types, self.new.types
        if old != new:
            shown = f"the type is {_types(new)}, it was {_types(old)}"
            widened = new is None or (old is not None and _covers(new, old))
            narrowed = old is None or (new is not None and _covers(old, new))
            if widened:
                self.add(self.either(A, B), "type-widened", shown, "More kinds of values are possible.")  # fmt: skip
            elif narrowed:
                self.add(self.either(B, A), "type-narrowed", shown, "Fewer kinds of values are possible.")  # fmt: skip
            else:
                self.add(B, "type-changed", shown, "The annotation is another type.")
                return True
        if self.old.format != self.new.format:
            message = f"the format is {_quoted(self.new.format)}, it was {_quoted(self.old.format)}"
            self.add(*_format_change(self.old.format, self.new.format), message,
                     "The Python type of the value can be another one.")  # fmt: skip
        return False

    def _nullable(self) -> None:
        if self.new.nullable and not self.old.nullable:
            self.add(self.either(A, B), "null-allowed", "null is allowed now",
                     "None is accepted." if self.request else "The value can be None.")  # fmt: skip
        elif self.old.nullable and not self.new.nullable:
            self.add(self.either(B, A), "null-forbidden", "null is no longer allowed",
                     "None is refused." if self.request else "The value is never None.")  # fmt: skip

    def _enum(self) -> None:
        old, new = self.old.enum, self.new.enum
        if old is None and new is not None:
            self.add(self.either(B, A), "enum-introduced", f"only {_listed(new)} are allowed now",
                     "An enumeration takes the place of a free value.")  # fmt: skip
        elif new is None and old is not None:
            self.add(self.either(A, W), "enum-dropped", "the list of allowed values is gone",
                     "A free value takes the place of an enumeration.")  # fmt: skip
        elif old is not None and new is not None:
            for value in _missing(new, old):
                self.add(self.either(A, W), "enum-value-added", f"the value {json.dumps(value)} is new",
                         "Older clients do not know the value.")  # fmt: skip
            for value in _missing(old, new):
                self.add(self.either(B, A), "enum-value-removed", f"the value {json.dumps(value)} is gone",
                         "The member of the enumeration is gone.")  # fmt: skip

    def _default(self) -> None:
        old, new = self.old.default, self.new.default
        if old == new and type(old) is type(new):
            return
        if new is ABSENT:
            message = f"the default {json.dumps(old if old is not ABSENT else None)} is gone"
        elif old is ABSENT:
            message = f"the default is {json.dumps(new)} now, there was none"
        else:
            message = f"the default is {json.dumps(new)}, it was {json.dumps(old)}"
        self.add(self.either(W, D), "default-changed", message,
                 "Calls that leave the value out mean something else.")  # fmt: skip

    def _properties(self) -> None:
        old, new = dict(self.old.properties), dict(self.new.properties)
        for name, schema in old.items():
            if name in new:
                self._shared_property(name, schema, new[name])
            elif not self._foreign(self.changes.old, schema):
                self.add(B, "property-removed", f"the property '{name}' is gone",
                         "The argument is gone." if self.request else "The attribute is gone.")  # fmt: skip
        for name, schema in new.items():
            if name in old or self._foreign(self.changes.new, schema):
                continue
            required = name in self.new.required
            if self.request and required and view(self.changes.new, schema).default is ABSENT:
                self.add(B, "required-property-added", f"the property '{name}' is new and required",
                         "Calls without the argument are refused.")  # fmt: skip
            elif self.request and required:
                self.add(A, "property-added", f"the property '{name}' is new, required, with a default",
                         "An argument more; its default is sent.")  # fmt: skip
            else:
                self.add(A, "property-added", f"the property '{name}' is new",
                         "An argument more." if self.request else "An attribute more.")  # fmt: skip
        for name in sorted((self.new.required - self.old.required) - new.keys()):
            self.add(self.either(B, A), "required-added", f"'{name}' is required now",
                     "A value without it is refused.")  # fmt: skip
        for name in sorted((self.old.required - self.new.required) - old.keys()):
            self.add(self.either(A, B), "required-removed", f"'{name}' is no longer required",
                     "A value without it is possible.")  # fmt: skip

    def _foreign(self, api: Api, schema: Schema) -> bool:
        """Whether the property never travels in this direction."""
        own = view(api, schema)
        return own.read_only if self.request else own.write_only

    def _shared_property(self, name: str, old: Schema, new: Schema) -> None:
        was_foreign = self._foreign(self.changes.old, old)
        is_foreign = self._foreign(self.changes.new, new)
        if was_foreign and is_foreign:
            return
        if was_foreign != is_foreign:
            gone = is_foreign
            word = "readOnly" if self.request else "writeOnly"
            self.add(B if gone else A, "direction-changed",
                     f"the property '{name}' is {word if gone else 'no longer ' + word}",
                     "It is no longer part of this direction." if gone else "It is part of this direction now.")  # fmt: skip
            return
        if (name in self.new.required) != (name in self.old.required):
            now = name in self.new.required
            default = view(self.changes.new, new).default is not ABSENT
            level = self.either(A if default else B, A) if now else self.either(A, B)
            self.add(level, "required-added" if now else "required-removed",
                     f"the property '{name}' is {'required now' if now else 'no longer required'}",
                     ("The argument must be given." if self.request else "The attribute is always set.") if now
                     else ("The argument can be left out." if self.request else "The attribute can be missing."))  # fmt: skip
        compare_schemas(self.changes, old, new, self.side, f"{self.where}.{name}")

    def _additional(self) -> None:
        old, new = self.old.additional, self.new.additional
        closed_before = old is not None and old.boolean is False
        closed_now = new is not None and new.boolean is False
        if closed_before != closed_now:
            self.add(self.either(B, A) if closed_now else A, "additional-properties",
                     "other properties are refused now" if closed_now else "other properties are allowed now",
                     "Unknown fields are refused." if closed_now else "Unknown fields can occur.")  # fmt: skip
        typed_before = old is not None and old.boolean is None
        typed_now = new is not None and new.boolean is None
        if typed_before and typed_now:
            compare_schemas(self.changes, old, new, self.side, f"{self.where}.*")
        elif typed_now and not closed_before:
            self.add(self.either(B, A), "additional-properties-typed",
                     "other properties must fit a schema now", "The values of the map have a type now.")  # fmt: skip
        elif typed_before and not closed_now:
            self.add(self.either(A, B), "additional-properties-untyped",
                     "other properties can be anything now", "The values of the map have no type any more.")  # fmt: skip

    def _items(self) -> None:
        if self.old.items is not None and self.new.items is not None:
            compare_schemas(
                self.changes, self.old.items, self.new.items, self.side, f"{self.where}[]"
            )
        elif (self.old.items is None) != (self.new.items is None):
            now = self.new.items is not None
            self.add(self.either(B, A) if now else self.either(A, B), "items-changed",
                     "the items have a schema now" if now else "the items can be anything now",
                     "The type of the items is another one.")  # fmt: skip
        if len(self.old.prefix) != len(self.new.prefix):
            self.add(B, "tuple-length", f"there are {len(self.new.prefix)} leading items, "
                     f"there were {len(self.old.prefix)}", "The tuple has another length.")  # fmt: skip
        for at, (old, new) in enumerate(zip(self.old.prefix, self.new.prefix, strict=False)):
            compare_schemas(self.changes, old, new, self.side, f"{self.where}[{at}]")

    def _members(self, word: str, old: tuple[Schema, ...], new: tuple[Schema, ...]) -> None:
        if bool(old) != bool(new):
            self.add(B, "union-changed", f"{word} is {'new' if new else 'gone'}",
                     "The annotation is another type.")  # fmt: skip
            return
        before = _keyed(old)
        after = _keyed(new)
        for key, schema in before.items():
            if key in after:
                compare_schemas(self.changes, schema, after[key], self.side, f"{self.where}|{key}")
            else:
                self.add(self.either(B, A), "member-removed", f"{key} is no longer a member of the {word}",
                         "The union is smaller.")  # fmt: skip
        for key in after:
            if key not in before:
                self.add(self.either(A, W), "member-added", f"{key} is a new member of the {word}",
                         "Older clients do not know the member.")  # fmt: skip

    def _words(self) -> None:
        old, new = self.old.schema.source, self.new.schema.source
        if self.old.description != self.new.description:
            self.changes.docs(
                "description", self.where, "the description reads differently", old, new
            )
        if self.old.title != self.new.title:
            self.changes.docs("title", self.where, "the title reads differently", old, new)
        if self.old.deprecated != self.new.deprecated:
            word = "deprecated now" if self.new.deprecated else "no longer deprecated"
            self.changes.docs("deprecated", self.where, f"it is {word}", old, new)


def _covers(wide: frozenset[str], narrow: frozenset[str]) -> bool:
    """Whether every value of the narrow types is one of the wide types."""
    reach = wide | {"integer"} if "number" in wide else wide
    return narrow <= reach


def _format_change(old: str | None, new: str | None) -> tuple[Level, str]:
    order = {"int32": 0, "int64": 1, "float": 0, "double": 1}
    family = {"int32": "i", "int64": "i", "float": "f", "double": "f"}
    known = {old, new} - {None}
    if known and all(name in order for name in known) and len({family[str(n)] for n in known}) == 1:
        return Level.WARNING, "format-width"
    return Level.BREAKING, "format-changed"


def _keyed(members: tuple[Schema, ...]) -> dict[str, Schema]:
    """Union members by what names them: the component, the title, else type and position."""
    found: dict[str, Schema] = {}
    for schema in members:
        name = schema.ref.rsplit("/", 1)[-1] if schema.ref else (schema.title or "")
        if not name:
            name = "/".join(schema.types or ("any",))
        key, count = name, 1
        while key in found:
            count += 1
            key = f"{name} {count}"
        found[key] = schema
    return found


def _missing(of: tuple[Json, ...], among: tuple[Json, ...]) -> list[Json]:
    return [value for value in of if not any(value == other and type(value) is type(other) for other in among)]  # fmt: skip


def _types(types: frozenset[str] | None) -> str:
    return "any" if types is None else " or ".join(sorted(types))


def _quoted(name: str | None) -> str:
    return "none" if name is None else f"'{name}'"


def _listed(values: tuple[Json, ...]) -> str:
    shown = [json.dumps(value) for value in values[:5]]
    return ", ".join(shown) + (", …" if len(values) > 5 else "")
