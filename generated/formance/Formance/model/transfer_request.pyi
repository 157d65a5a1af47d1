import decimal
import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class TransferRequest(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            class amount(schemas.Int64Schema):
                class MetaOapg:
                    format: typing.ClassVar[str]
                    inclusive_minimum: typing.ClassVar[int]

            asset: _TypeAlias = schemas.StrSchema
            destination: _TypeAlias = schemas.StrSchema
            source: _TypeAlias = schemas.StrSchema

    amount: MetaOapg.properties.amount
    destination: schemas.StrSchema
    asset: schemas.StrSchema
    @typing.overload
    def __getitem__(self, name: typing.Literal["amount"]) -> MetaOapg.properties.amount: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["asset"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["destination"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["source"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["amount"]) -> MetaOapg.properties.amount: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["asset"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["destination"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["source"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        amount: typing.Union[MetaOapg.properties.amount, decimal.Decimal, int],
        destination: typing.Union[schemas.StrSchema, str],
        asset: typing.Union[schemas.StrSchema, str],
        source: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
