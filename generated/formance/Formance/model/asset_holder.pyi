import decimal
import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class AssetHolder(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            class assets(schemas.DictSchema[schemas.NumberSchema]):
                class MetaOapg:
                    additional_properties: _TypeAlias = schemas.NumberSchema

                def __new__(
                    cls,
                    *_args: schemas.DictInput,
                    _configuration: typing.Optional[schemas.Configuration] = None,
                    **kwargs: typing.Union[schemas.NumberSchema, decimal.Decimal, int, float],
                ) -> _Self: ...

    assets: MetaOapg.properties.assets
    @typing.overload
    def __getitem__(self, name: typing.Literal["assets"]) -> MetaOapg.properties.assets: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["assets"]) -> MetaOapg.properties.assets: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        assets: typing.Union[MetaOapg.properties.assets, schemas.DictInput],
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
