import decimal
import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class Volume(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            input: _TypeAlias = schemas.Int64Schema
            output: _TypeAlias = schemas.Int64Schema
            balance: _TypeAlias = schemas.Int64Schema

    output: schemas.Int64Schema
    input: schemas.Int64Schema
    @typing.overload
    def __getitem__(self, name: typing.Literal["input"]) -> schemas.Int64Schema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["output"]) -> schemas.Int64Schema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["balance"]) -> schemas.Int64Schema: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["input"]) -> schemas.Int64Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["output"]) -> schemas.Int64Schema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["balance"]
    ) -> typing.Union[schemas.Int64Schema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        output: typing.Union[schemas.Int64Schema, decimal.Decimal, int],
        input: typing.Union[schemas.Int64Schema, decimal.Decimal, int],
        balance: typing.Union[
            schemas.Int64Schema, decimal.Decimal, int, schemas.Unset
        ] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
