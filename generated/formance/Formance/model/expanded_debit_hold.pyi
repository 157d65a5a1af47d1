import decimal
import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .hold import Hold
from .subject import Subject

class ExpandedDebitHold(schemas.ComposedSchema[schemas.Schema]):
    class MetaOapg:
        class all_of_1(schemas.DictSchema[schemas.Schema]):
            class MetaOapg:
                required: typing.ClassVar[typing.Set[str]]

                class properties:
                    remaining: _TypeAlias = schemas.Int64Schema
                    originalAmount: _TypeAlias = schemas.Int64Schema

            originalAmount: schemas.Int64Schema
            remaining: schemas.Int64Schema
            @typing.overload
            def __getitem__(self, name: typing.Literal["remaining"]) -> schemas.Int64Schema: ...
            @typing.overload
            def __getitem__(
                self, name: typing.Literal["originalAmount"]
            ) -> schemas.Int64Schema: ...
            @typing.overload
            def __getitem__(self, name: str) -> schemas.Schema: ...
            @typing.overload
            def get_item_oapg(self, name: typing.Literal["remaining"]) -> schemas.Int64Schema: ...
            @typing.overload
            def get_item_oapg(
                self, name: typing.Literal["originalAmount"]
            ) -> schemas.Int64Schema: ...
            @typing.overload
            def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
            def __new__(
                cls,
                *_args: schemas.DictInput,
                originalAmount: typing.Union[schemas.Int64Schema, decimal.Decimal, int],
                remaining: typing.Union[schemas.Int64Schema, decimal.Decimal, int],
                _configuration: typing.Optional[schemas.Configuration] = None,
                **kwargs: schemas.AnyInput,
            ) -> _Self: ...

        @classmethod
        def all_of(cls) -> typing.List[typing.Type[schemas.Schema]]: ...

    @typing.overload
    def __getitem__(self, name: typing.Literal["id"]) -> schemas.UUIDSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["walletID"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(
        self, name: typing.Literal["metadata"]
    ) -> Hold.MetaOapg.properties.metadata: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["description"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["destination"]) -> Subject: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["remaining"]) -> schemas.Int64Schema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["originalAmount"]) -> schemas.Int64Schema: ...
    @typing.overload
    def __getitem__(self, name: typing.Union[str, int]) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["id"]) -> schemas.UUIDSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["walletID"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["metadata"]
    ) -> Hold.MetaOapg.properties.metadata: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["description"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["destination"]
    ) -> typing.Union[Subject, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["remaining"]) -> schemas.Int64Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["originalAmount"]) -> schemas.Int64Schema: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.AnyInput,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
