"""What a schema class can be told to check: one base class for each JSON type, format and composition.

They carry the accessors of their type (`as_date_oapg`, `is_none_oapg`, `get_item_oapg` …); the checks themselves are
compiled from `MetaOapg` by `_facts`.
"""

from __future__ import annotations

import decimal
import typing
from datetime import date, datetime

import frozendict

from ._formats import DEFAULT_ISOPARSER
from ._primitives import BoolClass, FileIO, NoneClass, unset
from .exceptions import ApiValueError

if typing.TYPE_CHECKING:
    import uuid

    from typing_extensions import Self

    from ._schema import Schema


class MetaOapgTyped:
    """What the `MetaOapg` of a schema class may hold: the keywords of its schema."""

    exclusive_maximum: int | float
    inclusive_maximum: int | float
    exclusive_minimum: int | float
    inclusive_minimum: int | float
    max_items: int
    min_items: int
    discriminator: dict[str, dict[str, type[Schema]]]

    class properties:
        """The schema classes of the properties, and `__annotations__` that finds them by wire name."""

    additional_properties: type[Schema] | None
    max_properties: int
    min_properties: int
    all_of: list[type[Schema]]
    one_of: list[type[Schema]]
    any_of: list[type[Schema]]
    not_schema: type[Schema]
    max_length: int
    min_length: int
    items: type[Schema]


class SchemaRoot:
    """The root of all schema classes: immutable instances."""

    def __setattr__(self, name: str, value: object) -> None:
        if not isinstance(self, FileIO):
            raise AttributeError("property setting not supported on immutable instances")
        super().__setattr__(name, value)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: typing.Any, /) -> Self:
        return self

    def __reduce_ex__(self, protocol: typing.SupportsIndex) -> tuple[typing.Any, ...]:
        """Dynamic classes have no name to be found by: what they are made of has."""
        from ._make import parts_of, restore

        return restore, parts_of(self)


class ValidatorBase:
    """A schema whose `MetaOapg` may hold validating keywords."""


class EnumBase:
    """A schema with `enum`: `MetaOapg.enum_value_to_name` maps each allowed value to the name of its class property."""


class BoolBase:
    """A schema that accepts true and false."""

    def is_true_oapg(self) -> bool:
        """Whether the value is JSON true (`x is True` never holds for an instance)."""
        return isinstance(self, BoolClass) and bool(self)

    def is_false_oapg(self) -> bool:
        """Whether the value is JSON false."""
        return isinstance(self, BoolClass) and not bool(self)


class NoneBase:
    """A schema that accepts null."""

    def is_none_oapg(self) -> bool:
        """Whether the value is JSON null (`x is None` never holds for an instance)."""
        return isinstance(self, NoneClass)


class StrBase(ValidatorBase):
    """A schema that accepts strings."""

    if not typing.TYPE_CHECKING:
        MetaOapg: MetaOapgTyped

    @property
    def as_str_oapg(self) -> str:
        """The value as a plain string."""
        return str(self)

    @property
    def as_date_oapg(self) -> date:
        """The value as a date; only of a string with `format: date`."""
        raise NotImplementedError("the schema has no format date")

    @property
    def as_datetime_oapg(self) -> datetime:
        """The value as a date-time; only of a string with `format: date-time`."""
        raise NotImplementedError("the schema has no format date-time")

    @property
    def as_decimal_oapg(self) -> decimal.Decimal:
        """The value as a decimal; only of a string with `format: number`."""
        raise NotImplementedError("the schema has no format number")

    @property
    def as_uuid_oapg(self) -> uuid.UUID:
        """The value as a UUID; only of a string with `format: uuid`."""
        raise NotImplementedError("the schema has no format uuid")


class UUIDBase(StrBase):
    """A string with `format: uuid`."""

    @property
    def as_uuid_oapg(self) -> uuid.UUID:
        import uuid

        return uuid.UUID(str(self))


class DateBase(StrBase):
    """A string with `format: date` (RFC 3339 full-date)."""

    @property
    def as_date_oapg(self) -> date:
        return DEFAULT_ISOPARSER.parse_isodate(str(self))


class DateTimeBase(StrBase):
    """A string with `format: date-time` (RFC 3339)."""

    @property
    def as_datetime_oapg(self) -> datetime:
        return DEFAULT_ISOPARSER.parse_isodatetime(str(self))


