import datetime
import decimal
import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class StageStatus(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            stage: _TypeAlias = schemas.NumberSchema
            instanceID: _TypeAlias = schemas.StrSchema
            startedAt: _TypeAlias = schemas.DateTimeSchema
            terminatedAt: _TypeAlias = schemas.DateTimeSchema
            error: _TypeAlias = schemas.StrSchema

    instanceID: schemas.StrSchema
    stage: schemas.NumberSchema
    startedAt: schemas.DateTimeSchema
    @typing.overload
    def __getitem__(self, name: typing.Literal["stage"]) -> schemas.NumberSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["instanceID"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["startedAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["terminatedAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["error"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["stage"]) -> schemas.NumberSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["instanceID"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["startedAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["terminatedAt"]
    ) -> typing.Union[schemas.DateTimeSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["error"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        instanceID: typing.Union[schemas.StrSchema, str],
        stage: typing.Union[schemas.NumberSchema, decimal.Decimal, int, float],
        startedAt: typing.Union[schemas.DateTimeSchema, str, datetime.datetime],
        terminatedAt: typing.Union[
            schemas.DateTimeSchema, str, datetime.datetime, schemas.Unset
        ] = schemas.unset,
        error: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
