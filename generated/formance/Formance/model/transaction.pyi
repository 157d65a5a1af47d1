import datetime
import decimal
import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .aggregated_volumes import AggregatedVolumes
from .ledger_metadata import LedgerMetadata
from .posting import Posting

class Transaction(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
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
            @staticmethod
            def metadata() -> typing.Type[LedgerMetadata]: ...

            class txid(schemas.Int64Schema):
                class MetaOapg:
                    format: typing.ClassVar[str]
                    inclusive_minimum: typing.ClassVar[int]

            @staticmethod
            def preCommitVolumes() -> typing.Type[AggregatedVolumes]: ...
            @staticmethod
            def postCommitVolumes() -> typing.Type[AggregatedVolumes]: ...

    postings: MetaOapg.properties.postings
    txid: MetaOapg.properties.txid
    timestamp: schemas.DateTimeSchema
    @typing.overload
    def __getitem__(self, name: typing.Literal["timestamp"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["postings"]) -> MetaOapg.properties.postings: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["reference"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["metadata"]) -> LedgerMetadata: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["txid"]) -> MetaOapg.properties.txid: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["preCommitVolumes"]) -> AggregatedVolumes: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["postCommitVolumes"]) -> AggregatedVolumes: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
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
    ) -> typing.Union[LedgerMetadata, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["txid"]) -> MetaOapg.properties.txid: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["preCommitVolumes"]
    ) -> typing.Union[AggregatedVolumes, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["postCommitVolumes"]
    ) -> typing.Union[AggregatedVolumes, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        postings: typing.Union[MetaOapg.properties.postings, schemas.ListInput],
        txid: typing.Union[MetaOapg.properties.txid, decimal.Decimal, int],
        timestamp: typing.Union[schemas.DateTimeSchema, str, datetime.datetime],
        reference: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        metadata: typing.Union[
            LedgerMetadata, schemas.DictInput, None, schemas.Unset
        ] = schemas.unset,
        preCommitVolumes: typing.Union[
            AggregatedVolumes, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        postCommitVolumes: typing.Union[
            AggregatedVolumes, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
