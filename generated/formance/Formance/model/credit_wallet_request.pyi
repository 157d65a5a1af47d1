import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .monetary import Monetary
from .subject import Subject

class CreditWalletRequest(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            @staticmethod
            def amount() -> typing.Type[Monetary]: ...

            class metadata(schemas.DictSchema[schemas.AnyTypeSchema]):
                class MetaOapg:
                    additional_properties: _TypeAlias = schemas.AnyTypeSchema

                def __new__(
                    cls,
                    *_args: schemas.DictInput,
                    _configuration: typing.Optional[schemas.Configuration] = None,
                    **kwargs: typing.Union[schemas.AnyTypeSchema, schemas.AnyInput],
                ) -> _Self: ...

            reference: _TypeAlias = schemas.StrSchema

            class sources(schemas.ListSchema[Subject]):
                class MetaOapg:
                    @staticmethod
                    def items() -> typing.Type[Subject]: ...

                def __new__(
                    cls,
                    _arg: typing.Sequence[typing.Union[Subject, schemas.AnyInput]],
                    _configuration: typing.Optional[schemas.Configuration] = None,
                ) -> _Self: ...

            balance: _TypeAlias = schemas.StrSchema

    amount: Monetary
    sources: MetaOapg.properties.sources
    @typing.overload
    def __getitem__(self, name: typing.Literal["amount"]) -> Monetary: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["metadata"]) -> MetaOapg.properties.metadata: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["reference"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["sources"]) -> MetaOapg.properties.sources: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["balance"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["amount"]) -> Monetary: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["metadata"]
    ) -> typing.Union[MetaOapg.properties.metadata, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["reference"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["sources"]) -> MetaOapg.properties.sources: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["balance"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        amount: typing.Union[Monetary, schemas.DictInput],
        sources: typing.Union[MetaOapg.properties.sources, schemas.ListInput],
        metadata: typing.Union[
            MetaOapg.properties.metadata, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        reference: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        balance: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
