import datetime
import typing
import uuid

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .payment_status import PaymentStatus

class TaskBase(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            id: _TypeAlias = schemas.UUIDSchema
            connectorId: _TypeAlias = schemas.UUIDSchema
            createdAt: _TypeAlias = schemas.DateTimeSchema
            updatedAt: _TypeAlias = schemas.DateTimeSchema
            @staticmethod
            def status() -> typing.Type[PaymentStatus]: ...
            state: _TypeAlias = schemas.DictSchema
            error: _TypeAlias = schemas.StrSchema

    createdAt: schemas.DateTimeSchema
    connectorId: schemas.UUIDSchema
    descriptor: schemas.AnyTypeSchema
    id: schemas.UUIDSchema
    state: schemas.DictSchema
    status: PaymentStatus
    updatedAt: schemas.DateTimeSchema
    @typing.overload
    def __getitem__(self, name: typing.Literal["id"]) -> schemas.UUIDSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["connectorId"]) -> schemas.UUIDSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["createdAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["updatedAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["status"]) -> PaymentStatus: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["state"]) -> schemas.DictSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["error"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["id"]) -> schemas.UUIDSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["connectorId"]) -> schemas.UUIDSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["createdAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["updatedAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["status"]) -> PaymentStatus: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["state"]) -> schemas.DictSchema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["error"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        createdAt: typing.Union[schemas.DateTimeSchema, str, datetime.datetime],
        connectorId: typing.Union[schemas.UUIDSchema, str, uuid.UUID],
        id: typing.Union[schemas.UUIDSchema, str, uuid.UUID],
        state: typing.Union[schemas.DictSchema, schemas.DictInput],
        status: typing.Union[PaymentStatus, str],
        updatedAt: typing.Union[schemas.DateTimeSchema, str, datetime.datetime],
        error: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
