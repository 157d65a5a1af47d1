"""What a schema class says, compiled once: from its bases and its `MetaOapg` to plain checks."""

from __future__ import annotations

import decimal
import operator
import re
import types
import typing

import frozendict

from . import _bases as bases
from . import _formats as formats

Value = typing.Any
"""A JSON value, as its primitive; every check looks at its type first."""
Resolver = typing.Callable[[], type]
Members = typing.Any
"""A method that gives the schemas of `allOf`, `oneOf` or `anyOf`, or None."""


class Check:
    """One keyword: whether a value satisfies it, and what to say when it does not."""

    __slots__ = ("holds", "keyword", "limit", "note", "phrase")

    def __init__(
        self,
        keyword: str,
        holds: typing.Callable[[Value], bool],
        phrase: str,
        limit: object,
        note: str = "",
    ) -> None:
        self.keyword = keyword
        self.holds = holds
        self.phrase = phrase
        self.limit = limit
        self.note = note


class Format:
    """One format: `check` raises ValueError for a value that does not have it."""

    __slots__ = ("check", "name")

    def __init__(self, name: str, check: typing.Callable[[Value], None]) -> None:
        self.name = name
        self.check = check


class Facts:
    """The compiled class. Schemas that it refers to are resolved when they are first needed."""

    __slots__ = (
        "additional",
        "all_of",
        "any_of",
        "checks",
        "cls",
        "discriminator",
        "enum",
        "formats",
        "has_items",
        "has_properties",
        "items",
        "not_schema",
        "one_of",
        "properties",
        "required",
        "types",
        "unique",
    )

    def __init__(self, cls: type) -> None:
        meta = getattr(cls, "MetaOapg", None)
        self.cls = cls
        self.types: frozenset[type] = frozenset(getattr(cls, "_types", ()))
        self.enum = (
            getattr(meta, "enum_value_to_name", None) if issubclass(cls, bases.EnumBase) else None
        )
        self.formats = _formats_of(cls)
        self.checks = _checks_of(cls, meta)
        self.unique = bool(getattr(meta, "unique_items", False))
        self.has_items = issubclass(cls, bases.ListBase)
        self.items = _resolver(getattr(meta, "items", None))
        self.has_properties = issubclass(cls, bases.DictBase)
        self.required: frozenset[str] = frozenset(getattr(meta, "required", ()))
        declared = vars(getattr(meta, "properties", object)).get("__annotations__", {})
        self.properties: dict[str, Resolver] = {
            name: typing.cast(Resolver, _resolver(schema)) for name, schema in declared.items()
        }
        self.additional = _resolver(getattr(meta, "additional_properties", None))
        self.discriminator: typing.Any = getattr(meta, "discriminator", None)
        composed = issubclass(cls, bases.ComposedBase)
        self.all_of: Members = getattr(meta, "all_of", None) if composed else None
        self.one_of: Members = getattr(meta, "one_of", None) if composed else None
        self.any_of: Members = getattr(meta, "any_of", None) if composed else None
        self.not_schema = _resolver(getattr(meta, "not_schema", None)) if composed else None

    @property
    def composed(self) -> bool:
        """Whether other classes decide beside this one."""
        return bool(
            self.all_of or self.one_of or self.any_of or self.not_schema or self.discriminator
        )


_FACTS: dict[type, Facts] = {}


def facts_of(cls: type) -> Facts:
    """The compiled class; compiled at the first call."""
    found = _FACTS.get(cls)
    if found is None:
        found = _FACTS[cls] = Facts(cls)
    return found


def _resolver(schema: object) -> Resolver | None:
    """A schema as `MetaOapg` writes it: a class, or (for a model of its own) a static method that gives it."""
    if schema is None:
        return None
    if isinstance(schema, staticmethod):
        return typing.cast(Resolver, schema.__func__)
    if isinstance(schema, (types.FunctionType, types.MethodType)):
        return schema
    found = typing.cast(type, schema)
    return lambda: found


def _ranged(name: str, low: float, high: float) -> Format:
    lowest, highest = (
        bound if isinstance(bound, int) else decimal.Decimal(bound) for bound in (low, high)
    )

    def check(value: Value) -> None:
        if not lowest <= value <= highest:
            raise ValueError(name)

    return Format(name, check)


def check_integral(value: Value) -> None:
    """ValueError for a number with a fraction that is not zero."""
    if value != value.to_integral_value() if isinstance(value, decimal.Decimal) else value % 1:
        raise ValueError("integer")


