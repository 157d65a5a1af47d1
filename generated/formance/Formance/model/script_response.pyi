import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .errors_enum import ErrorsEnum
from .transaction import Transaction

class ScriptResponse(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        class properties:
            @staticmethod
            def errorCode() -> typing.Type[ErrorsEnum]: ...
            errorMessage: _TypeAlias = schemas.StrSchema
            details: _TypeAlias = schemas.StrSchema
            @staticmethod
            def transaction() -> typing.Type[Transaction]: ...

    @typing.overload
    def __getitem__(self, name: typing.Literal["errorCode"]) -> ErrorsEnum: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["errorMessage"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["details"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["transaction"]) -> Transaction: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["errorCode"]
    ) -> typing.Union[ErrorsEnum, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["errorMessage"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["details"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["transaction"]
    ) -> typing.Union[Transaction, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        errorCode: typing.Union[ErrorsEnum, str, schemas.Unset] = schemas.unset,
        errorMessage: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        details: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        transaction: typing.Union[Transaction, schemas.DictInput, schemas.Unset] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
