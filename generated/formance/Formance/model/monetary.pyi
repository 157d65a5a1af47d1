import decimal
import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class Monetary(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            asset: _TypeAlias = schemas.StrSchema
            amount: _TypeAlias = schemas.Int64Schema

    amount: schemas.Int64Schema
    asset: schemas.StrSchema
    @typing.overload
    def __getitem__(self, name: typing.Literal["asset"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["amount"]) -> schemas.Int64Schema: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["asset"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["amount"]) -> schemas.Int64Schema: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        amount: typing.Union[schemas.Int64Schema, decimal.Decimal, int],
        asset: typing.Union[schemas.StrSchema, str],
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