_STRING_FORMATS = (
    (bases.UUIDBase, Format("UUID", formats.check_uuid)),
    (bases.DateBase, Format("date", formats.check_date)),
    (bases.DateTimeBase, Format("datetime", formats.check_datetime)),
    (bases.DecimalBase, Format("decimal", formats.check_decimal)),
)
_NUMBER_FORMATS = (
    (bases.IntBase, Format("integer", check_integral)),
    (bases.Int32Base, _ranged("int32", -(2**31), 2**31 - 1)),
    (bases.Int64Base, _ranged("int64", -(2**63), 2**63 - 1)),
    (bases.Float32Base, _ranged("float", -3.4028234663852886e38, 3.4028234663852886e38)),
    (bases.Float64Base, _ranged("double", -1.7976931348623157e308, 1.7976931348623157e308)),
)


def _formats_of(cls: type) -> dict[type, tuple[Format, ...]]:
    return {
        str: tuple(form for base, form in _STRING_FORMATS if issubclass(cls, base)),
        decimal.Decimal: tuple(form for base, form in _NUMBER_FORMATS if issubclass(cls, base)),
    }


def is_multiple(value: Value, step: int | float) -> bool:
    """Whether the value is a multiple of the step: exactly for integers, as floats divide otherwise."""
    if isinstance(step, int) and value % 1 == 0:
        return bool(int(value) % step == 0)
    quotient = float(value) / step
    return quotient in (float("inf"), float("-inf")) or quotient.is_integer()


def _sized(
    keyword: str, phrase: str, limit: int, compare: typing.Callable[[int, int], bool]
) -> Check:
    return Check(keyword, lambda value: compare(len(value), limit), phrase, limit)


def _bound(
    keyword: str, phrase: str, limit: object, compare: typing.Callable[[Value, Value], bool]
) -> Check:
    return Check(keyword, lambda value: compare(value, limit), phrase, limit)


_AT_MOST, _AT_LEAST = "must be less than or equal to", "must be greater than or equal to"
_SIZES = (
    ("max_length", "maxLength", str, "length " + _AT_MOST, operator.le),
    ("min_length", "minLength", str, "length " + _AT_LEAST, operator.ge),
    ("max_items", "maxItems", tuple, "number of items " + _AT_MOST, operator.le),
    ("min_items", "minItems", tuple, "number of items " + _AT_LEAST, operator.ge),
    (
        "max_properties",
        "maxProperties",
        frozendict.frozendict,
        "number of properties " + _AT_MOST,
        operator.le,
    ),
    (
        "min_properties",
        "minProperties",
        frozendict.frozendict,
        "number of properties " + _AT_LEAST,
        operator.ge,
    ),
)
_BOUNDS = (
    ("exclusive_maximum", "exclusiveMaximum", "must be a value less than", operator.lt),
    ("inclusive_maximum", "maximum", "must be a value less than or equal to", operator.le),
    ("exclusive_minimum", "exclusiveMinimum", "must be a value greater than", operator.gt),
    ("inclusive_minimum", "minimum", "must be a value greater than or equal to", operator.ge),
)


def _checks_of(cls: type, meta: typing.Any) -> dict[type, tuple[Check, ...]]:
    found: dict[type, list[Check]] = {}
    if meta is None or not issubclass(cls, bases.ValidatorBase):
        return {}
    for name, keyword, kind, phrase, compare in _SIZES:
        if hasattr(meta, name):
            found.setdefault(kind, []).append(_sized(keyword, phrase, getattr(meta, name), compare))
    for regex in getattr(meta, "regex", ()):
        found.setdefault(str, []).append(_pattern(regex["pattern"], regex.get("flags", 0)))
    if hasattr(meta, "multiple_of"):
        step = meta.multiple_of
        multiple = Check(
            "multipleOf",
            lambda value: is_multiple(value, step),
            "value must be a multiple of",
            step,
        )
        found.setdefault(decimal.Decimal, []).append(multiple)
    for name, keyword, phrase, compare in _BOUNDS:
        if hasattr(meta, name):
            found.setdefault(decimal.Decimal, []).append(
                _bound(keyword, phrase, getattr(meta, name), compare)
            )
    if getattr(meta, "unique_items", False):
        phrase = "duplicate items were found, and the tuple must not contain duplicates because"
        unique = Check(
            "uniqueItems", lambda value: len(set(value)) == len(value), phrase, "unique_items==True"
        )
        found.setdefault(tuple, []).append(unique)
    return {kind: tuple(checks) for kind, checks in found.items()}


def _pattern(pattern: str, flags: int) -> Check:
    compiled = re.compile(pattern, flags)
    note = f" with flags=`{flags}`" if flags else ""
    return Check(
        "pattern",
        lambda text: compiled.search(text) is not None,
        "must match regular expression",
        pattern,
        note,
    )
