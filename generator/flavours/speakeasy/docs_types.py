"""Types as pages show them, with links to the pages of classes.

``*Optional[str]*`` for what needs no page, ``[Optional[models.X]](../../models/x.md)`` for classes,
``List[*str*]`` for lists, which never show that they are optional.
"""

from __future__ import annotations

from generator.flavours.speakeasy.plan import DeclRef, Field, Plan, Type
from generator.flavours.speakeasy.quirks import Quirks
from generator.ir import Json
from generator.python.scope import DEVICES

DATE_PAGE = "https://docs.python.org/3/library/datetime.html#date-objects"
DATETIME_PAGE = "https://docs.python.org/3/library/datetime.html#datetime-objects"

_PLAIN = {
    "any": "Any",
    "none": "None",
    "str": "str",
    "int": "int",
    "float": "float",
    "bool": "bool",
    "date": "date",
    "datetime": "datetime",
    "decimal": "Decimal",
    "decimal_str": "Decimal",
    "bigint_str": "int",
    "bytes": "bytes",
    "file": "Union[bytes, IO[bytes], io.BufferedReader]",
    "http_response": "httpx.Response",
    "http_request": "httpx.Request",
}


def page_of(ref: DeclRef) -> str:
    """The page of a class below ``docs/``: ``models/x.md``. Errors' data is on the error's page."""
    stem = ref.name.lower()
    return f"{ref.place.docs}/{stem}{'_' if stem in DEVICES else ''}.md"


def literal_text(value: Json) -> str:
    """A constant as pages write it."""
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if value is None:
        return "None"
    return str(value)


def plain_type(type_: Type) -> str:
    """A type as one expression, classes by their accessed names: ``List[models.X]``."""
    made = _plain(type_)
    return f"Nullable[{made}]" if type_.nullable and type_.kind != "none" else made


def _plain(type_: Type) -> str:
    if type_.kind == "ref" and type_.ref is not None:
        return type_.ref.accessed
    if type_.kind == "literal":
        return f"Literal[{', '.join(literal_text(value) for value in type_.values)}]"
    if type_.kind == "list":
        return f"List[{plain_type(type_.item or _ANY)}]"
    if type_.kind == "dict":
        return f"Dict[str, {plain_type(type_.item or _ANY)}]"
    if type_.kind == "union":
        return f"Union[{', '.join(plain_type(member) for member in type_.members)}]"
    if type_.kind == "sse":
        item = plain_type(type_.item or _ANY)
        return f"Union[eventstreaming.EventStream[{item}], eventstreaming.EventStreamAsync[{item}]]"
    if type_.kind == "jsonl":
        item = plain_type(type_.item or _ANY)
        return f"Union[jsonl.JsonLStream[{item}], jsonl.JsonLStreamAsync[{item}]]"
    return _PLAIN.get(type_.kind, "Any")


_ANY = Type(kind="any")


_HTTPX = "https://www.python-httpx.org/api/"


class TypePrinter:
    """Prints types for pages at one depth: ``up`` leads to the folder of all pages."""

    def __init__(self, plan: Plan, quirks: Quirks, up: str) -> None:
        self._plan = plan
        self._quirks = quirks
        self._up = up

    def link(self, ref: DeclRef) -> str:
        """The address of a class's page."""
        return f"{self._up}{page_of(ref)}"

    def field(self, field: Field) -> str:
        """The type cell of a field."""
        wrap = _wrapper(field)
        return self._cell(field.type, wrap)

    def _cell(self, type_: Type, wrap: str) -> str:
        if type_.kind in ("list", "dict"):
            inner = self._container(type_)
            if self._quirks.containers_lose_optional or not wrap:
                return inner
            return f"{wrap}[{inner}]"
        if type_.kind in ("date", "datetime"):
            swapped = self._quirks.dates_swapped
            page, name = DATE_PAGE, "date"
            if (type_.kind == "datetime") != swapped:
                page, name = DATETIME_PAGE, "datetime"
            if not swapped and wrap:
                name = f"{wrap}[{name}]"
            return f"[{name}]({page})"
        text = _plain(type_)
        if wrap:
            text = f"{wrap}[{text}]"
        if type_.kind == "ref" and type_.ref is not None:
            return f"[{text}]({self.link(type_.ref)})"
        if type_.kind in ("http_response", "http_request"):
            page = "response" if type_.kind == "http_response" else "request"
            return f"[{text}]({_HTTPX}#{page})"
        return f"*{text}*"

    def _container(self, type_: Type) -> str:
        item = type_.item or _ANY
        inner = self._cell(item, "Nullable" if item.nullable else "")
        return f"List[{inner}]" if type_.kind == "list" else f"Dict[str, {inner}]"

    def request(self, type_: Type) -> str:
        """The type cell of a whole request that is no class: one link, to nothing in the original."""
        if self._quirks.empty_links:
            return f"[{plain_type(type_)}]({self._up}models/.md)"
        return self._cell(type_, "")

    def response(self, type_: Type, *, optional: bool) -> str:
        """The line under Response: one link around the whole type."""
        text = plain_type(type_)
        if optional and not self._quirks.response_loses_optional:
            text = f"Optional[{text}]"
        if type_.kind == "ref" and type_.ref is not None:
            return f"**[{text}]({self.link(type_.ref)})**"
        if self._quirks.empty_links:
            return f"**[{text}]({self._up}models/.md)**"
        linked = _first_ref(type_)
        if linked is not None:
            return f"**[{text}]({self.link(linked)})**"
        return f"**{text}**"


def _first_ref(type_: Type) -> DeclRef | None:
    if type_.ref is not None:
        return type_.ref
    for part in (*((type_.item,) if type_.item is not None else ()), *type_.members):
        found = _first_ref(part)
        if found is not None:
            return found
    return None


def _wrapper(field: Field) -> str:
    """``Optional``, ``Nullable``, ``OptionalNullable`` or nothing."""
    optional = not field.required
    if field.type.kind == "none":
        return "OptionalNullable" if optional else "Nullable"
    if optional:
        return "OptionalNullable" if field.type.nullable else "Optional"
    return "Nullable" if field.type.nullable else ""
