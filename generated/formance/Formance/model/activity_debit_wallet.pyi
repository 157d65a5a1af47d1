import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .debit_wallet_request import DebitWalletRequest

class ActivityDebitWallet(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        class properties:
            id: _TypeAlias = schemas.StrSchema
            @staticmethod
            def data() -> typing.Type[DebitWalletRequest]: ...

    @typing.overload
    def __getitem__(self, name: typing.Literal["id"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["data"]) -> DebitWalletRequest: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["id"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["data"]
    ) -> typing.Union[DebitWalletRequest, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        id: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        data: typing.Union[DebitWalletRequest, schemas.DictInput, schemas.Unset] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
