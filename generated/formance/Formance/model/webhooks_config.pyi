import datetime
import typing
import uuid

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class WebhooksConfig(schemas.AnyTypeSchema):
    class MetaOapg:
        class properties:
            id: _TypeAlias = schemas.UUIDSchema
            endpoint: _TypeAlias = schemas.StrSchema
            secret: _TypeAlias = schemas.StrSchema

            class eventTypes(schemas.ListSchema[schemas.StrSchema]):
                class MetaOapg:
                    items: _TypeAlias = schemas.StrSchema

                def __new__(
                    cls,
                    _arg: typing.Sequence[typing.Union[schemas.StrSchema, str]],
                    _configuration: typing.Optional[schemas.Configuration] = None,
                ) -> _Self: ...

            active: _TypeAlias = schemas.BoolSchema
            createdAt: _TypeAlias = schemas.DateTimeSchema
            updatedAt: _TypeAlias = schemas.DateTimeSchema

    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["id"]
    ) -> typing.Union[schemas.UUIDSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["endpoint"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["secret"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["eventTypes"]
    ) -> typing.Union[MetaOapg.properties.eventTypes, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["active"]
    ) -> typing.Union[schemas.BoolSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["createdAt"]
    ) -> typing.Union[schemas.DateTimeSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["updatedAt"]
    ) -> typing.Union[schemas.DateTimeSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.AnyInput,
        id: typing.Union[schemas.UUIDSchema, str, uuid.UUID, schemas.Unset] = schemas.unset,
        endpoint: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        secret: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        eventTypes: typing.Union[
            MetaOapg.properties.eventTypes, schemas.ListInput, schemas.Unset
        ] = schemas.unset,
        active: typing.Union[schemas.BoolSchema, bool, schemas.Unset] = schemas.unset,
        createdAt: typing.Union[
            schemas.DateTimeSchema, str, datetime.datetime, schemas.Unset
        ] = schemas.unset,
        updatedAt: typing.Union[
            schemas.DateTimeSchema, str, datetime.datetime, schemas.Unset
        ] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