class DecimalBase(StrBase):
    """A decimal number sent as a string (`format: number`)."""

    @property
    def as_decimal_oapg(self) -> decimal.Decimal:
        return decimal.Decimal(str(self))


class NumberBase(ValidatorBase):
    """A schema that accepts numbers; the value is a `decimal.Decimal`, with a fraction (9.0) when it was sent with one."""

    if not typing.TYPE_CHECKING:
        MetaOapg: MetaOapgTyped

    @property
    def as_int_oapg(self) -> int:
        """The value as an int; ApiValueError when it was sent with a fraction."""
        value = typing.cast(decimal.Decimal, self)
        if _exponent(value) < 0:
            raise ApiValueError(f"{value} is not an integer")
        return int(value)

    @property
    def as_float_oapg(self) -> float:
        """The value as a float; ApiValueError when it was sent without a fraction."""
        value = typing.cast(decimal.Decimal, self)
        if _exponent(value) >= 0:
            raise ApiValueError(f"{value} is not a float")
        return float(value)


def _exponent(value: decimal.Decimal) -> int:
    exponent = value.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


class IntBase(NumberBase):
    """A number without a fraction; 9.0 is one."""

    @property
    def as_int_oapg(self) -> int:
        return int(typing.cast(decimal.Decimal, self))


class Int32Base(IntBase):
    """A signed integer of 32 bits."""


class Int64Base(IntBase):
    """A signed integer of 64 bits."""


class Float32Base(NumberBase):
    """A number in the range of an IEEE 754 single."""


class Float64Base(NumberBase):
    """A number in the range of an IEEE 754 double."""


class ListBase(ValidatorBase):
    """A schema that accepts arrays; the value is a tuple."""

    if not typing.TYPE_CHECKING:
        MetaOapg: MetaOapgTyped


class Discriminable:
    """A schema that may have a discriminator."""

    if not typing.TYPE_CHECKING:
        MetaOapg: MetaOapgTyped

    @classmethod
    def get_discriminated_class_oapg(
        cls, disc_property_name: str, disc_payload_value: str
    ) -> type[Schema] | None:
        """The class that the discriminator (this one, or one among its composed schemas) names for a value, or None."""
        return find_discriminated(cls, disc_property_name, disc_payload_value, set())


def find_discriminated(
    cls: type, name: str, value: object, visited: set[type]
) -> type[Schema] | None:
    """The class that `cls` maps the discriminator value to; composed schemas are searched when it maps some value."""
    meta = getattr(cls, "MetaOapg", None)
    if cls in visited or meta is None or not hasattr(meta, "discriminator"):
        return None
    visited.add(cls)
    mapping = meta.discriminator().get(name)
    if mapping is None:
        return None
    found: type[Schema] | None = mapping.get(value)
    for keyword in ("all_of", "one_of", "any_of"):
        members = getattr(meta, keyword, None)
        for member in members() if members is not None else ():
            found = found or find_discriminated(member, name, value, visited)
    return found


class DictBase(Discriminable, ValidatorBase):
    """A schema that accepts objects; the value is a `frozendict`, and its required properties are attributes too."""

    if not typing.TYPE_CHECKING:

        def __getattr__(self, name):
            if not isinstance(self, frozendict.frozendict):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            try:
                if name in _declared_names(type(self)):
                    return self[name]
            except KeyError:
                pass
            raise AttributeError(f"{self} has no attribute '{name}'")

        def get_item_oapg(self, name):
            if not isinstance(self, frozendict.frozendict):
                raise NotImplementedError("the value is no object")
            return self.get(name, unset)

    else:

        def get_item_oapg(self, name: str) -> object:
            """The value of a property, or `unset` when the object does not have it."""


_DECLARED: dict[type, frozenset[str]] = {}


def _declared_names(cls: type) -> frozenset[str]:
    """The properties that are attributes of instances: those that some class of it requires."""
    names = _DECLARED.get(cls)
    if names is None:
        metas = (base.__dict__.get("MetaOapg") for base in cls.__mro__)
        names = frozenset(name for meta in metas for name in getattr(meta, "required", ()))
        _DECLARED[cls] = names
    return names


class ComposedBase(Discriminable):
    """A schema with `allOf`, `oneOf`, `anyOf` or `not` (methods and attribute of its `MetaOapg`)."""


class BinaryBase:
    """A schema of binary content."""
