import datetime
import decimal
import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .payment_status import PaymentStatus

class PaymentAdjustment(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            @staticmethod
            def status() -> typing.Type[PaymentStatus]: ...

            class amount(schemas.Int64Schema):
                class MetaOapg:
                    format: typing.ClassVar[str]
                    inclusive_minimum: typing.ClassVar[int]

            date: _TypeAlias = schemas.DateTimeSchema
            raw: _TypeAlias = schemas.DictSchema
            absolute: _TypeAlias = schemas.BoolSchema

    date: schemas.DateTimeSchema
    amount: MetaOapg.properties.amount
    absolute: schemas.BoolSchema
    raw: schemas.DictSchema
    status: PaymentStatus
    @typing.overload
    def __getitem__(self, name: typing.Literal["status"]) -> PaymentStatus: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["amount"]) -> MetaOapg.properties.amount: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["date"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["raw"]) -> schemas.DictSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["absolute"]) -> schemas.BoolSchema: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["status"]) -> PaymentStatus: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["amount"]) -> MetaOapg.properties.amount: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["date"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["raw"]) -> schemas.DictSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["absolute"]) -> schemas.BoolSchema: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        date: typing.Union[schemas.DateTimeSchema, str, datetime.datetime],
        amount: typing.Union[MetaOapg.properties.amount, decimal.Decimal, int],
        absolute: typing.Union[schemas.BoolSchema, bool],
        raw: typing.Union[schemas.DictSchema, schemas.DictInput],
        status: typing.Union[PaymentStatus, str],
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
