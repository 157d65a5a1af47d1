"""Types of the plan as Python annotations and expressions.

One printer serves one module. How a class is written depends on where: inside its package by its
name, from elsewhere through the package (``models.Event``), in an expression that is evaluated
while the module is being imported, quoted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal

from generator.flavours.speakeasy.code_imports import Imports
from generator.flavours.speakeasy.plan import DeclRef, Type
from generator.python.literals import literal

Side = Literal["value", "input"]
"""``value``: what a model holds; ``input``: what a caller may write (TypedDict twins)."""

RefPrinter = Callable[[DeclRef, Side], str]

_PLAIN = {
    "str": "str",
    "int": "int",
    "float": "float",
    "bool": "bool",
    "bytes": "bytes",
    "none": "None",
}


class TypePrinter:
    """Prints types for one module; what they need is imported there."""

    def __init__(
        self,
        imports: Imports,
        ref: RefPrinter,
        *,
        expression: bool = False,
        inside: bool = False,
    ) -> None:
        self._imports = imports
        self._ref = ref
        self._expression = expression
        """Whether the text is evaluated at import: then ``Optional``, not ``Nullable``."""
        self._inside = inside
        """Whether it is the annotation of a model's field, which pydantic reads."""

    def as_expressions(self) -> TypePrinter:
        """The same printer for types that are evaluated when the program runs."""
        return TypePrinter(self._imports, self._ref, expression=True)

    def bare(self, type_: Type, side: Side) -> str:
        """The type without its own null."""
        use = self._imports
        kind = type_.kind
        if kind in _PLAIN:
            return _PLAIN[kind]
        if kind == "any":
            return use.typing("Any")
        if kind == "date":
            return use.use("datetime", "date")
        if kind == "datetime":
            return use.use("datetime", "datetime")
        if kind in ("decimal", "decimal_str", "bigint_str"):
            return self._number(type_, side)
        if kind == "file" and self._inside and side == "value":
            return use.local("types.files", "FileContent")
        if kind == "file":
            union, io, typed = use.typing("Union"), use.module("io"), use.typing("IO")
            return f"{union}[bytes, {typed}[bytes], {io}.BufferedReader]"
        if kind == "literal":
            return self._literal(type_)
        if kind == "ref":
            assert type_.ref is not None
            return self._ref(type_.ref, side)
        if kind == "list":
            return f"{use.typing('List')}[{self._item(type_, side)}]"
        if kind == "dict":
            return f"{use.typing('Dict')}[str, {self._item(type_, side)}]"
        if kind == "union":
            return self._union(type_, side)
        if kind in ("http_response", "http_request"):
            return f"{use.module('httpx')}.{'Response' if kind == 'http_response' else 'Request'}"
        if kind == "sse":
            return f"{use.local('utils', 'eventstreaming')}.EventStream[{self._item(type_, side)}]"
        return f"{use.local('utils', 'jsonl')}.JsonLStream[{self._item(type_, side)}]"

    def inner(self, type_: Type, side: Side) -> str:
        """The type of an item or member, null included."""
        text = self.bare(type_, side)
        if not type_.nullable or type_.kind in ("any", "none"):
            return text
        if self._expression:
            return f"{self._imports.typing('Optional')}[{text}]"
        return f"{self._imports.local('types', 'Nullable')}[{text}]"

    def field(self, type_: Type, *, required: bool, side: Side = "value") -> str:
        """The type of a field or argument: absence and null told apart."""
        return self.wrapped(type_, self.bare(type_, side), required=required)

    def wrapped(self, type_: Type, text: str, *, required: bool) -> str:
        """A type's text, told whether it may be absent or null."""
        null = type_.nullable or type_.kind == "none"
        if required:
            if not null or type_.kind == "none":
                return text
            return f"{self._imports.local('types', 'Nullable')}[{text}]"
        if null:
            return f"{self._imports.local('types', 'OptionalNullable')}[{text}]"
        return f"{self._imports.typing('Optional')}[{text}]"

    def argument(self, type_: Type, *, required: bool) -> str:
        """The type of an argument: a model, or the dictionary that stands for it."""
        value, given = self.bare(type_, "value"), self.bare(type_, "input")
        if value != given:
            value = f"{self._imports.typing('Union')}[{value}, {given}]"
        return self.wrapped(type_, value, required=required)

    def _item(self, type_: Type, side: Side) -> str:
        if type_.item is None:
            return self._imports.typing("Any")
        return self.inner(type_.item, side)

    def _union(self, type_: Type, side: Side) -> str:
        return self.union_of(self.inner(member, side) for member in type_.members)

    def union_of(self, texts: Iterable[str]) -> str:
        """A union of types that are printed already."""
        members = dict.fromkeys(texts)
        if not members:
            return self._imports.typing("Any")
        if len(members) == 1:
            return next(iter(members))
        return f"{self._imports.typing('Union')}[{', '.join(members)}]"

    def _literal(self, type_: Type) -> str:
        use = self._imports
        values = [
            value for value in type_.values if isinstance(value, str | int | bool) or value is None
        ]
        if not values or len(values) != len(type_.values):
            return use.typing("Any")
        text = f"{use.typing('Literal')}[{', '.join(literal(value) for value in values)}]"
        if not type_.open:
            return text
        kind = "UnrecognizedStr" if isinstance(values[0], str) else "UnrecognizedInt"
        return f"{use.typing('Union')}[{text}, {use.local('types', kind)}]"

    def _number(self, type_: Type, side: Side) -> str:
        """Numbers that do not travel as they are: the conversion stands beside the type."""
        use = self._imports
        whole = type_.kind == "bigint_str"
        plain = "int" if whole else use.use("decimal", "Decimal")
        if side == "input":
            return plain
        name = "int" if whole else "decimal"
        read = use.local("utils.serializers", f"validate_{name}")
        write = use.local("utils.serializers", f"serialize_{name}")
        as_text = "False" if type_.kind == "decimal" else "True"
        before = use.use("pydantic.functional_validators", "BeforeValidator")
        after = use.use("pydantic", "PlainSerializer")
        annotated = use.extensions("Annotated")
        return f"{annotated}[{plain}, {before}({read}), {after}({write}({as_text}))]"


def asynchronous(text: str) -> str:
    """The annotation of the asynchronous method, where a stream is of another class."""
    return text.replace("eventstreaming.EventStream[", "eventstreaming.EventStreamAsync[").replace(
        "jsonl.JsonLStream[", "jsonl.JsonLStreamAsync["
    )
