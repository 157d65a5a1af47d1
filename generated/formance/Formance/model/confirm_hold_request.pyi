import decimal
import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class ConfirmHoldRequest(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        class properties:
            amount: _TypeAlias = schemas.Int64Schema
            final: _TypeAlias = schemas.BoolSchema

    @typing.overload
    def __getitem__(self, name: typing.Literal["amount"]) -> schemas.Int64Schema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["final"]) -> schemas.BoolSchema: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["amount"]
    ) -> typing.Union[schemas.Int64Schema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["final"]
    ) -> typing.Union[schemas.BoolSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        amount: typing.Union[
            schemas.Int64Schema, decimal.Decimal, int, schemas.Unset
        ] = schemas.unset,
        final: typing.Union[schemas.BoolSchema, bool, schemas.Unset] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
