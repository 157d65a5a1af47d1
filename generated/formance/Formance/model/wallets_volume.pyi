import decimal
import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class WalletsVolume(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            input: _TypeAlias = schemas.IntSchema
            output: _TypeAlias = schemas.IntSchema
            balance: _TypeAlias = schemas.IntSchema

    output: schemas.IntSchema
    input: schemas.IntSchema
    balance: schemas.IntSchema
    @typing.overload
    def __getitem__(self, name: typing.Literal["input"]) -> schemas.IntSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["output"]) -> schemas.IntSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["balance"]) -> schemas.IntSchema: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["input"]) -> schemas.IntSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["output"]) -> schemas.IntSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["balance"]) -> schemas.IntSchema: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        output: typing.Union[schemas.IntSchema, decimal.Decimal, int],
        input: typing.Union[schemas.IntSchema, decimal.Decimal, int],
        balance: typing.Union[schemas.IntSchema, decimal.Decimal, int],
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
