import typing

from typing_extensions import Self as _Self

from .. import schemas
from .account_response import AccountResponse
from .debit_wallet_response import DebitWalletResponse
from .get_wallet_response import GetWalletResponse
from .payment_response import PaymentResponse
from .transaction_response import TransactionResponse

class WorkflowInstanceHistoryStageOutput(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        class properties:
            @staticmethod
            def GetAccount() -> typing.Type[AccountResponse]: ...
            @staticmethod
            def CreateTransaction() -> typing.Type[TransactionResponse]: ...
            @staticmethod
            def RevertTransaction() -> typing.Type[TransactionResponse]: ...
            @staticmethod
            def GetPayment() -> typing.Type[PaymentResponse]: ...
            @staticmethod
            def DebitWallet() -> typing.Type[DebitWalletResponse]: ...
            @staticmethod
            def GetWallet() -> typing.Type[GetWalletResponse]: ...

    @typing.overload
    def __getitem__(self, name: typing.Literal["GetAccount"]) -> AccountResponse: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["CreateTransaction"]) -> TransactionResponse: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["RevertTransaction"]) -> TransactionResponse: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["GetPayment"]) -> PaymentResponse: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["DebitWallet"]) -> DebitWalletResponse: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["GetWallet"]) -> GetWalletResponse: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["GetAccount"]
    ) -> typing.Union[AccountResponse, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["CreateTransaction"]
    ) -> typing.Union[TransactionResponse, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["RevertTransaction"]
    ) -> typing.Union[TransactionResponse, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["GetPayment"]
    ) -> typing.Union[PaymentResponse, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["DebitWallet"]
    ) -> typing.Union[DebitWalletResponse, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["GetWallet"]
    ) -> typing.Union[GetWalletResponse, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        GetAccount: typing.Union[AccountResponse, schemas.DictInput, schemas.Unset] = schemas.unset,
        CreateTransaction: typing.Union[
            TransactionResponse, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        RevertTransaction: typing.Union[
            TransactionResponse, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        GetPayment: typing.Union[PaymentResponse, schemas.DictInput, schemas.Unset] = schemas.unset,
        DebitWallet: typing.Union[
            DebitWalletResponse, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        GetWallet: typing.Union[
            GetWalletResponse, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
