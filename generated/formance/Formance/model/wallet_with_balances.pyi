import datetime
import typing
import uuid

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .asset_holder import AssetHolder

class WalletWithBalances(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            id: _TypeAlias = schemas.UUIDSchema

            class metadata(schemas.DictSchema[schemas.AnyTypeSchema]):
                class MetaOapg:
                    additional_properties: _TypeAlias = schemas.AnyTypeSchema

                def __new__(
                    cls,
                    *_args: schemas.DictInput,
                    _configuration: typing.Optional[schemas.Configuration] = None,
                    **kwargs: typing.Union[schemas.AnyTypeSchema, schemas.AnyInput],
                ) -> _Self: ...

            name: _TypeAlias = schemas.StrSchema
            createdAt: _TypeAlias = schemas.DateTimeSchema

            class balances(schemas.DictSchema[schemas.Schema]):
                class MetaOapg:
                    required: typing.ClassVar[typing.Set[str]]

                    class properties:
                        @staticmethod
                        def main() -> typing.Type[AssetHolder]: ...

                main: AssetHolder
                @typing.overload
                def __getitem__(self, name: typing.Literal["main"]) -> AssetHolder: ...
                @typing.overload
                def __getitem__(self, name: str) -> schemas.Schema: ...
                @typing.overload
                def get_item_oapg(self, name: typing.Literal["main"]) -> AssetHolder: ...
                @typing.overload
                def get_item_oapg(
                    self, name: str
                ) -> typing.Union[schemas.Schema, schemas.Unset]: ...
                def __new__(
                    cls,
                    *_args: schemas.DictInput,
                    main: typing.Union[AssetHolder, schemas.DictInput],
                    _configuration: typing.Optional[schemas.Configuration] = None,
                    **kwargs: schemas.AnyInput,
                ) -> _Self: ...

            ledger: _TypeAlias = schemas.StrSchema

    ledger: schemas.StrSchema
    createdAt: schemas.DateTimeSchema
    balances: MetaOapg.properties.balances
    metadata: MetaOapg.properties.metadata
    name: schemas.StrSchema
    id: schemas.UUIDSchema
    @typing.overload
    def __getitem__(self, name: typing.Literal["id"]) -> schemas.UUIDSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["metadata"]) -> MetaOapg.properties.metadata: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["name"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["createdAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["balances"]) -> MetaOapg.properties.balances: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["ledger"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["id"]) -> schemas.UUIDSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["metadata"]) -> MetaOapg.properties.metadata: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["name"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["createdAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["balances"]) -> MetaOapg.properties.balances: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["ledger"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        ledger: typing.Union[schemas.StrSchema, str],
        createdAt: typing.Union[schemas.DateTimeSchema, str, datetime.datetime],
        balances: typing.Union[MetaOapg.properties.balances, schemas.DictInput],
        metadata: typing.Union[MetaOapg.properties.metadata, schemas.DictInput],
        name: typing.Union[schemas.StrSchema, str],
        id: typing.Union[schemas.UUIDSchema, str, uuid.UUID],
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
