import datetime
import decimal
import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class Log(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            class id(schemas.Int64Schema):
                class MetaOapg:
                    format: typing.ClassVar[str]
                    inclusive_minimum: typing.ClassVar[int]

            class type(schemas.EnumBase, schemas.StrSchema):
                class MetaOapg:
                    enum_value_to_name: typing.ClassVar[typing.Dict[object, str]]

                @schemas.classproperty
                def NEW_TRANSACTION(cls) -> Log.MetaOapg.properties.type: ...
                @schemas.classproperty
                def SET_METADATA(cls) -> Log.MetaOapg.properties.type: ...

            data: _TypeAlias = schemas.DictSchema
            hash: _TypeAlias = schemas.StrSchema
            date: _TypeAlias = schemas.DateTimeSchema

    date: schemas.DateTimeSchema
    data: schemas.DictSchema
    id: MetaOapg.properties.id
    type: MetaOapg.properties.type
    hash: schemas.StrSchema
    @typing.overload
    def __getitem__(self, name: typing.Literal["id"]) -> MetaOapg.properties.id: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["type"]) -> MetaOapg.properties.type: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["data"]) -> schemas.DictSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["hash"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["date"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["id"]) -> MetaOapg.properties.id: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["type"]) -> MetaOapg.properties.type: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["data"]) -> schemas.DictSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["hash"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["date"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        date: typing.Union[schemas.DateTimeSchema, str, datetime.datetime],
        data: typing.Union[schemas.DictSchema, schemas.DictInput],
        id: typing.Union[MetaOapg.properties.id, decimal.Decimal, int],
        type: typing.Union[MetaOapg.properties.type, str],
        hash: typing.Union[schemas.StrSchema, str],
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
