import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .monetary import Monetary
from .subject import Subject

class DebitWalletRequest(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            @staticmethod
            def amount() -> typing.Type[Monetary]: ...
            pending: _TypeAlias = schemas.BoolSchema

            class metadata(schemas.DictSchema[schemas.AnyTypeSchema]):
                class MetaOapg:
                    additional_properties: _TypeAlias = schemas.AnyTypeSchema

                def __new__(
                    cls,
                    *_args: schemas.DictInput,
                    _configuration: typing.Optional[schemas.Configuration] = None,
                    **kwargs: typing.Union[schemas.AnyTypeSchema, schemas.AnyInput],
                ) -> _Self: ...

            description: _TypeAlias = schemas.StrSchema
            @staticmethod
            def destination() -> typing.Type[Subject]: ...

            class balances(schemas.ListSchema[schemas.StrSchema]):
                class MetaOapg:
                    items: _TypeAlias = schemas.StrSchema

                def __new__(
                    cls,
                    _arg: typing.Sequence[typing.Union[schemas.StrSchema, str]],
                    _configuration: typing.Optional[schemas.Configuration] = None,
                ) -> _Self: ...

    amount: Monetary
    @typing.overload
    def __getitem__(self, name: typing.Literal["amount"]) -> Monetary: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["pending"]) -> schemas.BoolSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["metadata"]) -> MetaOapg.properties.metadata: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["description"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["destination"]) -> Subject: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["balances"]) -> MetaOapg.properties.balances: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["amount"]) -> Monetary: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["pending"]
    ) -> typing.Union[schemas.BoolSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["metadata"]
    ) -> typing.Union[MetaOapg.properties.metadata, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["description"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["destination"]
    ) -> typing.Union[Subject, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["balances"]
    ) -> typing.Union[MetaOapg.properties.balances, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        amount: typing.Union[Monetary, schemas.DictInput],
        pending: typing.Union[schemas.BoolSchema, bool, schemas.Unset] = schemas.unset,
        metadata: typing.Union[
            MetaOapg.properties.metadata, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        description: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        destination: typing.Union[Subject, schemas.AnyInput, schemas.Unset] = schemas.unset,
        balances: typing.Union[
            MetaOapg.properties.balances, schemas.ListInput, schemas.Unset
        ] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
