import typing

from typing_extensions import Self as _Self

from .. import schemas
from .activity_confirm_hold import ActivityConfirmHold
from .activity_create_transaction import ActivityCreateTransaction
from .activity_credit_wallet import ActivityCreditWallet
from .activity_debit_wallet import ActivityDebitWallet
from .activity_get_account import ActivityGetAccount
from .activity_get_payment import ActivityGetPayment
from .activity_get_wallet import ActivityGetWallet
from .activity_revert_transaction import ActivityRevertTransaction
from .activity_void_hold import ActivityVoidHold
from .stripe_transfer_request import StripeTransferRequest

class WorkflowInstanceHistoryStageInput(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        class properties:
            @staticmethod
            def GetAccount() -> typing.Type[ActivityGetAccount]: ...
            @staticmethod
            def CreateTransaction() -> typing.Type[ActivityCreateTransaction]: ...
            @staticmethod
            def RevertTransaction() -> typing.Type[ActivityRevertTransaction]: ...
            @staticmethod
            def StripeTransfer() -> typing.Type[StripeTransferRequest]: ...
            @staticmethod
            def GetPayment() -> typing.Type[ActivityGetPayment]: ...
            @staticmethod
            def ConfirmHold() -> typing.Type[ActivityConfirmHold]: ...
            @staticmethod
            def CreditWallet() -> typing.Type[ActivityCreditWallet]: ...
            @staticmethod
            def DebitWallet() -> typing.Type[ActivityDebitWallet]: ...
            @staticmethod
            def GetWallet() -> typing.Type[ActivityGetWallet]: ...
            @staticmethod
            def VoidHold() -> typing.Type[ActivityVoidHold]: ...

    @typing.overload
    def __getitem__(self, name: typing.Literal["GetAccount"]) -> ActivityGetAccount: ...
    @typing.overload
    def __getitem__(
        self, name: typing.Literal["CreateTransaction"]
    ) -> ActivityCreateTransaction: ...
    @typing.overload
    def __getitem__(
        self, name: typing.Literal["RevertTransaction"]
    ) -> ActivityRevertTransaction: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["StripeTransfer"]) -> StripeTransferRequest: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["GetPayment"]) -> ActivityGetPayment: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["ConfirmHold"]) -> ActivityConfirmHold: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["CreditWallet"]) -> ActivityCreditWallet: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["DebitWallet"]) -> ActivityDebitWallet: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["GetWallet"]) -> ActivityGetWallet: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["VoidHold"]) -> ActivityVoidHold: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["GetAccount"]
    ) -> typing.Union[ActivityGetAccount, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["CreateTransaction"]
    ) -> typing.Union[ActivityCreateTransaction, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["RevertTransaction"]
    ) -> typing.Union[ActivityRevertTransaction, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["StripeTransfer"]
    ) -> typing.Union[StripeTransferRequest, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["GetPayment"]
    ) -> typing.Union[ActivityGetPayment, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["ConfirmHold"]
    ) -> typing.Union[ActivityConfirmHold, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["CreditWallet"]
    ) -> typing.Union[ActivityCreditWallet, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["DebitWallet"]
    ) -> typing.Union[ActivityDebitWallet, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["GetWallet"]
    ) -> typing.Union[ActivityGetWallet, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["VoidHold"]
    ) -> typing.Union[ActivityVoidHold, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        GetAccount: typing.Union[
            ActivityGetAccount, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        CreateTransaction: typing.Union[
            ActivityCreateTransaction, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        RevertTransaction: typing.Union[
            ActivityRevertTransaction, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        StripeTransfer: typing.Union[
            StripeTransferRequest, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        GetPayment: typing.Union[
            ActivityGetPayment, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        ConfirmHold: typing.Union[
            ActivityConfirmHold, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        CreditWallet: typing.Union[
            ActivityCreditWallet, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        DebitWallet: typing.Union[
            ActivityDebitWallet, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        GetWallet: typing.Union[
            ActivityGetWallet, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        VoidHold: typing.Union[ActivityVoidHold, schemas.DictInput, schemas.Unset] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
