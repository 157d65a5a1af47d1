import datetime
import decimal
import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .connector import Connector
from .payment_adjustment import PaymentAdjustment
from .payment_metadata import PaymentMetadata
from .payment_status import PaymentStatus

class Payment(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            id: _TypeAlias = schemas.StrSchema
            reference: _TypeAlias = schemas.StrSchema
            accountID: _TypeAlias = schemas.StrSchema

            class type(schemas.EnumBase, schemas.StrSchema):
                class MetaOapg:
                    enum_value_to_name: typing.ClassVar[typing.Dict[object, str]]

                @schemas.classproperty
                def PAYIN(cls) -> Payment.MetaOapg.properties.type: ...
                @schemas.classproperty
                def PAYOUT(cls) -> Payment.MetaOapg.properties.type: ...
                @schemas.classproperty
                def TRANSFER(cls) -> Payment.MetaOapg.properties.type: ...
                @schemas.classproperty
                def OTHER(cls) -> Payment.MetaOapg.properties.type: ...

            @staticmethod
            def provider() -> typing.Type[Connector]: ...
            @staticmethod
            def status() -> typing.Type[PaymentStatus]: ...

            class initialAmount(schemas.Int64Schema):
                class MetaOapg:
                    format: typing.ClassVar[str]
                    inclusive_minimum: typing.ClassVar[int]

            class scheme(schemas.EnumBase, schemas.StrSchema):
                class MetaOapg:
                    enum_value_to_name: typing.ClassVar[typing.Dict[object, str]]

                @schemas.classproperty
                def VISA(cls) -> Payment.MetaOapg.properties.scheme: ...
                @schemas.classproperty
                def MASTERCARD(cls) -> Payment.MetaOapg.properties.scheme: ...
                @schemas.classproperty
                def AMEX(cls) -> Payment.MetaOapg.properties.scheme: ...
                @schemas.classproperty
                def DINERS(cls) -> Payment.MetaOapg.properties.scheme: ...
                @schemas.classproperty
                def DISCOVER(cls) -> Payment.MetaOapg.properties.scheme: ...
                @schemas.classproperty
                def JCB(cls) -> Payment.MetaOapg.properties.scheme: ...
                @schemas.classproperty
                def UNIONPAY(cls) -> Payment.MetaOapg.properties.scheme: ...
                @schemas.classproperty
                def SEPA_DEBIT(cls) -> Payment.MetaOapg.properties.scheme: ...
                @schemas.classproperty
                def SEPA_CREDIT(cls) -> Payment.MetaOapg.properties.scheme: ...
                @schemas.classproperty
                def SEPA(cls) -> Payment.MetaOapg.properties.scheme: ...
                @schemas.classproperty
                def APPLE_PAY(cls) -> Payment.MetaOapg.properties.scheme: ...
                @schemas.classproperty
                def GOOGLE_PAY(cls) -> Payment.MetaOapg.properties.scheme: ...
                @schemas.classproperty
                def A2A(cls) -> Payment.MetaOapg.properties.scheme: ...
                @schemas.classproperty
                def ACH_DEBIT(cls) -> Payment.MetaOapg.properties.scheme: ...
                @schemas.classproperty
                def ACH(cls) -> Payment.MetaOapg.properties.scheme: ...
                @schemas.classproperty
                def RTP(cls) -> Payment.MetaOapg.properties.scheme: ...
                @schemas.classproperty
                def UNKNOWN(cls) -> Payment.MetaOapg.properties.scheme: ...
                @schemas.classproperty
                def OTHER(cls) -> Payment.MetaOapg.properties.scheme: ...

            asset: _TypeAlias = schemas.StrSchema
            createdAt: _TypeAlias = schemas.DateTimeSchema

            class raw(
                schemas.DictBase, schemas.NoneBase, schemas.Schema, schemas.NoneFrozenDictMixin
            ):
                def __new__(
                    cls,
                    *_args: typing.Union[schemas.DictInput, None],
                    _configuration: typing.Optional[schemas.Configuration] = None,
                    **kwargs: schemas.AnyInput,
                ) -> _Self: ...

            class adjustments(schemas.ListSchema[PaymentAdjustment]):
                class MetaOapg:
                    @staticmethod
                    def items() -> typing.Type[PaymentAdjustment]: ...

                def __new__(
                    cls,
                    _arg: typing.Sequence[typing.Union[PaymentAdjustment, schemas.DictInput]],
                    _configuration: typing.Optional[schemas.Configuration] = None,
                ) -> _Self: ...

            @staticmethod
            def metadata() -> typing.Type[PaymentMetadata]: ...

    metadata: PaymentMetadata
    adjustments: MetaOapg.properties.adjustments
    scheme: MetaOapg.properties.scheme
    raw: MetaOapg.properties.raw
    type: MetaOapg.properties.type
    reference: schemas.StrSchema
    accountID: schemas.StrSchema
    createdAt: schemas.DateTimeSchema
    provider: Connector
    initialAmount: MetaOapg.properties.initialAmount
    id: schemas.StrSchema
    asset: schemas.StrSchema
    status: PaymentStatus
    @typing.overload
    def __getitem__(self, name: typing.Literal["id"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["reference"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["accountID"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["type"]) -> MetaOapg.properties.type: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["provider"]) -> Connector: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["status"]) -> PaymentStatus: ...
    @typing.overload
    def __getitem__(
        self, name: typing.Literal["initialAmount"]
    ) -> MetaOapg.properties.initialAmount: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["scheme"]) -> MetaOapg.properties.scheme: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["asset"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["createdAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["raw"]) -> MetaOapg.properties.raw: ...
    @typing.overload
    def __getitem__(
        self, name: typing.Literal["adjustments"]
    ) -> MetaOapg.properties.adjustments: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["metadata"]) -> PaymentMetadata: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["id"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["reference"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["accountID"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["type"]) -> MetaOapg.properties.type: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["provider"]) -> Connector: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["status"]) -> PaymentStatus: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["initialAmount"]
    ) -> MetaOapg.properties.initialAmount: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["scheme"]) -> MetaOapg.properties.scheme: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["asset"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["createdAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["raw"]) -> MetaOapg.properties.raw: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["adjustments"]
    ) -> MetaOapg.properties.adjustments: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["metadata"]) -> PaymentMetadata: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        metadata: typing.Union[PaymentMetadata, schemas.DictInput, None],
        adjustments: typing.Union[MetaOapg.properties.adjustments, schemas.ListInput],
        scheme: typing.Union[MetaOapg.properties.scheme, str],
        raw: typing.Union[MetaOapg.properties.raw, schemas.DictInput, None],
        type: typing.Union[MetaOapg.properties.type, str],
        reference: typing.Union[schemas.StrSchema, str],
        accountID: typing.Union[schemas.StrSchema, str],
        createdAt: typing.Union[schemas.DateTimeSchema, str, datetime.datetime],
        provider: typing.Union[Connector, str],
        initialAmount: typing.Union[MetaOapg.properties.initialAmount, decimal.Decimal, int],
        id: typing.Union[schemas.StrSchema, str],
        asset: typing.Union[schemas.StrSchema, str],
        status: typing.Union[PaymentStatus, str],
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
