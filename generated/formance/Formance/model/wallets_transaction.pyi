import datetime
import decimal
import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .posting import Posting
from .wallets_aggregated_volumes import WalletsAggregatedVolumes

class WalletsTransaction(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            ledger: _TypeAlias = schemas.StrSchema
            timestamp: _TypeAlias = schemas.DateTimeSchema

            class postings(schemas.ListSchema[Posting]):
                class MetaOapg:
                    @staticmethod
                    def items() -> typing.Type[Posting]: ...

                def __new__(
                    cls,
                    _arg: typing.Sequence[typing.Union[Posting, schemas.DictInput]],
                    _configuration: typing.Optional[schemas.Configuration] = None,
                ) -> _Self: ...

            reference: _TypeAlias = schemas.StrSchema

            class metadata(schemas.DictSchema[schemas.AnyTypeSchema]):
                class MetaOapg:
                    additional_properties: _TypeAlias = schemas.AnyTypeSchema

                def __new__(
                    cls,
                    *_args: schemas.DictInput,
                    _configuration: typing.Optional[schemas.Configuration] = None,
                    **kwargs: typing.Union[schemas.AnyTypeSchema, schemas.AnyInput],
                ) -> _Self: ...

            class txid(schemas.Int64Schema):
                class MetaOapg:
                    format: typing.ClassVar[str]
                    inclusive_minimum: typing.ClassVar[int]

            @staticmethod
            def preCommitVolumes() -> typing.Type[WalletsAggregatedVolumes]: ...
            @staticmethod
            def postCommitVolumes() -> typing.Type[WalletsAggregatedVolumes]: ...

    postings: MetaOapg.properties.postings
    txid: MetaOapg.properties.txid
    timestamp: schemas.DateTimeSchema
    @typing.overload
    def __getitem__(self, name: typing.Literal["ledger"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["timestamp"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["postings"]) -> MetaOapg.properties.postings: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["reference"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["metadata"]) -> MetaOapg.properties.metadata: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["txid"]) -> MetaOapg.properties.txid: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["preCommitVolumes"]) -> WalletsAggregatedVolumes: ...
    @typing.overload
    def __getitem__(
        self, name: typing.Literal["postCommitVolumes"]
    ) -> WalletsAggregatedVolumes: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["ledger"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["timestamp"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["postings"]) -> MetaOapg.properties.postings: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["reference"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["metadata"]
    ) -> typing.Union[MetaOapg.properties.metadata, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["txid"]) -> MetaOapg.properties.txid: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["preCommitVolumes"]
    ) -> typing.Union[WalletsAggregatedVolumes, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["postCommitVolumes"]
    ) -> typing.Union[WalletsAggregatedVolumes, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        postings: typing.Union[MetaOapg.properties.postings, schemas.ListInput],
        txid: typing.Union[MetaOapg.properties.txid, decimal.Decimal, int],
        timestamp: typing.Union[schemas.DateTimeSchema, str, datetime.datetime],
        ledger: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        reference: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        metadata: typing.Union[
            MetaOapg.properties.metadata, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        preCommitVolumes: typing.Union[
            WalletsAggregatedVolumes, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        postCommitVolumes: typing.Union[
            WalletsAggregatedVolumes, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
