"""The schema classes that models are made of."""

from __future__ import annotations

import decimal
import io
import typing
from datetime import date

import frozendict

from ._bases import (
    BinaryBase,
    BoolBase,
    ComposedBase,
    DateBase,
    DateTimeBase,
    DecimalBase,
    DictBase,
    Float32Base,
    Float64Base,
    Int32Base,
    Int64Base,
    IntBase,
    ListBase,
    MetaOapgTyped,
    NoneBase,
    NumberBase,
    SchemaRoot,
    StrBase,
    UUIDBase,
)
from ._fast import instantiate
from ._mixins import (
    BinaryMixin,
    BoolMixin,
    BytesMixin,
    DecimalMixin,
    FileMixin,
    FrozenDictMixin,
    NoneFrozenDictTupleStrDecimalBoolFileBytesMixin,
    NoneFrozenDictTupleStrDecimalBoolMixin,
    NoneMixin,
    StrMixin,
    TupleMixin,
    V,
)
from ._primitives import Unset, unset
from .configuration import Configuration
from .exceptions import ApiTypeError

if typing.TYPE_CHECKING:
    from typing_extensions import Self

    from ._match import Disabled
    from ._metadata import ValidationMetadata

DictInput = typing.Mapping[str, object]
ListInput = typing.Sequence[object]
_Input = typing.Union[
    DictInput,
    ListInput,
    str,
    date,
    int,
    float,
    decimal.Decimal,
    None,
    bytes,
    io.FileIO,
    io.BufferedReader,
]
if typing.TYPE_CHECKING:
    import uuid

    AnyInput = typing.Union["Schema", uuid.UUID, _Input]
else:  # a UUID is known by its class without importing the module (see `_cast`)
    AnyInput = _Input
"""Whatever a JSON value, or the content of a file, can be made of."""
_NO_KEYWORDS: frozenset[str] = frozenset()


def _disabled(configuration: Configuration | None) -> Disabled:
    found: Disabled = getattr(configuration, "_disabled_client_side_validations", _NO_KEYWORDS)
    return found


class Schema(SchemaRoot):
    """The base of all schemas. Making an instance validates the value; instances are immutable.

    `Schema(value)` takes what a program gives, `from_openapi_data_oapg(value)` what a server sent. Both raise
    ApiTypeError or ApiValueError with the path to the value that does not fit.
    """

    MetaOapg: typing.ClassVar[typing.Any] = MetaOapgTyped

    def __new__(
        cls,
        *_args: AnyInput,
        _configuration: Configuration | None = None,
        **kwargs: AnyInput | Unset,
    ) -> Self:
        """`_args`: the value; `kwargs`: properties of an object, `unset` ones left out; `_configuration` may switch
        validating keywords off."""
        given = {name: value for name, value in kwargs.items() if value is not unset}
        if given or (_args and isinstance(_args[0], dict)):
            first = (
                _args[0] if _args and isinstance(_args[0], (dict, frozendict.frozendict)) else {}
            )
            value: object = {**first, **given} if given else first
        elif _args:
            value = _args[0]
        elif issubclass(cls, DictBase):
            value = {}
        else:
            raise TypeError("No input given. args or kwargs must be given.")
        made: Self = instantiate(cls, value, _disabled(_configuration), False)
        return made

    def __init__(
        self,
        *_args: AnyInput,
        _configuration: Configuration | None = None,
        **kwargs: AnyInput | Unset,
    ) -> None:
        """Nothing is left to do: instances are immutable and made by `__new__`."""

    @classmethod
    def from_openapi_data_oapg(
        cls, arg: AnyInput, _configuration: Configuration | None = None
    ) -> Self:
        """An instance made of data that a server sent."""
        made: Self = instantiate(cls, arg, _disabled(_configuration), True)
        return made

    @classmethod
    def _validate_oapg(
        cls, arg: AnyInput, validation_metadata: ValidationMetadata
    ) -> dict[tuple[str | int, ...], set[type]]:
        """The classes that a value matches, for each path into it; raises as making an instance does."""
        from ._cast import cast_to_allowed_types
        from ._match import match
        from ._metadata import flatten

        path = validation_metadata.path_to_item
        primitive = cast_to_allowed_types(arg, validation_metadata.from_server, {}, path)
        found = match(
            cls,
            primitive,
            path,
            _disabled(validation_metadata.configuration),
            validation_metadata.seen_classes,
        )
        return flatten(primitive, found, path)


