import typing

from typing_extensions import Self as _Self

from .. import schemas
from .transaction_data import TransactionData

class Transactions(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            class transactions(schemas.ListSchema[TransactionData]):
                class MetaOapg:
                    @staticmethod
                    def items() -> typing.Type[TransactionData]: ...

                def __new__(
                    cls,
                    _arg: typing.Sequence[typing.Union[TransactionData, schemas.DictInput]],
                    _configuration: typing.Optional[schemas.Configuration] = None,
                ) -> _Self: ...

    transactions: MetaOapg.properties.transactions
    @typing.overload
    def __getitem__(
        self, name: typing.Literal["transactions"]
    ) -> MetaOapg.properties.transactions: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["transactions"]
    ) -> MetaOapg.properties.transactions: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        transactions: typing.Union[MetaOapg.properties.transactions, schemas.ListInput],
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
