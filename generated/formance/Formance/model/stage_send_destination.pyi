import typing

from typing_extensions import Self as _Self

from .. import schemas
from .stage_send_destination_payment import StageSendDestinationPayment
from .stage_send_source_account import StageSendSourceAccount
from .stage_send_source_wallet import StageSendSourceWallet

class StageSendDestination(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        class properties:
            @staticmethod
            def wallet() -> typing.Type[StageSendSourceWallet]: ...
            @staticmethod
            def account() -> typing.Type[StageSendSourceAccount]: ...
            @staticmethod
            def payment() -> typing.Type[StageSendDestinationPayment]: ...

    @typing.overload
    def __getitem__(self, name: typing.Literal["wallet"]) -> StageSendSourceWallet: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["account"]) -> StageSendSourceAccount: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["payment"]) -> StageSendDestinationPayment: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["wallet"]
    ) -> typing.Union[StageSendSourceWallet, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["account"]
    ) -> typing.Union[StageSendSourceAccount, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["payment"]
    ) -> typing.Union[StageSendDestinationPayment, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        wallet: typing.Union[
            StageSendSourceWallet, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        account: typing.Union[
            StageSendSourceAccount, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        payment: typing.Union[
            StageSendDestinationPayment, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
