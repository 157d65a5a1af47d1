"""Default values as Python expressions."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from generator.flavours.speakeasy.code_imports import Imports
from generator.flavours.speakeasy.plan import Declaration, DeclRef, Enum, Type
from generator.ir import ABSENT, Absent, Json
from generator.python.literals import literal, string

_DATE = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])\Z")
_DATETIME = re.compile(
    r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{3}|\.\d{6})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)\Z"
)


@dataclass(frozen=True, slots=True)
class DefaultPrinter:
    """Prints defaults for one module. ``member`` writes an enumeration's class there."""

    imports: Imports
    declarations: Mapping[DeclRef, Declaration]
    member: Callable[[DeclRef], str]

    def default(self, type_: Type, value: Json | Absent, *, required: bool) -> str | None:
        """The expression after ``=``; None when there is none.

        Containers and values that do not fit their type have no expression: such a field is left
        out unless it is given, and the server's own default holds. A required field without a
        default that can be written has to be given.
        """
        if value is not ABSENT and value is not None:
            made = self.value(type_, value)
            if made is not None:
                return made
        if required and not (value is None and type_.nullable):
            return None
        if type_.nullable:
            return "None" if value is None else self.imports.local("types", "UNSET")
        return "None"

    def fits(self, type_: Type, value: Json | Absent) -> bool:
        """Whether a default is a value that can be written as one."""
        return value is not ABSENT and (value is None or self.value(type_, value) is not None)

    def value(self, type_: Type, value: Json | Absent) -> str | None:
        """One value that is not null, None when it has no expression."""
        kind = type_.kind
        if kind in ("str", "literal", "any"):
            if isinstance(value, str):
                return string(value) if kind != "literal" or value in type_.values else None
            if kind == "str" or isinstance(value, list | dict | Absent):
                return None
            return literal(value) if kind == "any" or value in type_.values else None
        if kind == "bool":
            return literal(value) if isinstance(value, bool) else None
        if isinstance(value, bool):
            return None
        if kind in ("int", "bigint_str"):
            whole = isinstance(value, int) or (isinstance(value, float) and value.is_integer())
            return literal(int(value)) if whole and isinstance(value, int | float) else None
        if kind == "float":
            if isinstance(value, int | float):
                return literal(int(value) if isinstance(value, int) else float(value))
            return None
        if kind in ("decimal", "decimal_str") and isinstance(value, int | float | str):
            return self._decimal(value)
        if kind == "date" and isinstance(value, str) and _DATE.match(value):
            return f"{self.imports.use('datetime', 'date')}.fromisoformat({string(value)})"
        if kind == "datetime" and isinstance(value, str) and _DATETIME.match(value):
            return f"{self.imports.local('utils.datetimes', 'parse_datetime')}({string(value)})"
        if kind == "ref" and type_.ref is not None:
            return self._member(type_.ref, value)
        return None

    def _decimal(self, value: int | float | str) -> str | None:
        text = str(value)
        if not re.fullmatch(r"[+-]?\d+(\.\d+)?([eE][+-]?\d+)?", text):
            return None
        return f"{self.imports.use('decimal', 'Decimal')}({string(text)})"

    def _member(self, ref: DeclRef, value: Json | Absent) -> str | None:
        found = self.declarations[ref]
        if not isinstance(found, Enum) or isinstance(value, Absent):
            return None
        for member in found.members:
            if member.value == value and type(member.value) is type(value):
                if found.style == "union":
                    return literal(value)
                return f"{self.member(ref)}.{member.name}"
        return None