class NoneSchema(NoneBase, Schema, NoneMixin):
    """JSON null."""


class NumberSchema(NumberBase, Schema, DecimalMixin):
    """Any number."""


class IntSchema(IntBase, NumberSchema):
    """An integer."""


class Int32Schema(Int32Base, IntSchema):
    """A signed integer of 32 bits."""


class Int64Schema(Int64Base, IntSchema):
    """A signed integer of 64 bits."""


class Float32Schema(Float32Base, NumberSchema):
    """A single-precision number."""


class Float64Schema(Float64Base, NumberSchema):
    """A double-precision number."""


class StrSchema(StrBase, Schema, StrMixin):
    """A string; the schemas of formats derive from it, since a value may be validated as both."""


class UUIDSchema(UUIDBase, StrSchema):
    """A string that is a UUID."""


class DateSchema(DateBase, StrSchema):
    """A string that is a date."""


class DateTimeSchema(DateTimeBase, StrSchema):
    """A string that is a date-time."""


class DecimalSchema(DecimalBase, StrSchema):
    """A string that is a decimal number; a `decimal.Decimal` is a JSON number and does not fit."""


class BoolSchema(BoolBase, Schema, BoolMixin):
    """True or false."""


class ListSchema(ListBase, Schema, TupleMixin[V]):
    """An array of any items."""

    def __new__(cls, _arg: ListInput, _configuration: Configuration | None = None) -> Self:
        made: Self = instantiate(cls, _arg, _disabled(_configuration), False)
        return made


class DictSchema(DictBase, Schema, FrozenDictMixin[V]):
    """An object with any properties."""


class BytesSchema(Schema, BytesMixin):
    """Binary content in memory."""


class FileSchema(Schema, FileMixin):
    """An open file; not immutable, and closed by whoever uses it."""

    def __new__(
        cls: type[FileSchema],
        _arg: io.FileIO | io.BufferedReader,
        **kwargs: Configuration,
    ) -> FileSchema:
        made: FileSchema = instantiate(cls, _arg, _NO_KEYWORDS, False)
        return made


class AnyTypeSchema(
    DictBase,
    ListBase,
    NumberBase,
    StrBase,
    BoolBase,
    NoneBase,
    Schema,
    NoneFrozenDictTupleStrDecimalBoolFileBytesMixin,
):
    """A schema `true` or `{}`: any value."""


class UnsetAnyTypeSchema(AnyTypeSchema):
    """What properties and items get that no schema speaks of."""


class ComposedSchema(
    ComposedBase,
    DictBase,
    ListBase,
    NumberBase,
    StrBase,
    BoolBase,
    NoneBase,
    Schema,
    NoneFrozenDictTupleStrDecimalBoolMixin[V],
):
    """A schema of `allOf`, `oneOf`, `anyOf` or `not` without a type of its own."""

    @classmethod
    def from_openapi_data_oapg(
        cls,
        *args: object,
        _configuration: Configuration | None = None,
        **kwargs: object,
    ) -> Self:
        """An instance made of data that a server sent: one argument, or the properties of an object."""
        if not args and not kwargs:
            raise ApiTypeError(f"{cls.__name__} is missing required input data in args or kwargs")
        made: Self = instantiate(cls, args[0] if args else kwargs, _disabled(_configuration), True)
        return made


class BinarySchema(ComposedBase, BinaryBase, Schema, BinaryMixin):
    """Binary content: bytes or an open file."""

    class MetaOapg:
        """`oneOf` bytes and file."""

        @staticmethod
        def one_of() -> list[type[Schema]]:
            """The schemas of which exactly one matches."""
            return [BytesSchema, FileSchema]


class NotAnyTypeSchema(ComposedSchema):
    """A schema `false` or `{"not": {}}`: no value."""

    class MetaOapg:
        """`not` any value."""

        not_schema = AnyTypeSchema


schema_type_classes: set[type[Schema]] = {
    NoneSchema,
    DictSchema,
    ListSchema,
    NumberSchema,
    StrSchema,
    BoolSchema,
    AnyTypeSchema,
}
