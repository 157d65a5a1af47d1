import decimal
import typing

from typing_extensions import Self as _Self

from .. import schemas

class Stats(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            class accounts(schemas.Int64Schema):
                class MetaOapg:
                    format: typing.ClassVar[str]
                    inclusive_minimum: typing.ClassVar[int]

            class transactions(schemas.Int64Schema):
                class MetaOapg:
                    format: typing.ClassVar[str]
                    inclusive_minimum: typing.ClassVar[int]

    accounts: MetaOapg.properties.accounts
    transactions: MetaOapg.properties.transactions
    @typing.overload
    def __getitem__(self, name: typing.Literal["accounts"]) -> MetaOapg.properties.accounts: ...
    @typing.overload
    def __getitem__(
        self, name: typing.Literal["transactions"]
    ) -> MetaOapg.properties.transactions: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["accounts"]) -> MetaOapg.properties.accounts: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["transactions"]
    ) -> MetaOapg.properties.transactions: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        accounts: typing.Union[MetaOapg.properties.accounts, decimal.Decimal, int],
        transactions: typing.Union[MetaOapg.properties.transactions, decimal.Decimal, int],
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
