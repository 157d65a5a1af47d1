import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .ledger_metadata import LedgerMetadata

class Script(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            plain: _TypeAlias = schemas.StrSchema
            vars: _TypeAlias = schemas.DictSchema
            reference: _TypeAlias = schemas.StrSchema
            @staticmethod
            def metadata() -> typing.Type[LedgerMetadata]: ...

    plain: schemas.StrSchema
    @typing.overload
    def __getitem__(self, name: typing.Literal["plain"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["vars"]) -> schemas.DictSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["reference"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["metadata"]) -> LedgerMetadata: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["plain"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["vars"]
    ) -> typing.Union[schemas.DictSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["reference"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["metadata"]
    ) -> typing.Union[LedgerMetadata, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        plain: typing.Union[schemas.StrSchema, str],
        vars: typing.Union[schemas.DictSchema, schemas.DictInput, schemas.Unset] = schemas.unset,
        reference: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        metadata: typing.Union[
            LedgerMetadata, schemas.DictInput, None, schemas.Unset
        ] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
