import datetime
import decimal
import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class MigrationInfo(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        class properties:
            class version(schemas.Int64Schema):
                class MetaOapg:
                    format: typing.ClassVar[str]
                    inclusive_minimum: typing.ClassVar[int]

            name: _TypeAlias = schemas.StrSchema
            date: _TypeAlias = schemas.DateTimeSchema

            class state(schemas.EnumBase, schemas.StrSchema):
                class MetaOapg:
                    enum_value_to_name: typing.ClassVar[typing.Dict[object, str]]

                @schemas.classproperty
                def TO_DO(cls) -> MigrationInfo.MetaOapg.properties.state: ...
                @schemas.classproperty
                def DONE(cls) -> MigrationInfo.MetaOapg.properties.state: ...

    @typing.overload
    def __getitem__(self, name: typing.Literal["version"]) -> MetaOapg.properties.version: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["name"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["date"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["state"]) -> MetaOapg.properties.state: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["version"]
    ) -> typing.Union[MetaOapg.properties.version, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["name"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["date"]
    ) -> typing.Union[schemas.DateTimeSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["state"]
    ) -> typing.Union[MetaOapg.properties.state, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        version: typing.Union[
            MetaOapg.properties.version, decimal.Decimal, int, schemas.Unset
        ] = schemas.unset,
        name: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        date: typing.Union[
            schemas.DateTimeSchema, str, datetime.datetime, schemas.Unset
        ] = schemas.unset,
        state: typing.Union[MetaOapg.properties.state, str, schemas.Unset] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
