import datetime
import decimal
import typing
import uuid

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .webhooks_config import WebhooksConfig

class Attempt(schemas.AnyTypeSchema):
    class MetaOapg:
        class properties:
            id: _TypeAlias = schemas.UUIDSchema
            webhookID: _TypeAlias = schemas.UUIDSchema
            createdAt: _TypeAlias = schemas.DateTimeSchema
            updatedAt: _TypeAlias = schemas.DateTimeSchema
            @staticmethod
            def config() -> typing.Type[WebhooksConfig]: ...
            payload: _TypeAlias = schemas.StrSchema
            statusCode: _TypeAlias = schemas.IntSchema
            retryAttempt: _TypeAlias = schemas.IntSchema
            status: _TypeAlias = schemas.StrSchema
            nextRetryAfter: _TypeAlias = schemas.DateTimeSchema

    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["id"]
    ) -> typing.Union[schemas.UUIDSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["webhookID"]
    ) -> typing.Union[schemas.UUIDSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["createdAt"]
    ) -> typing.Union[schemas.DateTimeSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["updatedAt"]
    ) -> typing.Union[schemas.DateTimeSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["config"]
    ) -> typing.Union[WebhooksConfig, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["payload"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["statusCode"]
    ) -> typing.Union[schemas.IntSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["retryAttempt"]
    ) -> typing.Union[schemas.IntSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["status"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["nextRetryAfter"]
    ) -> typing.Union[schemas.DateTimeSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.AnyInput,
        id: typing.Union[schemas.UUIDSchema, str, uuid.UUID, schemas.Unset] = schemas.unset,
        webhookID: typing.Union[schemas.UUIDSchema, str, uuid.UUID, schemas.Unset] = schemas.unset,
        createdAt: typing.Union[
            schemas.DateTimeSchema, str, datetime.datetime, schemas.Unset
        ] = schemas.unset,
        updatedAt: typing.Union[
            schemas.DateTimeSchema, str, datetime.datetime, schemas.Unset
        ] = schemas.unset,
        config: typing.Union[WebhooksConfig, schemas.AnyInput, schemas.Unset] = schemas.unset,
        payload: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        statusCode: typing.Union[
            schemas.IntSchema, decimal.Decimal, int, schemas.Unset
        ] = schemas.unset,
        retryAttempt: typing.Union[
            schemas.IntSchema, decimal.Decimal, int, schemas.Unset
        ] = schemas.unset,
        status: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        nextRetryAfter: typing.Union[
            schemas.DateTimeSchema, str, datetime.datetime, schemas.Unset
        ] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
