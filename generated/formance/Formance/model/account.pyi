import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class Account(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            address: _TypeAlias = schemas.StrSchema
            type: _TypeAlias = schemas.StrSchema
            metadata: _TypeAlias = schemas.DictSchema

    address: schemas.StrSchema
    @typing.overload
    def __getitem__(self, name: typing.Literal["address"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["type"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["metadata"]) -> schemas.DictSchema: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["address"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["type"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["metadata"]
    ) -> typing.Union[schemas.DictSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        address: typing.Union[schemas.StrSchema, str],
        type: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        metadata: typing.Union[
            schemas.DictSchema, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
