import datetime
import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .connector import Connector

class PaymentsAccount(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            id: _TypeAlias = schemas.StrSchema
            createdAt: _TypeAlias = schemas.DateTimeSchema
            @staticmethod
            def provider() -> typing.Type[Connector]: ...
            reference: _TypeAlias = schemas.StrSchema

            class type(schemas.EnumBase, schemas.StrSchema):
                class MetaOapg:
                    enum_value_to_name: typing.ClassVar[typing.Dict[object, str]]

                @schemas.classproperty
                def TARGET(cls) -> PaymentsAccount.MetaOapg.properties.type: ...
                @schemas.classproperty
                def SOURCE(cls) -> PaymentsAccount.MetaOapg.properties.type: ...

    reference: schemas.StrSchema
    createdAt: schemas.DateTimeSchema
    provider: Connector
    id: schemas.StrSchema
    type: MetaOapg.properties.type
    @typing.overload
    def __getitem__(self, name: typing.Literal["id"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["createdAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["provider"]) -> Connector: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["reference"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["type"]) -> MetaOapg.properties.type: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["id"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["createdAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["provider"]) -> Connector: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["reference"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["type"]) -> MetaOapg.properties.type: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        reference: typing.Union[schemas.StrSchema, str],
        createdAt: typing.Union[schemas.DateTimeSchema, str, datetime.datetime],
        provider: typing.Union[Connector, str],
        id: typing.Union[schemas.StrSchema, str],
        type: typing.Union[MetaOapg.properties.type, str],
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
