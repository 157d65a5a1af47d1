import decimal
import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class StripeConfig(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            pollingPeriod: _TypeAlias = schemas.StrSchema
            apiKey: _TypeAlias = schemas.StrSchema

            class pageSize(schemas.Int64Schema):
                class MetaOapg:
                    format: typing.ClassVar[str]
                    inclusive_minimum: typing.ClassVar[int]

    apiKey: schemas.StrSchema
    @typing.overload
    def __getitem__(self, name: typing.Literal["pollingPeriod"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["apiKey"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["pageSize"]) -> MetaOapg.properties.pageSize: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["pollingPeriod"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["apiKey"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["pageSize"]
    ) -> typing.Union[MetaOapg.properties.pageSize, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        apiKey: typing.Union[schemas.StrSchema, str],
        pollingPeriod: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        pageSize: typing.Union[
            MetaOapg.properties.pageSize, decimal.Decimal, int, schemas.Unset
        ] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
